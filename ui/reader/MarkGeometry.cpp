// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/MarkGeometry.h"

#include "reader/Typography.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

// All in strokes.
constexpr qreal sidePadding = 0.75;
constexpr qreal laneDistance = 1.5;
constexpr qreal fillGrowth = 0.5; ///< at the top, for each lane further out

qreal strokeOf(const Typography &typography)
{
    return std::max(1.0, std::round(typography.em() / 9));
}

} // namespace

MarkGeometry::MarkGeometry(const ParagraphLayout &layout, QPointF origin, qsizetype start, const Typography &typography,
                           qreal ratio)
    : m_layout(layout)
    , m_origin(origin)
    , m_start(start)
    , m_typography(typography)
    , m_ratio(ratio)
    , m_stroke(strokeOf(typography))
{
}

void MarkGeometry::setLines(int first, int last)
{
    m_firstLine = first;
    m_lastLine = last;
}

int MarkGeometry::reach(const Typography &typography)
{
    return static_cast<int>(std::ceil(8 * strokeOf(typography)));
}

qreal MarkGeometry::snapped(qreal v) const
{
    return std::round(v * m_ratio) / m_ratio;
}

QList<ParagraphLayout::Box> MarkGeometry::boxes(TextRange range) const
{
    return m_layout.boxes({range.start - m_start, range.end - m_start}, m_firstLine, m_lastLine);
}

QList<ParagraphLayout::Box> MarkGeometry::boxes(const Mark &mark) const
{
    if (mark.fragments.isEmpty())
        return boxes(mark.range);
    QList<ParagraphLayout::Box> result;
    for (const TextRange piece : mark.fragments)
        result += boxes(piece);
    return result;
}

QList<ParagraphLayout::Box> MarkGeometry::gaps(const Mark &mark) const
{
    QList<ParagraphLayout::Box> result;
    for (qsizetype i = 1; i < mark.fragments.size(); ++i)
        result += boxes(TextRange{mark.fragments[i - 1].end, mark.fragments[i].start});
    return result;
}

QRectF MarkGeometry::lineRect(const ParagraphLayout::Box &box, int lane) const
{
    const qreal left = snapped(m_origin.x() + box.rect.left() - sidePadding * m_stroke);
    const qreal right = snapped(m_origin.x() + box.rect.right() + sidePadding * m_stroke);
    return {left, snapped(m_origin.y() + box.rect.bottom() + lane * laneDistance * m_stroke), right - left, m_stroke};
}

QRectF MarkGeometry::fillRect(const ParagraphLayout::Box &box, int lane) const
{
    QRectF rect = lineRect(box, lane);
    rect.setTop(snapped(m_origin.y() + box.rect.top() - fillGrowth * lane * m_stroke));
    return rect;
}

QString MarkGeometry::crowdText(const SpanLanes::Crowd &crowd)
{
    return u'+' + QString::number(crowd.count);
}

QFont MarkGeometry::crowdFont() const
{
    QFont font = m_typography.small();
    font.setPointSizeF(font.pointSizeF() * 0.72);
    return font;
}

QRectF MarkGeometry::crowdRect(const SpanLanes::Crowd &crowd) const
{
    const qsizetype end = crowd.range.end - m_start;
    const auto places = m_layout.boxes({end - 1, end});
    if (places.isEmpty() || end > m_layout.length())
        return {};
    const QFontMetricsF metrics(crowdFont());
    const qreal width = metrics.horizontalAdvance(crowdText(crowd)) + 3 * m_stroke;
    const QRectF last = lineRect(places.last(), 0);
    return {snapped(last.right() - width / 2), snapped(last.top() - m_stroke), snapped(width),
            snapped(metrics.height() * 0.9)};
}

} // namespace Rapporteur
