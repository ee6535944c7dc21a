// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Article.h"

namespace Rapporteur {

/// A mention in a little of its paragraph, on one line, to be read in a list.
struct Snippet
{
    QString before; ///< ends where the words begin; starts with "…" where it was cut
    QString words;
    QString after;  ///< ends with "…" where it was cut

    [[nodiscard]] static Snippet of(const Article &article, TextRange range);
    [[nodiscard]] QString text() const { return before + words + after; }
};

} // namespace Rapporteur
