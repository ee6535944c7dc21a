// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/SessionCommands.h"

#include "cli/CliStreams.h"
#include "cli/ExitStatus.h"
#include "documents/ArticleReader.h"
#include "durable/saveDurably.h"
#include "formats/Anchoring.h"
#include "formats/JsonWriter.h"
#include "formats/NativeReader.h"
#include "formats/NativeWriter.h"
#include "sessions/Recovery.h"
#include "sessions/SessionFiles.h"
#include "sessions/SessionSummary.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

const QLatin1StringView journalSuffix = ".jsonl"_L1;
const QLatin1StringView folderSuffix = ".sessions"_L1;

QByteArray hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return hash.result().toHex();
}

QByteArray asJson(const SessionSummary &session)
{
    QByteArray out;
    const UnknownFields none;
    JsonObjectWriter object(out, none, JsonObjectWriter::Layout::Line);
    object.member("session", QByteArray::number(session.number));
    object.text("analyst", session.analyst);
    object.text("host", session.host);
    object.text("begun", session.begun.toString(Qt::ISODateWithMs));
    object.text("ended", session.ended.toString(Qt::ISODateWithMs));
    object.member("closed", session.isClosed ? "true" : "false");
    const std::pair<QByteArrayView, qsizetype> figures[]{{"steps", session.steps},       {"added", session.added},
                                                         {"changed", session.changed},   {"accepted", session.accepted},
                                                         {"rejected", session.rejected}, {"removed", session.removed}};
    for (const auto &[name, value] : figures)
        object.member(name, QByteArray::number(value));
    object.text("file", session.path);
    object.finish();
    return out + '\n';
}

} // namespace

int SessionCommands::run() const
{
    using Command = CliArguments::Command;
    if (m_arguments.command == Command::Verify) {
        const Issues issues = verify();
        for (const Issue &issue : issues)
            tell(issue);
        return std::ranges::any_of(issues, [](const Issue &i) { return i.severity == Issue::Severity::Error; })
            ? ExitStatus::faults
            : ExitStatus::fine;
    }
    const auto result = m_arguments.command == Command::Sessions ? sessions()
        : m_arguments.command == Command::Replay                 ? replay()
                                                                 : recover();
    if (!result)
        tell(result.error());
    return result ? ExitStatus::fine : ExitStatus::faults;
}

QString SessionCommands::articlePath() const
{
    QString path = QFileInfo(m_arguments.files.first()).absoluteFilePath();
    if (!path.endsWith(journalSuffix))
        return path;
    const QString folder = QFileInfo(path).absolutePath();
    return folder.endsWith(folderSuffix) ? folder.chopped(folderSuffix.size()) : QString();
}

Result<void> SessionCommands::sessions() const
{
    Issues issues;
    QList<SessionSummary> all;
    if (m_arguments.files.first().endsWith(journalSuffix)) {
        const auto one = Journal::open(m_arguments.files.first());
        if (!one)
            return std::unexpected(one.error());
        all.append(SessionSummary::of(*one));
    } else {
        all = sessionsOf(articlePath(), issues);
    }
    QByteArray out;
    for (const SessionSummary &session : std::as_const(all)) {
        if (m_arguments.json) {
            out += asJson(session);
            continue;
        }
        constexpr qint64 minute = 60;
        const QString line = tr("%1  %2  %3  %4 min  %5 steps: %6 added, %7 changed, %8 accepted, %9 rejected, ")
                                 .arg(session.number)
                                 .arg(session.begun.toString(Qt::ISODate), session.analyst)
                                 .arg(session.seconds() / minute)
                                 .arg(session.steps)
                                 .arg(session.added)
                                 .arg(session.changed)
                                 .arg(session.accepted)
                                 .arg(session.rejected)
            + tr("%1 removed").arg(session.removed);
        out += line.toUtf8() + (session.isClosed ? QByteArray() : tr(", not closed").toUtf8()) + '\n';
    }
    for (const Issue &issue : std::as_const(issues))
        tell(issue);
    if (all.isEmpty())
        return std::unexpected(issues.isEmpty() ? Issue{.text = tr("There are no sessions."), .file = articlePath()}
                                                : issues.first());
    return writeStandardOutput(out);
}

Result<Journal> SessionCommands::journal() const
{
    const QString &file = m_arguments.files.first();
    if (file.endsWith(journalSuffix))
        return Journal::open(file);
    const QDateTime at = QDateTime::fromString(m_arguments.at, Qt::ISODate);
    std::optional<Journal> best;
    const QStringList paths = sessionFilesOf(articlePath());
    for (const QString &path : paths) {
        auto one = Journal::open(path);
        const bool isMeant = one && (!at.isValid() || one->begin().at <= at);
        if (isMeant && (!best || one->begin().session >= best->begin().session))
            best = std::move(*one);
    }
    if (!best)
        return std::unexpected(Issue{.text = tr("There is no such session."), .file = articlePath()});
    return std::move(*best);
}

Result<qsizetype> SessionCommands::step(const Journal &journal) const
{
    if (m_arguments.at.isEmpty())
        return journal.stepCount();
    bool isNumber = false;
    const qsizetype number = m_arguments.at.toLongLong(&isNumber);
    if (isNumber && number >= 0 && number <= journal.stepCount())
        return number;
    if (isNumber)
        return std::unexpected(
            Issue{.text = tr("There is no step %1; the last one is %2.").arg(number).arg(journal.stepCount()),
                  .file = journal.path()});
    const QDateTime time = QDateTime::fromString(m_arguments.at, Qt::ISODate);
    if (!time.isValid())
        return std::unexpected(
            Issue{.text = tr("“%1” is neither a step nor a time such as 2013-11-02T09:30:00Z.").arg(m_arguments.at)});
    return journal.stepAt(time);
}

Result<void> SessionCommands::write(const NativeAnnotations &state, const Article &article, const QString &path) const
{
    const Anchoring anchoring = anchor(state, article);
    for (const Issue &issue : anchoring.issues)
        tell(issue);
    const bool isPrinted = path.isEmpty() || path == "-"_L1;
    NativeHeader header = state.header;
    if (!isPrinted)
        header.articleFile = QFileInfo(path).absoluteDir().relativeFilePath(article.details().file);
    const QByteArray json = writeNative(article, anchoring.annotations, header);
    return isPrinted ? writeStandardOutput(json) : saveDurably(path, json);
}

Result<void> SessionCommands::replay() const
{
    const auto session = journal();
    if (!session)
        return std::unexpected(session.error());
    for (const Issue &issue : session->issues())
        tell(issue);
    const auto number = step(*session);
    if (!number)
        return std::unexpected(number.error());
    const auto state = session->stateAt(*number);
    if (!state)
        return std::unexpected(state.error());
    const auto article = readArticleFile(articlePath());
    if (!article)
        return std::unexpected(article.error());
    return write(*state, article->article, m_arguments.output);
}

Result<void> SessionCommands::recover() const
{
    const QString path = articlePath();
    const auto article = readArticleFile(path);
    if (!article)
        return std::unexpected(article.error());
    const QString target = nativeFileFor(path);
    const auto native = readNativeFile(target);
    if (!native && native.error().understood)
        return std::unexpected(native.error().issues.first()); // a newer version's: not to be touched
    const auto recovery = findRecovery(path, hashOf(target), native ? std::optional(*native) : std::nullopt);
    if (!recovery) {
        tell({.severity = Issue::Severity::Note, .text = tr("There is nothing to recover."), .file = path});
        return {};
    }
    for (const Issue &issue : recovery->issues)
        tell(issue);
    const QString output = m_arguments.output.isEmpty() ? target : m_arguments.output;
    if (output == target && !keepSnapshot(target, path))
        return std::unexpected(
            Issue{.text = tr("The file as it is could not be kept; nothing was changed."), .file = target});
    return write(recovery->state, article->article, output);
}

Issues SessionCommands::verify() const
{
    const QString &file = m_arguments.files.first();
    if (file.endsWith(journalSuffix)) {
        const auto one = Journal::open(file);
        return one ? one->verify() : Issues{one.error()};
    }
    Issues issues;
    const QByteArray snapshot = hashOf(nativeFileFor(articlePath()));
    bool isKnown = snapshot.isEmpty();
    const QStringList paths = sessionFilesOf(articlePath());
    for (const QString &path : paths) {
        const auto one = Journal::open(path);
        if (!one) {
            issues.append(one.error());
            continue;
        }
        issues.append(one->verify());
        isKnown = isKnown || std::ranges::any_of(one->savings(), [&](const Journal::Saving &saving) {
                      return saving.snapshot == snapshot;
                  });
    }
    if (!isKnown && !paths.isEmpty())
        issues.append({.severity = Issue::Severity::Warning,
                       .text = tr("No session saved this file; it was changed by something else."),
                       .file = nativeFileFor(articlePath())});
    return issues;
}

} // namespace Rapporteur
