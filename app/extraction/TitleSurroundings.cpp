// SPDX-License-Identifier: GPL-3.0-or-later
// The part of TitleFinder that reads what stands beside an office: its body or portfolio, and whose it is.
#include "extraction/TitleFinder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

// Nothing beside a title is longer; keeps hostile text linear.
constexpr qsizetype longestComplement = 24;

} // namespace

void TitleFinder::addComplements(TitlePhrase &title) const
{
    title.countryEnd = title.end;
    if (title.strength == TitlePhrase::Strength::Honorific || title.strength == TitlePhrase::Strength::Rank)
        return;
    for (int i = 0; i < 2 && addComplement(title); ++i) {
    }
}

// "of trade", "of the National Rally", "of Japan", "for Central Asia"
bool TitleFinder::addComplement(TitlePhrase &title) const
{
    const qsizetype preposition = title.end;
    const bool of = m_text.isWord(preposition, "of"_L1);
    const bool for_ = m_text.isWord(preposition, "for"_L1);
    const bool to = m_text.isWord(preposition, "to"_L1);
    if ((!of && !for_ && !to) || !m_text.sameSentence(preposition, title.first))
        return false;
    qsizetype start = preposition + 1;
    if (m_text.is(start, WordClass::Article))
        ++start;
    const qsizetype organisation = organisationAt(start);
    const CountryHit *country = m_countries.at(start);
    if (country && country->first == start && organisation <= country->end - country->first) {
        if (to) {
            // "adviser to the U.S. president" serves that state, "ambassador to Vietnam" does not.
            if (parse(country->end).headEnd > 0)
                title.countries = {country->country};
            else if (!country->isMetonym())
                title.countryEnd = country->end;
            return false;
        }
        if (country->isMetonym())
            return false;
        // "spokesman for the Qatari foreign ministry"
        if ((country->form == CountryForm::Adjective || country->form == CountryForm::Demonym)
            && m_text.isLower(country->end) && m_text.sameSentence(country->end, title.first)) {
            for (qsizetype i = country->end; i < country->end + 3 && m_text.isLower(i); ++i) {
                if (m_text.is(i, WordClass::Body) || m_text.isWord(i, "government"_L1))
                    title.countries = {country->country};
            }
            return false;
        }
        // Of several states all, as far as they are only joined.
        qsizetype at = start;
        while (const CountryHit *hit = m_countries.at(at)) {
            if (hit->form == CountryForm::Adjective || hit->form == CountryForm::Demonym)
                break;
            title.countries.append(hit->country);
            title.countryEnd = hit->end;
            at = hit->end;
            while (m_text.isMark(at, u',') || m_text.isWord(at, "and"_L1) || m_text.isWord(at, "the"_L1))
                ++at;
            if (at == hit->end || !title.plural)
                break;
        }
        return false;
    }
    if (to && organisation == 0)
        return false;
    if (organisation > 0 || m_text.isCapital(start)) {
        // "the first president of South America": a region is no body.
        if (of && organisation == 0 && isRegion(start))
            return false;
        qsizetype end = organisation == 0 ? portfolioRun(start) : start;
        // "spokesman for the Foreign Ministry": what looked like a portfolio begins a body's name.
        if (end == start || (m_text.isCapital(end) && m_text.is(end, WordClass::Body)))
            end = std::max(start + organisation, capitalRun(start));
        // "special representative of the UN secretary-general": another person is no body.
        if (const TitlePhrase other = parse(start); other.headEnd > 0 && other.strength >= TitlePhrase::Strength::Weak
            && other.headEnd >= end && !m_text.has(other.headEnd, TokenTrait::PossessiveS)) {
            setOrganisation(title, start);
            return false;
        }
        if (end == start)
            return false;
        title.end = title.countryEnd = end;
        title.classified = true;
        return true;
    }
    const bool mayBeFor = m_text.isWord(title.head, "minister"_L1) || m_text.isWord(title.head, "ministers"_L1)
        || m_text.isWord(title.headEnd - 1, "secretary"_L1) || m_text.isWord(title.headEnd - 1, "state"_L1)
        || m_text.isWord(title.headEnd - 1, "commissioner"_L1);
    qsizetype end = of || mayBeFor ? portfolioRun(start) : start;
    if (mayBeFor && m_text.isWord(title.headEnd - 1, "minister"_L1))
        end = std::max(end, unknownPortfolio(start));
    if (end == start)
        return false;
    title.end = title.countryEnd = end;
    title.classified = true;
    return true;
}

bool TitleFinder::isRegion(qsizetype token) const
{
    const auto match =
        m_lexicon.data().countryTable.longest([&](qsizetype ahead) { return m_text.word(token + ahead); });
    const bool blocked =
        match && m_lexicon.data().countryPhrases[static_cast<size_t>(match->value)].form == CountryForm::Blocked;
    return blocked || (m_text.is(token, WordClass::Region) && !m_text.isCapital(token + 1));
}

// The end of a body's name in capitals that begins at \a token; \a token where what begins there is a person's office.
qsizetype TitleFinder::capitalRun(qsizetype token) const
{
    qsizetype end = token;
    for (qsizetype i = token; m_text.sameSentence(i, token) && i - token < longestComplement;) {
        const Head head = headAt(i);
        if (head.length > 0 && m_text.isCapital(i)
            && (head.wordClass == WordClass::Role || head.wordClass == WordClass::RolePlural)
            && !m_text.is(i, WordClass::Body))
            return i == token ? token : std::min(end, i);
        // "Chief of the General Staff Valery Gerasimov": behind the body its holder begins.
        if (i > token + 1 && m_text.is(i, WordClass::PersonName) && m_text.isCapital(i) && m_text.isCapital(i + 1)
            && !m_text.is(i, WordClass::Portfolio) && !m_text.is(i, WordClass::Body))
            break;
        if (m_text.isCapital(i) && !m_text.is(i, WordClass::Weekday)) {
            end = ++i;
        } else if (m_text.isHyphen(i) && m_text.has(i + 1, TokenTrait::Word)) {
            end = i += 2;
        } else if (i > token
                   && (m_text.isWord(i, "of"_L1) || m_text.isWord(i, "for"_L1) || m_text.isWord(i, "and"_L1)
                       || m_text.isWord(i, "the"_L1) || m_text.isWord(i, "on"_L1) || m_text.isWord(i, "to"_L1)
                       || m_text.is(i, WordClass::Particle))) {
            qsizetype next = i + 1;
            if (m_text.is(next, WordClass::Article))
                ++next;
            // "the National Rally and President X" are two things.
            if ((!m_text.isCapital(next) && !m_text.has(next, TokenTrait::AllCapitals))
                || (m_text.isWord(i, "and"_L1)
                    && (headAt(next).length > 0 || m_countries.at(next) || isModifier(next) != isModifier(i - 1))))
                break;
            i = next;
        } else {
            break;
        }
    }
    return end;
}

// "minister for overseas territories, X,": the lexicon cannot know all that a minister may be for.
qsizetype TitleFinder::unknownPortfolio(qsizetype token) const
{
    constexpr qsizetype mostWords = 5;
    qsizetype end = token;
    while (end - token < mostWords && m_text.sameSentence(end, token) && m_text.isLower(end)
           && !m_text.is(end, WordClass::Determiner) && !m_text.is(end, WordClass::Quantifier)
           && !m_text.is(end, WordClass::Time) && !m_text.is(end, WordClass::Adverb)
           && !m_text.is(end, WordClass::Preposition) && !m_text.is(end, WordClass::Pronoun)
           && !m_text.is(end, WordClass::Auxiliary) && !m_text.is(end, WordClass::Modal)
           && !m_text.is(end, WordClass::Relative) && !m_text.is(end, WordClass::GovernmentVerb)
           && !m_text.is(end, WordClass::Article) && !m_text.text(end).endsWith("ed"_L1))
        ++end;
    const bool closed = m_text.isMark(end, u',') || m_text.isMark(end, u'(')
        || (m_text.isCapital(end) && m_text.sameSentence(end, token));
    return closed && end > token && !m_text.is(end - 1, WordClass::Conjunction) ? end : token;
}

qsizetype TitleFinder::portfolioRun(qsizetype token) const
{
    qsizetype end = token;
    for (qsizetype i = token; m_text.sameSentence(i, token) && i - token < longestComplement;) {
        if (m_text.is(i, WordClass::Portfolio)
            || (i == token && m_text.is(i, WordClass::RoleModifier) && m_text.is(i + 1, WordClass::Portfolio))
            || m_text.isWord(i, "opposition"_L1) || m_text.isWord(i, "army"_L1))
            end = ++i;
        else if (i > token && m_text.is(i + 1, WordClass::Portfolio)
                 && (m_text.has(i, TokenTrait::PossessiveS) // "Women's Affairs"
                     || ((m_text.isWord(i, "and"_L1) || m_text.isMark(i, u',')) && headAt(i + 2).length == 0)))
            ++i;
        else
            break;
    }
    return end;
}

// The countries that stand before the phrase: "Japanese", "Japan's", "French and German".
void TitleFinder::addOwners(TitlePhrase &title) const
{
    if (!title.countries.isEmpty())
        return;
    // "• Elina Valtonen, Minister for Foreign Affairs, Finland": in a list the state stands last.
    if (const CountryHit *last = m_text.isMark(title.end, u',') ? m_countries.at(title.end + 1) : nullptr; last
        && last->form == CountryForm::Name && (m_text.isMark(title.first - 1, u',') || m_text.isCapital(title.first))
        && (!m_text.inside(last->end) || m_text.has(last->end, TokenTrait::LineStart)
            || m_text.isMark(last->end, u';'))) {
        title.countries = {last->country};
        return;
    }
    qsizetype i = title.first - 1;
    const auto skippable = [&](qsizetype at) {
        return m_text.is(at, WordClass::RoleOutside) || m_text.is(at, WordClass::Quantifier)
            || m_text.is(at, WordClass::Unmarked) || m_text.isQuote(at);
    };
    while (m_text.sameSentence(i, title.first)
           && (skippable(i) || (m_text.isHyphen(i) && m_text.is(i - 1, WordClass::RoleOutside))))
        --i;
    // "Hamas, whose chief negotiator": whose it is stands before the comma.
    if (m_text.isWord(i, "whose"_L1)) {
        i -= m_text.isMark(i - 1, u',') ? 2 : 1;
        if (const CountryHit *hit = m_countries.at(i); hit && hit->country != m_union)
            title.countries = {hit->country};
        for (qsizetype start = i; start > i - 5 && m_text.sameSentence(start, i) && title.countries.isEmpty();
             --start) {
            if (organisationAt(start) == i - start + 1)
                setOrganisation(title, start);
        }
        return;
    }
    while (m_text.sameSentence(i, title.first) && title.first - i < longestComplement) {
        if (m_text.has(i, TokenTrait::PossessiveS) || (m_text.isMark(i, u'\'') || m_text.isMark(i, u'\u2019')))
            --i;
        const CountryHit *hit = m_countries.at(i);
        if (hit && hit->country == m_union) {
            title.organisation = m_lexicon.data().countries[static_cast<size_t>(m_union)].name;
            return;
        }
        if (!hit && m_text.has(i + 1, TokenTrait::PossessiveS)) {
            // "The M23's political leader"
            for (qsizetype start = i; start > i - 5 && m_text.sameSentence(start, i); --start) {
                if (organisationAt(start) == i - start + 1)
                    setOrganisation(title, start);
            }
            // "the regional bloc's secretary-general": the body spoken of last.
            const bool body = m_text.isWord(i, "bloc"_L1) || m_text.isWord(i, "alliance"_L1)
                || m_text.isWord(i, "union"_L1) || m_text.isWord(i, "organisation"_L1)
                || m_text.isWord(i, "organization"_L1) || m_text.isWord(i, "agency"_L1);
            constexpr qsizetype reach = 300;
            for (qsizetype at = i - 1; body && m_text.isLower(i) && at >= std::max<qsizetype>(0, i - reach)
                 && title.organisation.isEmpty() && title.countries.isEmpty();
                 --at) {
                if (organisationAt(at) > 0)
                    setOrganisation(title, at);
            }
            return;
        }
        if (!hit || (hit->form == CountryForm::Demonym && !title.countries.isEmpty()))
            return;
        title.countries.prepend(hit->country);
        i = hit->first - 1;
        const bool more = title.plural && (m_text.isWord(i, "and"_L1) || m_text.isMark(i, u',') || m_text.isHyphen(i));
        if (!more)
            return;
        while (m_text.isWord(i, "and"_L1) || m_text.isMark(i, u',') || m_text.isHyphen(i))
            --i;
    }
}

// Takes the body whose name begins at \a token as the one that is served; a state's own body stands for the state.
void TitleFinder::setOrganisation(TitlePhrase &title, qsizetype token) const
{
    const auto match =
        m_lexicon.data().organisationTable.longest([&](qsizetype ahead) { return m_text.word(token + ahead); });
    if (!match || !title.countries.isEmpty())
        return;
    const LexiconData::Organisation &organisation = m_lexicon.data().organisations[static_cast<size_t>(match->value)];
    if (organisation.country >= 0)
        title.countries.append(organisation.country);
    else
        title.organisation = organisation.name;
}

void TitleFinder::addOrganisation(TitlePhrase &title) const
{
    for (qsizetype i = title.first; i < title.end; ++i) {
        if (!m_text.isCapital(i))
            continue;
        const auto match =
            m_lexicon.data().organisationTable.longest([&](qsizetype ahead) { return m_text.word(i + ahead); });
        if (match) {
            setOrganisation(title, i);
            return;
        }
    }
    // A body behind the office may name its state: "governor of the Bank of Japan".
    if (title.countries.isEmpty()) {
        for (qsizetype i = title.headEnd; i < title.end; ++i) {
            if (const CountryHit *hit = m_countries.at(i)) {
                title.countries.append(hit->country);
                return;
            }
        }
    }
}

bool TitleFinder::isPrivate(const TitlePhrase &title) const
{
    if (m_text.isLower(title.first - 1) && m_text.is(title.first - 1, WordClass::Private))
        return true;
    if (m_text.is(title.first - 1, WordClass::Media) && m_text.isCapital(title.first - 1))
        return true;
    for (qsizetype i = title.first; i < title.head; ++i) {
        if (m_text.isLower(i) && m_text.is(i, WordClass::Private) && !m_text.is(i, WordClass::RoleModifier))
            return true;
    }
    for (qsizetype i = title.headEnd; i < title.end; ++i) {
        if (m_text.is(i, WordClass::Private) && !m_text.is(i, WordClass::Body))
            return true;
    }
    if (!m_text.isWord(title.end, "of"_L1) && !m_text.isWord(title.end, "for"_L1) && !m_text.isWord(title.end, "at"_L1))
        return false;
    // "president of a grain exporters' club": the first noun phrase behind it decides.
    for (qsizetype i = title.end + 1; i < title.end + 8 && m_text.sameSentence(i, title.first); ++i) {
        if (m_text.isMark(i, u',') || m_text.is(i, WordClass::Auxiliary) || m_text.is(i, WordClass::Relative))
            break;
        if (m_text.is(i, WordClass::Private) && !(m_text.isCapital(i) && m_text.is(i, WordClass::Body)))
            return true;
    }
    return false;
}

} // namespace Rapporteur
