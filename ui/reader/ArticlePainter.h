// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/ArticleLayout.h"
#include "reader/MarkLayer.h"
#include "theme/ReaderTheme.h"

#include <QList>

#include <optional>

class QPainter;

namespace Rapporteur {

/// What there is to draw of an article at one moment, besides its text.
struct Scene
{
    const ReaderTheme &theme;
    MentionId current = {};
    std::optional<Mark> reshaped = {}; ///< the current mention as it would be, while a boundary of it is dragged
    TextRange selection = {};
    const QList<TextRange> &hits; ///< in text order; they do not overlap
    qsizetype currentHit = -1;
    bool plain = false; ///< without marks
};

/// Draws blocks of an article, layer by layer: fills, hits and selection below the text; lines, ring and caret with it.
class ArticlePainter
{
public:
    ArticlePainter(ArticleLayout &layout, MarkLayer &marks, const Scene &scene)
        : m_layout(layout)
        , m_marks(marks)
        , m_scene(scene)
    {
    }

    /// \a topLeft is where the block's column begins for \a painter; only what touches \a clip is drawn.
    void drawBlock(QPainter &painter, qsizetype block, QPointF topLeft, const QRectF &clip);

private:
    void drawHits(class MarkPainter &marks, TextRange visible);
    void drawSelection(QPainter &painter, const ParagraphLayout &layout, QPointF origin, TextRange block);
    void drawText(QPainter &painter, qsizetype block, QPointF origin, const QRectF &clip);
    void drawInfoLine(QPainter &painter, QPointF topLeft);

    ArticleLayout &m_layout;
    MarkLayer &m_marks;
    const Scene &m_scene;
};

} // namespace Rapporteur
