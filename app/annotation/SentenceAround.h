// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/TextRange.h"

#include <QStringView>

namespace Rapporteur {

/// The sentence or sentences of \a text in which \a range (UTF-16) stands, without blanks around them; never more than
/// its paragraph. Sentences end as Unicode Standard Annex 29 says, but not after a dotted abbreviation such as "U.S.".
[[nodiscard]] TextRange sentenceAround(QStringView text, TextRange range);

} // namespace Rapporteur
