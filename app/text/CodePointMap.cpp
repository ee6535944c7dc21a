// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/CodePointMap.h"

namespace Rapporteur {

CodePointMap::CodePointMap(QStringView text)
    : m_utf16Length(text.size())
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i].isHighSurrogate() && text[i + 1].isLowSurrogate())
            m_pairs.append(i++);
    }
}

qsizetype CodePointMap::toCodePoint(qsizetype offset) const
{
    offset = std::clamp<qsizetype>(offset, 0, m_utf16Length);
    const auto pairsBefore = std::ranges::lower_bound(m_pairs, offset) - m_pairs.begin();
    const bool inside = pairsBefore > 0 && m_pairs[pairsBefore - 1] + 1 == offset;
    return offset - pairsBefore + (inside ? 1 : 0);
}

qsizetype CodePointMap::toUtf16(qsizetype codePoint) const
{
    codePoint = std::clamp<qsizetype>(codePoint, 0, codePointCount());
    // The k-th pair stands at code point m_pairs[k] - k, which ascends with k.
    qsizetype low = 0;
    qsizetype high = m_pairs.size();
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        if (m_pairs[middle] - middle < codePoint)
            low = middle + 1;
        else
            high = middle;
    }
    return codePoint + low;
}

} // namespace Rapporteur
