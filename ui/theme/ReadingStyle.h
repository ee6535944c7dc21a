// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Rapporteur {

/// How an article is set, and what of it is shown, beside its colours.
struct ReadingStyle
{
    static constexpr int smallestMeasure = 45;
    static constexpr int largestMeasure = 100;
    static constexpr qreal smallestSize = 6;
    static constexpr qreal largestSize = 48;
    static constexpr qreal smallestLineHeight = 1.1;
    static constexpr qreal largestLineHeight = 2.5;
    static constexpr qreal largestSpacing = 3;

    int measure = 70; ///< characters of a line, as typographers advise for long reading
    QString family = {}; ///< empty: the program's choice of serifs
    qreal size = 0; ///< in points at a zoom of 100 %; 0: in proportion to the interface's font
    qreal lineHeight = 1.55; ///< from baseline to baseline, in sizes of the font
    qreal paragraphSpacing = 0.66; ///< between paragraphs, in sizes of the font
    bool justified = false;

    bool focused = false; ///< all but the current paragraph are dim
    bool plain = false; ///< without marks
    bool invisiblesShown = false; ///< characters without a mark of their own stand in boxes

    /// With each value where it makes sense.
    [[nodiscard]] ReadingStyle bounded() const;
    /// The same modes with the typography of \a other.
    [[nodiscard]] ReadingStyle withTypography(const ReadingStyle &other) const;

    friend bool operator==(const ReadingStyle &, const ReadingStyle &) = default;
};

} // namespace Rapporteur
