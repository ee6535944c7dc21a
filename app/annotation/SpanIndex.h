// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/Mention.h"

#include <QList>

#include <functional>
#include <limits>
#include <vector>

namespace Rapporteur {

/// The mentions that touch a range of the text, and the order in which they stand.
///
/// Entries are kept in text order (see TextRange) in blocks of bounded size, each with the farthest end it holds, and so
/// has each group of blocks: a query looks only into blocks that can have a hit, and a change moves the entries of one
/// block only. Copies share the blocks. Offsets up to SpanIndex::farthest are kept, so that an entry takes twelve bytes.
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

    static constexpr qsizetype farthest = std::numeric_limits<quint32>::max();

    /// The entry's range must lie in [0, farthest] and not be empty.
    void insert(const Entry &entry);
    /// True where the entry was there.
    bool remove(const Entry &entry);
    void clear();
    [[nodiscard]] qsizetype size() const { return m_size; }

    /// All entries that share a unit with \a range, in text order. An empty range asks for those that contain its start.
    [[nodiscard]] QList<Entry> overlapping(TextRange range) const;
    /// All entries in text order.
    [[nodiscard]] QList<Entry> all() const;
    /// All entries in text order, one block after the other: for who goes through them in slices of time.
    [[nodiscard]] qsizetype blockCount() const { return std::ssize(m_blocks); }
    [[nodiscard]] QList<Entry> block(qsizetype i) const;
    /// The first entry after \a entry (which need not be in the index) that \a wanted accepts.
    [[nodiscard]] std::optional<Entry> next(const Entry &entry, const std::function<bool(const Entry &)> &wanted) const;
    /// The last entry before \a entry that \a wanted accepts.
    [[nodiscard]] std::optional<Entry> previous(const Entry &entry,
                                                const std::function<bool(const Entry &)> &wanted) const;

private:
    struct Packed
    {
        quint32 start;
        quint32 end;
        MentionId id;

        bool operator==(const Packed &) const = default;
        std::strong_ordering operator<=>(const Packed &other) const;
    };
    struct Block
    {
        QList<Packed> entries; // sorted, never empty
        quint32 farthestEnd = 0;

        void updateEnd();
    };

    [[nodiscard]] static Packed packed(const Entry &entry);
    [[nodiscard]] static Entry unpacked(const Packed &entry);
    /// Index of the block in which \a entry stands or would stand.
    [[nodiscard]] size_t blockFor(const Packed &entry) const;
    /// Takes the farthest end of the group of block number \a block anew; with \a after, those of all that follow too.
    void updateGroups(size_t block, bool after);

    std::vector<Block> m_blocks; // sorted
    std::vector<quint32> m_groupEnds; // the farthest end of so many blocks each
    qsizetype m_size = 0;
};

} // namespace Rapporteur
