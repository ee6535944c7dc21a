// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/TitleFinder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

// No title is longer; keeps hostile text linear.
constexpr qsizetype longestTitle = 24;

bool isPluralClass(WordClass wordClass)
{
    return wordClass == WordClass::RolePlural || wordClass == WordClass::WeakRolePlural;
}

TitlePhrase::Strength strengthOf(WordClass wordClass)
{
    switch (wordClass) {
    case WordClass::Role:
    case WordClass::RolePlural:
        return TitlePhrase::Strength::Full;
    case WordClass::WeakRole:
    case WordClass::WeakRolePlural:
        return TitlePhrase::Strength::Weak;
    case WordClass::Rank:
        return TitlePhrase::Strength::Rank;
    default:
        return TitlePhrase::Strength::Honorific;
    }
}

} // namespace

QList<TitlePhrase> TitleFinder::find() const
{
    QList<TitlePhrase> titles;
    for (qsizetype i = 0; i < m_text.size() && m_text.goesOn(i); ++i) {
        if (!m_text.has(i, TokenTrait::Word) || stateAt(i))
            continue;
        if (!isModifier(i) && headAt(i).length == 0 && organisationAt(i) == 0 && !isUnknownBody(i))
            continue;
        TitlePhrase title = parse(i);
        if (title.headEnd == 0 || isInsideName(title))
            continue;
        trimLeft(title);
        addComplements(title);
        addOwners(title);
        addOrganisation(title);
        title.isPrivate = isPrivate(title);
        i = title.end - 1;
        if (!titles.isEmpty() && isSecondOffice(titles.last(), title)) {
            title.first = titles.last().first;
            title.countries = titles.last().countries;
            title.organisation = titles.last().organisation;
            titles.last() = title;
        } else {
            titles.append(title);
        }
    }
    return titles;
}

// "Prime Minister and Foreign Minister Sheikh Y": two offices of one person.
bool TitleFinder::isSecondOffice(const TitlePhrase &before, const TitlePhrase &title) const
{
    // "the Prime Minister and President X" are two people.
    for (const QLatin1StringView highest : {"president"_L1, "king"_L1, "queen"_L1, "chancellor"_L1}) {
        if (m_text.isWord(title.first, highest))
            return false;
    }
    if (m_text.isWord(title.first, "prime"_L1) || m_text.is(before.first - 1, WordClass::Article))
        return false;
    const bool joined = m_text.isWord(before.end, "and"_L1) && before.end + 1 == title.first && !before.plural
        && !title.plural && before.strength == TitlePhrase::Strength::Full
        && title.strength >= TitlePhrase::Strength::Weak && before.countryEnd == before.end;
    const bool named = m_text.isCapital(before.head) && m_text.isCapital(title.head) && m_text.isCapital(title.end);
    // "Poland's deputy prime minister and foreign minister, Radosław Sikorski,"
    const bool apposed = m_text.isMark(title.end, u',') && m_text.isCapital(title.end + 1)
        && m_text.isCapital(title.end + 2) && (before.hasOwner() || m_text.is(before.first - 1, WordClass::Possessive));
    return joined && (named || apposed);
}

// The state that \a token names. The European Union is none: it is a body that has officials.
const CountryHit *TitleFinder::stateAt(qsizetype token) const
{
    const CountryHit *hit = m_countries.at(token);
    if (hit && hit->country == m_union && !hit->isMetonym() && !m_text.has(hit->end, TokenTrait::PossessiveS))
        return nullptr;
    return hit;
}

// "Hassan Sheikh Mohamud", "Stephen King": part of a name, not an office.
bool TitleFinder::isInsideName(const TitlePhrase &title) const
{
    const qsizetype previous = title.first - 1;
    // "Sheikh Hasina" is her name.
    const bool named = title.strength == TitlePhrase::Strength::Honorific
        && m_lexicon.data()
               .personTable.longest([&](qsizetype ahead) { return m_text.word(title.first + ahead); })
               .has_value();
    if (named)
        return true;
    if (title.headEnd - title.first != 1 || !m_text.isCapital(title.first) || !m_text.isCapital(previous)
        || !m_text.sameSentence(previous, title.first) || m_countries.at(previous))
        return false;
    if (!m_text.is(previous, WordClass::PersonName) && !m_text.is(previous, WordClass::Given))
        return false;
    return title.strength == TitlePhrase::Strength::Honorific || !m_text.isCapital(title.headEnd);
}

TitleFinder::Head TitleFinder::headAt(qsizetype token) const
{
    const auto phrase = m_lexicon.data().roleTable.longest([&](qsizetype ahead) { return m_text.word(token + ahead); });
    if (phrase)
        return {phrase->length, static_cast<WordClass>(phrase->value)};
    // "PM" and its like are offices in capitals alone, and no time of the day.
    const bool letters = m_text.text(token).size() <= 3
        && (m_text.isWord(token, "pm"_L1) || m_text.isWord(token, "fm"_L1) || m_text.isWord(token, "dpm"_L1));
    if (letters
        && (!m_text.has(token, TokenTrait::AllCapitals) || m_text.has(token - 1, TokenTrait::Number)
            || m_text.has(token + 1, TokenTrait::Number)))
        return {};
    // "the Kuwaiti Amir", but "Amir Khan Muttaqi".
    if (m_text.isWord(token, "amir"_L1) && m_text.isCapital(token)
        && (m_countries.at(token - 1) || m_text.is(token - 1, WordClass::Article)
            || m_text.has(token - 1, TokenTrait::PossessiveS))
        && (!m_text.isCapital(token + 1) || m_text.is(token + 1, WordClass::Honorific)))
        return {1, WordClass::Role};
    for (const WordClass wordClass :
         {WordClass::Role, WordClass::RolePlural, WordClass::WeakRole, WordClass::WeakRolePlural}) {
        if (m_text.is(token, wordClass))
            return {1, wordClass};
    }
    if (m_text.isCapital(token) && m_text.is(token, WordClass::Rank))
        return {1, WordClass::Rank};
    if (m_text.isCapital(token) && m_text.is(token, WordClass::Honorific))
        return {1, WordClass::Honorific};
    return {};
}

// Length of the body's name that begins here; 0 where none does. Its capitals count.
qsizetype TitleFinder::organisationAt(qsizetype token) const
{
    if (!m_text.isCapital(token))
        return 0;
    const auto match =
        m_lexicon.data().organisationTable.longest([&](qsizetype ahead) { return m_text.word(token + ahead); });
    return match ? match->length : 0;
}

bool TitleFinder::isModifier(qsizetype token) const
{
    return m_text.is(token, WordClass::RoleModifier) || m_text.is(token, WordClass::Portfolio)
        || (m_text.isCapital(token) && m_text.is(token, WordClass::Body));
}

// "FCO Minister", "Likud lawmaker": a body that the lexicon does not know.
bool TitleFinder::isUnknownBody(qsizetype token) const
{
    if (!m_text.isCapital(token) || m_text.has(token, TokenTrait::Stop) || m_text.text(token).size() < 2)
        return false;
    const qsizetype next = token + 1;
    const Head head = headAt(next);
    if (head.length == 0 && !(m_text.is(next, WordClass::RoleModifier) && headAt(next + 1).length > 0))
        return false;
    if (m_text.has(next, TokenTrait::LineStart) || m_text.sentenceOf(token).headlineCase
        || m_text.sentenceOf(token).shouted)
        return false;
    if (m_text.has(token, TokenTrait::AllCapitals))
        return true;
    return m_text.isLower(next) && token != m_text.sentenceOf(token).first && !m_text.is(token, WordClass::PersonName)
        && !m_text.is(token, WordClass::Given) && !m_text.is(token, WordClass::Weekday)
        && !m_text.is(token, WordClass::Month) && !m_text.is(token, WordClass::Preposition)
        && !m_text.is(token, WordClass::Article) && !m_text.is(token, WordClass::Conjunction);
}

// "foreign and defense ministers", "Foreign, Home and Defence Secretaries": the mark or word at \a token joins parts.
bool TitleFinder::joins(qsizetype token, bool afterHead) const
{
    if (afterHead)
        return false;
    if (m_text.isWord(token, "and"_L1) || m_text.isMark(token, u'&'))
        return isModifier(token + 1);
    return m_text.isMark(token, u',') && isModifier(token + 1) && m_text.isWord(token + 2, "and"_L1)
        && isModifier(token + 3);
}

TitlePhrase TitleFinder::parse(qsizetype token) const
{
    TitlePhrase title{.first = token};
    bool afterHead = false;
    bool office = false;
    for (qsizetype i = token; m_text.sameSentence(i, token) && i - token < longestTitle && !stateAt(i);) {
        if (i > token && m_text.has(i, TokenTrait::LineStart) && m_text.has(i, TokenTrait::BlankBefore))
            break;
        if (const qsizetype length = organisationAt(i); length > 0 && headAt(i).length < length) {
            i += length;
            afterHead = false;
            title.classified = true;
        } else if (const Head head = headAt(i); head.length > 0
                   && !(head.length == 1 && isModifier(i) && (isModifier(i + 1) || headAt(i + 1).length > 0))) {
            const TitlePhrase::Strength strength = strengthOf(head.wordClass);
            // A classifying office word before another ("deputy minister") only classifies; honorifics change nothing.
            if (strength != TitlePhrase::Strength::Honorific || !office) {
                title.classified = title.classified || office || head.length > 1;
                title.head = i;
                title.plural = isPluralClass(head.wordClass);
                title.strength = office ? std::max(title.strength, strength) : strength;
                office = office || strength != TitlePhrase::Strength::Honorific;
            }
            i += head.length;
            title.headEnd = i;
            afterHead = true;
        } else if (isModifier(i)) {
            // After a complete office small words begin something else: "officials foreign to …".
            if (afterHead && !m_text.isCapital(i))
                break;
            title.classified = true;
            afterHead = false;
            ++i;
        } else if (i > token
                   && ((m_text.isHyphen(i) && (isModifier(i + 1) || headAt(i + 1).length > 0))
                       || (!afterHead && m_text.isWord(i, "of"_L1) && m_text.is(i - 1, WordClass::Body)
                           && m_text.isCapital(i - 1) && m_text.isCapital(i + 1) && isModifier(i + 1)))) {
            ++i; // "Ministry of External Affairs spokesperson"
        } else if (joins(i, afterHead)) {
            title.coordinated = true;
            ++i;
        } else if (!office && isUnknownBody(i)) {
            title.classified = true;
            ++i;
        } else {
            break;
        }
    }
    title.end = title.headEnd;
    return title;
}

// "the first president" is no first of several offices; "then-President", "ex-minister" in parts.
void TitleFinder::trimLeft(TitlePhrase &title) const
{
    while (title.first < title.head) {
        const bool ordinal = m_text.isLower(title.first)
            && (m_text.isWord(title.first, "first"_L1) || m_text.isWord(title.first, "second"_L1)
                || m_text.isWord(title.first, "third"_L1));
        const qsizetype next = title.first + 1;
        const bool ofOffice = m_text.isWord(next, "vice"_L1) || m_text.isWord(next, "deputy"_L1)
            || m_text.isWord(next, "secretary"_L1) || m_text.isWord(next, "minister"_L1);
        if (!(ordinal && !ofOffice) && !m_text.isHyphen(title.first) && !m_text.is(title.first, WordClass::Conjunction))
            break;
        ++title.first;
    }
}

} // namespace Rapporteur
