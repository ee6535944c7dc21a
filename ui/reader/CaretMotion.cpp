// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/CaretMotion.h"

#include "reader/TextBoundaries.h"

#include <algorithm>

namespace Rapporteur {

CaretMotion::Place CaretMotion::placeOf(Caret caret)
{
    const qsizetype block = m_layout.blockOf(caret.offset);
    if (block < 0)
        return {};
    const TextRange range = m_layout.block(block).range;
    const qsizetype inside = std::clamp<qsizetype>(caret.offset - range.start, 0, range.length());
    const ParagraphLayout &layout = m_layout.layout(block);
    const int line = layout.lineOf(inside);
    const bool before = caret.atLineEnd && line > 0 && layout.lineRange(line).start == inside;
    return {block, before ? line - 1 : line, inside};
}

CaretMotion::Caret CaretMotion::startOf(qsizetype block, int line)
{
    return {m_layout.block(block).range.start + m_layout.layout(block).lineRange(line).start};
}

CaretMotion::Caret CaretMotion::endOf(qsizetype block, int line)
{
    const ParagraphLayout &layout = m_layout.layout(block);
    const TextRange range = m_layout.block(block).range;
    if (line + 1 >= layout.lineCount())
        return {range.end};
    const qsizetype end = range.start + layout.lineRange(line).end;
    const QString &text = m_layout.article().text();
    return text[end - 1].isSpace() ? Caret{previousGrapheme(text, end)} : Caret{end, true};
}

CaretMotion::Caret CaretMotion::sideOf(qsizetype block, int line, bool start)
{
    const ParagraphLayout &layout = m_layout.layout(block);
    const QList<qsizetype> order = layout.isMixed() ? layout.caretOrder(line) : QList<qsizetype>();
    if (order.isEmpty())
        return start ? startOf(block, line) : endOf(block, line);
    const bool left = start != layout.isRightToLeft();
    return {m_layout.block(block).range.start + (left ? order.first() : order.last())};
}

CaretMotion::Caret CaretMotion::toOtherLine(const Place &place, bool forward)
{
    const int line = place.line + (forward ? 1 : -1);
    if (line >= 0 && line < m_layout.layout(place.block).lineCount())
        return sideOf(place.block, line, forward);
    const qsizetype block = place.block + (forward ? 1 : -1);
    if (block < 0 || block >= m_layout.blockCount())
        return {forward ? m_layout.article().length() : 0};
    return sideOf(block, forward ? 0 : m_layout.layout(block).lineCount() - 1, forward);
}

CaretMotion::Caret CaretMotion::logical(const Place &place, qsizetype offset, bool forward)
{
    const TextRange range = m_layout.block(place.block).range;
    const QString &text = m_layout.article().text();
    if (forward && offset < range.end)
        return {std::min(nextGrapheme(text, offset), range.end)};
    if (!forward && offset > range.start)
        return {std::max(previousGrapheme(text, std::min(offset, range.end)), range.start)};
    // A piece of a very long paragraph goes on where the one before it ends: that is the same place.
    const qsizetype next = place.block + (forward ? 1 : -1);
    if (next >= 0 && next < m_layout.blockCount()) {
        const TextRange other = m_layout.block(next).range;
        if (forward ? other.start == range.end : other.end == range.start)
            return {forward ? nextGrapheme(text, other.start) : previousGrapheme(text, other.end)};
    }
    return toOtherLine(place, forward);
}

CaretMotion::Caret CaretMotion::beside(Caret caret, bool right)
{
    const Place place = placeOf(caret);
    if (place.block < 0)
        return caret;
    const ParagraphLayout &layout = m_layout.layout(place.block);
    const bool forward = right != layout.isRightToLeft();
    const QList<qsizetype> order = layout.isMixed() ? layout.caretOrder(place.line) : QList<qsizetype>();
    const qsizetype at = order.indexOf(place.inside);
    if (at < 0)
        return logical(place, caret.offset, forward);
    const qsizetype next = at + (right ? 1 : -1);
    if (next < 0 || next >= order.size())
        return toOtherLine(place, forward);
    return {m_layout.block(place.block).range.start + order[next]};
}

CaretMotion::Caret CaretMotion::besideWord(Caret caret, bool right)
{
    const Place place = placeOf(caret);
    if (place.block < 0)
        return caret;
    const bool forward = right != m_layout.layout(place.block).isRightToLeft();
    const QString &text = m_layout.article().text();
    return {forward ? nextWord(text, caret.offset) : previousWord(text, caret.offset)};
}

CaretMotion::Caret CaretMotion::belowBy(Caret caret, int lines, qreal x)
{
    Place place = placeOf(caret);
    if (place.block < 0)
        return caret;
    place.line += lines;
    while (place.line < 0) {
        if (place.block == 0)
            return {0};
        place.line += m_layout.layout(--place.block).lineCount();
    }
    while (place.line >= m_layout.layout(place.block).lineCount()) {
        if (place.block + 1 == m_layout.blockCount())
            return {m_layout.article().length()};
        place.line -= m_layout.layout(place.block++).lineCount();
    }
    const ParagraphLayout &layout = m_layout.layout(place.block);
    const qsizetype inside = layout.offsetOnLine(place.line, x);
    const qsizetype offset = graphemeStart(m_layout.article().text(), m_layout.block(place.block).range.start + inside);
    return {offset, place.line + 1 < layout.lineCount() && inside == layout.lineRange(place.line).end};
}

CaretMotion::Caret CaretMotion::lineStart(Caret caret)
{
    const Place place = placeOf(caret);
    return place.block < 0 ? caret : startOf(place.block, place.line);
}

CaretMotion::Caret CaretMotion::lineEnd(Caret caret)
{
    const Place place = placeOf(caret);
    return place.block < 0 ? caret : endOf(place.block, place.line);
}

QRectF CaretMotion::rect(Caret caret)
{
    const Place place = placeOf(caret);
    if (place.block < 0)
        return {};
    return m_layout.layout(place.block)
        .caretRect(place.inside, place.line)
        .translated(0, m_layout.block(place.block).space);
}

} // namespace Rapporteur
