// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/TextRange.h"

namespace Rapporteur {

class ArticleLayout;

/// How much is left to be seen of all but the current paragraph in focus mode.
constexpr double dimmedOpacity = 0.34;

/// The paragraph that holds \a offset; of a text with broken lines all lines of it, as long as they stand without space
/// between them. Empty where there is no text.
[[nodiscard]] TextRange focusedRange(const ArticleLayout &layout, qsizetype offset);

} // namespace Rapporteur
