// SPDX-License-Identifier: GPL-3.0-or-later
// What keys do in the view. Those that the window has actions for are left to it.
#include "reader/ArticleView.h"
#include "reader/CaretBlink.h"
#include "reader/SmoothScroll.h"
#include "reader/TextBoundaries.h"

#include <QAccessible>
#include <QFocusEvent>
#include <QKeyEvent>

#include <algorithm>

namespace Rapporteur {

namespace {

/// What a key asks of the caret.
struct Move
{
    enum class By { Character, Word, Line, LineEnd, Page, Document };

    By by = By::Character;
    bool on = false; ///< to the right, or down
    bool select = false;
};

std::optional<Move> moveOf(const QKeyEvent &event)
{
    struct Key
    {
        QKeySequence::StandardKey key;
        Move move;
    };
    using enum Move::By;
    static constexpr Key keys[]{
        {QKeySequence::MoveToNextChar, {Character, true}},
        {QKeySequence::MoveToPreviousChar, {Character, false}},
        {QKeySequence::SelectNextChar, {Character, true, true}},
        {QKeySequence::SelectPreviousChar, {Character, false, true}},
        {QKeySequence::MoveToNextWord, {Word, true}},
        {QKeySequence::MoveToPreviousWord, {Word, false}},
        {QKeySequence::SelectNextWord, {Word, true, true}},
        {QKeySequence::SelectPreviousWord, {Word, false, true}},
        {QKeySequence::MoveToNextLine, {Line, true}},
        {QKeySequence::MoveToPreviousLine, {Line, false}},
        {QKeySequence::SelectNextLine, {Line, true, true}},
        {QKeySequence::SelectPreviousLine, {Line, false, true}},
        {QKeySequence::MoveToEndOfLine, {LineEnd, true}},
        {QKeySequence::MoveToStartOfLine, {LineEnd, false}},
        {QKeySequence::SelectEndOfLine, {LineEnd, true, true}},
        {QKeySequence::SelectStartOfLine, {LineEnd, false, true}},
        {QKeySequence::MoveToNextPage, {Page, true}},
        {QKeySequence::MoveToPreviousPage, {Page, false}},
        {QKeySequence::SelectNextPage, {Page, true, true}},
        {QKeySequence::SelectPreviousPage, {Page, false, true}},
        {QKeySequence::MoveToEndOfDocument, {Document, true}},
        {QKeySequence::MoveToStartOfDocument, {Document, false}},
        {QKeySequence::SelectEndOfDocument, {Document, true, true}},
        {QKeySequence::SelectStartOfDocument, {Document, false, true}},
    };
    const auto *found = std::ranges::find_if(keys, [&](const Key &key) { return event.matches(key.key); });
    return found == std::end(keys) ? std::nullopt : std::optional(found->move);
}

} // namespace

void ArticleView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::SelectAll))
        return selectAll();
    if (!moveByKey(event))
        scrollByKey(event);
}

void ArticleView::scrollByKey(QKeyEvent *event)
{
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool onlyShift = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    const bool plain = onlyShift && !shift;
    if (event->key() == Qt::Key_Space && onlyShift) {
        scrollPage(!shift);
    } else if (event->matches(QKeySequence::MoveToNextPage)) {
        scrollPage(true);
    } else if (event->matches(QKeySequence::MoveToPreviousPage)) {
        scrollPage(false);
    } else if (event->matches(QKeySequence::MoveToNextLine)) {
        m_scroll->moveBy(lineStep());
    } else if (event->matches(QKeySequence::MoveToPreviousLine)) {
        m_scroll->moveBy(-lineStep());
    } else if (event->matches(QKeySequence::MoveToStartOfDocument) || (event->key() == Qt::Key_Home && plain)) {
        goToEnd(false);
    } else if (event->matches(QKeySequence::MoveToEndOfDocument) || (event->key() == Qt::Key_End && plain)) {
        goToEnd(true);
    } else if (event->key() == Qt::Key_Escape && plain && m_cursor.hasSelection()) {
        setSelection({m_cursor.caret(), m_cursor.caret()});
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && plain && m_caretBrowsing) {
        pickAtCaret();
    } else {
        event->ignore();
    }
}

bool ArticleView::moveByKey(QKeyEvent *event)
{
    const std::optional<Move> move = moveOf(*event);
    if (!move || (!move->select && !m_caretBrowsing))
        return false;
    CaretMotion motion(m_layout);
    const CaretMotion::Caret caret = shownCaret();
    switch (move->by) {
    case Move::By::Character:
        if (!move->select && m_cursor.hasSelection()) { // to that side of what is selected
            const bool forward = motion.beside({selection().start}, move->on).offset > selection().start;
            moveCaret({forward ? selection().end : selection().start}, false);
        } else {
            moveCaret(motion.beside(caret, move->on), move->select);
        }
        break;
    case Move::By::Word:
        moveCaret(motion.besideWord(caret, move->on), move->select);
        break;
    case Move::By::Line: {
        const qreal x = m_caretX >= 0 ? m_caretX : motion.rect(caret).left();
        moveCaret(motion.belowBy(caret, move->on ? 1 : -1, x), move->select);
        m_caretX = x;
        break;
    }
    case Move::By::LineEnd:
        moveCaret(move->on ? motion.lineEnd(caret) : motion.lineStart(caret), move->select);
        break;
    case Move::By::Page:
        moveCaretByPage(move->on, move->select);
        break;
    case Move::By::Document:
        moveCaret({move->on ? m_layout.article().length() : 0}, move->select);
        break;
    }
    return true;
}

CaretMotion::Caret ArticleView::shownCaret() const
{
    return {m_cursor.caret(), m_cursor.caret() == m_lineEndCaret};
}

void ArticleView::moveCaret(CaretMotion::Caret caret, bool select)
{
    const TextRange before = selection();
    const ReadingPlace from = place();
    m_cursor.moveTo(caret.offset, select);
    m_lineEndCaret = caret.atLineEnd ? caret.offset : -1;
    m_caretShown = true;
    m_caretX = -1;
    if (m_caretBrowsing && hasFocus())
        m_blink->start();
    if (reveal(m_cursor.caret()))
        Q_EMIT jumped(from);
    if (!select && QAccessible::isActive()) {
        QAccessibleTextCursorEvent event(this, static_cast<int>(m_cursor.caret()));
        QAccessible::updateAccessibility(&event);
    }
    emitIfSelected(before);
}

void ArticleView::moveCaretByPage(bool down, bool select)
{
    m_scroll->finish();
    CaretMotion motion(m_layout);
    const CaretMotion::Caret caret = shownCaret();
    const qreal x = m_caretX >= 0 ? m_caretX : motion.rect(caret).left();
    reveal(caret.offset);
    const qint64 before = m_position.y();
    const QPointF at(x + m_columnLeft, caretRect().center().y());
    scrollBy(pageDistance(down));
    if (m_position.y() == before) // at the first or last page already
        moveCaret({down ? m_layout.article().length() : 0}, select);
    else
        moveCaret({offsetNear(at.toPoint())}, select);
    m_caretX = x;
}

void ArticleView::pickAtCaret()
{
    const qsizetype caret = m_cursor.caret();
    QList<MentionId> here = mentionsAt(caret);
    if (here.isEmpty() && caret > 0) // just behind one
        here = mentionsAt(previousGrapheme(m_layout.article().text(), caret));
    if (!here.isEmpty())
        setCurrentMention(here[(here.indexOf(m_current) + 1) % here.size()]);
}

void ArticleView::setCaretBrowsing(bool on)
{
    if (m_caretBrowsing == on)
        return;
    m_caretBrowsing = on;
    m_caretShown = false;
    // A caret out of view would pull the view away with its first move.
    const QRectF line = lineRect(m_cursor.caret());
    if (on && !m_cursor.hasSelection() && (line.top() < 0 || line.bottom() > viewport()->height()))
        m_cursor.moveTo(place().top, false);
    if (on && hasFocus())
        m_blink->start();
    else
        m_blink->stop();
    viewport()->update();
}

QRectF ArticleView::caretRect() const
{
    QRectF rect = CaretMotion(m_layout).rect(shownCaret());
    if (rect.isEmpty())
        return rect;
    rect.setWidth(std::max(m_caretBrowsing ? 2.0 : 1.0, m_layout.typography().em() / 16));
    return rect.translated(m_columnLeft, blockTop(m_layout.blockOf(m_cursor.caret())));
}

QVariant ArticleView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    return query == Qt::ImCursorRectangle ? QVariant(caretRect().translated(viewport()->pos()))
                                          : QAbstractScrollArea::inputMethodQuery(query);
}

void ArticleView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    m_ringShown = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    if (m_caretBrowsing)
        m_blink->start();
    viewport()->update();
}

void ArticleView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_ringShown = false;
    m_blink->stop();
    viewport()->update();
}

} // namespace Rapporteur
