// SPDX-License-Identifier: GPL-3.0-or-later
#include "durable/UnixSave.h"

#include "durable/uninterrupted.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QRandomGenerator>

#include <cerrno>
#include <climits>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/statvfs.h>
#include <unistd.h>

#ifdef Q_OS_LINUX
#include <sys/xattr.h>
#endif

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr int mostLinks = 40; // as Linux follows
constexpr int mostAttempts = 100;
constexpr QByteArrayView strayPrefix = ".rapporteur-save-";
constexpr QByteArrayView straySuffix = ".tmp";

QByteArray randomName()
{
    const QByteArray number = QByteArray::number(QRandomGenerator::system()->generate64(), 36);
    return strayPrefix + number.rightJustified(13, '0') + straySuffix;
}

/// True where \a error says that this file system cannot do a thing at all, rather than that it failed.
bool isUnsupported(int error)
{
    // EOPNOTSUPP, which is ENOTSUP on Linux and a number of its own elsewhere.
    return error == EINVAL || error == ENOTSUP || error == ENOSYS
#if EOPNOTSUPP != ENOTSUP
        || error == EOPNOTSUPP
#endif
        ;
}

bool isOutOfSpace(int error)
{
    return error == ENOSPC || error == EDQUOT;
}

#ifdef Q_OS_LINUX
/// The user's own attributes and the access list; those that security modules keep are theirs to set.
void copyExtendedAttributes(const QByteArray &from, int to)
{
    const ssize_t size = listxattr(from.constData(), nullptr, 0);
    if (size <= 0)
        return;
    QByteArray names(size, '\0');
    const ssize_t listed = listxattr(from.constData(), names.data(), size_t(names.size()));
    names.truncate(std::max<ssize_t>(listed, 0));
    const auto list = names.split('\0');
    for (const QByteArray &name : list) {
        if (!name.startsWith("user.") && name != "system.posix_acl_access")
            continue;
        const ssize_t length = getxattr(from.constData(), name.constData(), nullptr, 0);
        if (length < 0)
            continue;
        QByteArray value(length, '\0');
        if (getxattr(from.constData(), name.constData(), value.data(), size_t(length)) == length)
            (void)fsetxattr(to, name.constData(), value.constData(), size_t(length), 0);
    }
}
#endif

} // namespace

UnixSave::UnixSave(const QString &path)
    : m_path(path)
    , m_target(QFile::encodeName(path))
{
}

UnixSave::~UnixSave()
{
    // Unlinked before closed, so that the lock keeps others away until it is gone.
    if (!m_temporary.isEmpty())
        unlinkat(m_folder, m_temporary.constData(), 0);
    if (m_file >= 0)
        close(m_file);
    if (m_folder >= 0)
        close(m_folder);
}

std::unexpected<Issue> UnixSave::fault(const QString &what, int error) const
{
    return refusal(tr("%1: %2. The file is as it was.").arg(what, qt_error_string(error)));
}

std::unexpected<Issue> UnixSave::refusal(const QString &why) const
{
    return std::unexpected(Issue{.text = why, .file = m_path});
}

std::unexpected<Issue> UnixSave::diskFull(int error) const
{
    const QLocale locale;
    const QString needed = locale.formattedDataSize(m_size);
    struct statvfs system = {};
    if (fstatvfs(m_folder, &system) != 0)
        return fault(tr("The disk is full (%1 are needed)").arg(needed), error);
    const qint64 free = qint64(system.f_bavail) * qint64(system.f_frsize);
    return fault(tr("The disk is full (%1 are needed, %2 are free)").arg(needed, locale.formattedDataSize(free)),
                 error);
}

Result<void> UnixSave::save(QByteArrayView bytes)
{
    if (m_target.isEmpty() || m_target.contains('\0'))
        return refusal(tr("This is no name of a file."));
    m_size = bytes.size();
    return followLinks()
        .and_then([&] { return openFolder(); })
        .and_then([&] { return examineOldFile(); })
        .and_then([&] { return createTemporary(); })
        .and_then([&] { return write(bytes); })
        .and_then([&] { return keepAttributes(); })
        .and_then([&] { return replace(); });
}

Result<void> UnixSave::followLinks()
{
    for (int links = 0; links < mostLinks; ++links) {
        QByteArray to(PATH_MAX, '\0');
        const ssize_t length = readlink(m_target.constData(), to.data(), size_t(to.size()));
        // Where it is no link, or nothing is there, the rest shows when its folder is opened.
        if (length < 0 && (errno == EINVAL || errno == ENOENT || errno == ENOTDIR))
            return {};
        if (length < 0)
            return fault(tr("The file cannot be looked at"), errno);
        to.truncate(length);
        m_target = to.startsWith('/') ? to : m_target.first(m_target.lastIndexOf('/') + 1) + to;
    }
    return refusal(tr("The symbolic links go round in a circle."));
}

Result<void> UnixSave::openFolder()
{
    const qsizetype slash = m_target.lastIndexOf('/');
    m_name = m_target.sliced(slash + 1);
    if (m_name.isEmpty() || m_name == "." || m_name == "..")
        return refusal(tr("This is a folder, not a file."));
    const QByteArray folder = slash < 0 ? QByteArray(".") : slash == 0 ? QByteArray("/") : m_target.first(slash);
    m_folder = uninterrupted([&] { return open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); });
    if (m_folder < 0)
        return fault(tr("The folder “%1” cannot be opened").arg(QFile::decodeName(folder)), errno);
    return {};
}

Result<void> UnixSave::examineOldFile()
{
    struct stat old = {};
    if (fstatat(m_folder, m_name.constData(), &old, AT_SYMLINK_NOFOLLOW) != 0) {
        if (errno == ENOENT)
            return {};
        return fault(tr("The file cannot be looked at"), errno);
    }
    if (S_ISDIR(old.st_mode))
        return refusal(tr("This is a folder, not a file."));
    if (!S_ISREG(old.st_mode))
        return refusal(tr("This is a device or a pipe, which cannot be saved to."));
    // The folder alone would permit to replace it, but whoever made it read-only did not mean that.
    if (faccessat(m_folder, m_name.constData(), W_OK, AT_EACCESS) != 0)
        return fault(tr("The file may not be written"), errno);
    m_old = old;
    return {};
}

Result<void> UnixSave::createTemporary()
{
    // A file that replaces another is private until it has the other's mode; a new one gets what the umask leaves.
    const mode_t mode = m_old ? S_IRUSR | S_IWUSR : S_IRUSR | S_IWUSR | S_IRGRP | S_IWGRP | S_IROTH | S_IWOTH;
    for (int attempt = 0; attempt < mostAttempts; ++attempt) {
        const QByteArray name = randomName();
        const int file = uninterrupted([&] {
            return openat(m_folder, name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode);
        });
        if (file < 0 && errno == EEXIST)
            continue;
        if (file < 0 && isOutOfSpace(errno))
            return diskFull(errno);
        if (file < 0)
            return fault(tr("No file can be created in the folder"), errno);
        m_file = file;
        m_temporary = name;
        // The lock says that it is being written. Where locks are not supported, removeStrayFiles() removes nothing.
        (void)uninterrupted([&] { return flock(file, LOCK_EX); });
        struct stat now = {};
        if (fstat(file, &now) != 0)
            return fault(tr("The new file cannot be looked at"), errno);
        if (now.st_nlink > 0)
            return {};
        // Another program took it for a stray one between creation and lock.
        close(m_file);
        m_file = -1;
        m_temporary.clear();
    }
    return refusal(tr("No free name for a new file was found in the folder."));
}

Result<void> UnixSave::write(QByteArrayView rest)
{
    while (!rest.isEmpty()) {
        const ssize_t written = uninterrupted([&] { return ::write(m_file, rest.data(), size_t(rest.size())); });
        if (written < 0 && isOutOfSpace(errno))
            return diskFull(errno);
        if (written <= 0)
            return fault(tr("The new file cannot be written"), written < 0 ? errno : EIO);
        rest = rest.sliced(written);
    }
    return {};
}

Result<void> UnixSave::keepAttributes()
{
    if (!m_old)
        return {};
    struct stat now = {};
    if (fstat(m_file, &now) != 0)
        return fault(tr("The new file cannot be looked at"), errno);
    mode_t mode = m_old->st_mode & ~mode_t(S_IFMT);
    if (now.st_uid != m_old->st_uid || now.st_gid != m_old->st_gid) {
        const bool groupKept =
            fchown(m_file, m_old->st_uid, m_old->st_gid) == 0 || fchown(m_file, uid_t(-1), m_old->st_gid) == 0;
        // What a group was permitted is not for another one: that gets what everybody has.
        if (!groupKept && now.st_gid != m_old->st_gid)
            mode = (mode & ~mode_t(S_IRWXG | S_ISGID)) | ((mode & S_IRWXO) << 3);
    }
    if (fchmod(m_file, mode) != 0 && !isUnsupported(errno) && errno != EPERM)
        return fault(tr("The new file cannot be given the mode of the old one"), errno);
#ifdef Q_OS_LINUX
    copyExtendedAttributes(m_target, m_file);
#endif
    return {};
}

Result<void> UnixSave::replace()
{
    if (uninterrupted([&] { return fsync(m_file); }) != 0) {
        if (isOutOfSpace(errno))
            return diskFull(errno);
        return fault(tr("The new file cannot be forced to the disk"), errno);
    }
    if (renameat(m_folder, m_temporary.constData(), m_folder, m_name.constData()) != 0)
        return fault(tr("The new file cannot take the place of the old one"), errno);
    m_temporary.clear();
    if (uninterrupted([&] { return fsync(m_folder); }) != 0 && !isUnsupported(errno))
        return refusal(
            tr("The file was replaced, but its folder cannot be forced to the disk: %1. A power cut may still bring "
               "the old content back; save it again.")
                .arg(qt_error_string(errno)));
    return {};
}

qsizetype UnixSave::removeStrayFiles(const QString &folder)
{
    qsizetype removed = 0;
    const QString pattern = QString::fromLatin1(strayPrefix) + u'*' + QString::fromLatin1(straySuffix);
    const QDir dir(folder);
    const auto strays = dir.entryList({pattern}, QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QString &name : strays) {
        const QByteArray path = QFile::encodeName(dir.filePath(name));
        const int file = open(path.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
        if (file < 0)
            continue;
        if (flock(file, LOCK_EX | LOCK_NB) == 0 && unlink(path.constData()) == 0)
            ++removed;
        close(file);
    }
    return removed;
}

} // namespace Rapporteur
