// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/JournalFile.h"

#include "durable/uninterrupted.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr int mostAttempts = 1000;

/// 0, or errno. File systems that cannot sync folders need not.
int forceFolder(const QString &folder)
{
    const QByteArray name = QFile::encodeName(folder);
    const int handle = uninterrupted([&] { return open(name.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); });
    if (handle < 0)
        return errno;
    const int error = uninterrupted([&] { return fsync(handle); }) == 0 ? 0 : errno;
    close(handle);
    return error == EINVAL || error == ENOTSUP || error == ENOSYS ? 0 : error;
}

/// Makes \a folder and those above it; 0, or errno.
int makeFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return 0;
    const QString parent = QFileInfo(folder).absolutePath();
    if (const int error = parent == folder ? ENOENT : makeFolder(parent))
        return error;
    if (mkdir(QFile::encodeName(folder).constData(), S_IRWXU | S_IRWXG | S_IRWXO) != 0 && errno != EEXIST)
        return errno;
    return forceFolder(parent);
}

int createFile(const QString &path)
{
    return uninterrupted([&] {
        return open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                    S_IRUSR | S_IWUSR | S_IRGRP | S_IWGRP | S_IROTH | S_IWOTH);
    });
}

} // namespace

Result<std::unique_ptr<JournalFile>> JournalFile::create(const QString &folder, const QString &name)
{
    const auto failed = [&](int error) {
        return std::unexpected(
            Issue{.text = tr("The session cannot be recorded here: %1.").arg(qt_error_string(error)), .file = folder});
    };
    if (const int error = makeFolder(folder))
        return failed(error);
    const QFileInfo info(name);
    for (int attempt = 1; attempt < mostAttempts; ++attempt) {
        const QString number = attempt > 1 ? u'-' + QString::number(attempt) : QString();
        const QString path = folder + u'/' + info.completeBaseName() + number + u'.' + info.suffix();
        const int handle = createFile(path);
        if (handle < 0 && errno == EEXIST)
            continue;
        if (handle < 0)
            return failed(errno);
        std::unique_ptr<JournalFile> file(new JournalFile(path, handle));
        // It says that it is being written. Where locks are not supported, nobody sees that; nothing is lost by it.
        (void)flock(handle, LOCK_EX | LOCK_NB);
        if (const int error = forceFolder(folder)) {
            unlink(QFile::encodeName(path).constData());
            return failed(error);
        }
        return file;
    }
    return failed(EEXIST);
}

JournalFile::~JournalFile()
{
    if (m_size == 0) // nothing was ever told to be in it
        unlink(QFile::encodeName(m_path).constData());
    close(m_file);
}

std::unexpected<Issue> JournalFile::fault(const QString &what, int error) const
{
    return std::unexpected(
        Issue{.text = tr("%1: %2. The edits are kept in memory; it is tried again.").arg(what, qt_error_string(error)),
              .file = m_path});
}

bool JournalFile::isInPlace() const
{
    struct stat here = {};
    struct stat there = {};
    return fstat(m_file, &here) == 0 && stat(QFile::encodeName(m_path).constData(), &there) == 0
        && here.st_ino == there.st_ino && here.st_dev == there.st_dev;
}

Result<QByteArray> JournalFile::content() const
{
    QByteArray content(m_size, '\0');
    qint64 got = 0;
    while (got < m_size) {
        const ssize_t more =
            uninterrupted([&] { return pread(m_file, content.data() + got, size_t(m_size - got), off_t(got)); });
        if (more <= 0)
            return fault(tr("The session’s file cannot be read any more"), more < 0 ? errno : EIO);
        got += more;
    }
    return content;
}

Result<void> JournalFile::restore()
{
    const auto old = content();
    if (!old)
        return std::unexpected(old.error());
    const QString folder = QFileInfo(m_path).absolutePath();
    if (const int error = makeFolder(folder))
        return fault(tr("The folder of the session’s file is gone and cannot be made"), error);
    const int handle = createFile(m_path);
    if (handle < 0)
        return fault(tr("The session’s file is gone and cannot be made"), errno);
    JournalFile again(m_path, handle); // removed again on any fault
    (void)flock(handle, LOCK_EX | LOCK_NB);
    if (auto written = again.writeAt(0, *old).and_then([&] { return again.force(); }); !written)
        return written;
    if (const int error = forceFolder(folder))
        return fault(tr("The folder of the session’s file cannot be forced to the disk"), error);
    again.m_size = m_size;
    std::swap(m_file, again.m_file);
    return {};
}

Result<void> JournalFile::append(QByteArrayView bytes)
{
    if (!isInPlace()) {
        if (auto restored = restore(); !restored)
            return restored;
    }
    // At a fixed place, so that what a failed try left behind is written over: what waits only ever grows.
    auto result = writeAt(m_size, bytes).and_then([&] { return force(); });
    if (result)
        m_size += bytes.size();
    return result;
}

Result<void> JournalFile::writeAt(qint64 offset, QByteArrayView bytes) const
{
    while (!bytes.isEmpty()) {
        const ssize_t written =
            uninterrupted([&] { return pwrite(m_file, bytes.data(), size_t(bytes.size()), off_t(offset)); });
        if (written <= 0)
            return fault(tr("The session cannot be recorded"), written < 0 ? errno : EIO);
        bytes = bytes.sliced(written);
        offset += written;
    }
    return {};
}

Result<void> JournalFile::force() const
{
    if (uninterrupted([&] { return fdatasync(m_file); }) != 0)
        return fault(tr("The session cannot be forced to the disk"), errno);
    return {};
}

} // namespace Rapporteur
