// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/OfficialContext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qsizetype sentencesBack = 3;

} // namespace

OfficialContext::OfficialContext(const TokenizedText &text, const CountryHits &countries, CountryIndex unionOfStates)
    : m_text(text)
{
    std::unordered_map<CountryIndex, int> &counts = m_counts;
    m_home = countries.home();
    for (const auto &[token, country] : countries.places())
        m_places.emplace_back(token, country);
    for (const CountryHit &hit : countries.all()) {
        if (hit.dateline || hit.country == unionOfStates)
            continue;
        m_actors.push_back({hit.first, hit.country, false});
        const int count = ++counts[hit.country];
        if (m_main < 0 || count > counts[m_main])
            m_main = hit.country;
        // "the United States, Japan and South Korea"
        const bool joined = !m_lists.empty() && hit.first - m_lists.back().first <= 3
            && text.sameSentence(m_lists.back().first, hit.first)
            && (text.isWord(hit.first - 1, "and"_L1) || text.isMark(hit.first - 1, u',')
                || text.isWord(hit.first - 2, "and"_L1) || text.isMark(hit.first - 2, u','));
        if (joined && hit.form == CountryForm::Name) {
            m_lists.back().second.append(hit.country);
            m_lists.back().first = hit.end;
        } else {
            m_lists.emplace_back(hit.end, QList{hit.country});
        }
    }
    std::erase_if(m_lists, [](const auto &list) { return list.second.size() < 2; });
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
    return {std::ranges::lower_bound(m_actors, first, {}, &Actor::token),
            std::ranges::lower_bound(m_actors, end, {}, &Actor::token)};
}

CountryIndex OfficialContext::countryAt(qsizetype token, bool subject) const
{
    const std::vector<TokenizedText::Sentence> &sentences = m_text.sentences();
    const qsizetype sentence = m_text.sentenceIndex(token);
    const auto [first, end] = within(sentences[static_cast<size_t>(sentence)].first, token);
    if (first != end && subject)
        return first->country;
    if (first != end) {
        // Of several the one from which the report comes: its readers need not be told whose minister it is.
        const bool home = std::any_of(first, end, [this](const Actor &actor) { return actor.country == m_home; });
        return home ? m_home : (end - 1)->country;
    }
    for (qsizetype back = 1; back <= sentencesBack && back <= sentence; ++back) {
        const TokenizedText::Sentence &before = sentences[static_cast<size_t>(sentence - back)];
        // What a sentence is about stands first in it.
        if (const auto [from, to] = within(before.first, before.end); from != to)
            return from->country;
    }
    return m_main;
}

CountryIndex OfficialContext::mainExcept(const QList<CountryIndex> &others) const
{
    CountryIndex best = -1;
    int most = 0;
    for (const Actor &actor : m_actors) {
        const auto count = m_counts.find(actor.country);
        if (count == m_counts.end() || others.contains(actor.country) || count->second <= most)
            continue;
        most = count->second;
        best = actor.country;
    }
    return best;
}

CountryIndex OfficialContext::namedBefore(qsizetype token) const
{
    const auto [first, end] = within(m_text.sentenceOf(token).first, token);
    for (auto actor = end; actor != first;) {
        if (!(--actor)->person)
            return actor->country;
    }
    // "In Bogotá, officials kept quiet."
    const auto place = std::ranges::lower_bound(m_places, token, {}, [](const auto &entry) { return entry.first; });
    if (place != m_places.begin() && m_text.sameSentence((place - 1)->first, token))
        return (place - 1)->second;
    return -1;
}

// "the three": how many a sentence speaks of before \a token; 0 where it does not say.
qsizetype OfficialContext::numberBefore(qsizetype token) const
{
    static constexpr std::array numbers{"two"_L1, "three"_L1, "four"_L1, "five"_L1, "six"_L1};
    const qsizetype first = m_text.sentenceOf(token).first;
    for (qsizetype i = std::max(first, token - 40); i < token; ++i) {
        for (size_t n = 0; n < numbers.size(); ++n) {
            if (m_text.isWord(i, numbers[n]))
                return static_cast<qsizetype>(n) + 2;
        }
    }
    return 0;
}

QList<CountryIndex> OfficialContext::countriesAt(qsizetype token) const
{
    const std::vector<TokenizedText::Sentence> &sentences = m_text.sentences();
    const qsizetype sentence = m_text.sentenceIndex(token);
    const auto lists = std::ranges::lower_bound(m_lists, token, {}, [](const auto &list) { return list.first; });
    const auto [first, last] = within(m_text.sentenceOf(token).first, token);
    const bool several = first != last
        && std::any_of(std::next(first), last,
                       [country = first->country](const Actor &actor) { return actor.country != country; });
    if (const qsizetype number = numberBefore(token); number > 0 && !several) {
        for (auto list = lists; list != m_lists.begin() && lists - list < 16;) {
            if ((--list)->second.size() == number)
                return list->second;
        }
    }
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
