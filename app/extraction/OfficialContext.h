// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/CountryHit.h"
#include "extraction/TokenizedText.h"

#include <QList>

#include <unordered_map>
#include <vector>

namespace Rapporteur {

/// Which state somebody serves where the text does not say it beside the name: the state spoken of in the sentence,
/// else the one that the sentences before are about, else the one that the article is about.
class OfficialContext
{
public:
    /// \a unionOfStates (the European Union) is no state that somebody serves without the text's saying so.
    OfficialContext(const TokenizedText &text, const CountryHits &countries, CountryIndex unionOfStates);

    /// Somebody of these countries is spoken of at \a token. To be called before asking.
    void addPerson(qsizetype token, const QList<CountryIndex> &countries);
    void prepare();

    /// The country of one person at \a token; -1 where the text names none. \a subject: the word before it points
    /// back to who the sentence before is about ("his", "its").
    [[nodiscard]] CountryIndex countryAt(qsizetype token, bool subject) const;
    [[nodiscard]] CountryIndex home() const { return m_home; }
    /// The country that the article names most often, of all but \a others; -1 where it names no other.
    [[nodiscard]] CountryIndex mainExcept(const QList<CountryIndex> &others) const;
    /// The country that the sentence names last before \a token, not by a person; -1 where it names none.
    [[nodiscard]] CountryIndex namedBefore(qsizetype token) const;
    /// The countries of a group at \a token: those that take part in the sentence, or in the one before.
    [[nodiscard]] QList<CountryIndex> countriesAt(qsizetype token) const;

private:
    struct Actor
    {
        qsizetype token;
        CountryIndex country;
        bool person;
    };

    using Actors = std::vector<Actor>;

    [[nodiscard]] std::pair<Actors::const_iterator, Actors::const_iterator> within(qsizetype first,
                                                                                   qsizetype end) const;

    [[nodiscard]] qsizetype numberBefore(qsizetype token) const;

    const TokenizedText &m_text;
    std::vector<std::pair<qsizetype, QList<CountryIndex>>>
        m_lists; // countries joined by "and", by the token behind them
    Actors m_actors; // in text order
    std::vector<std::pair<qsizetype, CountryIndex>> m_places; // capitals that are no more than a place
    std::unordered_map<CountryIndex, int> m_counts; // how often each country is named
    CountryIndex m_main = -1;
    CountryIndex m_home = -1; // from where the report comes
};

} // namespace Rapporteur
