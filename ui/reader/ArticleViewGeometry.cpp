// SPDX-License-Identifier: GPL-3.0-or-later
// Where things are: the column in the viewport, the article in the column, and back.
#include "document/AnnotatedDocument.h"
#include "reader/ArticleView.h"
#include "reader/MarkGeometry.h"
#include "reader/OverviewRuler.h"
#include "reader/SmoothScroll.h"
#include "reader/TextBoundaries.h"
#include "theme/Appearance.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <climits>
#include <cmath>

namespace Rapporteur {

namespace {

constexpr int smallestMargin = 16;
constexpr int noteMargin = 108; ///< room for margin notes at the left, where there is enough in all
constexpr int rightMargin = 24;

} // namespace

void ArticleView::layOutColumn()
{
    const Typography typography(font(), m_zoom, m_appearance ? m_appearance->reading() : ReadingStyle());
    const int width = viewport()->width();
    const int spare = std::max(0, width - static_cast<int>(typography.columnWidth()));
    int left = std::max(spare / 2, std::min(noteMargin, spare - rightMargin));
    left = std::max(smallestMargin, left);
    const qreal column = std::min(typography.columnWidth(), qreal(width - left - smallestMargin));

    m_shownBlock = -1;
    m_columnLeft = left;
    m_position.setHeight(viewport()->height());
    if (m_layout.hasColumn(typography, column)) {
        m_position.settle();
        afterMove();
        updateRulerSoon();
        return;
    }

    // The first line in view stays where it is, unless the very start is in view.
    qsizetype offset = -1;
    qreal offsetY = 0;
    if (m_position.y() > 0 && m_layout.blockCount() > 0) {
        const qsizetype block = m_position.block();
        const ParagraphLayout &layout = m_layout.layout(block);
        const qreal textTop = blockTop(block) + m_layout.block(block).space;
        const int line = layout.lineAt(-textTop);
        offset = m_layout.block(block).range.start + layout.lineRange(line).start;
        offsetY = textTop + layout.lineRect(line).top();
    }
    m_layout.setColumn(typography, column);
    m_survey.startMeasuring();
    m_idleWanted = true;
    if (offset >= 0) {
        const qsizetype block = m_layout.blockOf(offset);
        const ParagraphLayout &layout = m_layout.layout(block);
        const qreal lineTop = m_layout.block(block).space
            + layout.lineRect(layout.lineOf(offset - m_layout.block(block).range.start)).top();
        m_position.place(block, std::lround(offsetY - lineTop));
    }
    m_position.settle();
    afterMove();
    updateRulerSoon();
}

void ArticleView::afterMove()
{
    updateScrollBar();
    const auto shift = shiftOnScreen();
    if (shift)
        viewport()->scroll(0, *shift, viewport()->rect()); // only what comes into view is painted
    else
        viewport()->update();
    noteShown();
    Q_EMIT moved();
}

void ArticleView::noteShown()
{
    m_shownBlock = m_layout.blockCount() > 0 ? m_position.block() : -1;
    m_shownTop = m_shownBlock >= 0 ? blockTop(m_shownBlock) : 0;
}

std::optional<int> ArticleView::shiftOnScreen() const
{
    if (m_shownBlock < 0 || m_shownBlock >= m_layout.blockCount() || m_ringShown || m_notesShown)
        return std::nullopt;
    // What lies between must be known exactly, not estimated.
    const qsizetype first = std::min(m_shownBlock, m_position.block());
    const qsizetype last = std::max(m_shownBlock, m_position.block());
    constexpr qsizetype farAway = 50;
    if (last - first > farAway)
        return std::nullopt;
    for (qsizetype i = first; i <= last; ++i) {
        if (!m_layout.block(i).measured)
            return std::nullopt;
    }
    const qreal shift = blockTop(m_shownBlock) - m_shownTop;
    if (shift == 0 || std::abs(shift) >= viewport()->height())
        return std::nullopt;
    return static_cast<int>(shift);
}

void ArticleView::updateScrollBar()
{
    const QScopedValueRollback guard(m_settingScrollBar, true);
    QScrollBar *bar = verticalScrollBar();
    const qint64 hidden = std::max<qint64>(0, m_layout.totalHeight() - m_position.height());
    bar->setRange(0, static_cast<int>(std::min<qint64>(hidden, INT_MAX)));
    bar->setSingleStep(lineStep());
    bar->setPageStep(std::max(1, m_position.height() - lineStep()));
    bar->setValue(static_cast<int>(std::min<qint64>(m_position.y(), INT_MAX)));
}

int ArticleView::lineStep() const
{
    return static_cast<int>(m_layout.typography().lineHeight(Paragraph::Role::Body));
}

void ArticleView::scrollContentsBy(int, int dy)
{
    if (m_settingScrollBar)
        return;
    m_scroll->stop();
    const QScrollBar *bar = verticalScrollBar();
    // Near moves are exact, whatever estimates they cross; far ones go by the estimates.
    if (bar->value() != bar->minimum() && bar->value() != bar->maximum() && std::abs(dy) <= 3 * m_position.height())
        m_position.moveBy(-dy);
    else
        m_position.moveTo(bar->value());
    afterMove();
}

void ArticleView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    placeRuler();
    layOutColumn();
}

void ArticleView::placeRuler()
{
    const bool left = isRightToLeft(); // beside the scroll bar, which is there then
    setViewportMargins(left ? OverviewRuler::thickness : 0, 0, left ? 0 : OverviewRuler::thickness, 0);
    const QRect view = viewport()->geometry();
    m_ruler->setGeometry(left ? view.left() - OverviewRuler::thickness : view.right() + 1, view.top(),
                         OverviewRuler::thickness, view.height());
}

void ArticleView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        layOutColumn();
    } else if (event->type() == QEvent::LayoutDirectionChange) {
        placeRuler();
    } else if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Article"));
        updateInfoLine();
    }
}

qreal ArticleView::blockTop(qsizetype block) const
{
    return qreal(m_layout.top(block) - m_position.y());
}

std::pair<qsizetype, qreal> ArticleView::blockAt(int y) const
{
    qsizetype block = m_position.block();
    qreal top = blockTop(block);
    while (block + 1 < m_layout.blockCount() && top + m_layout.height(block) <= y) {
        top += m_layout.height(block);
        ++block;
    }
    while (block > 0 && top > y) {
        --block;
        top -= m_layout.height(block);
    }
    return {block, top};
}

qsizetype ArticleView::offsetAt(QPoint point) const
{
    if (m_layout.blockCount() == 0)
        return -1;
    const auto [block, top] = blockAt(point.y());
    const ArticleLayout::Block &info = m_layout.block(block);
    const qsizetype offset =
        m_layout.layout(block).characterAt({qreal(point.x() - m_columnLeft), point.y() - top - info.space});
    return offset < 0 ? -1 : info.range.start + offset;
}

qsizetype ArticleView::offsetNear(QPoint point) const
{
    if (m_layout.blockCount() == 0)
        return 0;
    const auto [block, top] = blockAt(point.y());
    const ArticleLayout::Block &info = m_layout.block(block);
    const qreal y = point.y() - top - info.space;
    const ParagraphLayout &layout = m_layout.layout(block);
    if (y >= layout.height() && block + 1 == m_layout.blockCount())
        return info.range.end;
    return graphemeStart(m_layout.article().text(),
                         info.range.start + layout.offsetNear({qreal(point.x() - m_columnLeft), y}));
}

QRectF ArticleView::lineRect(qsizetype offset) const
{
    const qsizetype block = m_layout.blockOf(offset);
    if (block < 0)
        return {};
    const ParagraphLayout &layout = m_layout.layout(block);
    const ArticleLayout::Block &info = m_layout.block(block);
    const qsizetype inside = std::clamp<qsizetype>(offset - info.range.start, 0, info.range.length());
    return layout.lineRect(layout.lineOf(inside)).translated(m_columnLeft, blockTop(block) + info.space);
}

TextRange ArticleView::lineAt(qsizetype offset) const
{
    const qsizetype block = m_layout.blockOf(offset);
    if (block < 0)
        return {};
    const ParagraphLayout &layout = m_layout.layout(block);
    const TextRange whole = m_layout.block(block).range;
    const TextRange line =
        layout.lineRange(layout.lineOf(std::clamp<qsizetype>(offset - whole.start, 0, whole.length())));
    return {whole.start + line.start, whole.start + line.end};
}

QRect ArticleView::visibleRect(TextRange range) const
{
    QRectF rect;
    if (m_layout.blockCount() == 0)
        return {};
    for (qsizetype block = m_position.block(); block < m_layout.blockCount(); ++block) {
        const ArticleLayout::Block &info = m_layout.block(block);
        const qreal top = blockTop(block);
        if (top >= viewport()->height() || info.range.start >= range.end)
            break;
        if (!info.range.overlaps(range))
            continue;
        const auto boxes = m_layout.layout(block).boxes({range.start - info.range.start, range.end - info.range.start});
        for (const ParagraphLayout::Box &box : boxes) {
            const QRectF part = box.rect.translated(m_columnLeft, top + info.space);
            if (part.bottom() > 0 && part.top() < viewport()->height())
                rect |= part;
        }
    }
    return rect.toAlignedRect();
}

void ArticleView::ensureVisible(const QRectF &rect)
{
    const int room = std::min(2 * lineStep(), viewport()->height() / 4);
    qreal distance = 0;
    if (rect.top() < 0)
        distance = rect.top() - room;
    else if (rect.bottom() > viewport()->height())
        distance = rect.bottom() - viewport()->height() + room;
    if (distance == 0)
        return;
    m_position.moveBy(std::lround(distance));
    afterMove();
}

void ArticleView::updateBlock(qsizetype block)
{
    const int reach = MarkGeometry::reach(m_layout.typography());
    const QRect rect(0, static_cast<int>(blockTop(block)), viewport()->width(), m_layout.height(block));
    viewport()->update(rect.adjusted(0, -reach, 0, reach));
}

} // namespace Rapporteur
