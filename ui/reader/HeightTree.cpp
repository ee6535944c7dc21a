// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/HeightTree.h"

#include <algorithm>
#include <bit>

namespace Rapporteur {

namespace {

qsizetype lowestBit(qsizetype i)
{
    return i & -i;
}

} // namespace

void HeightTree::assign(const QList<int> &heights)
{
    m_heights = heights;
    m_total = 0;
    const qsizetype n = heights.size();
    m_sums.fill(0, n);
    for (qsizetype i = 1; i <= n; ++i) {
        m_total += heights[i - 1];
        m_sums[i - 1] += heights[i - 1];
        if (const qsizetype parent = i + lowestBit(i); parent <= n)
            m_sums[parent - 1] += m_sums[i - 1];
    }
}

void HeightTree::setHeight(qsizetype i, int height)
{
    const int delta = height - m_heights[i];
    if (delta == 0)
        return;
    m_heights[i] = height;
    m_total += delta;
    for (qsizetype node = i + 1; node <= size(); node += lowestBit(node))
        m_sums[node - 1] += delta;
}

qint64 HeightTree::top(qsizetype i) const
{
    qint64 sum = 0;
    for (qsizetype node = i; node > 0; node -= lowestBit(node))
        sum += m_sums[node - 1];
    return sum;
}

qsizetype HeightTree::at(qint64 y) const
{
    if (size() == 0)
        return 0;
    qsizetype found = 0;
    qint64 left = y;
    for (qsizetype step = qsizetype(std::bit_floor(size_t(size()))); step > 0; step /= 2) {
        if (found + step <= size() && m_sums[found + step - 1] <= left) {
            found += step;
            left -= m_sums[found - 1];
        }
    }
    return std::min(found, size() - 1);
}

} // namespace Rapporteur
