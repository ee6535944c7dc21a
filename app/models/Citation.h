// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Article.h"

namespace Rapporteur {

/// The words of \a pieces (UTF-16, in text order) in quotation marks, gaps between them as "…", and where they stand:
/// title, file, number of the paragraph, and the date that the article's head names. Plain text on one line.
[[nodiscard]] QString citation(const Article &article, const QList<TextRange> &pieces);

/// The date in the lines at the head of \a article or in its dateline, as it stands there; empty where there is none.
[[nodiscard]] QString dateOf(const Article &article);

} // namespace Rapporteur
