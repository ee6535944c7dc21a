// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/AnnotatedDocument.h"
#include "sessions/JournalEntry.h"

#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace Rapporteur {

class JournalWriter;

/// Writes what happens to a document into the journal of a session: one begins with the first edit and ends with the
/// recorder, or after a pause.
class SessionRecorder : public QObject
{
    Q_OBJECT

public:
    /// \a document must outlive the recorder.
    SessionRecorder(AnnotatedDocument &document, QString articlePath, std::function<QString()> analyst,
                    std::chrono::milliseconds pause);
    /// Ends the session; waits until it is on the disk, as far as that is possible.
    ~SessionRecorder() override;

    /// SHA-256 (hex) of the annotations' file from which the next session begins.
    void setSnapshot(const QByteArray &snapshot) { m_snapshot = snapshot; }
    /// Records \a edit, which was just applied; edits of the document come by themselves.
    void record(const Edit &edit);
    /// The annotations are about to be saved as a file with this SHA-256 (hex). Waits until that, and all edits before,
    /// is on the disk, so that the file is never ahead of the journal.
    void saving(const QByteArray &snapshot);
    /// Ends the session now. \a discarded: what was not saved is not to be recovered.
    void end(bool discarded = false);

    /// How many entries were recorded, in all sessions of this recorder; tells whether something came since.
    [[nodiscard]] qint64 recorded() const { return m_recorded; }
    /// True where all that was recorded is on the disk.
    [[nodiscard]] bool isSecured() const;
    /// What keeps it from the disk.
    [[nodiscard]] std::optional<Issue> fault() const;
    /// Of the journal that is being written; empty where there is none yet.
    [[nodiscard]] QString path() const;

Q_SIGNALS:
    /// More is on the disk than before, or a fault came or went.
    void changed();

private:
    void begin(const Edit &first);
    void append(JournalEntry entry);
    void appendState(JournalEntry entry, const AnnotationSet &state);

    AnnotatedDocument &m_document;
    QString m_articlePath;
    std::function<QString()> m_analyst;
    QByteArray m_snapshot;
    QTimer m_pause;
    std::unique_ptr<JournalWriter> m_writer;
    qint64 m_steps = 0;
    qint64 m_recorded = 0;
};

} // namespace Rapporteur
