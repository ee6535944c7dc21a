// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/TextRange.h"

#include <QFont>
#include <QList>
#include <QRectF>
#include <QTextLayout>

#include <limits>

class QPainter;

namespace Rapporteur {

/// One paragraph (or a piece of a very long one), broken into lines. Offsets are UTF-16 units from its start, places are
/// logical pixels from its top left corner.
class ParagraphLayout
{
public:
    struct Style
    {
        QFont font = {};
        qreal lineHeight = 24; ///< from baseline to baseline; more where a line's glyphs need it
        qreal width = 600;
        bool rightToLeft = false;
        qreal indent = 0; ///< at the side where lines begin
        bool justified = false; ///< all lines but the last, where they go from left to right
        bool invisiblesShown = false; ///< with room for a box at each; see showInvisibles()
        QList<QTextLayout::FormatRange> formats = {}; ///< fonts of words; none overlaps another
    };

    /// Part of a range that lies on one line, in reading order of the line.
    struct Box
    {
        int line = 0;
        QRectF rect = {}; ///< from the ascent to the descent of the paragraph's font
        bool leftOpen = false; ///< the range comes from, or goes on, another line at this side
        bool rightOpen = false;
    };

    ParagraphLayout(QStringView text, const Style &style);

    [[nodiscard]] int height() const { return m_height; }
    [[nodiscard]] qsizetype length() const { return m_length; }
    [[nodiscard]] int lineCount() const { return static_cast<int>(m_lines.size()); }
    [[nodiscard]] int lineOf(qsizetype offset) const;
    [[nodiscard]] int lineAt(qreal y) const;
    [[nodiscard]] TextRange lineRange(int line) const;
    /// The whole strip of a line, as high as its distance to the next.
    [[nodiscard]] QRectF lineRect(int line) const;
    [[nodiscard]] qreal baseline(int line) const;

    /// The offset between two characters that is nearest to \a point.
    [[nodiscard]] qsizetype offsetNear(QPointF point) const;
    /// The offset nearest to \a x on \a line; before the space at which it is broken, and the next line's start where it is
    /// broken without one.
    [[nodiscard]] qsizetype offsetOnLine(int line, qreal x) const;
    /// The offset of the character under \a point, or -1.
    [[nodiscard]] qsizetype characterAt(QPointF point) const;
    /// Where the caret stands before the character at \a offset; where that begins a line, \a line may be the one before.
    [[nodiscard]] QRectF caretRect(qsizetype offset, int line = -1) const;
    /// All offsets on \a line where the caret can stand, from left to right as caretRect() shows it; the end of a broken
    /// line belongs to the next. Empty for a line of thousands of characters.
    [[nodiscard]] QList<qsizetype> caretOrder(int line) const;
    [[nodiscard]] bool isRightToLeft() const;
    /// Offsets do not simply grow from left to right.
    [[nodiscard]] bool isMixed() const { return m_mixed; }
    /// The places of \a range line by line; more than one on a line where directions mix. Space that hangs over a line's end
    /// is left out. Only lines from \a firstLine to \a lastLine are looked at.
    [[nodiscard]] QList<Box> boxes(TextRange range, int firstLine = 0,
                                   int lastLine = std::numeric_limits<int>::max()) const;
    /// Left and right end of the line's text.
    [[nodiscard]] std::pair<qreal, qreal> lineExtent(int line) const;

    /// Draws the lines that touch \a clip (in the painter's coordinates) with the painter's pen.
    void draw(QPainter *painter, QPointF topLeft, const QRectF &clip) const;

private:
    struct Line
    {
        qreal top = 0;
        qreal height = 0;
        qreal baseline = 0; ///< from the paragraph's top
        qsizetype start = 0; ///< offset of its first character
    };

    /// Where [from, to) of \a line lies, from left to right and joined.
    [[nodiscard]] QList<std::pair<qreal, qreal>> extents(int line, qsizetype from, qsizetype to) const;

    QTextLayout m_layout;
    QList<Line> m_lines;
    qsizetype m_length = 0;
    int m_height = 0;
    qreal m_ascent = 0;
    qreal m_descent = 0;
    bool m_mixed = false; // offsets do not simply grow from left to right
};

} // namespace Rapporteur
