// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/OfficialContext.h"

#include <algorithm>
#include <unordered_map>

namespace Rapporteur {

namespace {

constexpr qsizetype sentencesBack = 3;

} // namespace

OfficialContext::OfficialContext(const TokenizedText &text, const CountryHits &countries)
    : m_text(text)
{
    std::unordered_map<CountryIndex, int> counts;
    for (const CountryHit &hit : countries.all()) {
        m_actors.push_back({hit.first, hit.country, false});
        const int count = ++counts[hit.country];
        if (m_main < 0 || count > counts[m_main])
            m_main = hit.country;
    }
}

void OfficialContext::addPerson(qsizetype token, const QList<CountryIndex> &countries)
{
    for (const CountryIndex country : countries)
        m_actors.push_back({token, country, true});
}

void OfficialContext::prepare()
{
    std::ranges::stable_sort(m_actors, {}, &Actor::token);
}

std::pair<OfficialContext::Actors::const_iterator, OfficialContext::Actors::const_iterator>
OfficialContext::within(qsizetype first, qsizetype end) const
{
    return {std::ranges::lower_bound(m_actors, first, {}, &Actor::token), std::ranges::lower_bound(m_actors, end, {}, &Actor::token)};
}

CountryIndex OfficialContext::countryAt(qsizetype token, bool subject) const
{
    const std::vector<TokenizedText::Sentence> &sentences = m_text.sentences();
    const qsizetype sentence = m_text.sentenceIndex(token);
    const auto [first, end] = within(sentences[static_cast<size_t>(sentence)].first, token);
    if (first != end)
        return subject ? first->country : (end - 1)->country;
    for (qsizetype back = 1; back <= sentencesBack && back <= sentence; ++back) {
        const TokenizedText::Sentence &before = sentences[static_cast<size_t>(sentence - back)];
        // What a sentence is about stands first in it.
        if (const auto [from, to] = within(before.first, before.end); from != to)
            return from->country;
    }
    return m_main;
}

QList<CountryIndex> OfficialContext::countriesAt(qsizetype token) const
{
    const std::vector<TokenizedText::Sentence> &sentences = m_text.sentences();
    const qsizetype sentence = m_text.sentenceIndex(token);
    for (qsizetype back = 0; back <= sentencesBack && back <= sentence; ++back) {
        const TokenizedText::Sentence &here = sentences[static_cast<size_t>(sentence - back)];
        const auto [from, to] = within(here.first, back == 0 ? token : here.end);
        QList<CountryIndex> countries;
        for (auto actor = from; actor != to && countries.size() < 8; ++actor) {
            if (!countries.contains(actor->country))
                countries.append(actor->country);
        }
        if (countries.size() >= 2)
            return countries;
        if (countries.size() == 1 && back == 0)
            return countries;
    }
    const CountryIndex one = countryAt(token, true);
    return one < 0 ? QList<CountryIndex>{} : QList{one};
}

} // namespace Rapporteur
