// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/SessionRecorder.h"

#include "formats/NativeWriter.h"
#include "sessions/JournalWriter.h"
#include "sessions/SessionFiles.h"

#include <QFileInfo>
#include <QSysInfo>

#include <algorithm>

namespace Rapporteur {

namespace {

constexpr qint64 keyframeEvery = 1000; // steps, so that replaying to any of them is quick

qint64 nextSession(const QString &articlePath)
{
    qint64 last = 0;
    const QStringList paths = sessionFilesOf(articlePath);
    for (const QString &path : paths)
        last = std::max(last, sessionNumberOf(path));
    return last + 1;
}

} // namespace

SessionRecorder::SessionRecorder(AnnotatedDocument &document, QString articlePath, std::function<QString()> analyst,
                                 std::chrono::milliseconds pause)
    : m_document(document)
    , m_articlePath(std::move(articlePath))
    , m_analyst(std::move(analyst))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        // Not while edits wait for the disk: they belong to this session.
        if (isSecured())
            end();
        else
            m_pause.start();
    });
    connect(&m_document, &AnnotatedDocument::edited, this, &SessionRecorder::record);
}

SessionRecorder::~SessionRecorder()
{
    end();
}

void SessionRecorder::record(const Edit &edit)
{
    if (!m_writer)
        begin(edit);
    append({.type = JournalEntry::Type::Edit,
            .at = QDateTime::currentDateTimeUtc(),
            .label = edit.label,
            .changes = storedChanges(edit, m_document.article(), m_document.annotations())});
    ++m_steps;
    if (m_steps % keyframeEvery == 0)
        appendState({.type = JournalEntry::Type::Keyframe, .at = QDateTime::currentDateTimeUtc()},
                    m_document.annotations());
    m_pause.start();
}

void SessionRecorder::begin(const Edit &first)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString analyst = m_analyst();
    m_writer = std::make_unique<JournalWriter>(
        JournalWriter::Place{sessionFolderFor(m_articlePath), sparesFolderFor(m_articlePath),
                             sessionFileName(now, analyst)},
        [this] { QMetaObject::invokeMethod(this, &SessionRecorder::changed, Qt::QueuedConnection); });
    m_steps = 0;
    // The session begins with its first edit, which is done already.
    AnnotationSet before = m_document.annotations();
    const auto undone = before.apply(first.inverted());
    Q_ASSERT(undone);
    appendState({.type = JournalEntry::Type::Begin,
                 .at = now,
                 .snapshot = m_snapshot,
                 .analyst = analyst,
                 .host = QSysInfo::machineHostName(),
                 .session = nextSession(m_articlePath),
                 .article = QFileInfo(m_articlePath).fileName()},
                before);
}

void SessionRecorder::append(JournalEntry entry)
{
    ++m_recorded;
    m_writer->append([entry = std::move(entry)](qint64 line) { return journalBody(entry, line); });
}

void SessionRecorder::appendState(JournalEntry entry, const AnnotationSet &state)
{
    ++m_recorded;
    // A state may be long: it is put into words in the writer's thread.
    m_writer->append([entry = std::move(entry), state, article = m_document.article()](qint64 line) {
        JournalEntry whole = entry;
        whole.state = writeNative(article, state, {});
        return journalBody(whole, line);
    });
}

void SessionRecorder::saving(const QByteArray &snapshot)
{
    if (!m_writer)
        return;
    append({.type = JournalEntry::Type::Saved, .at = QDateTime::currentDateTimeUtc(), .snapshot = snapshot});
    // Where the journal cannot be written now, the file is all the more wanted.
    constexpr auto most = std::chrono::seconds(2);
    static_cast<void>(m_writer->flush(most));
}

void SessionRecorder::end(bool discarded)
{
    m_pause.stop();
    if (!m_writer)
        return;
    append({.type = JournalEntry::Type::End, .at = QDateTime::currentDateTimeUtc(), .discarded = discarded});
    m_writer.reset();
    Q_EMIT changed();
}

bool SessionRecorder::isSecured() const
{
    return !m_writer || m_writer->durable() == m_writer->appended();
}

std::optional<Issue> SessionRecorder::fault() const
{
    return m_writer ? m_writer->fault() : std::nullopt;
}

QString SessionRecorder::path() const
{
    return m_writer ? m_writer->path() : QString();
}

} // namespace Rapporteur
