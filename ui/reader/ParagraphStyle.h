// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/ParagraphLayout.h"
#include "text/Article.h"

namespace Rapporteur {

class Typography;

/// Of what stands small below the headline.
[[nodiscard]] constexpr bool isSmallRole(Paragraph::Role role)
{
    return role == Paragraph::Role::Byline || role == Paragraph::Role::Dateline;
}

/// Room at the side where lines begin, for the bars of quotes and the markers of lists.
[[nodiscard]] qreal indentOf(const Paragraph &paragraph, const Typography &typography, qreal width);
/// Of it, what the bars of quotes take.
[[nodiscard]] qreal quoteIndentOf(const Paragraph &paragraph, const Typography &typography, qreal width);

/// How \a piece of a paragraph of \a article is set in a column of \a width.
[[nodiscard]] ParagraphLayout::Style styleOf(const Article &article, TextRange piece, const Typography &typography,
                                             qreal width);

/// Pixels between two paragraphs of an article with markup, of which the ranges begin at \a before and at \a next.
[[nodiscard]] int spaceBetween(const Article &article, TextRange before, TextRange next, const Typography &typography);

} // namespace Rapporteur
