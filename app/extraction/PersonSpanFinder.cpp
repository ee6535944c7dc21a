// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/PersonSpanFinder.h"

#include <QSet>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qsizetype longestApposition = 14; // tokens between a name's comma and the office
constexpr qsizetype longestList = 8; // names

} // namespace

QList<PersonSpan> PersonSpanFinder::find()
{
    for (const TitlePhrase &title : m_titles) {
        if (title.strength <= TitlePhrase::Strength::Rank && carriesName(title))
            m_courtesies.insert(title.end, title.first);
    }
    for (qsizetype i = 0; i < m_titles.size(); ++i)
        addTitled(i);
    addAppositions();
    for (qsizetype i = 0; i < m_titles.size(); ++i)
        addBehindComma(i);
    addCounterparts();
    addCountryNames();
    addSuccessors();
    QList<qsizetype> order(m_spans.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {}, [this](qsizetype i) { return m_spans[i].first; });
    QList<PersonSpan> sorted;
    for (const qsizetype i : std::as_const(order))
        sorted.append(m_spans[i]);
    return sorted;
}

// With the rank or the "Sheikh" that stands before the name.
PersonSpan PersonSpanFinder::spanOf(const NameRun &name, PersonSpan::Evidence evidence) const
{
    return {.name = name, .first = m_courtesies.value(name.first, name.first), .end = name.end, .evidence = evidence};
}

void PersonSpanFinder::add(PersonSpan span)
{
    if (span.name.isEmpty() || m_byName.contains(span.name.first))
        return;
    m_byName.insert(span.name.first, m_spans.size());
    if (span.title >= 0 && !m_owners.contains(span.title))
        m_owners.insert(span.title, span.name.first);
    m_spans.append(std::move(span));
}

QString PersonSpanFinder::roleOf(const TitlePhrase &title) const
{
    qsizetype first = title.first;
    qsizetype end = title.end;
    while (first < end && m_text.is(first, WordClass::Honorific) && m_text.isCapital(first))
        ++first;
    while (end > first + 1 && m_text.is(end - 1, WordClass::Honorific) && m_text.isCapital(end - 1))
        --end;
    // "Foreign Minister Prince Faisal" is a minister.
    if (end > first + 2 && m_text.is(end - 1, WordClass::WeakRole) && m_text.is(end - 2, WordClass::Role)
        && (m_text.isWord(end - 1, "prince"_L1) || m_text.isWord(end - 1, "princess"_L1)))
        --end;
    return m_text.text(first, end).toString().simplified();
}

bool PersonSpanFinder::carriesName(const TitlePhrase &title) const
{
    return !m_names.startingAt(title.countryEnd).isEmpty() && !m_text.has(title.countryEnd, TokenTrait::LineStart);
}

// "Foreign Minister Sergei Lavrov", "Prime Minister of Japan Fumio Kishida", "Presidents Putin and Xi"
void PersonSpanFinder::addTitled(qsizetype index)
{
    const TitlePhrase &title = m_titles[index];
    if (title.isPrivate || !carriesName(title))
        return;
    PersonSpan span = spanOf(m_names.startingAt(title.countryEnd), PersonSpan::Evidence::TitleName);
    span.first = title.first;
    span.title = index;
    span.countries = title.countries;
    span.organisation = title.organisation;
    if (title.strength == TitlePhrase::Strength::Honorific && title.countries.isEmpty()) {
        // "Mr. Marcos" alone says nothing of an office; whoever knows him will say.
        return;
    }
    span.role = roleOf(title);
    // "President Paul Kagame of Rwanda"
    if (span.countries.isEmpty() && span.organisation.isEmpty() && m_text.isWord(span.end, "of"_L1)) {
        const qsizetype at = m_text.is(span.end + 1, WordClass::Article) ? span.end + 2 : span.end + 1;
        if (const CountryHit *hit = m_countries.at(at); hit && hit->first == at && !hit->isMetonym())
            span.countries = {hit->country};
    }
    const qsizetype end = span.end;
    add(span);
    if (!title.plural)
        return;
    const QList<NameRun> others = listFrom(end);
    for (qsizetype i = 0; i < others.size(); ++i) {
        PersonSpan other = spanOf(others[i], PersonSpan::Evidence::Listed);
        other.title = index;
        other.role = span.role;
        other.countries = title.countries.size() == others.size() + 1 ? QList{title.countries[i + 1]} : title.countries;
        other.organisation = title.organisation;
        add(other);
    }
}

// Where the name begins that stands at \a token, behind a rank or an honorific.
qsizetype PersonSpanFinder::nameBehind(qsizetype token) const
{
    const auto title = std::ranges::lower_bound(m_titles, token, {}, &TitlePhrase::first);
    const bool courtesy = title != m_titles.cend() && title->first == token && m_courtesies.contains(title->end);
    return courtesy ? title->end : token;
}

// The names joined by commas and "and" that follow at \a token.
QList<NameRun> PersonSpanFinder::listFrom(qsizetype token) const
{
    QList<NameRun> names;
    for (qsizetype at = token; names.size() < longestList;) {
        qsizetype next = at;
        bool last = false;
        if (m_text.isMark(next, u','))
            ++next;
        if (m_text.isWord(next, "and"_L1)) {
            ++next;
            last = true;
        }
        const NameRun name = m_names.startingAt(nameBehind(next));
        if (next == at || name.isEmpty() || !m_text.sameSentence(next, token))
            break;
        names.append(name);
        at = name.end;
        if (last)
            break;
    }
    return names;
}

// "Its foreign minister, Ayman Safadi, said", "The French and German foreign ministers, Jean-Yves Le Drian and Heiko Maas"
void PersonSpanFinder::addBehindComma(qsizetype index)
{
    const TitlePhrase &title = m_titles[index];
    if (title.isPrivate || m_owners.contains(index) || title.strength <= TitlePhrase::Strength::Rank
        || !m_text.isMark(title.countryEnd, u','))
        return;
    const bool someones =
        m_text.has(title.first - 1, TokenTrait::PossessiveS) || m_text.is(title.first - 1, WordClass::Possessive);
    if (title.strength == TitlePhrase::Strength::Weak && !title.classified && !title.hasOwner() && !someones)
        return;
    QList<NameRun> names = listFrom(title.countryEnd);
    if (names.isEmpty() && !title.plural) {
        // "the AU commissioner for peace, Ambassador Bankole Adeoye,": the name has a title of its own.
        const auto second = std::ranges::lower_bound(m_titles, title.countryEnd + 1, {}, &TitlePhrase::first);
        const bool titled = second != m_titles.cend() && second->first == title.countryEnd + 1 && carriesName(*second)
            && !second->plural && !second->hasOwner() && m_text.isCapital(second->first);
        if (titled) {
            const NameRun name = m_names.startingAt(second->countryEnd);
            const qsizetype known = m_byName.value(name.first, -1);
            if (known >= 0 && (m_text.has(name.end, TokenTrait::Mark) || !m_text.sameSentence(name.end, name.first))) {
                PersonSpan &span = m_spans[known];
                span.role = roleOf(title);
                span.countries = title.countries;
                span.organisation = title.organisation;
                m_owners.insert(index, name.first);
            }
        }
    }
    if (names.isEmpty())
        return;
    if (!title.plural) {
        const qsizetype end = names[0].end;
        const bool closed = !m_text.sameSentence(end, title.first) || m_text.has(end, TokenTrait::Mark);
        // An office without a word that points to its holder may as well end a clause: "said the minister, Kyiv …".
        if (!closed || m_text.has(end, TokenTrait::PossessiveS))
            return;
    }
    for (qsizetype i = 0; i < (title.plural ? names.size() : 1); ++i) {
        PersonSpan span =
            spanOf(names[i], title.plural ? PersonSpan::Evidence::Listed : PersonSpan::Evidence::Apposition);
        span.title = index;
        span.role = roleOf(title);
        span.countries = title.countries.size() == names.size() ? QList{title.countries[i]} : title.countries;
        span.organisation = title.organisation;
        add(span);
    }
}

// The office behind a name's comma: "Donald Tusk, the Polish prime minister"; -1 where there is none.
qsizetype PersonSpanFinder::appositionTitle(const NameRun &name) const
{
    qsizetype at = name.end;
    if (!m_text.isMark(at, u',') && !m_text.isMark(at, u'('))
        return -1;
    ++at;
    // "who was deputy president"
    if (m_text.isWord(at, "who"_L1) && m_text.is(at + 1, WordClass::Auxiliary))
        at += 2;
    const qsizetype start = at;
    auto title = std::ranges::lower_bound(m_titles, at, {}, &TitlePhrase::first);
    for (; at < start + longestApposition && m_text.sameSentence(at, name.first); ++at) {
        while (title != m_titles.cend() && title->first < at)
            ++title;
        if (title != m_titles.cend() && title->first == at) {
            const bool another =
                m_text.has(title->end, TokenTrait::PossessiveS) || m_text.isMark(title->end, u'\u2019');
            if (another) {
                at = title->end;
                continue;
            }
            if (title->isPrivate || title->strength <= TitlePhrase::Strength::Rank || carriesName(*title)
                || title->plural)
                return -1;
            return title - m_titles.cbegin();
        }
        const bool inside = m_text.is(at, WordClass::Article) || m_text.is(at, WordClass::Possessive)
            || m_countries.at(at) || m_text.has(at, TokenTrait::PossessiveS) || m_text.is(at, WordClass::RoleOutside)
            || m_text.is(at, WordClass::Unmarked) || m_text.is(at, WordClass::Adverb) || m_text.isHyphen(at)
            || (at > start && m_text.isWord(at, "and"_L1)) || m_text.isQuote(at)
            || (at > start && m_text.isLower(at) && (m_text.isHyphen(at - 1) || m_text.isHyphen(at + 1)))
            || (at > start && m_text.isLower(at) && !m_text.is(at, WordClass::Preposition)
                && !m_text.is(at, WordClass::Auxiliary) && !m_text.is(at, WordClass::Modal)
                && !m_text.is(at, WordClass::Relative) && !m_text.is(at, WordClass::GovernmentVerb)
                && !m_text.is(at, WordClass::Pronoun) && !m_text.text(at).endsWith("ed"_L1))
            || (m_text.isCapital(at) && m_text.has(at + 1, TokenTrait::PossessiveS));
        if (!inside)
            return -1;
    }
    return -1;
}

void PersonSpanFinder::addAppositions()
{
    for (const NameRun &name : m_names.runs()) {
        const qsizetype index = appositionTitle(name);
        if (index < 0)
            continue;
        const TitlePhrase &title = m_titles[index];
        const qsizetype titled = m_byName.value(name.first, -1);
        if (titled >= 0) {
            // Has a title before the name too; the one behind it belongs to the same person.
            m_owners.insert(index, name.first);
            PersonSpan &span = m_spans[titled];
            // "Prince Faisal bin Farhan, the Saudi foreign minister": the office says more than the rank.
            if (span.title >= 0
                && (m_titles[span.title].strength == TitlePhrase::Strength::Rank
                    || m_text.isWord(m_titles[span.title].head, "prince"_L1)
                    || m_text.isWord(m_titles[span.title].head, "princess"_L1)
                    || (m_text.isWord(m_titles[span.title].head, "ambassador"_L1) && title.classified)))
                span.role = roleOf(title);
            if (span.countries.isEmpty() && span.organisation.isEmpty()) {
                span.countries = title.countries;
                span.organisation = title.organisation;
            }
            continue;
        }
        if (name.end - name.first < 2) {
            m_owners.insert(index, name.first); // a surname, if it turns out to be known
            continue;
        }
        PersonSpan span = spanOf(name, PersonSpan::Evidence::Apposition);
        span.title = index;
        span.role = roleOf(title);
        span.countries = title.countries;
        span.organisation = title.organisation;
        // "the American president's son-in-law and senior adviser"
        for (qsizetype i = name.end; i < title.first && !title.hasOwner() && span.countries.isEmpty(); ++i) {
            if (const CountryHit *hit = m_countries.at(i))
                span.countries = {hit->country};
        }
        add(span);
    }
}

// "Germany's Annalena Baerbock"
void PersonSpanFinder::addCountryNames()
{
    QSet<qsizetype> ends; // of what is found
    for (const PersonSpan &span : std::as_const(m_spans))
        ends.insert(span.end);
    for (const CountryHit &hit : m_countries.all()) {
        if (!m_text.has(hit.end, TokenTrait::PossessiveS))
            continue;
        const NameRun name = m_names.startingAt(hit.end + 1);
        // "Foreign Minister Jan Lipavský, Estonia's Margus Tsahkna and Latvia's Baiba Braže": joined to one in office.
        qsizetype joint = hit.first;
        while (m_text.isWord(joint - 1, "and"_L1) || m_text.isMark(joint - 1, u','))
            --joint;
        const bool joined = joint < hit.first && ends.contains(joint) && m_names.mayBePerson(name);
        if (name.isEmpty() || !(joined || m_names.looksLikePerson(name)))
            continue;
        ends.insert(name.end);
        PersonSpan span = spanOf(name, PersonSpan::Evidence::CountryName);
        span.countries = {hit.country};
        add(span);
    }
}

// "their Russian counterparts, Sergey Lavrov and Sergei Shoigu": the offices of those named before, in their order.
void PersonSpanFinder::addCounterparts()
{
    QList<qsizetype> inOffice;
    for (qsizetype index = 0; index < m_spans.size(); ++index) {
        if (!m_spans[index].role.isEmpty())
            inOffice.append(index);
    }
    const auto start = [this](qsizetype index) { return m_spans[index].first; };
    std::ranges::sort(inOffice, {}, start);
    for (qsizetype i = 0; i < m_text.size() && m_text.goesOn(i); ++i) {
        if (!m_text.is(i, WordClass::Counterpart))
            continue;
        const bool plural = m_text.isWord(i, "counterparts"_L1);
        QList<NameRun> names = m_text.isMark(i + 1, u',') ? listFrom(i + 1) : QList<NameRun>{};
        if (const NameRun direct = m_names.startingAt(i + 1); !direct.isEmpty())
            names = QList{direct} + (plural ? listFrom(direct.end) : QList<NameRun>{});
        if (!plural && names.size() > 1)
            names.resize(1);
        if (names.isEmpty())
            continue;
        // Those in office who stand before it in the sentence lend their roles, in their order.
        const auto first = std::ranges::lower_bound(inOffice, m_text.sentenceOf(i).first, {}, start);
        const auto last = std::ranges::lower_bound(inOffice, i, {}, start);
        const CountryHit *country = m_countries.at(i - 1);
        if (!country && m_text.has(i - 1, TokenTrait::PossessiveS))
            country = m_countries.at(i - 2);
        for (qsizetype n = 0; n < names.size(); ++n) {
            PersonSpan span = spanOf(names[n], PersonSpan::Evidence::Counterpart);
            if (country)
                span.countries = {country->country};
            const qsizetype from = last - first - names.size() + n;
            if (from >= 0)
                span.role = m_spans[*(first + from)].role;
            add(span);
        }
    }
}

// "her likely successor, Petteri Orpo"
void PersonSpanFinder::addSuccessors()
{
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        if (!m_text.is(i, WordClass::Successor))
            continue;
        const qsizetype next = m_text.isMark(i + 1, u',') ? i + 2 : i + 1;
        NameRun name = m_names.startingAt(nameBehind(next));
        // "Tuilaepa Sailele, her predecessor"
        if (name.isEmpty() && m_text.is(i - 1, WordClass::Possessive) && m_text.isMark(i - 2, u','))
            name = m_names.endingAt(i - 2);
        if (name.isEmpty() && m_text.has(i - 1, TokenTrait::PossessiveS) && m_text.isMark(i - 3, u','))
            name = m_names.endingAt(i - 3);
        if (name.end - name.first >= 2)
            add(spanOf(name, PersonSpan::Evidence::Successor));
    }
}

} // namespace Rapporteur
