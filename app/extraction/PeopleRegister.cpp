// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/PeopleRegister.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

// So many people of one name are looked at; hostile text may have any number.
constexpr size_t mostNamesakes = 64;

} // namespace

QList<WordId> PeopleRegister::contentWords(const NameRun &name) const
{
    QList<WordId> words;
    for (qsizetype i = name.first; i < name.end; ++i) {
        const bool particle = m_text.is(i, WordClass::Particle) && name.end - name.first > 1;
        if (m_text.has(i, TokenTrait::Word) && !particle && !m_text.is(i, WordClass::NameSuffix) && m_text.word(i) != 0)
            words.append(m_text.word(i));
    }
    return words;
}

const LexiconData::Person *PeopleRegister::knownPerson(const NameRun &name) const
{
    const auto match = m_lexicon.data().personTable.longest(
        [&](qsizetype ahead) { return name.first + ahead < name.end ? m_text.word(name.first + ahead) : WordId(0); });
    if (!match)
        return nullptr;
    // What follows has to be a name's: a suffix, or a further name behind a particle ("Al Nahyan").
    const qsizetype rest = name.first + match->length;
    if (rest < name.end && !m_text.is(rest, WordClass::NameSuffix) && !m_text.is(rest, WordClass::Particle))
        return nullptr;
    return &m_lexicon.data().people[static_cast<size_t>(match->value)];
}

// Where the country is one of these, "Xi Jinping" is Mr. Xi.
bool PeopleRegister::familyNameFirst(const Person &person) const
{
    if (person.known)
        return !person.known->surname.isEmpty() && person.known->surname[0] == person.words.value(0);
    return std::ranges::any_of(person.record.countries, [this](CountryIndex country) {
        const QString iso = m_lexicon.data().countries[static_cast<size_t>(country)].iso;
        const Vocabulary &vocabulary = m_lexicon.data().vocabulary;
        return vocabulary.has(vocabulary.find(folded(iso)), WordClass::FamilyFirst);
    });
}

// Where it is the custom to name people by their given names.
bool PeopleRegister::givenNameStandsAlone(const Person &person) const
{
    static constexpr std::array custom{"ET"_L1, "ER"_L1, "MM"_L1, "VN"_L1, "MY"_L1, "ID"_L1,
                                       "IS"_L1, "MN"_L1, "TH"_L1, "BT"_L1, "TL"_L1};
    return std::ranges::any_of(person.record.countries, [this](CountryIndex country) {
        return std::ranges::find(custom, m_lexicon.data().countries[static_cast<size_t>(country)].iso) != custom.end();
    });
}

bool PeopleRegister::answersTo(const Person &person, const QList<WordId> &words, bool title) const
{
    qsizetype at = 0;
    for (const WordId word : words) {
        const qsizetype found = person.words.indexOf(word, at);
        if (found < 0)
            return false;
        at = found + 1;
    }
    if (words.size() == person.words.size()
        || (title && (!familyNameFirst(person) || person.words.first() == words[0])))
        return true;
    if (words.size() > 1)
        return true;
    const WordId word = words[0];
    if (person.known && std::ranges::find(person.known->surname, word) != person.known->surname.end())
        return true;
    if (familyNameFirst(person))
        return word == person.words.first() || givenNameStandsAlone(person);
    if (word == person.words.last())
        return true;
    if (word == person.words.first())
        return givenNameStandsAlone(person);
    // Of three or more names a middle one may be the one in use: "Lula", "Lacalle".
    return person.words.size() > 2 && !m_lexicon.data().vocabulary.has(word, WordClass::Given);
}

PeopleRegister::Known PeopleRegister::find(const NameRun &name, qsizetype near, bool title) const
{
    const QList<WordId> words = contentWords(name);
    if (words.isEmpty())
        return {};
    const auto candidates = m_byWord.find(words.last());
    if (candidates == m_byWord.end())
        return {};
    Known best;
    std::pair<qsizetype, qsizetype> bestSeen;
    int answering = 0;
    const size_t count = candidates->second.size();
    for (size_t i = count > mostNamesakes ? count - mostNamesakes : 0; i < count; ++i) {
        const qsizetype index = candidates->second[i];
        const Person &person = m_people[static_cast<size_t>(index)];
        if (!answersTo(person, words, title))
            continue;
        ++answering;
        // Of namesakes the one spoken of most is called by the surname alone, the others are named in full.
        const auto after = std::ranges::upper_bound(person.seen, near);
        const std::pair<qsizetype, qsizetype> seen{after - person.seen.begin(),
                                                   after == person.seen.begin() ? 0 : *(after - 1)};
        if (best.record < 0 || seen > bestSeen) {
            best.record = index;
            bestSeen = seen;
        }
    }
    best.unique = answering == 1;
    return best;
}

namespace {

/// One letter more, less, other, or two that have changed places.
bool differsInOneLetter(QStringView a, QStringView b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1)
        return false;
    qsizetype head = 0;
    while (head < a.size() && a[head] == b[head])
        ++head;
    const QStringView restA = a.sliced(head);
    const QStringView restB = b.sliced(head);
    if (a.size() < b.size())
        return restA == restB.sliced(1);
    if (restA.isEmpty())
        return false;
    return restA.sliced(1) == restB.sliced(1)
        || (restA.size() > 1 && restA[0] == restB[1] && restA[1] == restB[0] && restA.sliced(2) == restB.sliced(2));
}

} // namespace

qsizetype PeopleRegister::findMisspelt(const NameRun &name) const
{
    constexpr qsizetype shortest = 5; // letters: among short names one letter makes another name
    if (name.end - name.first != 1 || m_text.text(name.first).size() < shortest
        || m_text.word(name.first) < m_lexicon.data().vocabulary.endId())
        return -1; // a word that the lexicon knows is not misspelt
    const QStringView word = m_text.folded(m_text.word(name.first));
    const size_t from = m_people.size() > mostNamesakes ? m_people.size() - mostNamesakes : 0;
    for (size_t i = m_people.size(); i-- > from;) {
        const Person &person = m_people[i];
        if (person.words.isEmpty() || person.record.name.isEmpty())
            continue;
        const QStringView surname = m_text.folded(familyNameFirst(person) ? person.words.first() : person.words.last());
        if (surname.size() >= shortest && surname[0] == word[0] && differsInOneLetter(surname, word))
            return static_cast<qsizetype>(i);
    }
    return -1;
}

qsizetype PeopleRegister::add(const NameRun &name)
{
    const QList<WordId> words = contentWords(name);
    const QString text = m_text.text(name.first, name.end).toString().simplified();
    if (!words.isEmpty()) {
        if (const auto candidates = m_byWord.find(words.last()); candidates != m_byWord.end()) {
            const size_t count = std::min(candidates->second.size(), mostNamesakes);
            for (size_t i = 0; i < count; ++i) {
                const qsizetype index = candidates->second[i];
                if (m_people[static_cast<size_t>(index)].words == words)
                    return index;
            }
        }
    }
    Person person;
    person.record.name = text;
    person.words = words;
    person.known = knownPerson(name);
    const auto index = static_cast<qsizetype>(m_people.size());
    m_people.push_back(std::move(person));
    for (const WordId word : words)
        m_byWord[word].push_back(index);
    return index;
}

qsizetype PeopleRegister::addOffice(const OfficialRecord &office)
{
    m_people.push_back({.record = office, .words = {}, .known = nullptr, .seen = {}});
    return static_cast<qsizetype>(m_people.size()) - 1;
}

void PeopleRegister::addAlias(qsizetype record, const NameRun &name)
{
    Person &person = m_people[static_cast<size_t>(record)];
    person.record.aliases.append(m_text.text(name.first, name.end).toString().simplified());
    // A further name of its own: it answers as a person of that name alone would.
    const QList<WordId> words = contentWords(name);
    for (const WordId word : words) {
        person.words.append(word);
        m_byWord[word].push_back(record);
    }
}

void PeopleRegister::touch(qsizetype record, qsizetype token)
{
    std::vector<qsizetype> &seen = m_people[static_cast<size_t>(record)].seen;
    seen.insert(std::ranges::upper_bound(seen, token), token);
}

} // namespace Rapporteur
