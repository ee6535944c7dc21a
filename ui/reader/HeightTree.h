// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace Rapporteur {

/// Heights of many things that stand above each other, with the sum of any number of them, and the one at a place, in
/// O(log n) (a Fenwick tree).
class HeightTree
{
public:
    void assign(const QList<int> &heights);
    [[nodiscard]] qsizetype size() const { return m_heights.size(); }
    [[nodiscard]] int height(qsizetype i) const { return m_heights[i]; }
    void setHeight(qsizetype i, int height);
    /// Sum of the first \a i heights.
    [[nodiscard]] qint64 top(qsizetype i) const;
    [[nodiscard]] qint64 total() const { return m_total; }
    /// The last one whose top is at or above \a y; 0 above all.
    [[nodiscard]] qsizetype at(qint64 y) const;

private:
    QList<int> m_heights;
    QList<qint64> m_sums; // m_sums[i - 1] is node i of the tree
    qint64 m_total = 0;
};

} // namespace Rapporteur
