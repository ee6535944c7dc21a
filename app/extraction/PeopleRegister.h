// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/Lexicon.h"
#include "extraction/NameFinder.h"
#include "extraction/OfficialMention.h"

#include <unordered_map>

namespace Rapporteur {

/// The people of one article, found again by any way in which reports name them: in full, by surname, by given name
/// where that is the custom ("Xi", "Abiy", "Lula").
class PeopleRegister
{
public:
    PeopleRegister(const Lexicon &lexicon, const TokenizedText &text)
        : m_lexicon(lexicon)
        , m_text(text)
    {
    }

    struct Known
    {
        qsizetype record = -1;
        bool unique = true; ///< nobody else in the article answers to it
    };

    /// The record that \a name means; -1 where there is none. \a near is a place in the text: of several people the
    /// one spoken of most before it counts. With \a title any word of the name is enough ("Prince Mohammed").
    [[nodiscard]] Known find(const NameRun &name, qsizetype near, bool title) const;
    /// The record whose surname differs from the one word of \a name in one letter only; -1 where there is none.
    [[nodiscard]] qsizetype findMisspelt(const NameRun &name) const;
    /// Adds somebody of that name, or takes whom the register has by it.
    qsizetype add(const NameRun &name);
    /// Adds an office without a name; nobody finds it by one.
    qsizetype addOffice(const OfficialRecord &office);
    /// Lets \a record answer to \a name too ("known as Hemedti").
    void addAlias(qsizetype record, const NameRun &name);
    /// Somebody of the lexicon whose full name stands at \a name; null where there is none.
    [[nodiscard]] const LexiconData::Person *knownPerson(const NameRun &name) const;
    /// Remembers that \a record is spoken of at \a token.
    void touch(qsizetype record, qsizetype token);

    [[nodiscard]] OfficialRecord &record(qsizetype index) { return m_people[static_cast<size_t>(index)].record; }
    [[nodiscard]] const OfficialRecord &record(qsizetype index) const
    {
        return m_people[static_cast<size_t>(index)].record;
    }
    /// Whom the lexicon knows by the full name of \a index; null where it knows nobody.
    [[nodiscard]] const LexiconData::Person *known(qsizetype index) const
    {
        return m_people[static_cast<size_t>(index)].known;
    }
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_people.size()); }
    /// The words of the name, without particles and titles.
    [[nodiscard]] QList<WordId> contentWords(const NameRun &name) const;

private:
    struct Person
    {
        OfficialRecord record;
        QList<WordId> words;
        const LexiconData::Person *known = nullptr;
        std::vector<qsizetype> seen;
    };

    [[nodiscard]] bool answersTo(const Person &person, const QList<WordId> &words, bool title) const;
    [[nodiscard]] bool givenNameStandsAlone(const Person &person) const;
    [[nodiscard]] bool familyNameFirst(const Person &person) const;

    const Lexicon &m_lexicon;
    const TokenizedText &m_text;
    std::vector<Person> m_people;
    std::unordered_map<WordId, std::vector<qsizetype>> m_byWord; // every content word of every name
};

} // namespace Rapporteur
