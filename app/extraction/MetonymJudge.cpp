// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/MetonymJudge.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

// How far back the word is looked for that a "to" depends on.
constexpr qsizetype reach = 4;

} // namespace

MetonymJudge::MetonymJudge(const TokenizedText &text, QList<Place> places)
    : m_text(text)
    , m_places(std::move(places))
{
}

qsizetype MetonymJudge::before(const Place &place) const
{
    qsizetype token = place.first - 1;
    while (m_text.isQuote(token) || m_text.is(token, WordClass::Article))
        --token;
    return token;
}

bool MetonymJudge::inDateline(const Place &place) const
{
    return place.first < m_text.sentenceOf(place.first).datelineEnd;
}

// "Paris Agreement", "Moscow State University", "George Washington", "Lake Victoria".
bool MetonymJudge::isPartOfName(const Place &place) const
{
    const auto isName = [this](qsizetype i) {
        return m_text.isCapital(i) && !m_text.is(i, WordClass::Weekday) && !m_text.is(i, WordClass::ClauseStart)
            && !m_text.is(i, WordClass::Preposition) && !m_text.is(i, WordClass::Article)
            && !m_text.is(i, WordClass::Pronoun);
    };
    const bool headline = m_text.sentenceOf(place.first).headlineCase || m_text.sentenceOf(place.first).shouted;
    if (headline)
        return m_text.is(place.end, WordClass::PlaceNoun) || m_text.is(place.end, WordClass::Instrument);
    if (isName(place.end) && !m_text.is(place.end, WordClass::Role) && !m_text.is(place.end, WordClass::GovernmentNoun)
        && !m_text.has(place.end, TokenTrait::LineStart))
        return true;
    const qsizetype previous = place.first - 1;
    return isName(previous) && m_text.sameSentence(previous, place.first)
        && previous != m_text.sentenceOf(place.first).first && !m_text.is(previous, WordClass::Conjunction)
        && !m_text.is(previous, WordClass::Adverb);
}

bool MetonymJudge::isSubject(const Place &place) const
{
    const qsizetype previous = before(place);
    if (!m_text.sameSentence(previous, place.first) || m_text.is(previous, WordClass::Conjunction)
        || m_text.is(previous, WordClass::ClauseEnd) || m_text.is(previous, WordClass::Relative))
        return true;
    return m_text.isMark(previous, u',') || m_text.isMark(previous, u';') || m_text.isMark(previous, u':')
        || m_text.isDash(previous) || m_text.isQuote(place.first - 1) || m_text.isWord(previous, "that"_L1)
        || m_text.is(previous, WordClass::Adverb) || m_text.is(previous, WordClass::GovernmentVerb)
        || m_text.is(previous, WordClass::Weekday) || m_text.has(previous, TokenTrait::Number);
}

double MetonymJudge::weighTo(qsizetype preposition) const
{
    for (qsizetype i = preposition - 1; i >= preposition - reach && m_text.sameSentence(i, preposition); --i) {
        if (m_text.is(i, WordClass::Motion))
            return -3;
        if (m_text.is(i, WordClass::Talking) || m_text.is(i, WordClass::RelationNoun))
            return 2;
        if (m_text.isMark(i, u',') || m_text.is(i, WordClass::Preposition))
            break;
    }
    const bool envoy = m_text.is(preposition - 1, WordClass::Role) || m_text.is(preposition - 1, WordClass::RolePlural);
    return envoy ? 0.7 : -0.8;
}

double MetonymJudge::weighPreposition(const Place &place, qsizetype preposition) const
{
    if (m_text.is(preposition, WordClass::PlaceBefore))
        return m_text.has(place.end, TokenTrait::PossessiveS) ? -0.7 : -3;
    if (m_text.is(preposition, WordClass::GovernmentBefore))
        return 2;
    if (m_text.isWord(preposition, "to"_L1))
        return weighTo(preposition);
    if (m_text.isWord(preposition, "from"_L1))
        return m_text.is(preposition - 1, WordClass::RelationNoun) ? 2 : -1;
    if (m_text.isWord(preposition, "of"_L1)) {
        if (m_text.is(preposition - 1, WordClass::PlaceBefore) || m_text.is(preposition - 1, WordClass::PlaceNoun))
            return -3;
        return m_text.is(preposition - 1, WordClass::AttitudeNoun)
                || m_text.is(preposition - 1, WordClass::RelationNoun)
            ? 1.5
            : 0.2;
    }
    if (m_text.isWord(preposition, "for"_L1))
        return m_text.is(preposition - 1, WordClass::Motion) || m_text.is(preposition - 1, WordClass::PlaceBefore)
            ? -3
            : 1.5;
    if (m_text.isWord(preposition, "on"_L1) || m_text.isWord(preposition, "about"_L1))
        return 1.2;
    return 0;
}

double MetonymJudge::weighBefore(const Place &place) const
{
    const qsizetype previous = before(place);
    if (!m_text.sameSentence(previous, place.first))
        return 0;
    if (m_text.isHyphen(previous))
        return m_text.isWord(previous - 1, "pro"_L1) || m_text.isWord(previous - 1, "anti"_L1) ? 3 : 1;
    // "the lawn of the White House", "the city of Geneva"
    if (m_text.is(previous, WordClass::GovernmentObject)
        && !m_text.is(previous, WordClass::PlaceBefore)) // "offered Juba for talks" offers a place
        return m_text.text(previous).startsWith("offer"_L1)
                && (m_text.isWord(place.end, "for"_L1) || m_text.isWord(place.end, "as"_L1))
            ? -0.5
            : 2;
    if (m_text.is(previous, WordClass::Preposition) || m_text.is(previous, WordClass::PlaceBefore)
        || m_text.is(previous, WordClass::GovernmentBefore))
        return weighPreposition(place, previous);
    return 0;
}

double MetonymJudge::weighAfter(const Place &place, qsizetype &end) const
{
    qsizetype next = place.end;
    if (m_text.isMark(next, u',') && (m_text.isCapital(next + 1) || m_text.isWord(next + 1, "D.C."_L1))
        && (m_text.isMark(next + 2, u',') || m_text.isMark(next + 2, u'.') || m_text.isDash(next + 2))
        && !place.building && !isSubject(place))
        return -1; // "in Basra, Iraq,"
    if (m_text.isHyphen(next)) {
        end = next + 2;
        if (m_text.isWord(next + 1, "based"_L1) || m_text.isWord(next + 1, "born"_L1)
            || m_text.isWord(next + 1, "area"_L1))
            return -4;
        return 2.5; // "Moscow-backed", "Kyiv-Moscow"
    }
    if (m_text.has(next, TokenTrait::PossessiveS)) {
        end = next + 2;
        for (qsizetype i = next + 1; i <= next + 3 && m_text.has(i, TokenTrait::Word); ++i) {
            if (m_text.is(i, WordClass::AttitudeNoun) || m_text.is(i, WordClass::RelationNoun))
                return 2.5;
            if (m_text.is(i, WordClass::PlaceNoun) || m_text.is(i, WordClass::PlaceBefore))
                return -2;
        }
        return m_text.isCapital(next + 1) ? -0.5 : 1;
    }
    while (m_text.is(next, WordClass::Adverb))
        ++next;
    const TokenizedText::Sentence &sentence = m_text.sentenceOf(place.first);
    if (!m_text.sameSentence(next, place.first) || !m_text.has(next, TokenTrait::Word)
        || (m_text.isCapital(next) && !sentence.headlineCase && !sentence.shouted))
        return 0;
    end = next + 1;
    const bool subject = isSubject(place);
    // "Tehran to resume talks", as headlines say it.
    if (subject && m_text.isWord(next, "to"_L1) && m_text.has(next + 1, TokenTrait::Word)
        && (m_text.isLower(next + 1) || sentence.headlineCase || sentence.shouted))
        return 1.6;
    if (m_text.is(next, WordClass::GovernmentVerb)
        || (m_text.text(next).endsWith("ed"_L1) && m_text.text(next).size() > 4))
        return subject ? 2.5 : 1.2;
    if (m_text.is(next, WordClass::Auxiliary) || m_text.is(next, WordClass::Modal))
        return subject ? 1.6 : 0.3;
    if (m_text.is(next, WordClass::GovernmentNoun) && !m_text.is(next, WordClass::PlaceNoun))
        return 2;
    if (m_text.is(next, WordClass::PlaceNoun))
        return -2.5;
    return 0;
}

MetonymJudge::Evidence MetonymJudge::weigh(const Place &place) const
{
    if (inDateline(place))
        return {-5, place.first, place.end};
    if (isPartOfName(place))
        return {-4, place.first, place.end};
    Evidence evidence{place.building ? 0.8 : 0, before(place), place.end};
    const double ahead = weighBefore(place);
    evidence.weight += ahead;
    qsizetype end = place.end;
    evidence.weight += weighAfter(place, end);
    if (end != place.end || std::abs(ahead) < 1) {
        evidence.first = place.first;
        evidence.end = end;
    }
    evidence.first = std::max(evidence.first, m_text.sentenceOf(place.first).first);
    evidence.end = std::min(evidence.end, m_text.sentenceOf(place.first).end);
    return evidence;
}

bool MetonymJudge::joined(const Place &left, const Place &right) const
{
    if (right.first - left.end > 3 || !m_text.sameSentence(left.first, right.first))
        return false;
    for (qsizetype i = left.end; i < right.first; ++i) {
        if (!m_text.isWord(i, "and"_L1) && !m_text.isWord(i, "or"_L1) && !m_text.isMark(i, u',')
            && !m_text.is(i, WordClass::Article))
            return false;
    }
    return right.first > left.end;
}

QList<MetonymJudge::Verdict> MetonymJudge::verdicts() const
{
    QList<Evidence> evidence;
    evidence.reserve(m_places.size());
    for (const Place &place : m_places)
        evidence.append(weigh(place));
    // "Hanoi and Canberra upgrade ties": two capitals at the head of a clause that goes on are two governments.
    for (qsizetype i = 1; i < m_places.size(); ++i) {
        const bool pair = joined(m_places[i - 1], m_places[i]) && m_text.isLower(m_places[i].end)
            && isSubject(m_places[i - 1]) && !m_text.is(m_places[i].end, WordClass::Preposition)
            && !m_text.is(m_places[i].end, WordClass::PlaceNoun);
        if (pair && !m_places[i].building && std::abs(evidence[i].weight) < 1)
            evidence[i].weight += 1.1;
    }
    const auto share = [&](qsizetype to, qsizetype from) {
        if (std::abs(evidence[to].weight) < 1 && std::abs(evidence[from].weight) >= 1)
            evidence[to] = evidence[from];
    };
    for (qsizetype i = 1; i < m_places.size(); ++i) {
        if (joined(m_places[i - 1], m_places[i]))
            share(i, i - 1);
    }
    for (qsizetype i = m_places.size() - 1; i > 0; --i) {
        if (joined(m_places[i - 1], m_places[i]))
            share(i - 1, i);
    }
    QList<Verdict> verdicts;
    verdicts.reserve(m_places.size());
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        const Evidence &found = evidence[i];
        const QString words = m_text.text(found.first, found.end).toString().simplified();
        verdicts.append({.government = found.weight >= 1,
                         .certainty = 1 - 0.3 * std::exp(-0.55 * std::abs(found.weight)),
                         .reason = m_places[i].building ? tr("seat standing for its government: “%1”").arg(words)
                                                        : tr("capital standing for its government: “%1”").arg(words)});
    }
    return verdicts;
}

} // namespace Rapporteur
