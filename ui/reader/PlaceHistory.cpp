// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/PlaceHistory.h"

#include <algorithm>
#include <cstdlib>

namespace Rapporteur {

namespace {

bool areNear(const ReadingPlace &a, const ReadingPlace &b)
{
    return std::abs(a.top - b.top) < PlaceHistory::near;
}

} // namespace

void PlaceHistory::jumped(const ReadingPlace &from)
{
    m_places.resize(std::min(m_at, m_places.size()));
    if (!m_places.isEmpty() && areNear(m_places.last(), from))
        m_places.removeLast();
    m_places.append(from);
    if (m_places.size() > mostPlaces)
        m_places.removeFirst();
    m_at = m_places.size();
}

std::optional<ReadingPlace> PlaceHistory::back(const ReadingPlace &now)
{
    if (m_at == m_places.size()) {
        // Back at the place that was left last, as by scrolling: going there would look like nothing.
        if (m_places.size() > 1 && areNear(m_places.last(), now))
            --m_at;
        else if (!m_places.isEmpty())
            m_places.append(now);
    }
    if (m_at == 0)
        return {};
    return m_places[--m_at];
}

std::optional<ReadingPlace> PlaceHistory::forward()
{
    if (!canGoForward())
        return {};
    return m_places[++m_at];
}

void PlaceHistory::clear()
{
    m_places.clear();
    m_at = 0;
}

} // namespace Rapporteur
