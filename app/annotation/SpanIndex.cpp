// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation/SpanIndex.h"

#include <algorithm>

namespace Rapporteur {

namespace {

// Small enough that shifting a block costs well under a microsecond, large enough that a million entries make only some
// thousand blocks.
constexpr qsizetype largestBlock = 512;
constexpr qsizetype growth = 64; ///< entries for which a block makes room at once
constexpr size_t groupSize = 64; ///< blocks whose farthest end is kept together

} // namespace

std::strong_ordering SpanIndex::Packed::operator<=>(const Packed &other) const
{
    if (start != other.start)
        return start <=> other.start;
    if (end != other.end)
        return other.end <=> end; // the longer one first
    return id <=> other.id;
}

SpanIndex::Packed SpanIndex::packed(const Entry &entry)
{
    if (entry.range.start < 0) // before all that can be here
        return {0, std::numeric_limits<quint32>::max(), {}};
    return {static_cast<quint32>(std::min(entry.range.start, farthest)),
            static_cast<quint32>(std::clamp<qsizetype>(entry.range.end, 0, farthest)), entry.id};
}

SpanIndex::Entry SpanIndex::unpacked(const Packed &entry)
{
    return {{entry.start, entry.end}, entry.id};
}

void SpanIndex::Block::updateEnd()
{
    farthestEnd = 0;
    for (const Packed &entry : std::as_const(entries))
        farthestEnd = std::max(farthestEnd, entry.end);
}

void SpanIndex::updateGroups(size_t block, bool after)
{
    m_groupEnds.resize((m_blocks.size() + groupSize - 1) / groupSize);
    for (size_t group = block / groupSize; group < m_groupEnds.size(); ++group) {
        quint32 end = 0;
        for (size_t i = group * groupSize; i < std::min(m_blocks.size(), (group + 1) * groupSize); ++i)
            end = std::max(end, m_blocks[i].farthestEnd);
        m_groupEnds[group] = end;
        if (!after)
            break;
    }
}

size_t SpanIndex::blockFor(const Packed &entry) const
{
    const auto after =
        std::ranges::upper_bound(m_blocks, entry, {}, [](const Block &b) { return b.entries.constFirst(); });
    return after == m_blocks.begin() ? 0 : static_cast<size_t>(after - m_blocks.begin() - 1);
}

void SpanIndex::insert(const Entry &entry)
{
    Q_ASSERT(entry.range.start >= 0 && entry.range.end <= farthest);
    const Packed packed = SpanIndex::packed(entry);
    ++m_size;
    if (m_blocks.empty()) {
        m_blocks.push_back({{packed}, packed.end});
        updateGroups(0, true);
        return;
    }
    const size_t at = blockFor(packed);
    Block &block = m_blocks[at];
    if (block.entries.size() == block.entries.capacity())
        block.entries.reserve(std::min(block.entries.size() + growth, largestBlock + 1));
    const qsizetype place = std::ranges::upper_bound(std::as_const(block.entries), packed) - block.entries.cbegin();
    block.entries.insert(place, packed);
    block.farthestEnd = std::max(block.farthestEnd, packed.end);
    if (block.entries.size() <= largestBlock) {
        quint32 &groupEnd = m_groupEnds[at / groupSize];
        groupEnd = std::max(groupEnd, packed.end);
        return;
    }
    // Appending in order is the common case: leave the full block full instead of halving it.
    const bool appended = at + 1 == m_blocks.size() && place == largestBlock;
    const qsizetype middle = appended ? largestBlock : largestBlock / 2;
    Block upper{block.entries.sliced(middle), 0};
    block.entries.resize(middle);
    block.updateEnd();
    upper.updateEnd();
    m_blocks.insert(m_blocks.begin() + static_cast<std::ptrdiff_t>(at) + 1, std::move(upper));
    updateGroups(at, true);
}

bool SpanIndex::remove(const Entry &entry)
{
    if (m_blocks.empty())
        return false;
    const Packed packed = SpanIndex::packed(entry);
    const size_t at = blockFor(packed);
    Block &block = m_blocks[at];
    const auto found = std::ranges::lower_bound(std::as_const(block.entries), packed);
    if (found == block.entries.cend() || *found != packed)
        return false;
    block.entries.erase(found);
    --m_size;
    if (block.entries.isEmpty()) {
        m_blocks.erase(m_blocks.begin() + static_cast<std::ptrdiff_t>(at));
        updateGroups(at, true);
    } else if (block.farthestEnd == packed.end) {
        block.updateEnd();
        updateGroups(at, false);
    }
    return true;
}

void SpanIndex::clear()
{
    m_blocks.clear();
    m_groupEnds.clear();
    m_size = 0;
}

QList<SpanIndex::Entry> SpanIndex::overlapping(TextRange range) const
{
    const TextRange asked{range.start, std::max(range.end, range.start + 1)};
    QList<Entry> hits;
    for (size_t i = 0; i < m_blocks.size(); ++i) {
        if (i % groupSize == 0 && m_groupEnds[i / groupSize] <= asked.start) {
            i += groupSize - 1;
            continue;
        }
        const Block &block = m_blocks[i];
        if (block.farthestEnd <= asked.start)
            continue;
        if (block.entries.constFirst().start >= asked.end)
            break;
        for (const Packed &entry : block.entries) {
            if (entry.start >= asked.end)
                break;
            if (entry.end > asked.start)
                hits.append(unpacked(entry));
        }
    }
    return hits;
}

QList<SpanIndex::Entry> SpanIndex::block(qsizetype i) const
{
    const QList<Packed> &entries = m_blocks[static_cast<size_t>(i)].entries;
    QList<Entry> result;
    result.reserve(entries.size());
    for (const Packed &entry : entries)
        result.append(unpacked(entry));
    return result;
}

QList<SpanIndex::Entry> SpanIndex::all() const
{
    QList<Entry> entries;
    entries.reserve(m_size);
    for (qsizetype i = 0; i < blockCount(); ++i)
        entries.append(block(i));
    return entries;
}

std::optional<SpanIndex::Entry> SpanIndex::next(const Entry &entry,
                                                const std::function<bool(const Entry &)> &wanted) const
{
    if (m_blocks.empty())
        return std::nullopt;
    const Packed from = packed(entry);
    for (size_t b = blockFor(from); b < m_blocks.size(); ++b) {
        const QList<Packed> &entries = m_blocks[b].entries;
        for (auto it = std::ranges::upper_bound(entries, from); it != entries.end(); ++it) {
            if (const Entry candidate = unpacked(*it); wanted(candidate))
                return candidate;
        }
    }
    return std::nullopt;
}

std::optional<SpanIndex::Entry> SpanIndex::previous(const Entry &entry,
                                                    const std::function<bool(const Entry &)> &wanted) const
{
    if (m_blocks.empty())
        return std::nullopt;
    const Packed from = packed(entry);
    for (size_t b = blockFor(from) + 1; b-- > 0;) {
        const QList<Packed> &entries = m_blocks[b].entries;
        for (auto it = std::ranges::lower_bound(entries, from); it != entries.begin();) {
            if (const Entry candidate = unpacked(*--it); wanted(candidate))
                return candidate;
        }
    }
    return std::nullopt;
}

} // namespace Rapporteur
