// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/ArticleLayout.h"

namespace Rapporteur {

/// Where keys take a caret in an article as it is set in lines. Never into a character, and out of a paragraph only to the
/// start or end of another.
class CaretMotion
{
public:
    /// A place between two characters. Where a line is broken without a space, the end of the one and the start of the
    /// next have the same offset.
    struct Caret
    {
        qsizetype offset = 0;
        bool atLineEnd = false; ///< at the end of the line before, not at the start of the line

        friend bool operator==(const Caret &, const Caret &) = default;
    };

    explicit CaretMotion(ArticleLayout &layout)
        : m_layout(layout)
    {
    }

    /// The next place to the right or left on the screen, also where directions of writing mix; at the side of a line
    /// where it ends (or starts), the next (or previous) line.
    [[nodiscard]] Caret beside(Caret caret, bool right);
    /// The next start of a word to the right or left, by the direction of the paragraph.
    [[nodiscard]] Caret besideWord(Caret caret, bool right);
    /// \a lines lines below, as near to \a x (in the column) as it goes; the ends of the article stop it.
    [[nodiscard]] Caret belowBy(Caret caret, int lines, qreal x);
    [[nodiscard]] Caret lineStart(Caret caret);
    /// Before the space at which the line is broken, where it is broken at one.
    [[nodiscard]] Caret lineEnd(Caret caret);
    /// The caret's place in the column, relative to the top of its block.
    [[nodiscard]] QRectF rect(Caret caret);

private:
    /// The line of a caret; block is -1 where there is none.
    struct Place
    {
        qsizetype block = -1;
        int line = 0;
        qsizetype inside = 0; ///< offset in the block
    };

    [[nodiscard]] Place placeOf(Caret caret);
    [[nodiscard]] Caret endOf(qsizetype block, int line);
    [[nodiscard]] Caret startOf(qsizetype block, int line);
    /// At the side of a line where it starts, or ends, on the screen.
    [[nodiscard]] Caret sideOf(qsizetype block, int line, bool start);
    /// By a character, as the text goes.
    [[nodiscard]] Caret logical(const Place &place, qsizetype offset, bool forward);
    /// From the side of \a place's line to the next, or previous, line.
    [[nodiscard]] Caret toOtherLine(const Place &place, bool forward);

    ArticleLayout &m_layout;
};

} // namespace Rapporteur
