// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/MarkPainter.h"

#include "theme/ReaderTheme.h"

#include <QPainter>
#include <QPainterPath>
#include <QtMath>

#include <algorithm>

namespace Rapporteur {

namespace {

// All in strokes.
constexpr qreal dash = 2.75;
constexpr qreal dashGap = 1.5;
constexpr qreal cornerRadius = 1.5;
constexpr qreal ringGap = 1;
constexpr qreal ringRadius = 2.5;

enum Side { Left = 1, Right = 2 };

/// A rectangle with round corners at its closed \a sides and, as an outline, no edge at the others.
QPainterPath openRect(const QRectF &r, int sides, qreal radius)
{
    const qreal arc = 2 * radius;
    QPainterPath path;
    if (sides == (Left | Right)) {
        path.addRoundedRect(r, radius, radius);
        return path;
    }
    if (sides == Left) {
        path.moveTo(r.topRight());
        path.lineTo(r.left() + radius, r.top());
        path.arcTo(r.left(), r.top(), arc, arc, 90, 90);
        path.lineTo(r.left(), r.bottom() - radius);
        path.arcTo(r.left(), r.bottom() - arc, arc, arc, 180, 90);
        path.lineTo(r.bottomRight());
        return path;
    }
    path.moveTo(r.topLeft());
    if (sides == Right) {
        path.lineTo(r.right() - radius, r.top());
        path.arcTo(r.right() - arc, r.top(), arc, arc, 90, -90);
        path.lineTo(r.right(), r.bottom() - radius);
        path.arcTo(r.right() - arc, r.bottom() - arc, arc, arc, 0, -90);
        path.lineTo(r.bottomLeft());
        return path;
    }
    path.lineTo(r.topRight());
    path.moveTo(r.bottomLeft());
    path.lineTo(r.bottomRight());
    return path;
}

int sidesOf(const ParagraphLayout::Box &box)
{
    return (box.leftOpen ? 0 : Left) | (box.rightOpen ? 0 : Right);
}

} // namespace

void MarkPainter::drawFill(const Mark &mark, bool current)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(current ? m_theme.strongFill(mark.kind) : m_theme.fill(mark.kind));
    const auto places = m_geometry.boxes(mark);
    for (const ParagraphLayout::Box &box : places) {
        const QRectF rect = m_geometry.fillRect(box, mark.lane);
        m_painter.drawPath(openRect(rect, sidesOf(box), sidesOf(box) == 0 ? 0 : cornerRadius * m_geometry.stroke()));
        if (sidesOf(box) == 0)
            m_painter.fillRect(rect, m_painter.brush());
    }
}

void MarkPainter::drawLine(const Mark &mark)
{
    const QColor color = m_theme.line(mark.kind);
    const auto places = m_geometry.boxes(mark);
    for (const ParagraphLayout::Box &box : places) {
        const QRectF line = m_geometry.lineRect(box, mark.lane);
        if (mark.status == MentionStatus::Accepted) {
            m_painter.fillRect(line, color);
            continue;
        }
        const bool rejected = mark.status == MentionStatus::Rejected;
        const qreal on = m_geometry.snapped(rejected ? m_geometry.stroke() : dash * m_geometry.stroke());
        const qreal step =
            on + m_geometry.snapped(rejected ? 1.5 * m_geometry.stroke() : dashGap * m_geometry.stroke());
        const int dashes = qCeil(line.width() / step);
        for (int i = 0; i < dashes; ++i) {
            const qreal x = line.left() + i * step;
            m_painter.fillRect(QRectF(x, line.top(), std::min(on, line.right() - x), line.height()),
                               rejected ? m_theme.quietText() : color);
        }
    }
}

void MarkPainter::drawGaps(const Mark &mark)
{
    const QColor color = mark.status == MentionStatus::Rejected ? m_theme.quietText() : m_theme.line(mark.kind);
    const qreal dot = m_geometry.snapped(std::max(1.0, m_geometry.stroke() / 2));
    const auto gaps = m_geometry.gaps(mark);
    for (const ParagraphLayout::Box &box : gaps) {
        // From the line of one fragment to that of the next, which reach out a little.
        const QRectF line = m_geometry.lineRect(box, mark.lane);
        const qreal y = m_geometry.snapped(line.center().y() - dot / 2);
        for (qreal x = line.left() + 2 * dot; x + dot <= line.right(); x += 2 * dot)
            m_painter.fillRect(QRectF(m_geometry.snapped(x), y, dot, dot), color);
    }
}

void MarkPainter::drawRing(const Mark &mark)
{
    const auto stroke = [&](const QRectF &rect, int sides, const QColor &color, qreal width, qreal radius) {
        m_painter.setPen(QPen(color, width, Qt::SolidLine, Qt::FlatCap));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPath(openRect(rect, sides, radius));
    };
    const auto places = m_geometry.boxes(mark);
    for (const ParagraphLayout::Box &box : places) {
        const QRectF fill = m_geometry.fillRect(box, mark.lane);
        const auto grown = [&](qreal strokes) {
            const qreal by = strokes * m_geometry.stroke();
            return fill.adjusted(box.leftOpen ? 0 : -by, -by, box.rightOpen ? 0 : by, by);
        };
        // A gap in the page's colour parts the ring from the fill and from whatever is near.
        stroke(grown(ringGap / 2 + 0.5), sidesOf(box), m_theme.page(), (ringGap + 1) * m_geometry.stroke(),
               ringRadius * m_geometry.stroke());
        stroke(grown(ringGap + 0.5), sidesOf(box), m_theme.line(mark.kind), m_geometry.stroke(),
               ringRadius * m_geometry.stroke());
    }
}

void MarkPainter::drawBehind(TextRange range, const QColor &color, const QColor &outline)
{
    const auto places = m_geometry.boxes(range);
    for (const ParagraphLayout::Box &box : places) {
        QRectF rect = m_geometry.fillRect(box, 0).adjusted(0, 0, 0, -m_geometry.stroke() / 2);
        m_painter.setPen(outline.isValid() ? QPen(outline, m_geometry.stroke()) : QPen(Qt::NoPen));
        m_painter.setBrush(color);
        if (outline.isValid())
            rect.adjust(-m_geometry.stroke() / 2, 0, m_geometry.stroke() / 2, 0);
        m_painter.drawRoundedRect(rect, m_geometry.stroke(), m_geometry.stroke());
    }
}

void MarkPainter::drawCrowd(const SpanLanes::Crowd &crowd)
{
    const QRectF rect = m_geometry.crowdRect(crowd);
    if (rect.isEmpty())
        return;
    m_painter.setFont(m_geometry.crowdFont());
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.quietText());
    m_painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    m_painter.setPen(m_theme.page());
    m_painter.drawText(rect, Qt::AlignCenter, MarkGeometry::crowdText(crowd));
}

} // namespace Rapporteur
