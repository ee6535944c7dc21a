// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/TextRange.h"

#include <QStringView>

namespace Rapporteur {

// Where words begin and end for a mark, in UTF-16 offsets: the words of Unicode Standard Annex 29, without a possessive
// ending ("Japan" of "Japan's") and with the last stop of an abbreviation ("U.S."), as the annotation guideline has it.
// Only a window around the offset is looked at.

/// \a range widened to whole words, without blanks at its ends. A range that holds no word stays as it is.
[[nodiscard]] TextRange snappedToWords(QStringView text, TextRange range);

/// The start, or end, of a word that is nearest to \a offset; \a offset itself where there is none.
[[nodiscard]] qsizetype nearestWordStart(QStringView text, qsizetype offset);
[[nodiscard]] qsizetype nearestWordEnd(QStringView text, qsizetype offset);

/// The next place after (before) \a offset where a word begins, or ends; \a offset where there is none.
[[nodiscard]] qsizetype wordStartAfter(QStringView text, qsizetype offset);
[[nodiscard]] qsizetype wordStartBefore(QStringView text, qsizetype offset);
[[nodiscard]] qsizetype wordEndAfter(QStringView text, qsizetype offset);
[[nodiscard]] qsizetype wordEndBefore(QStringView text, qsizetype offset);

} // namespace Rapporteur
