// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/CountryHit.h"
#include "extraction/Lexicon.h"
#include "extraction/TokenizedText.h"

#include <QList>

namespace Rapporteur {

/// Words for an office: "deputy foreign ministers", "president of the National Rally", "Lt. Gen.".
struct TitlePhrase
{
    enum class Strength : quint8 {
        Honorific, ///< "Mr.": says nothing of an office
        Rank, ///< counts with a name behind it
        Weak, ///< "leader": counts with a word, a body, a country or a name beside it
        Full
    };

    qsizetype first =
        0; ///< tokens, half-open; without country words and articles, with the body or portfolio behind it
    qsizetype headEnd = 0; ///< after the office word itself
    qsizetype end = 0;
    qsizetype head = 0; ///< first token of the office word
    Strength strength = Strength::Full;
    bool plural = false;
    bool classified = false; ///< has a word beside the office word that says which
    bool coordinated = false; ///< "foreign and defense ministers"
    bool isPrivate = false; ///< of a company, a club, a newspaper
    QList<CountryIndex> countries = {}; ///< that stand directly beside it
    qsizetype countryEnd = 0; ///< after "of Japan" where that follows the phrase, else as end
    QString organisation = {}; ///< body that it names

    [[nodiscard]] bool hasOwner() const { return !countries.isEmpty() || !organisation.isEmpty(); }
};

/// Finds the words for offices. Says nothing yet about who holds them.
class TitleFinder
{
public:
    TitleFinder(const Lexicon &lexicon, const TokenizedText &text, const CountryHits &countries)
        : m_lexicon(lexicon)
        , m_text(text)
        , m_countries(countries)
        , m_union(lexicon.countryOf(QStringLiteral("EU")))
    {
    }

    /// In text order; they never overlap.
    [[nodiscard]] QList<TitlePhrase> find() const;

private:
    struct Head
    {
        qsizetype length = 0;
        WordClass wordClass = WordClass::Role;
    };

    [[nodiscard]] bool isSecondOffice(const TitlePhrase &before, const TitlePhrase &title) const;
    [[nodiscard]] const CountryHit *stateAt(qsizetype token) const;
    [[nodiscard]] bool isInsideName(const TitlePhrase &title) const;
    [[nodiscard]] Head headAt(qsizetype token) const;
    [[nodiscard]] qsizetype organisationAt(qsizetype token) const;
    [[nodiscard]] bool isModifier(qsizetype token) const;
    [[nodiscard]] bool isUnknownBody(qsizetype token) const;
    [[nodiscard]] TitlePhrase parse(qsizetype token) const;
    [[nodiscard]] bool joins(qsizetype token, bool afterHead) const;
    void trimLeft(TitlePhrase &title) const;
    void addComplements(TitlePhrase &title) const;
    bool addComplement(TitlePhrase &title) const;
    [[nodiscard]] bool isRegion(qsizetype token) const;
    [[nodiscard]] qsizetype capitalRun(qsizetype token) const;
    [[nodiscard]] qsizetype portfolioRun(qsizetype token) const;
    [[nodiscard]] qsizetype unknownPortfolio(qsizetype token) const;
    void addOwners(TitlePhrase &title) const;
    void addOrganisation(TitlePhrase &title) const;
    void setOrganisation(TitlePhrase &title, qsizetype token) const;
    [[nodiscard]] bool isPrivate(const TitlePhrase &title) const;

    const Lexicon &m_lexicon;
    const TokenizedText &m_text;
    const CountryHits &m_countries;
    CountryIndex m_union; // the European Union
};

} // namespace Rapporteur
