// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/LexiconData.h"

#include <QList>
#include <QString>

#include <utility>
#include <vector>

namespace Rapporteur {

/// A place in the text that names a country or stands for its government.
struct CountryHit
{
    qsizetype first = 0; ///< tokens, half-open
    qsizetype end = 0;
    CountryIndex country = -1;
    CountryForm form = CountryForm::Name;
    QString rule = {};
    QString reason = {};
    double certainty = 0;
    bool dateline = false; ///< says where the report was written, not whom it is about

    /// True for a capital or building that stands for a government.
    [[nodiscard]] bool isMetonym() const { return form == CountryForm::Capital || form == CountryForm::Seat; }
};

/// All country hits of a text in order, and which token belongs to which.
class CountryHits
{
public:
    explicit CountryHits(qsizetype tokens)
        : m_byToken(static_cast<size_t>(tokens), -1)
    {
    }

    void add(const CountryHit &hit)
    {
        for (qsizetype i = hit.first; i < hit.end; ++i)
            m_byToken[static_cast<size_t>(i)] = static_cast<qint32>(m_hits.size());
        m_hits.append(hit);
    }
    /// A capital that stands for the place only: no mention, but it says where something happens.
    void addPlace(qsizetype token, CountryIndex country) { m_places.append({token, country}); }
    [[nodiscard]] const QList<std::pair<qsizetype, CountryIndex>> &places() const { return m_places; }
    /// Where the report was written, as its first dateline says; the first call counts.
    void setHome(CountryIndex country) { m_home = m_home < 0 ? country : m_home; }
    [[nodiscard]] CountryIndex home() const { return m_home; }
    [[nodiscard]] const QList<CountryHit> &all() const { return m_hits; }
    /// The hit that \a token belongs to; null where there is none or no such token.
    [[nodiscard]] const CountryHit *at(qsizetype token) const
    {
        if (token < 0 || token >= static_cast<qsizetype>(m_byToken.size()))
            return nullptr;
        const qint32 index = m_byToken[static_cast<size_t>(token)];
        return index < 0 ? nullptr : &m_hits[index];
    }

private:
    QList<CountryHit> m_hits;
    QList<std::pair<qsizetype, CountryIndex>> m_places; // in text order
    std::vector<qint32> m_byToken;
    CountryIndex m_home = -1;
};

} // namespace Rapporteur
