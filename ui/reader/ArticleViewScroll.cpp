// SPDX-License-Identifier: GPL-3.0-or-later
// How the view moves over the article: by lines, pages and wheels, and from one place to another.
#include "document/AnnotatedDocument.h"
#include "reader/ArticleView.h"
#include "reader/SmoothScroll.h"
#include "reader/TextBoundaries.h"

#include <QApplication>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Rapporteur {

void ArticleView::scrollBy(qint64 distance)
{
    m_position.moveBy(distance);
    afterMove();
}

std::optional<QRectF> ArticleView::wholeLine(const ViewPosition &position, bool last) const
{
    std::optional<QRectF> found;
    for (qsizetype block = position.block(); block < m_layout.blockCount(); ++block) {
        const ParagraphLayout &layout = m_layout.layout(block);
        const qreal top = qreal(m_layout.top(block) - position.y()) + m_layout.block(block).space;
        if (top >= position.height())
            break;
        for (int line = layout.lineAt(-top); line < layout.lineCount(); ++line) {
            const QRectF rect = layout.lineRect(line).translated(0, top);
            if (rect.bottom() > position.height())
                return found;
            if (rect.top() < 0)
                continue;
            if (!last)
                return rect;
            found = rect;
        }
    }
    return found;
}

qint64 ArticleView::pageDistance(bool down) const
{
    // The last whole line becomes the first one, or the other way round, so that reading goes on without a search.
    const qint64 most = std::max(lineStep(), m_position.height() - lineStep());
    const std::optional<QRectF> line = wholeLine(m_position, down);
    if (down)
        return line && line->top() > 0 ? std::lround(line->top()) : most;
    ViewPosition there = m_position;
    there.moveBy(line && line->bottom() < m_position.height() ? std::lround(line->bottom()) - m_position.height()
                                                              : -most);
    // No line is cut at the upper edge.
    if (const auto first = wholeLine(there, false); first && there.y() > 0)
        there.moveBy(std::lround(first->top()));
    const qint64 distance = there.y() - m_position.y();
    return distance < 0 ? distance : -most;
}

void ArticleView::scrollPage(bool down)
{
    m_scroll->finish();
    m_scroll->moveBy(pageDistance(down));
}

void ArticleView::scrollByWheel(QWheelEvent *event)
{
    event->accept();
    // What a touchpad's fingers do, the text does. On X11 these pixels are unreliable, says Qt.
    if (const int pixels = event->pixelDelta().y(); pixels != 0 && QGuiApplication::platformName() != "xcb"_L1) {
        m_scroll->stop();
        return scrollBy(-pixels);
    }
    const int turned = event->angleDelta().y();
    const qreal page = verticalScrollBar()->pageStep();
    const qreal notch = event->modifiers().testFlag(Qt::ShiftModifier)
        ? page
        : std::min(page, qreal(QApplication::wheelScrollLines()) * lineStep());
    m_wheelRest -= notch * turned / int(QWheelEvent::DefaultDeltasPerStep);
    const auto distance = static_cast<qint64>(m_wheelRest);
    m_wheelRest -= qreal(distance);
    // Fine wheels and touchpads send so many small turns that they need no steps between them.
    if (std::abs(turned) >= QWheelEvent::DefaultDeltasPerStep)
        return m_scroll->moveBy(distance);
    m_scroll->finish();
    scrollBy(distance);
}

void ArticleView::goToEnd(bool last)
{
    m_scroll->stop();
    const ReadingPlace from = place();
    const qint64 before = m_position.y();
    m_position.moveTo(last ? m_layout.totalHeight() : 0);
    afterMove();
    if (std::abs(m_position.y() - before) > viewport()->height())
        Q_EMIT jumped(from);
}

void ArticleView::goTo(TextRange range)
{
    goTo(range, place());
}

void ArticleView::goTo(TextRange range, const ReadingPlace &from)
{
    if (reveal(range.start) && !m_returning)
        Q_EMIT jumped(from);
}

bool ArticleView::reveal(qsizetype offset)
{
    const qsizetype block = m_layout.blockOf(offset);
    if (block < 0)
        return false;
    m_scroll->stop();
    const QRectF line = lineRect(offset);
    if (std::abs(line.top()) <= 2 * viewport()->height()) {
        const qint64 before = m_position.y();
        ensureVisible(line);
        return std::abs(m_position.y() - before) >= viewport()->height();
    }
    // Far away it comes to where reading is most comfortable; near by, the text moves as little as possible.
    m_position.place(block, 0);
    m_position.moveBy(std::lround(lineRect(offset).top() - viewport()->height() / 3.0));
    afterMove();
    return true;
}

ReadingPlace ArticleView::place() const
{
    ReadingPlace place{.caret = m_cursor.caret(), .mention = m_current};
    if (m_position.y() == 0 || m_layout.blockCount() == 0)
        return place;
    for (qsizetype block = m_position.block(); block < m_layout.blockCount(); ++block) {
        const ParagraphLayout &layout = m_layout.layout(block);
        const qreal top = blockTop(block) + m_layout.block(block).space;
        int line = layout.lineAt(-top);
        if (layout.lineRect(line).top() + top < 0)
            ++line;
        if (line >= layout.lineCount())
            continue;
        place.top = m_layout.block(block).range.start + layout.lineRange(line).start;
        break;
    }
    return place;
}

void ArticleView::setPlace(const ReadingPlace &place)
{
    const qsizetype length = m_layout.article().length();
    const qsizetype top = std::clamp<qsizetype>(place.top, 0, length);
    const qsizetype caret = graphemeStart(m_layout.article().text(), std::clamp<qsizetype>(place.caret, 0, length));
    setSelection({caret, caret});
    {
        const QScopedValueRollback guard(m_returning, true);
        setCurrentMention(place.mention);
    }
    m_scroll->stop();
    const qsizetype block = m_layout.blockOf(top);
    if (block < 0)
        return;
    if (top == 0) {
        m_position.moveTo(0);
    } else {
        const ParagraphLayout &layout = m_layout.layout(block);
        const TextRange range = m_layout.block(block).range;
        const int line = layout.lineOf(std::clamp<qsizetype>(top - range.start, 0, range.length()));
        m_position.place(block, -std::lround(m_layout.block(block).space + layout.lineRect(line).top()));
    }
    afterMove();
}

} // namespace Rapporteur
