// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/ParagraphOrnaments.h"

#include "reader/ArticleLayout.h"
#include "reader/ParagraphStyle.h"
#include "theme/ReaderTheme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qreal barWidth = 0.16; ///< em
constexpr qreal markerGap = 0.45;

/// A rectangle from \a x to \a x + \a width where lines begin at the left; mirrored in the column where not.
QRectF beside(qreal x, qreal width, qreal column, bool rightToLeft)
{
    return {rightToLeft ? column - x - width : x, 0, width, 0};
}

void drawMarker(QPainter &painter, const Paragraph &paragraph, const ArticleLayout &layout, const ParagraphLayout &text,
                QPointF origin, bool rightToLeft)
{
    const Typography &typography = layout.typography();
    const qreal gap = markerGap * typography.em();
    const qreal indent = indentOf(paragraph, typography, layout.width());
    const qreal baseline = origin.y() + text.baseline(0);
    if (paragraph.item == Paragraph::bullet) {
        // Filled and hollow by turns, the deeper the smaller.
        const qreal radius = typography.em() * (paragraph.nested > 2 ? 0.11 : 0.14);
        const qreal x = indent - gap - radius;
        painter.setBrush(paragraph.nested % 2 == 1 ? QBrush(painter.pen().color()) : QBrush(Qt::NoBrush));
        painter.drawEllipse({origin.x() + (rightToLeft ? layout.width() - x : x), baseline - typography.em() * 0.28},
                            radius, radius);
        return;
    }
    const QString digits = QString::number(paragraph.item);
    const QString number = rightToLeft ? QString(u'.' + digits) : QString(digits + u'.'); // as it is seen
    painter.setFont(typography.font(paragraph.role, paragraph.level));
    const qreal width = QFontMetricsF(painter.font()).horizontalAdvance(number);
    const QRectF place = beside(std::max(0.0, indent - gap - width), width, layout.width(), rightToLeft);
    painter.drawText(QPointF(origin.x() + place.left(), baseline), number);
}

void drawLinks(QPainter &painter, const ArticleLayout &layout, const ParagraphLayout &text, TextRange block,
               QPointF origin, int first, int last)
{
    const QList<InlineSpan> &spans = layout.article().spans();
    const TextRange visible{block.start + text.lineRange(first).start, block.start + text.lineRange(last).end};
    const auto &paragraphs = layout.article().paragraphs();
    const qsizetype start = paragraphs[layout.article().paragraphAt(block.start)].range.start;
    auto span = std::ranges::lower_bound(spans, start, {}, [](const InlineSpan &s) { return s.range.start; });
    for (; span != spans.end() && span->range.start < visible.end; ++span) {
        if (span->style != InlineSpan::Style::Link || !span->range.overlaps(visible))
            continue;
        const auto boxes = text.boxes({span->range.start - block.start, span->range.end - block.start}, first, last);
        for (const ParagraphLayout::Box &box : boxes) {
            const qreal y = qRound(origin.y() + text.baseline(box.line) + layout.typography().em() * 0.14) + 0.5;
            painter.drawLine(QPointF(origin.x() + box.rect.left(), y), QPointF(origin.x() + box.rect.right(), y));
        }
    }
}

} // namespace

void drawOrnaments(QPainter &painter, ArticleLayout &layout, qsizetype block, QPointF topLeft, int first, int last,
                   const ReaderTheme &theme)
{
    const Article &article = layout.article();
    if (article.details().mediaType.isEmpty())
        return; // plain text has none
    const ArticleLayout::Block info = layout.block(block);
    const qsizetype index = article.paragraphAt(info.range.start);
    const Paragraph &paragraph = article.paragraphs()[index];
    const ParagraphLayout &text = layout.layout(block);
    const Typography &typography = layout.typography();
    const QPointF origin = topLeft + QPointF(0, info.space);
    const bool rightToLeft = article.text(paragraph.range).isRightToLeft();
    const qreal step =
        paragraph.quoted > 0 ? quoteIndentOf(paragraph, typography, layout.width()) / paragraph.quoted : 0;
    const int above =
        block > 0 ? article.paragraphs()[article.paragraphAt(layout.block(block - 1).range.start)].quoted : 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int i = 0; i < paragraph.quoted; ++i) {
        QRectF bar = beside(i * step, std::max(2.0, barWidth * typography.em()), layout.width(), rightToLeft);
        bar.moveTop(i < above ? topLeft.y() : origin.y()); // one bar beside paragraphs of one quote
        bar.setBottom(origin.y() + text.height());
        painter.fillRect(bar.translated(topLeft.x(), 0), theme.quietLine());
    }
    painter.setPen(QPen(theme.quietText(), 1));
    painter.setRenderHint(QPainter::Antialiasing);
    if (paragraph.item != Paragraph::noItem && !info.continues && first == 0)
        drawMarker(painter, paragraph, layout, text, origin, rightToLeft);
    painter.setRenderHint(QPainter::Antialiasing, false);
    drawLinks(painter, layout, text, info.range, origin, first, last);
    painter.restore();
}

} // namespace Rapporteur
