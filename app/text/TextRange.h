// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtTypes>

#include <algorithm>
#include <compare>

namespace Rapporteur {

/// A half-open range [start, end) of UTF-16 offsets into an article's text.
///
/// Inside the program all offsets are UTF-16 units, as QString counts; files speak code points (see CodePointMap).
struct TextRange
{
    qsizetype start = 0;
    qsizetype end = 0;

    [[nodiscard]] constexpr qsizetype length() const { return end - start; }
    [[nodiscard]] constexpr bool isEmpty() const { return end <= start; }
    [[nodiscard]] constexpr bool contains(qsizetype offset) const { return start <= offset && offset < end; }
    [[nodiscard]] constexpr bool contains(TextRange other) const { return start <= other.start && other.end <= end; }
    /// True where the two share at least one unit; ranges that only touch do not overlap.
    [[nodiscard]] constexpr bool overlaps(TextRange other) const { return start < other.end && other.start < end; }
    [[nodiscard]] constexpr bool crosses(TextRange other) const
    {
        return overlaps(other) && !contains(other) && !other.contains(*this);
    }
    [[nodiscard]] constexpr TextRange intersected(TextRange other) const
    {
        return {std::max(start, other.start), std::max(std::max(start, other.start), std::min(end, other.end))};
    }

    friend constexpr bool operator==(TextRange, TextRange) = default;
    /// Text order with the longer range first where both start together: the order in which nested spans are listed.
    friend constexpr std::strong_ordering operator<=>(TextRange a, TextRange b)
    {
        if (const auto order = a.start <=> b.start; order != 0)
            return order;
        return b.end <=> a.end;
    }
};

inline size_t qHash(TextRange range, size_t seed = 0) noexcept
{
    return qHashMulti(seed, range.start, range.end);
}

} // namespace Rapporteur
