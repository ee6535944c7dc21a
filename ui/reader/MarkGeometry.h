// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/MarkLayer.h"
#include "reader/ParagraphLayout.h"
#include "reader/SpanLanes.h"

namespace Rapporteur {

class Typography;

/// Where the marks of one block are drawn: from the text's boxes and a mark's lane alone, and on whole pixels of the device.
class MarkGeometry
{
public:
    /// \a origin is the place of \a layout's top left corner, \a start the block's first offset, \a ratio the device's
    /// pixels to a logical one.
    MarkGeometry(const ParagraphLayout &layout, QPointF origin, qsizetype start, const Typography &typography,
                 qreal ratio);

    /// Looks at these lines only.
    void setLines(int first, int last);

    [[nodiscard]] QList<ParagraphLayout::Box> boxes(TextRange range) const;
    /// The boxes of the words of \a mark.
    [[nodiscard]] QList<ParagraphLayout::Box> boxes(const Mark &mark) const;
    /// The boxes between the fragments of \a mark.
    [[nodiscard]] QList<ParagraphLayout::Box> gaps(const Mark &mark) const;
    /// Behind the words of \a box, down to the line in \a lane.
    [[nodiscard]] QRectF fillRect(const ParagraphLayout::Box &box, int lane) const;
    [[nodiscard]] QRectF lineRect(const ParagraphLayout::Box &box, int lane) const;
    /// Where the number of a crowd stands; empty where that is not in this block.
    [[nodiscard]] QRectF crowdRect(const SpanLanes::Crowd &crowd) const;
    [[nodiscard]] static QString crowdText(const SpanLanes::Crowd &crowd);
    [[nodiscard]] QFont crowdFont() const;

    /// Thickness of a line; everything else around a mark is measured in it.
    [[nodiscard]] qreal stroke() const { return m_stroke; }
    [[nodiscard]] qreal snapped(qreal v) const;
    /// How far marks may reach out of their lines.
    [[nodiscard]] static int reach(const Typography &typography);

private:
    const ParagraphLayout &m_layout;
    QPointF m_origin;
    qsizetype m_start;
    const Typography &m_typography;
    qreal m_ratio;
    qreal m_stroke;
    int m_firstLine = 0;
    int m_lastLine = std::numeric_limits<int>::max();
};

} // namespace Rapporteur
