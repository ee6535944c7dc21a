// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Article.h"

namespace Rapporteur {

/// What is selected, from a fixed anchor to a caret that moves; offsets are UTF-16 and never inside a character.
class TextCursor
{
public:
    /// What a drag selects in steps of.
    enum class Unit { Character, Word, Sentence, Paragraph };

    void setArticle(const Article &article);

    [[nodiscard]] TextRange range() const;
    [[nodiscard]] bool hasSelection() const { return m_anchor != m_caret; }
    [[nodiscard]] qsizetype caret() const { return m_caret; }

    /// The caret at the end.
    void select(TextRange range);
    /// Moves the caret, with or without the anchor, to a boundary between characters.
    void moveTo(qsizetype offset, bool select);
    /// Selects the unit at \a offset, from which extendTo() then goes on.
    void start(qsizetype offset, Unit unit);
    /// Selects from the unit where start() was to the one at \a offset.
    void extendTo(qsizetype offset);
    /// Selects from \a anchor to \a caret, boundaries between characters; where start() was is kept.
    void extendFrom(qsizetype anchor, qsizetype caret);

    /// The unit at \a offset; empty for characters.
    [[nodiscard]] TextRange unitAt(qsizetype offset, Unit unit) const;

private:
    Article m_article;
    qsizetype m_anchor = 0;
    qsizetype m_caret = 0;
    Unit m_unit = Unit::Character;
    TextRange m_started; // the unit in which a drag began
};

} // namespace Rapporteur
