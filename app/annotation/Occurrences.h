// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/TextRange.h"

#include <QList>
#include <QStringView>

namespace Rapporteur {

/// Which places have "the same words".
struct OccurrenceRules
{
    bool wholeWords = true;
    bool matchCase = true;
    bool possessives = true; ///< "Japan" in "Japan's" and "ministers" in "ministers'"
    bool plurals = true;     ///< one for many and the other way: "treaty" and "treaties"
    bool hyphenated = true;  ///< "peace-treaty" for "peace treaty", and "Japan" in "Japan-led"

    friend bool operator==(const OccurrenceRules &, const OccurrenceRules &) = default;
};

/// The places (UTF-16) in \a text that have \a words under \a rules, in text order; they do not overlap. Blanks and line
/// ends of any number stand for one another, and so do straight and curly apostrophes. A possessive's ending is not in
/// the range. In scripts that set no blanks between words, every place is a whole word.
[[nodiscard]] QList<TextRange> findOccurrences(QStringView text, QStringView words, OccurrenceRules rules);

} // namespace Rapporteur
