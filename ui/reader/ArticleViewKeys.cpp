// SPDX-License-Identifier: GPL-3.0-or-later
// What keys do in the view. Those that the window has actions for are left to it.
#include "reader/ArticleView.h"
#include "reader/TextBoundaries.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace Rapporteur {

void ArticleView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::SelectAll))
        return selectAll();
    if (moveByKey(event))
        return;
    scrollByKey(event);
}

void ArticleView::scrollByKey(QKeyEvent *event)
{
    const int page = verticalScrollBar()->pageStep();
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool onlyShift = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    const bool plain = onlyShift && !shift;
    if (event->key() == Qt::Key_Space && onlyShift) {
        m_position.moveBy(shift ? -page : page);
    } else if (event->matches(QKeySequence::MoveToNextPage)) {
        m_position.moveBy(page);
    } else if (event->matches(QKeySequence::MoveToPreviousPage)) {
        m_position.moveBy(-page);
    } else if (event->matches(QKeySequence::MoveToNextLine)) {
        m_position.moveBy(lineStep());
    } else if (event->matches(QKeySequence::MoveToPreviousLine)) {
        m_position.moveBy(-lineStep());
    } else if (event->matches(QKeySequence::MoveToStartOfDocument) || (event->key() == Qt::Key_Home && plain)) {
        m_position.moveTo(0);
    } else if (event->matches(QKeySequence::MoveToEndOfDocument) || (event->key() == Qt::Key_End && plain)) {
        m_position.moveTo(m_layout.totalHeight());
    } else if (event->key() == Qt::Key_Escape && plain && m_cursor.hasSelection()) {
        return setSelection({m_cursor.caret(), m_cursor.caret()});
    } else {
        return event->ignore();
    }
    afterMove();
}

bool ArticleView::moveByKey(QKeyEvent *event)
{
    const QString &text = m_layout.article().text();
    const qsizetype caret = m_cursor.caret();
    const auto &paragraphs = m_layout.article().paragraphs();
    const auto paragraph = [&] {
        return m_layout.article().text(paragraphs[m_layout.article().paragraphAt(caret)].range);
    };
    // Arrows point on the screen: in a right-to-left paragraph the next character is at the left.
    const auto is = [&](QKeySequence::StandardKey next, QKeySequence::StandardKey previous) {
        return event->matches(next) ? 1 : event->matches(previous) ? -1 : 0;
    };
    const auto arrow = [&](int step) { return step != 0 && paragraph().isRightToLeft() ? -step : step; };

    if (const int step = arrow(is(QKeySequence::SelectNextChar, QKeySequence::SelectPreviousChar))) {
        moveCaret(step > 0 ? nextGrapheme(text, caret) : previousGrapheme(text, caret), true);
    } else if (const int word = arrow(is(QKeySequence::SelectNextWord, QKeySequence::SelectPreviousWord))) {
        moveCaret(word > 0 ? nextWord(text, caret) : previousWord(text, caret), true);
    } else if (const int line = is(QKeySequence::SelectNextLine, QKeySequence::SelectPreviousLine)) {
        const qreal x = m_caretX;
        const qsizetype offset = besideLine(line);
        const qreal kept = m_caretX;
        moveCaret(offset, true);
        m_caretX = x >= 0 ? x : kept;
    } else if (const int end = is(QKeySequence::SelectEndOfLine, QKeySequence::SelectStartOfLine)) {
        const qsizetype block = m_layout.blockOf(caret);
        if (block < 0)
            return true;
        const ParagraphLayout &layout = m_layout.layout(block);
        const TextRange range = m_layout.block(block).range;
        const int on = layout.lineOf(std::clamp<qsizetype>(caret - range.start, 0, range.length()));
        moveCaret(range.start + (end > 0 ? layout.offsetOnLine(on, m_layout.width()) : layout.lineRange(on).start),
                  true);
    } else if (const int document = is(QKeySequence::SelectEndOfDocument, QKeySequence::SelectStartOfDocument)) {
        moveCaret(document > 0 ? text.size() : 0, true);
    } else {
        return false;
    }
    return true;
}

qsizetype ArticleView::besideLine(int lines)
{
    const qsizetype caret = m_cursor.caret();
    qsizetype block = m_layout.blockOf(caret);
    if (block < 0)
        return caret;
    const qsizetype inside =
        std::clamp<qsizetype>(caret - m_layout.block(block).range.start, 0, m_layout.block(block).range.length());
    int line = m_layout.layout(block).lineOf(inside);
    if (m_caretX < 0)
        m_caretX = m_layout.layout(block).caretRect(inside).left();
    line += lines;
    if (line < 0) {
        if (block == 0)
            return 0;
        line = m_layout.layout(--block).lineCount() - 1;
    } else if (line >= m_layout.layout(block).lineCount()) {
        if (block + 1 == m_layout.blockCount())
            return m_layout.article().length();
        ++block;
        line = 0;
    }
    const qsizetype offset = m_layout.block(block).range.start + m_layout.layout(block).offsetOnLine(line, m_caretX);
    return graphemeStart(m_layout.article().text(), offset);
}

void ArticleView::moveCaret(qsizetype offset, bool select)
{
    const TextRange before = selection();
    m_cursor.moveTo(offset, select);
    m_caretShown = true;
    m_caretX = -1;
    ensureVisible(lineRect(m_cursor.caret()));
    emitIfSelected(before);
}

void ArticleView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    m_ringShown = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    viewport()->update();
}

void ArticleView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_ringShown = false;
    viewport()->update();
}

} // namespace Rapporteur
