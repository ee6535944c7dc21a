// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/Mention.h"

#include <QList>

#include <functional>
#include <vector>

namespace Rapporteur {

/// The mentions that touch a range of the text, and the order in which they stand.
///
/// Entries are kept in text order (see TextRange) in blocks of bounded size, each with the farthest end it holds, so a
/// query looks only into blocks that can have a hit, and a change moves the entries of one block only.
class SpanIndex
{
public:
    struct Entry
    {
        TextRange range;
        MentionId id;

        friend auto operator<=>(const Entry &, const Entry &) = default;
        friend bool operator==(const Entry &, const Entry &) = default;
    };

    void insert(Entry entry);
    /// True where the entry was there.
    bool remove(const Entry &entry);
    void clear();
    [[nodiscard]] qsizetype size() const { return m_size; }

    /// All entries that share a unit with \a range, in text order. An empty range asks for those that contain its start.
    [[nodiscard]] QList<Entry> overlapping(TextRange range) const;
    /// All entries in text order.
    [[nodiscard]] QList<Entry> all() const;
    /// The first entry after \a entry (which need not be in the index) that \a wanted accepts.
    [[nodiscard]] std::optional<Entry> next(const Entry &entry, const std::function<bool(const Entry &)> &wanted) const;
    /// The last entry before \a entry that \a wanted accepts.
    [[nodiscard]] std::optional<Entry> previous(const Entry &entry,
                                                const std::function<bool(const Entry &)> &wanted) const;

private:
    struct Block
    {
        std::vector<Entry> entries; // sorted, never empty
        qsizetype farthestEnd = 0;

        void updateEnd();
    };

    /// Index of the block in which \a entry stands or would stand.
    [[nodiscard]] size_t blockFor(const Entry &entry) const;

    std::vector<Block> m_blocks; // sorted
    qsizetype m_size = 0;
};

} // namespace Rapporteur
