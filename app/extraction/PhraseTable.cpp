// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/PhraseTable.h"

#include <utility>

namespace Rapporteur {

PhraseTable::PhraseTable()
    : m_edges(64)
    , m_values{-1}
{
}

size_t PhraseTable::slotFor(quint32 node, WordId word) const
{
    const quint64 key = (static_cast<quint64>(node) << 32 | word) * 0x9E3779B97F4A7C15ULL;
    size_t slot = static_cast<size_t>(key >> 20) & (m_edges.size() - 1);
    while (m_edges[slot].to != 0 && (m_edges[slot].from != node || m_edges[slot].word != word))
        slot = (slot + 1) & (m_edges.size() - 1);
    return slot;
}

qint32 PhraseTable::insert(std::span<const WordId> phrase, qint32 value)
{
    Q_ASSERT(!phrase.empty());
    quint32 node = 0;
    for (const WordId word : phrase) {
        Q_ASSERT(word != 0);
        size_t slot = slotFor(node, word);
        if (m_edges[slot].to == 0) {
            if (m_edgeCount * 2 >= m_edges.size()) {
                grow();
                slot = slotFor(node, word);
            }
            m_edges[slot] = {node, word, static_cast<quint32>(m_values.size())};
            m_values.push_back(-1);
            ++m_edgeCount;
        }
        node = m_edges[slot].to;
    }
    if (m_values[node] < 0)
        m_values[node] = value;
    return m_values[node];
}

void PhraseTable::grow()
{
    std::vector<Edge> old = std::exchange(m_edges, std::vector<Edge>(m_edges.size() * 4));
    for (const Edge &edge : old) {
        if (edge.to != 0)
            m_edges[slotFor(edge.from, edge.word)] = edge;
    }
}

} // namespace Rapporteur
