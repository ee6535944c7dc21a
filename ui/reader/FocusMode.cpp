// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/FocusMode.h"

#include "reader/ArticleLayout.h"

namespace Rapporteur {

namespace {

constexpr qsizetype mostLines = 500; ///< of one paragraph

} // namespace

TextRange focusedRange(const ArticleLayout &layout, qsizetype offset)
{
    const qsizetype block = layout.blockOf(offset);
    if (block < 0)
        return {};
    qsizetype first = block;
    while (first > 0 && layout.block(first).space == 0 && block - first < mostLines)
        --first;
    qsizetype last = block;
    while (last + 1 < layout.blockCount() && layout.block(last + 1).space == 0 && last - block < mostLines)
        ++last;
    return {layout.block(first).range.start, layout.block(last).range.end};
}

} // namespace Rapporteur
