// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/SpanLanes.h"

#include <algorithm>
#include <array>
#include <map>

namespace Rapporteur {

namespace {

/// Spans of one lane; no two of them overlap.
class Lane
{
public:
    [[nodiscard]] bool overlaps(TextRange range) const
    {
        const auto after = m_ends.lower_bound(range.end);
        return after != m_ends.begin() && std::prev(after)->second > range.start;
    }

    /// True where a span lies wholly inside \a range.
    [[nodiscard]] bool hasInside(TextRange range) const
    {
        const auto first = m_ends.lower_bound(range.start);
        return first != m_ends.end() && first->second <= range.end;
    }

    void add(TextRange range) { m_ends[range.start] = range.end; }

private:
    std::map<qsizetype, qsizetype> m_ends; // by start
};

} // namespace

SpanLanes::SpanLanes(QList<SpanIndex::Entry> entries)
{
    std::ranges::sort(entries, [](const SpanIndex::Entry &a, const SpanIndex::Entry &b) {
        return a.range.length() != b.range.length() ? a.range.length() < b.range.length() : a < b;
    });
    std::array<Lane, laneCount> lanes;
    QList<TextRange> crowded;
    for (const SpanIndex::Entry &entry : std::as_const(entries)) {
        int lane = 0;
        for (int i = 0; i < laneCount; ++i) {
            if (lanes[static_cast<size_t>(i)].hasInside(entry.range))
                lane = i + 1;
        }
        while (lane < laneCount && lanes[static_cast<size_t>(lane)].overlaps(entry.range))
            ++lane;
        if (lane == laneCount)
            crowded.append(entry.range);
        else
            lanes[static_cast<size_t>(lane)].add(entry.range);
        m_spans.append({entry, lane});
    }
    std::ranges::reverse(m_spans);
    std::ranges::sort(crowded);
    for (const TextRange range : std::as_const(crowded)) {
        if (!m_crowds.isEmpty() && range.start <= m_crowds.last().range.end) {
            m_crowds.last().range.end = std::max(m_crowds.last().range.end, range.end);
            ++m_crowds.last().count;
        } else {
            m_crowds.append({range, 1});
        }
    }
}

} // namespace Rapporteur
