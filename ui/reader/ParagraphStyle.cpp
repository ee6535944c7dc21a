// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/ParagraphStyle.h"

#include "reader/Typography.h"

#include <QTextCharFormat>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qreal quoteStep = 1.3; ///< em
constexpr qreal listStep = 1.6;
constexpr qreal widestIndent = 0.5; ///< of the column
constexpr qreal datelineScale = 0.9;

const Paragraph &paragraphAt(const Article &article, qsizetype offset)
{
    return article.paragraphs()[article.paragraphAt(offset)];
}

/// The fonts of what the spans around some words ask for.
QTextCharFormat formatOf(const QList<InlineSpan::Style> &styles, const Typography &typography, Paragraph::Role role)
{
    QTextCharFormat format;
    for (const InlineSpan::Style style : styles) {
        switch (style) {
        case InlineSpan::Style::Emphasis:
            format.setFontItalic(true);
            break;
        case InlineSpan::Style::Strong:
            format.setFontWeight(QFont::Bold);
            break;
        case InlineSpan::Style::Code:
            if (role == Paragraph::Role::Body) {
                const QFont fixed = typography.font(Paragraph::Role::Preformatted);
                format.setFontFamilies(fixed.families());
                format.setFontPointSize(fixed.pointSizeF());
            }
            break;
        case InlineSpan::Style::Dateline:
            if (role == Paragraph::Role::Body) {
                format.setFontPointSize(typography.font(role).pointSizeF() * datelineScale);
                format.setFontLetterSpacing(102);
            }
            break;
        case InlineSpan::Style::Link:
            break; // is underlined, which is no matter of fonts
        }
    }
    return format;
}

QList<QTextLayout::FormatRange> formatsOf(const Article &article, const Paragraph &paragraph, TextRange piece,
                                          const Typography &typography)
{
    const QList<InlineSpan> &spans = article.spans();
    const auto first = std::ranges::lower_bound(spans, paragraph.range.start, {},
                                                [](const InlineSpan &span) { return span.range.start; });
    QList<InlineSpan> here;
    QList<qsizetype> bounds;
    for (auto span = first; span != spans.end() && span->range.start < piece.end; ++span) {
        const TextRange part = span->range.intersected(piece);
        if (part.isEmpty() || span->style == InlineSpan::Style::Link)
            continue;
        here.append({part, span->style});
        bounds << part.start << part.end;
    }
    std::ranges::sort(bounds);
    const auto rest = std::ranges::unique(bounds);
    bounds.erase(rest.begin(), rest.end());
    QList<QTextLayout::FormatRange> formats;
    QList<InlineSpan::Style> styles;
    qsizetype from = 0; // spans before it have ended
    for (qsizetype i = 0; i + 1 < bounds.size(); ++i) {
        const TextRange part{bounds[i], bounds[i + 1]};
        styles.clear();
        while (from < here.size() && here[from].range.end <= part.start)
            ++from;
        for (qsizetype k = from; k < here.size() && here[k].range.start < part.end; ++k) {
            if (here[k].range.contains(part))
                styles.append(here[k].style);
        }
        const QTextCharFormat format = formatOf(styles, typography, paragraph.role);
        if (!format.isEmpty())
            formats.append({int(part.start - piece.start), int(part.length()), format});
    }
    return formats;
}

} // namespace

qreal quoteIndentOf(const Paragraph &paragraph, const Typography &typography, qreal width)
{
    return std::min(paragraph.quoted * quoteStep * typography.em(), width * widestIndent / 2);
}

qreal indentOf(const Paragraph &paragraph, const Typography &typography, qreal width)
{
    const qreal lists = paragraph.nested * listStep * typography.em();
    return std::round(std::min(quoteIndentOf(paragraph, typography, width) + lists, width * widestIndent));
}

ParagraphLayout::Style styleOf(const Article &article, TextRange piece, const Typography &typography, qreal width)
{
    const Paragraph &paragraph = paragraphAt(article, piece.start);
    return {.font = typography.font(paragraph.role, paragraph.level),
            .lineHeight = typography.lineHeight(paragraph.role, paragraph.level),
            .width = width,
            .rightToLeft = article.text(paragraph.range).isRightToLeft(),
            .indent = indentOf(paragraph, typography, width),
            .justified = typography.isJustified() && paragraph.role == Paragraph::Role::Body,
            .invisiblesShown = typography.showsInvisibles(),
            .formats = article.spans().isEmpty() ? QList<QTextLayout::FormatRange>()
                                                 : formatsOf(article, paragraph, piece, typography)};
}

int spaceBetween(const Article &article, TextRange before, TextRange next, const Typography &typography)
{
    const auto pixels = [&](qreal ems) { return static_cast<int>(std::lround(ems * typography.em())); };
    if (next.start - before.end < 2)
        return 0; // a line of the same block
    const Paragraph &above = paragraphAt(article, before.start);
    const Paragraph &below = paragraphAt(article, next.start);
    if (below.role == Paragraph::Role::Heading)
        return above.role == Paragraph::Role::Heading ? pixels(0.5)
                                                      : std::max(pixels(1.3), int(typography.paragraphSpace()));
    if (above.role == Paragraph::Role::Heading)
        return pixels(0.35);
    if (above.role == Paragraph::Role::Preformatted && below.role == Paragraph::Role::Preformatted)
        return static_cast<int>(typography.lineHeight(below.role)); // an empty line inside, most likely
    if (above.role == Paragraph::Role::Headline || isSmallRole(above.role))
        return pixels(0.95);
    // Short items of a list stand closer than paragraphs do.
    const bool inList = above.nested > 0 && below.nested > 0 && below.item != Paragraph::noItem;
    return static_cast<int>(std::lround(typography.paragraphSpace() * (inList ? 0.5 : 1)));
}

} // namespace Rapporteur
