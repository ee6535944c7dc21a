// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/WordTable.h"

#include <optional>
#include <span>
#include <vector>

namespace Rapporteur {

/// Phrases of words, each with a value: a trie whose edges stand in one open hash.
class PhraseTable
{
public:
    struct Match
    {
        qsizetype length; ///< in words
        qint32 value;
    };

    PhraseTable();

    /// Adds \a phrase (not empty, every word known); the first value of a phrase counts. Returns the one it has.
    qint32 insert(std::span<const WordId> phrase, qint32 value);

    [[nodiscard]] bool isEmpty() const { return m_edgeCount == 0; }

    /// The longest phrase that begins where \a wordAt(0) stands; \a wordAt(i) is 0 where no further word follows.
    template<typename WordAt>
    [[nodiscard]] std::optional<Match> longest(WordAt wordAt) const
    {
        std::optional<Match> best;
        quint32 node = 0;
        for (qsizetype i = 0;; ++i) {
            const WordId word = wordAt(i);
            if (word == 0)
                break;
            node = child(node, word);
            if (node == 0)
                break;
            if (m_values[node] >= 0)
                best = Match{i + 1, m_values[node]};
        }
        return best;
    }

private:
    struct Edge
    {
        quint32 from = 0;
        WordId word = 0;
        quint32 to = 0;
    };

    [[nodiscard]] quint32 child(quint32 node, WordId word) const { return m_edges[slotFor(node, word)].to; }
    [[nodiscard]] size_t slotFor(quint32 node, WordId word) const;
    void grow();

    std::vector<Edge> m_edges; // a free place leads to node 0
    std::vector<qint32> m_values; // of nodes; -1 where no phrase ends
    size_t m_edgeCount = 0;
};

} // namespace Rapporteur
