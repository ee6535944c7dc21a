// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Paragraph.h"

#include <QList>

namespace Rapporteur {

/// Words that an article sets apart from those around them.
struct InlineSpan
{
    enum class Style : quint8 { Emphasis, Strong, Link, Code, Dateline };

    TextRange range; ///< UTF-16, half-open, inside one paragraph, not empty
    Style style = Style::Emphasis;

    friend bool operator==(const InlineSpan &, const InlineSpan &) = default;
};

/// What an article's text is made of. Stands beside the text, which has no markup.
struct ArticleStructure
{
    QList<Paragraph> paragraphs = {}; ///< all lines of the text in order, blank ones too
    QList<InlineSpan> spans = {}; ///< in text order; they may nest, and never cross

    friend bool operator==(const ArticleStructure &, const ArticleStructure &) = default;
};

} // namespace Rapporteur
