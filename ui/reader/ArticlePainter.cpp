// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/ArticlePainter.h"

#include "reader/InvisibleBoxes.h"
#include "reader/MarkPainter.h"
#include "reader/ParagraphOrnaments.h"
#include "reader/ParagraphStyle.h"

#include <QHash>
#include <QPainter>
#include <QRegion>

#include <algorithm>

namespace Rapporteur {

namespace {

constexpr qsizetype mostCrowdedDrawn = 64;

} // namespace

void ArticlePainter::drawBlock(QPainter &painter, qsizetype block, QPointF topLeft, const QRectF &clip)
{
    const ArticleLayout::Block info = m_layout.block(block);
    if (block == std::max<qsizetype>(0, m_layout.infoBlock()))
        drawInfoLine(painter, topLeft);
    const ParagraphLayout &layout = m_layout.layout(block);
    const QPointF origin = topLeft + QPointF(0, info.space);
    // One line more at either end: marks reach out of their lines.
    const int first = std::max(0, layout.lineAt(clip.top() - origin.y()) - 1);
    const int last = std::min(layout.lineCount() - 1, layout.lineAt(clip.bottom() - origin.y()) + 1);
    const TextRange visible{info.range.start + layout.lineRange(first).start,
                            info.range.start + layout.lineRange(last).end};

    MarkGeometry geometry(layout, origin, info.range.start, m_layout.typography(),
                          painter.device()->devicePixelRatio());
    geometry.setLines(first, last);
    MarkPainter pen(painter, geometry, m_scene.theme);
    const BlockMarks &drawn = m_marks.marks(block, info.range);
    QList<Mark> marks;
    const Mark *current = nullptr;
    qsizetype crowded = 0;
    for (const Mark &mark : drawn.marks) {
        if (m_scene.plain)
            break;
        if (m_scene.reshaped && mark.id == m_scene.current)
            continue;
        // In a crowd, fills lie upon fills: more than some cannot be told apart, and are only counted.
        if (mark.lane == SpanLanes::laneCount && ++crowded > mostCrowdedDrawn && mark.id != m_scene.current)
            continue;
        if (!mark.range.overlaps(visible))
            continue;
        if (mark.id == m_scene.current)
            current = &mark;
        marks.append(mark);
    }
    if (m_scene.reshaped && m_scene.reshaped->range.overlaps(visible)) {
        marks.append(*m_scene.reshaped);
        current = &*m_scene.reshaped;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Mark &mark : std::as_const(marks)) {
        if (mark.status == MentionStatus::Accepted)
            pen.drawFill(mark, mark.id == m_scene.current);
    }
    drawSelection(painter, layout, origin, info.range);
    drawHits(pen, visible);
    for (const Mark &mark : std::as_const(marks)) {
        if (mark.lane < SpanLanes::laneCount) {
            pen.drawGaps(mark);
            pen.drawLine(mark);
        }
    }
    if (current)
        pen.drawRing(*current);
    drawOrnaments(painter, m_layout, block, topLeft, first, last, m_scene.theme);
    drawText(painter, block, origin, clip);
    if (m_layout.typography().showsInvisibles())
        drawInvisibles(painter, layout, m_layout.article().text(info.range), first, last, origin, m_scene.theme);
    for (const SpanLanes::Crowd &crowd : drawn.crowds) {
        if (!m_scene.plain && crowd.range.end > visible.start && crowd.range.end <= visible.end)
            pen.drawCrowd(crowd);
    }
}

void ArticlePainter::drawHits(MarkPainter &marks, TextRange visible)
{
    auto hit = std::ranges::upper_bound(m_scene.hits, visible.start, {}, [](TextRange r) { return r.end; });
    for (; hit != m_scene.hits.end() && hit->start < visible.end; ++hit) {
        const bool current = hit - m_scene.hits.begin() == m_scene.currentHit;
        marks.drawBehind(*hit, m_scene.theme.searchHit(), current ? m_scene.theme.searchLine() : QColor());
    }
}

void ArticlePainter::drawSelection(QPainter &painter, const ParagraphLayout &layout, QPointF origin, TextRange block)
{
    const TextRange selected = m_scene.selection;
    if (selected.isEmpty() || selected.end <= block.start || selected.start > block.end)
        return;
    const auto boxes = layout.boxes({selected.start - block.start, selected.end - block.start});
    for (const ParagraphLayout::Box &box : boxes) {
        const QRectF line = layout.lineRect(box.line);
        QRectF rect(box.rect.left(), line.top(), box.rect.width(), line.height());
        // A line whose end is selected too shows it by reaching out a little.
        const qsizetype lineEnd = block.start + layout.lineRange(box.line).end;
        if (selected.end > lineEnd || (selected.end == lineEnd && box.line + 1 < layout.lineCount()))
            rect.setRight(rect.right() + m_layout.typography().em() * 0.3);
        painter.fillRect(rect.translated(origin).toAlignedRect(), m_scene.theme.selection());
    }
}

void ArticlePainter::drawText(QPainter &painter, qsizetype block, QPointF origin, const QRectF &clip)
{
    const QList<Hint> &hints = m_layout.hints(block);
    const ParagraphLayout &layout = m_layout.layout(block);
    const bool quiet = isSmallRole(m_layout.block(block).role);
    const QColor color = quiet ? m_scene.theme.quietText() : m_scene.theme.text();

    // Each colour is drawn into its own words' boxes only. As formats of the layout, hints would split its runs and shift
    // letters; as selections of QTextLayout::draw(), they would cut what reaches out of a line.
    QHash<QRgb, QRegion> colored;
    QRegion all;
    const int first = layout.lineAt(clip.top() - origin.y());
    const int last = layout.lineAt(clip.bottom() - origin.y());
    for (const Hint &hint : hints) {
        const auto boxes = layout.boxes(hint.range, first, last);
        for (const ParagraphLayout::Box &box : boxes) {
            const QRectF line = layout.lineRect(box.line);
            const QRect rect =
                QRectF(box.rect.left(), line.top(), box.rect.width(), line.height()).translated(origin).toRect();
            colored[hint.color.rgb()] += rect;
            all += rect;
        }
    }
    painter.setPen(color);
    if (all.isEmpty())
        return layout.draw(&painter, origin, clip);
    painter.save();
    painter.setClipRegion(QRegion(clip.toAlignedRect()) - all);
    layout.draw(&painter, origin, clip);
    for (auto it = colored.cbegin(); it != colored.cend(); ++it) {
        painter.setClipRegion(*it & clip.toAlignedRect());
        painter.setPen(QColor(it.key()));
        layout.draw(&painter, origin, QRectF(it->boundingRect()) & clip);
    }
    painter.restore();
}

void ArticlePainter::drawInfoLine(QPainter &painter, QPointF topLeft)
{
    if (m_layout.infoLine().isEmpty())
        return;
    painter.setPen(m_scene.theme.quietText());
    painter.setFont(m_layout.typography().small());
    const QPointF at = m_layout.infoPosition();
    painter.drawText(topLeft + at, at.x() > 0 ? u" · " + m_layout.infoLine() : m_layout.infoLine());
}

} // namespace Rapporteur
