// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/TextRange.h"

namespace Rapporteur {

/// One line of the article's text, without its line terminator, and what it is in the article.
struct Paragraph
{
    enum class Role : quint8 {
        Headline,
        Byline, ///< who wrote it, and what else stands small below the headline
        Dateline, ///< where and when, in a line of its own
        Heading, ///< a sub-heading
        Body,
        Preformatted, ///< a line whose spaces count
        Blank,
    };

    static constexpr qint32 noItem = -2;
    static constexpr qint32 bullet = -1;

    TextRange range; ///< UTF-16, half-open; empty for Role::Blank
    Role role = Role::Body;
    quint8 level = 0; ///< of a Heading, 1 to 6
    quint8 quoted = 0; ///< number of block quotes around it
    quint8 nested = 0; ///< number of lists around it
    qint32 item = noItem; ///< where a list item begins: bullet, or its number (0 or more)

    friend bool operator==(const Paragraph &, const Paragraph &) = default;
};

} // namespace Rapporteur
