// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/SessionFiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qsizetype mostSnapshots = 5;
constexpr qsizetype longestName = 40;
const QLatin1StringView snapshotSuffix = ".annotations.json"_L1;

/// \a name as a part of a file's name, whatever is in it.
QString asFileName(const QString &name)
{
    QString slug;
    const QString composed = name.normalized(QString::NormalizationForm_KC);
    for (const QChar c : composed) {
        if (c.isLetterOrNumber())
            slug += c.toLower();
        else if (!slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    slug = slug.first(std::min(slug.size(), longestName));
    while (slug.endsWith(u'-'))
        slug.chop(1);
    return slug.isEmpty() ? u"analyst"_s : slug;
}

QString snapshotFolder(const QString &articlePath)
{
    return sessionFolderFor(articlePath) + "/snapshots"_L1;
}

} // namespace

QString sessionFolderFor(const QString &articlePath)
{
    return articlePath + ".sessions"_L1;
}

QString sparesFolderFor(const QString &articlePath)
{
    const QByteArray key =
        QCryptographicHash::hash(QFileInfo(articlePath).absoluteFilePath().toUtf8(), QCryptographicHash::Sha256);
    constexpr qsizetype digits = 16;
    QString state = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(state))
        state = QDir::homePath() + "/.local/state"_L1;
    return state + "/rapporteur/sessions/"_L1 + QString::fromLatin1(key.toHex().first(digits));
}

QString sessionFileName(const QDateTime &begun, const QString &analyst, int attempt)
{
    const QString number = attempt > 1 ? u'-' + QString::number(attempt) : QString();
    return begun.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'-"_s) + asFileName(analyst) + number + ".jsonl"_L1;
}

QStringList sessionFilesOf(const QString &articlePath)
{
    QStringList names;
    for (const QString &folder : {sparesFolderFor(articlePath), sessionFolderFor(articlePath)}) {
        const QDir dir(folder);
        const QStringList files = dir.entryList({u"*.jsonl"_s}, QDir::Files, QDir::Name);
        for (const QString &file : files)
            names.append(dir.filePath(file));
    }
    std::ranges::stable_sort(names, {}, [](const QString &path) { return QFileInfo(path).fileName(); });
    return names;
}

qint64 sessionNumberOf(const QString &path)
{
    // In the first line, before anything that could be long.
    constexpr qint64 head = 512;
    constexpr QByteArrayView name = "\"session\": ";
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray bytes = file.read(head);
    const qsizetype at = bytes.indexOf(name);
    if (at < 0)
        return 0;
    const qsizetype digits = at + name.size();
    return bytes.sliced(digits, std::max<qsizetype>(bytes.indexOf(',', digits), digits) - digits).toLongLong();
}

bool isBeingWritten(const QString &path)
{
#ifdef Q_OS_UNIX
    const int file = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (file < 0)
        return false;
    const bool locked = flock(file, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    close(file);
    return locked;
#else
    Q_UNUSED(path)
    return false;
#endif
}

QStringList snapshotsOf(const QString &articlePath)
{
    const QDir dir(snapshotFolder(articlePath));
    QStringList paths;
    const QStringList names = dir.entryList({u'*' + snapshotSuffix}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        paths.append(dir.filePath(name));
    return paths;
}

bool keepSnapshot(const QString &annotationsPath, const QString &articlePath)
{
    if (!QFileInfo::exists(annotationsPath))
        return true;
    const QStringList before = snapshotsOf(articlePath);
    // Numbered, for clocks may go back.
    const qint64 last = before.isEmpty() ? 0 : QFileInfo(before.last()).fileName().section(u'.', 0, 0).toLongLong();
    constexpr int digits = 9;
    const QString folder = snapshotFolder(articlePath);
    if (!QDir().mkpath(folder))
        return false;
    const QString path = folder + u'/' + u"%1"_s.arg(last + 1, digits, 10, QChar(u'0')) + snapshotSuffix;
#ifdef Q_OS_UNIX
    // The file is going to be replaced as a whole, so a second name keeps the content at no cost.
    const QByteArray from = QFile::encodeName(QFileInfo(annotationsPath).canonicalFilePath());
    const bool kept =
        link(from.constData(), QFile::encodeName(path).constData()) == 0 || QFile::copy(annotationsPath, path);
#else
    const bool kept = QFile::copy(annotationsPath, path);
#endif
    for (qsizetype i = 0; kept && i + mostSnapshots <= before.size(); ++i)
        QFile::remove(before[i]);
    return kept;
}

} // namespace Rapporteur
