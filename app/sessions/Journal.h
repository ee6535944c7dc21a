// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sessions/JournalEntry.h"

namespace Rapporteur {

/// One session's journal as it stands on disk, read for review and recovery; never written.
///
/// Steps are counted from 1; step 0 is the state in which the session began. Lines are looked at when they are asked
/// for: opening costs the checksums alone, and replaying begins at the keyframe before.
class Journal
{
public:
    /// Reads the file at \a path. Faults of single lines are no reason not to read the rest: see issues().
    [[nodiscard]] static Result<Journal> open(const QString &path);
    /// Reads \a bytes, which \a path had.
    [[nodiscard]] static Result<Journal> read(const QByteArray &bytes, const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; }
    /// The first line: analyst, time, article.
    [[nodiscard]] const JournalEntry &begin() const { return m_begin; }
    /// The time of the last line.
    [[nodiscard]] QDateTime lastTime() const;
    /// False where the program was killed, or is still running.
    [[nodiscard]] bool isEnded() const { return m_ended; }
    /// True where what was not saved was given up by the analyst.
    [[nodiscard]] bool isDiscarded() const { return m_discarded; }
    /// A torn last line, breaks in the chain with their line, and lines that cannot be read.
    [[nodiscard]] const Issues &issues() const { return m_issues; }

    [[nodiscard]] qsizetype stepCount() const { return m_steps.size(); }
    /// Step \a number from 1 to stepCount().
    [[nodiscard]] Result<JournalEntry> step(qsizetype number) const;
    /// The state after step \a number from 0 to stepCount(), as a file's content.
    [[nodiscard]] Result<NativeAnnotations> stateAt(qsizetype number) const;
    /// The last step whose line was written at \a time or before, by the order of lines; 0 where there is none.
    [[nodiscard]] qsizetype stepAt(const QDateTime &time) const;

    /// A time at which the annotations' file was written.
    struct Saving
    {
        qsizetype step = 0;  ///< after which
        QByteArray snapshot; ///< SHA-256 of the file, hex
    };
    /// Also what was there when the session began, if there was a file; in order.
    [[nodiscard]] const QList<Saving> &savings() const { return m_savings; }

    /// Replays everything and tells steps that do not fit what was before them, and unreadable ones.
    [[nodiscard]] Issues verify() const;

private:
    struct Line
    {
        qsizetype offset = 0;
        qsizetype length = 0;
        qsizetype number = 0; // 1-based, in the file
        qsizetype step = 0;   // last step at or before it
    };

    void index();
    void add(const Line &line);
    [[nodiscard]] QByteArrayView view(const Line &line) const
    {
        return QByteArrayView(m_bytes).sliced(line.offset, line.length);
    }
    [[nodiscard]] Result<JournalEntry> entry(const Line &line) const;

    QByteArray m_bytes;
    QString m_path;
    JournalEntry m_begin;
    QList<Line> m_steps;
    QList<Line> m_keyframes; // the first line too
    QList<Saving> m_savings;
    Line m_last;
    Issues m_issues;
    bool m_ended = false;
    bool m_discarded = false;
};

} // namespace Rapporteur
