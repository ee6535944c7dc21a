// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/Mention.h"

namespace Rapporteur {

/// Where somebody is in an article. Told in offsets of the text (UTF-16), so it survives another window and another font.
struct ReadingPlace
{
    qsizetype top = 0; ///< of the first whole line in view
    qsizetype caret = 0;
    MentionId mention = {}; ///< the current one, or null

    friend bool operator==(const ReadingPlace &, const ReadingPlace &) = default;
};

} // namespace Rapporteur
