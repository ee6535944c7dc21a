// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/AnnotationSet.h"

#include <QString>

namespace Rapporteur::Bench {

/// About \a length units of report prose: a headline, a byline, and paragraphs of some 500 units.
[[nodiscard]] QString report(qsizetype length);
/// The same in one paragraph.
[[nodiscard]] QString oneParagraph(qsizetype length);

/// \a count mentions spread evenly over a text of \a length units, some of them overlapping, of 300 entities; every third
/// is accepted.
[[nodiscard]] AnnotationSet annotations(qsizetype length, qsizetype count);

} // namespace Rapporteur::Bench
