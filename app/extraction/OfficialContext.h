// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/CountryHit.h"
#include "extraction/TokenizedText.h"

#include <QList>

#include <vector>

namespace Rapporteur {

/// Which state somebody serves where the text does not say it beside the name: the state spoken of in the sentence,
/// else the one that the sentences before are about, else the one that the article is about.
class OfficialContext
{
public:
    OfficialContext(const TokenizedText &text, const CountryHits &countries);

    /// Somebody of these countries is spoken of at \a token. To be called before asking.
    void addPerson(qsizetype token, const QList<CountryIndex> &countries);
    void prepare();

    /// The country of one person at \a token; -1 where the text names none. \a subject: the word before it points
    /// back to who the sentence before is about ("his", "its").
    [[nodiscard]] CountryIndex countryAt(qsizetype token, bool subject) const;
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

    [[nodiscard]] std::pair<Actors::const_iterator, Actors::const_iterator> within(qsizetype first, qsizetype end) const;

    const TokenizedText &m_text;
    Actors m_actors; // in text order
    CountryIndex m_main = -1;
};

} // namespace Rapporteur
