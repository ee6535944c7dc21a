// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/TextRange.h"

#include <QStringView>

namespace Rapporteur {

// Boundaries of Unicode Standard Annex 29 around a UTF-16 offset. Only a window around the offset is looked at, so the
// cost does not grow with the text; a "character" of over a thousand combining marks may be cut.

/// The nearest boundary between two characters (grapheme clusters) at or before, and at or after, \a offset.
[[nodiscard]] qsizetype graphemeStart(QStringView text, qsizetype offset);
[[nodiscard]] qsizetype graphemeEnd(QStringView text, qsizetype offset);
/// The boundary after, or before, the one at \a offset; the end or start of the text where there is none.
[[nodiscard]] qsizetype nextGrapheme(QStringView text, qsizetype offset);
[[nodiscard]] qsizetype previousGrapheme(QStringView text, qsizetype offset);
/// \a range, clamped to the text and widened to whole characters.
[[nodiscard]] TextRange wholeGraphemes(QStringView text, TextRange range);

// In Japanese a run of kanji, or of hiragana, counts as one word, which Unicode's rules without a dictionary would cut.

/// The word (or run of what lies between words) that holds the unit at \a offset.
[[nodiscard]] TextRange wordAt(QStringView text, qsizetype offset);
/// Start of the next word, and of this or the previous one.
[[nodiscard]] qsizetype nextWord(QStringView text, qsizetype offset);
[[nodiscard]] qsizetype previousWord(QStringView text, qsizetype offset);
/// The sentence that holds the unit at \a offset, without the space after it.
[[nodiscard]] TextRange sentenceAt(QStringView text, qsizetype offset);

} // namespace Rapporteur
