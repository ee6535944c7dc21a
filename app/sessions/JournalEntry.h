// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sessions/StoredState.h"

namespace Rapporteur {

/// The version of the journal's lines that this program writes (resources/schema/session-1.schema.json).
constexpr qint64 journalVersion = 1;

/// One line of a session's journal.
struct JournalEntry
{
    enum class Type : quint8 {
        Begin,    ///< who, on what, and from which state; the first line
        Edit,     ///< one step, also of undo and redo
        Saved,    ///< the annotations are about to be saved as a file
        Keyframe, ///< the whole state, so that replaying can begin here
        End,      ///< the session was closed
    };

    Type type = Type::Edit;
    QDateTime at = {}; ///< UTC
    QString label = {};
    QList<StoredChange> changes = {};
    QByteArray state = {};    ///< of Begin and Keyframe: annotations in the native format
    QByteArray snapshot =
        {}; ///< of Begin and Saved: SHA-256 (hex) of the annotations' file; empty where there was none
    QString analyst = {};     ///< of Begin, as the next three
    QString host = {};
    qint64 session = 0; ///< counts the sessions of an article from 1 on; clocks may go wrong, this does not
    QString article = {}; ///< name of the article's file
    bool discarded = false; ///< of End: the analyst did not want to keep what was not saved
};

[[nodiscard]] QString keyOf(JournalEntry::Type type);
[[nodiscard]] std::optional<JournalEntry::Type> journalTypeFromKey(QStringView key);

/// The line for \a entry, number \a line from 0 on, without its checksum and end.
[[nodiscard]] QByteArray journalBody(const JournalEntry &entry, qint64 line);

/// The checksum of a line: the first 32 hexadecimal digits of the SHA-256 of the line before's checksum and \a body.
[[nodiscard]] QByteArray journalChain(QByteArrayView previous, QByteArrayView body);

/// \a body with \a chain and a line feed: what is written.
[[nodiscard]] QByteArray journalLine(const QByteArray &body, const QByteArray &chain);

/// A line taken apart into body and checksum; empty body where it is not of that form. Views into \a line.
struct JournalParts
{
    QByteArrayView body;
    QByteArrayView chain;
};
[[nodiscard]] JournalParts journalParts(QByteArrayView line);

/// Reads a line without its end. Faults have line \a number (1-based) of \a file.
[[nodiscard]] Result<JournalEntry> readJournalEntry(QByteArrayView line, const QString &file, qsizetype number);

} // namespace Rapporteur
