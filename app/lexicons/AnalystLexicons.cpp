// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicons/AnalystLexicons.h"

#include "durable/saveDurably.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutexLocker>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

/// The bytes of a file; nothing where there is none.
Result<std::optional<QByteArray>> contentOf(const QString &path)
{
    QFile file(path);
    if (!QFileInfo::exists(path) && !QFileInfo(path).isSymLink())
        return std::nullopt;
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Issue{.text = file.errorString(), .file = path});
    if (file.size() > LexiconFile::largest)
        return std::unexpected(Issue{
            .text = QCoreApplication::translate("Rapporteur::AnalystLexicons", "The lexicon is larger than 16 MiB."),
            .file = path});
    QByteArray bytes = file.read(LexiconFile::largest + 1);
    if (file.error() != QFile::NoError)
        return std::unexpected(Issue{.text = file.errorString(), .file = path});
    return bytes;
}

std::expected<LexiconFile, Issues> lexiconOf(const QString &path)
{
    const auto bytes = contentOf(path);
    if (!bytes)
        return std::unexpected(Issues{bytes.error()});
    return *bytes ? LexiconFile::read(**bytes, path) : LexiconFile();
}

} // namespace

AnalystLexicons::AnalystLexicons(QString own, QStringList others)
    : m_own(std::move(own))
    , m_others(std::move(others))
{
}

QString AnalystLexicons::ofFolder(const QString &articlePath)
{
    return articlePath.isEmpty() ? QString() : QFileInfo(articlePath).absoluteDir().filePath(u"lexicon.json"_s);
}

QStringList AnalystLexicons::pathsFor(const QString &articlePath) const
{
    // The user's own word counts for more than the team's.
    QStringList paths{ofFolder(articlePath), m_own};
    paths += m_others;
    paths.removeAll(QString());
    paths.removeDuplicates();
    return paths;
}

QString AnalystLexicons::originOf(const QString &path) const
{
    if (path == m_own)
        return tr("your lexicon");
    return m_others.contains(path) ? tr("lexicon “%1”").arg(QFileInfo(path).fileName()) : tr("the folder's lexicon");
}

const AnalystLexicons::Read &AnalystLexicons::read(const QString &path)
{
    const QFileInfo info(path);
    const bool wanted = info.exists() || m_others.contains(path); // what was asked for by name has to be there
    const QDateTime changed = info.lastModified();
    Read &read = m_read[path];
    if (!wanted) {
        read = {};
        return read;
    }
    if (read.changed == changed && read.size == info.size() && info.exists())
        return read;
    read = {.changed = changed, .size = info.size(), .lexicon = {}, .faults = {}};
    if (!info.exists()) {
        read.faults = {{.text = tr("There is no such lexicon."), .file = path}};
    } else if (const auto lexicon = lexiconOf(path)) {
        read.lexicon = AnalystLexicon(lexicon->entries, originOf(path));
    } else {
        read.faults = lexicon.error();
    }
    return read;
}

QList<AnalystLexicon> AnalystLexicons::lexiconsFor(const Article &article)
{
    const QMutexLocker lock(&m_mutex);
    QList<AnalystLexicon> lexicons;
    const QStringList paths = pathsFor(article.details().file);
    for (const QString &path : paths) {
        if (const Read &read = this->read(path); read.lexicon)
            lexicons.append(*read.lexicon);
    }
    return lexicons;
}

Issues AnalystLexicons::faults(const QString &articlePath)
{
    const QMutexLocker lock(&m_mutex);
    Issues issues;
    const QStringList paths = pathsFor(articlePath);
    for (const QString &path : paths)
        issues += read(path).faults;
    return issues;
}

Result<bool> AnalystLexicons::add(const QString &path, const LexiconEntry &entry)
{
    const auto before = contentOf(path);
    if (!before)
        return std::unexpected(before.error());
    auto lexicon = *before ? LexiconFile::read(**before, path) : LexiconFile();
    if (!lexicon)
        return std::unexpected(lexicon.error().value(0));
    if (!lexicon->add(entry))
        return false;
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return std::unexpected(Issue{.text = tr("The folder of the lexicon cannot be made."), .file = path});
    const QByteArray after = lexicon->bytes();
    if (const auto saved = saveDurably(path, after); !saved)
        return std::unexpected(saved.error());
    m_additions.append({path, *before, after});
    return true;
}

Result<QString> AnalystLexicons::undo()
{
    if (m_additions.isEmpty())
        return std::unexpected(Issue{.severity = Issue::Severity::Note,
                                     .text = tr("Nothing was added to a lexicon since the program began.")});
    const Addition last = m_additions.takeLast();
    const auto now = contentOf(last.path);
    if (!now)
        return std::unexpected(now.error());
    if (*now != last.after)
        return std::unexpected(
            Issue{.text = tr("The lexicon was changed since; it is left as it is."), .file = last.path});
    if (last.before) {
        if (const auto saved = saveDurably(last.path, *last.before); !saved)
            return std::unexpected(saved.error());
    } else if (QFile file(last.path); !file.remove()) {
        return std::unexpected(Issue{.text = file.errorString(), .file = last.path});
    }
    return last.path;
}

} // namespace Rapporteur
