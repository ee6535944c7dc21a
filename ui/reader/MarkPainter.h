// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/MarkGeometry.h"
#include "reader/MarkLayer.h"

class QPainter;

namespace Rapporteur {

class ReaderTheme;

/// Draws the marks of one block: fills below the text, lines under it, a ring around the current one.
class MarkPainter
{
public:
    MarkPainter(QPainter &painter, const MarkGeometry &geometry, const ReaderTheme &theme)
        : m_painter(painter)
        , m_geometry(geometry)
        , m_theme(theme)
    {
    }

    void drawFill(const Mark &mark, bool current);
    void drawLine(const Mark &mark);
    /// Dots that join the fragments of a mention.
    void drawGaps(const Mark &mark);
    void drawRing(const Mark &mark);
    /// How many more there are than can be drawn.
    void drawCrowd(const SpanLanes::Crowd &crowd);
    /// A filled strip behind \a range, e.g. of a search hit; with \a outline a line around it.
    void drawBehind(TextRange range, const QColor &color, const QColor &outline = {});

private:
    QPainter &m_painter;
    const MarkGeometry &m_geometry;
    const ReaderTheme &m_theme;
};

} // namespace Rapporteur
