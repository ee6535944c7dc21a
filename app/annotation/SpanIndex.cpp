// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation/SpanIndex.h"

#include <algorithm>

namespace Rapporteur {

namespace {

// Small enough that shifting a block costs well under a microsecond, large enough that a million entries make only some
// thousand blocks to pass over.
constexpr size_t largestBlock = 512;

} // namespace

void SpanIndex::Block::updateEnd()
{
    farthestEnd = 0;
    for (const Entry &entry : entries)
        farthestEnd = std::max(farthestEnd, entry.range.end);
}

size_t SpanIndex::blockFor(const Entry &entry) const
{
    const auto after = std::ranges::upper_bound(m_blocks, entry, {}, [](const Block &b) { return b.entries.front(); });
    return after == m_blocks.begin() ? 0 : static_cast<size_t>(after - m_blocks.begin() - 1);
}

void SpanIndex::insert(Entry entry)
{
    ++m_size;
    if (m_blocks.empty()) {
        m_blocks.push_back({{entry}, entry.range.end});
        return;
    }
    const size_t at = blockFor(entry);
    Block &block = m_blocks[at];
    block.entries.insert(std::ranges::upper_bound(block.entries, entry), entry);
    block.farthestEnd = std::max(block.farthestEnd, entry.range.end);
    if (block.entries.size() <= largestBlock)
        return;
    // Appending in order is the common case: leave the full block nearly full instead of halving it.
    const bool appended = at + 1 == m_blocks.size() && block.entries.back() == entry;
    const auto middle = block.entries.begin() + static_cast<std::ptrdiff_t>(appended ? largestBlock : largestBlock / 2);
    Block upper{{middle, block.entries.end()}, 0};
    block.entries.erase(middle, block.entries.end());
    block.updateEnd();
    upper.updateEnd();
    m_blocks.insert(m_blocks.begin() + static_cast<std::ptrdiff_t>(at) + 1, std::move(upper));
}

bool SpanIndex::remove(const Entry &entry)
{
    if (m_blocks.empty())
        return false;
    const size_t at = blockFor(entry);
    Block &block = m_blocks[at];
    const auto found = std::ranges::lower_bound(block.entries, entry);
    if (found == block.entries.end() || *found != entry)
        return false;
    block.entries.erase(found);
    --m_size;
    if (block.entries.empty())
        m_blocks.erase(m_blocks.begin() + static_cast<std::ptrdiff_t>(at));
    else if (block.farthestEnd == entry.range.end)
        block.updateEnd();
    return true;
}

void SpanIndex::clear()
{
    m_blocks.clear();
    m_size = 0;
}

QList<SpanIndex::Entry> SpanIndex::overlapping(TextRange range) const
{
    const TextRange asked{range.start, std::max(range.end, range.start + 1)};
    QList<Entry> hits;
    for (const Block &block : m_blocks) {
        if (block.entries.front().range.start >= asked.end)
            break;
        if (block.farthestEnd <= asked.start)
            continue;
        for (const Entry &entry : block.entries) {
            if (entry.range.start >= asked.end)
                break;
            if (entry.range.overlaps(asked))
                hits.append(entry);
        }
    }
    return hits;
}

QList<SpanIndex::Entry> SpanIndex::all() const
{
    QList<Entry> entries;
    entries.reserve(m_size);
    for (const Block &block : m_blocks)
        entries.append(QList<Entry>(block.entries.begin(), block.entries.end()));
    return entries;
}

std::optional<SpanIndex::Entry> SpanIndex::next(const Entry &entry,
                                                const std::function<bool(const Entry &)> &wanted) const
{
    if (m_blocks.empty())
        return std::nullopt;
    for (size_t b = blockFor(entry); b < m_blocks.size(); ++b) {
        const auto &entries = m_blocks[b].entries;
        for (auto it = std::ranges::upper_bound(entries, entry); it != entries.end(); ++it) {
            if (wanted(*it))
                return *it;
        }
    }
    return std::nullopt;
}

std::optional<SpanIndex::Entry> SpanIndex::previous(const Entry &entry,
                                                    const std::function<bool(const Entry &)> &wanted) const
{
    if (m_blocks.empty())
        return std::nullopt;
    for (size_t b = blockFor(entry) + 1; b-- > 0;) {
        const auto &entries = m_blocks[b].entries;
        for (auto it = std::ranges::lower_bound(entries, entry); it != entries.begin();) {
            if (wanted(*--it))
                return *it;
        }
    }
    return std::nullopt;
}

} // namespace Rapporteur
