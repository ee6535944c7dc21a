// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

namespace Rapporteur {

class ArticleLayout;

/// What part of an article is in view: a block and how much of it is above the view's upper edge.
///
/// Because it is kept by block and not by a height from the start, blocks above may turn out higher or lower than estimated
/// and the lines in view stand still. Whatever comes into view is laid out on the way, so all moves are exact.
class ViewPosition
{
public:
    explicit ViewPosition(ArticleLayout &layout)
        : m_layout(layout)
    {
    }

    /// Height of the view, in logical pixels.
    void setHeight(int height);
    [[nodiscard]] int height() const { return m_height; }

    [[nodiscard]] qsizetype block() const { return m_block; }
    /// Distance of the view's upper edge from the start of the article, partly estimated.
    [[nodiscard]] qint64 y() const;

    void moveBy(qint64 distance);
    /// To where y() would be \a y as far as is known; exact for the first and the last line.
    void moveTo(qint64 y);
    /// Puts \a block's upper edge at \a viewY, as near as the ends of the article allow.
    void place(qsizetype block, qint64 viewY);
    /// Lays out what is in view; true where that changed y() or the article's height.
    bool settle();

private:
    void walk();
    [[nodiscard]] qint64 gapBelow();

    ArticleLayout &m_layout;
    int m_height = 0;
    qsizetype m_block = 0;
    qint64 m_above = 0; // of the block, out of view
};

} // namespace Rapporteur
