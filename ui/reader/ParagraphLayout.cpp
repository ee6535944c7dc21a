// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/ParagraphLayout.h"

#include "reader/DisplayText.h"
#include "reader/InvisibleBoxes.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace Rapporteur {

namespace {

constexpr qsizetype longestMixed = 1000; ///< of a line in which directions mix

bool nearerTo(qreal x, qreal a, qreal b)
{
    return std::abs(x - a) < std::abs(x - b);
}

} // namespace

ParagraphLayout::ParagraphLayout(QStringView text, const Style &style)
    : m_layout(style.invisiblesShown ? textWithRoomForInvisibles(text) : displayText(text), style.font)
    , m_length(text.size())
{
    m_mixed = style.rightToLeft || hasRightToLeft(text);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(style.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    // QTextLine tells wrong places in justified lines from right to left, so these stay ragged.
    option.setAlignment(style.rightToLeft ? Qt::AlignRight : style.justified ? Qt::AlignJustify : Qt::AlignLeft);
    const QFontMetricsF metrics(style.font);
    option.setTabStopDistance(4 * metrics.averageCharWidth());
    m_layout.setTextOption(option);
    if (!style.formats.isEmpty())
        m_layout.setFormats(style.formats);
    const qreal left = style.rightToLeft ? 0 : style.indent;
    m_layout.setCacheEnabled(true);
    m_ascent = metrics.ascent();
    m_descent = metrics.descent();
    const qreal above = std::max(0.0, (style.lineHeight - m_ascent - m_descent) / 2) + m_ascent;
    const qreal below = style.lineHeight - above;

    qreal y = 0;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(style.width - style.indent);
        // Other scripts' fonts may need more room than the paragraph's own.
        const qreal up = std::ceil(std::max(above, line.ascent()));
        const qreal down = std::ceil(std::max(below, line.descent()));
        line.setPosition({left, y + up - line.ascent()});
        m_lines.append({y, up + down, y + up, line.textStart()});
        y += up + down;
    }
    m_layout.endLayout();
    m_height = static_cast<int>(std::ceil(y));
}

int ParagraphLayout::lineOf(qsizetype offset) const
{
    // QTextLayout goes through its lines one by one, and a long paragraph has hundreds.
    const auto after = std::ranges::upper_bound(m_lines, offset, {}, &Line::start);
    return std::max(0, static_cast<int>(after - m_lines.begin()) - 1);
}

int ParagraphLayout::lineAt(qreal y) const
{
    const auto after = std::ranges::upper_bound(m_lines, y, {}, &Line::top);
    return std::max(0, static_cast<int>(after - m_lines.begin()) - 1);
}

TextRange ParagraphLayout::lineRange(int line) const
{
    const QTextLine l = m_layout.lineAt(line);
    return {l.textStart(), l.textStart() + l.textLength()};
}

QRectF ParagraphLayout::lineRect(int line) const
{
    const Line &l = m_lines[line];
    const QTextLine placed = m_layout.lineAt(line);
    return {placed.x(), l.top, placed.width(), l.height};
}

qreal ParagraphLayout::baseline(int line) const
{
    return m_lines[line].baseline;
}

qsizetype ParagraphLayout::offsetOnLine(int line, qreal x) const
{
    const TextRange range = lineRange(line);
    const QTextLine l = m_layout.lineAt(line);
    qsizetype offset = l.xToCursor(x);
    if (line + 1 < lineCount()) {
        // Past the end of a broken line lies the start of the next; stay before the space at which it was broken.
        const qsizetype last = m_layout.previousCursorPosition(static_cast<int>(range.end));
        offset = std::min(offset, last);
        const bool broken = !m_layout.text().at(range.end - 1).isSpace();
        if (broken && offset == last
            && nearerTo(x, l.cursorToX(static_cast<int>(range.end)), l.cursorToX(static_cast<int>(last))))
            return range.end;
    }
    return std::max(offset, range.start);
}

qsizetype ParagraphLayout::offsetNear(QPointF point) const
{
    return offsetOnLine(lineAt(point.y()), point.x());
}

qsizetype ParagraphLayout::characterAt(QPointF point) const
{
    if (point.y() < 0 || point.y() >= m_height)
        return -1;
    const int line = lineAt(point.y());
    const auto [left, right] = lineExtent(line);
    if (point.x() < left || point.x() >= right || m_length == 0)
        return -1;
    const TextRange range = lineRange(line);
    if (!m_mixed) {
        const QTextLine l = m_layout.lineAt(line);
        auto on = std::clamp<qsizetype>(l.xToCursor(point.x(), QTextLine::CursorOnCharacter), range.start,
                                        std::max(range.start, range.end - 1));
        // It takes a ligature for one character; each has its part of it.
        for (int next = m_layout.nextCursorPosition(static_cast<int>(on));
             next > on && next < range.end && l.cursorToX(next) <= point.x(); next = m_layout.nextCursorPosition(next))
            on = next;
        return on;
    }
    // xToCursor() looks for cursor positions, which in right-to-left runs are those of the next character.
    qsizetype from = range.start;
    qsizetype to = range.end;
    while (to - from > 1) {
        const qsizetype middle = from + (to - from) / 2;
        const auto parts = extents(line, from, middle);
        const bool here = std::ranges::any_of(
            parts, [&](const auto &part) { return part.first <= point.x() && point.x() < part.second; });
        (here ? to : from) = middle;
    }
    return from;
}

QRectF ParagraphLayout::caretRect(qsizetype offset, int line) const
{
    const int on = line < 0 ? lineOf(offset) : line;
    const Line &l = m_lines[on];
    const qreal x = m_layout.lineAt(on).cursorToX(static_cast<int>(offset));
    return {x, l.baseline - m_ascent, 1, m_ascent + m_descent};
}

QList<qsizetype> ParagraphLayout::caretOrder(int line) const
{
    const TextRange range = lineRange(line);
    QList<qsizetype> offsets;
    if (range.length() > longestMixed)
        return offsets;
    const QTextLine l = m_layout.lineAt(line);
    const qsizetype last = line + 1 < lineCount() ? range.end - 1 : m_length;
    QList<std::pair<qreal, qsizetype>> places;
    for (qsizetype at = range.start; at <= last; ++at) {
        if (at == m_length || m_layout.isValidCursorPosition(static_cast<int>(at)))
            places.append({std::round(l.cursorToX(static_cast<int>(at)) * 8), at});
    }
    // Where two share a place, they follow each other as in the text.
    std::ranges::sort(places, [this](const auto &a, const auto &b) {
        if (a.first != b.first)
            return a.first < b.first;
        return isRightToLeft() ? a.second > b.second : a.second < b.second;
    });
    for (const auto &place : std::as_const(places))
        offsets.append(place.second);
    return offsets;
}

bool ParagraphLayout::isRightToLeft() const
{
    return m_layout.textOption().textDirection() == Qt::RightToLeft;
}

std::pair<qreal, qreal> ParagraphLayout::lineExtent(int line) const
{
    const QRectF rect = m_layout.lineAt(line).naturalTextRect();
    return {rect.left(), rect.right()};
}

QList<std::pair<qreal, qreal>> ParagraphLayout::extents(int line, qsizetype from, qsizetype to) const
{
    const QTextLine l = m_layout.lineAt(line);
    if (!m_mixed) {
        const qreal a = l.cursorToX(static_cast<int>(from));
        const qreal b = l.cursorToX(static_cast<int>(to));
        return {{std::min(a, b), std::max(a, b)}};
    }
    if (to - from > longestMixed) { // thousands of characters on a line have no width: hostile, not writing
        const auto [left, right] = lineExtent(line);
        return {{left, right}};
    }
    QList<std::pair<qreal, qreal>> parts;
    const QString text = m_layout.text();
    for (int at = static_cast<int>(from), next = 0; at < to; at = next) {
        next = std::max(at + 1, m_layout.nextCursorPosition(at));
        const qreal a = l.cursorToX(at, QTextLine::Leading);
        qreal b = l.cursorToX(at, QTextLine::Trailing);
        // The first letter of a ligature would seem to be all of it; the next one begins inside.
        if (const qreal inside = l.cursorToX(next, QTextLine::Leading);
            inside > std::min(a, b) && inside < std::max(a, b))
            b = inside;
        if (a != b) {
            parts.append({std::min(a, b), std::max(a, b)});
        } else if (text[at].category() != QChar::Other_Format) {
            // Where a run of the other direction begins, cursorToX() tells the far end of the run; glyphs know better.
            const auto runs = l.glyphRuns(at, next - at);
            for (const QGlyphRun &run : runs)
                parts.append({run.boundingRect().left(), run.boundingRect().right()});
        }
    }
    std::ranges::sort(parts);
    QList<std::pair<qreal, qreal>> joined;
    for (const auto &part : std::as_const(parts)) {
        if (!joined.isEmpty() && part.first <= joined.last().second + 0.5)
            joined.last().second = std::max(joined.last().second, part.second);
        else
            joined.append(part);
    }
    return joined;
}

QList<ParagraphLayout::Box> ParagraphLayout::boxes(TextRange range, int firstLine, int lastLine) const
{
    QList<Box> result;
    const TextRange whole = range.intersected({0, m_length});
    if (whole.isEmpty())
        return result;
    const QString text = m_layout.text();
    for (int line = std::max(firstLine, lineOf(whole.start)); line < lineCount() && line <= lastLine; ++line) {
        const TextRange on = lineRange(line).intersected(whole);
        if (lineRange(line).start >= whole.end)
            break;
        qsizetype to = on.end;
        if (line + 1 < lineCount() && to == lineRange(line).end) {
            while (to > on.start + 1 && text[to - 1].isSpace())
                --to;
        }
        if (to <= on.start)
            continue;
        const qreal top = m_lines[line].baseline - m_ascent;
        const auto parts = extents(line, on.start, to);
        if (parts.isEmpty())
            continue;
        const qsizetype first = result.size();
        for (const auto &[left, right] : parts)
            result.append({line, {left, top, right - left, m_ascent + m_descent}, false, false});
        const bool comes = on.start != range.start;
        const bool goesOn = on.end != range.end;
        const bool fromRight = m_layout.textOption().textDirection() == Qt::RightToLeft;
        result[first].leftOpen = fromRight ? goesOn : comes;
        result.last().rightOpen = fromRight ? comes : goesOn;
    }
    return result;
}

void ParagraphLayout::draw(QPainter *painter, QPointF topLeft, const QRectF &clip) const
{
    m_layout.draw(painter, topLeft, {}, clip);
}

} // namespace Rapporteur
