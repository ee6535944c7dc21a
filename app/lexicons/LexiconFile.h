// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/AnalystLexicon.h"
#include "text/Issue.h"

#include <QByteArrayView>

#include <expected>

namespace Rapporteur {

/// What a lexicon.json holds (resources/schema/lexicon-1.schema.json).
struct LexiconFile
{
    static constexpr qint64 version = 1;
    /// Larger files are refused before they are read.
    static constexpr qint64 largest = 16LL * 1024 * 1024;

    QList<LexiconEntry> entries = {};
    UnknownFields unknown = {}; ///< fields that this version does not know

    /// Reads \a json; all faults are told with line, column and path, \a fileName is named in them.
    [[nodiscard]] static std::expected<LexiconFile, Issues> read(QByteArrayView json, const QString &fileName);
    /// The file as bytes, an entry a line. What read() reads of it is written to the same bytes again.
    [[nodiscard]] QByteArray bytes() const;

    /// Adds \a entry: its words go to the entry of the same entity, or the same refusal, where there is one, and away from
    /// entries that say otherwise. False where all is so already.
    bool add(const LexiconEntry &entry);
};

} // namespace Rapporteur
