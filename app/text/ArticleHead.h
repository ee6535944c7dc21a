// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/ArticleStructure.h"

#include <QStringView>

namespace Rapporteur {

/// Recognises what stands at the head of a plain text: headline, byline, dateline; all else in \a structure stays.
///
/// A first line that is short, stands alone and does not end like a sentence is the headline. Short lines directly
/// after it that name the author ("By …") or place and date ("TOKYO, Nov. 3"), and one more of another kind, are
/// bylines and datelines.
void recogniseHead(QStringView text, ArticleStructure &structure);

/// Bylines, datelines and a dateline that begins the body, below a headline that is known already: among the first
/// paragraphs after the one at \a headline.
void recogniseBelowHeadline(QStringView text, ArticleStructure &structure, qsizetype headline);

/// Length of the dateline that \a paragraph begins with ("TOKYO, Nov. 3 (Kyodo) —"), dash included; 0 where it has none.
[[nodiscard]] qsizetype datelineLength(QStringView paragraph);

} // namespace Rapporteur
