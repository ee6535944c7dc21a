// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/AgreementContext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Rapporteur {

using Status = AgreementAttributes::Status;

namespace {

constexpr qsizetype wordsBefore = 9;
constexpr qsizetype wordsAfter = 7;
constexpr qsizetype mostParties = 8;
constexpr qsizetype longestSubject = 8; // tokens

} // namespace

AgreementContext::AgreementContext(const Lexicon &lexicon, const TokenizedText &text, const CountryHits &countries,
                                   const Officials &officials)
    : m_lexicon(lexicon)
    , m_text(text)
{
    for (const CountryHit &hit : countries.all()) {
        if (!hit.dateline)
            m_actors.emplace_back(hit.first, hit.country);
    }
    for (const OfficialMention &mention : officials.mentions) {
        for (const CountryIndex country : officials.records[mention.record].countries)
            m_actors.emplace_back(mention.first, country);
    }
    std::ranges::stable_sort(m_actors, {}, [](const auto &actor) { return actor.first; });
}

Status AgreementContext::statusOf(qsizetype token) const
{
    static constexpr std::pair<WordClass, Status> statuses[]{
        {WordClass::StatusEnded, Status::Ended},     {WordClass::StatusNegotiating, Status::Negotiating},
        {WordClass::StatusAgreed, Status::Agreed},   {WordClass::StatusPlanned, Status::Planned},
        {WordClass::StatusInForce, Status::InForce}, {WordClass::StatusHeld, Status::Held},
    };
    // "talks on a treaty" make it one that is negotiated; talks before it may be about anything.
    const bool talks = m_text.isWord(token, "talks"_L1) || m_text.isWord(token, "negotiations"_L1)
        || m_text.isWord(token, "negotiation"_L1);
    if (talks && !m_text.is(token + 1, WordClass::Preposition))
        return Status::Unknown;
    for (const auto &[wordClass, status] : statuses) {
        if (m_text.is(token, wordClass))
            return status;
    }
    return Status::Unknown;
}

// The token of the year beside a phrase; -1 where there is none.
qsizetype AgreementContext::yearNear(const AgreementPhrase &phrase) const
{
    const auto isYear = [this](qsizetype i) {
        bool number = false;
        const int year = m_text.has(i, TokenTrait::Number) ? m_text.text(i).toInt(&number) : 0;
        return number && year >= 1600 && year <= 2100;
    };
    if (isYear(phrase.first))
        return phrase.first;
    if (isYear(phrase.first - 1) && m_text.sameSentence(phrase.first - 1, phrase.first))
        return phrase.first - 1;
    for (qsizetype i = phrase.end; i < phrase.end + 6 && m_text.sameSentence(i, phrase.first); ++i) {
        if (isYear(i))
            return i;
        if (!m_text.isWord(i, "of"_L1) && !m_text.isWord(i, "in"_L1) && !m_text.is(i, WordClass::Month)
            && !m_text.has(i, TokenTrait::Number) && !m_text.isMark(i, u',') && !m_text.is(i, WordClass::StatusAgreed))
            break;
    }
    return -1;
}

QString AgreementContext::date(const AgreementPhrase &phrase) const
{
    const qsizetype year = yearNear(phrase);
    return year < 0 ? QString() : m_text.text(year).toString();
}

// "have not ratified", "have yet to ratify"
bool AgreementContext::isDenied(qsizetype token) const
{
    for (qsizetype i = token - 1; i >= token - 3; --i) {
        if (m_text.isWord(i, "not"_L1) || m_text.isWord(i, "yet"_L1) || m_text.isWord(i, "never"_L1))
            return true;
    }
    return false;
}

// A declaration or an initiative is no law: it was agreed, and that is all.
bool AgreementContext::declares(const AgreementPhrase &phrase) const
{
    return m_text.is(phrase.head, WordClass::WeakInstrument) && !m_text.isWord(phrase.head, "convention"_L1)
        && !m_text.isWord(phrase.head, "protocol"_L1) && !m_text.isWord(phrase.head, "charter"_L1);
}

bool AgreementContext::withFormerState(const AgreementPhrase &phrase) const
{
    const QStringList codes = parties(phrase);
    return codes.size() <= 2
        && (codes.contains("SU"_L1) || codes.contains("YU"_L1) || codes.contains("CS"_L1) || codes.contains("DD"_L1));
}

// "is in talks with", "talks falter", "open negotiations on": they have no end yet.
bool AgreementContext::isGoingOn(const AgreementPhrase &phrase) const
{
    if (!m_text.isWord(phrase.head, "talks"_L1) && !m_text.isWord(phrase.head, "negotiations"_L1))
        return false;
    static constexpr std::array before{"in"_L1,     "open"_L1,   "opens"_L1,   "begin"_L1,    "begins"_L1,   "start"_L1,
                                       "starts"_L1, "resume"_L1, "resumes"_L1, "continue"_L1, "continues"_L1};
    static constexpr std::array after{"stall"_L1,  "stalled"_L1, "falter"_L1, "faltered"_L1, "continue"_L1,
                                      "resume"_L1, "drag"_L1,    "hinge"_L1,  "remain"_L1};
    const auto isOne = [this](const auto &words, qsizetype token) {
        return std::ranges::any_of(words, [&](QLatin1StringView word) { return m_text.isWord(token, word); });
    };
    return isOne(before, phrase.first - 1) || isOne(after, phrase.end);
}

Status AgreementContext::status(const AgreementPhrase &phrase) const
{
    if (phrase.clause)
        return Status::Agreed;
    if (phrase.instrument >= 0) {
        const auto known =
            agreementStatusFromKey(m_lexicon.data().instruments[static_cast<size_t>(phrase.instrument)].status);
        if (known && *known != Status::Unknown)
            return *known;
    }
    const auto usable = [&](Status status) {
        // A meeting is no law in force; a treaty is not held.
        return status != Status::Unknown && !(phrase.undertaking && status == Status::InForce)
            && !(!phrase.undertaking && status == Status::Held);
    };
    Status found = Status::Unknown;
    // "next summit", "proposed treaty", "last meeting"
    for (qsizetype i = phrase.first; i < phrase.head && found == Status::Unknown && !phrase.proper; ++i) {
        if (m_text.isWord(i, "next"_L1) || m_text.isWord(i, "upcoming"_L1) || m_text.isWord(i, "proposed"_L1)
            || m_text.isWord(i, "planned"_L1) || m_text.isWord(i, "future"_L1) || m_text.isWord(i, "forthcoming"_L1))
            found = Status::Planned;
        else if (m_text.isWord(i, "last"_L1) || m_text.isWord(i, "previous"_L1) || m_text.isWord(i, "recent"_L1))
            found = phrase.undertaking ? Status::Held : Status::Unknown;
    }
    if (found == Status::Unknown && m_text.isMark(phrase.end, u',') && m_text.isWord(phrase.end + 1, "to"_L1)
        && m_text.isWord(phrase.end + 2, "be"_L1))
        found = Status::Planned;
    // "… lapsed", "…, signed in 1972, was suspended", "… remains in abeyance"
    for (qsizetype i = phrase.end;
         i < phrase.end + 2 * wordsAfter && m_text.sameSentence(i, phrase.first) && found == Status::Unknown; ++i) {
        const bool said = i == phrase.end || m_text.is(i - 1, WordClass::Auxiliary) || m_text.isWord(i - 1, "in"_L1)
            || m_text.isWord(i - 1, "a"_L1) || m_text.isWord(i - 1, "been"_L1);
        if (said && m_text.is(i, WordClass::StatusEnded))
            found = Status::Ended;
    }
    // What was agreed in a year that is named holds until something says otherwise, or a party is no more.
    if (!phrase.undertaking && found == Status::Unknown && withFormerState(phrase))
        return Status::Ended;
    const bool lasting = phrase.proper || m_text.text(phrase.head).startsWith("treat"_L1, Qt::CaseInsensitive)
        || m_text.isWord(phrase.head, "convention"_L1);
    if (!phrase.undertaking && found == Status::Unknown && yearNear(phrase) >= 0)
        return lasting && !declares(phrase) ? Status::InForce : Status::Agreed;
    for (qsizetype i = phrase.first - 1;
         i >= phrase.first - wordsBefore && m_text.sameSentence(i, phrase.first) && found == Status::Unknown; --i) {
        if (const Status here = statusOf(i); usable(here))
            found = here == Status::InForce && isDenied(i) ? Status::Agreed : here;
        else if (m_text.isWord(i, "to"_L1)
                 && (m_text.is(i - 1, WordClass::Auxiliary) || m_text.is(i + 1, WordClass::ModifierStop)))
            found = Status::Planned; // "are to visit", "to hold"
    }
    // What was agreed to be held is agreed.
    for (qsizetype i = phrase.first - 1;
         found == Status::Planned && i >= phrase.first - 2 * wordsBefore && m_text.sameSentence(i, phrase.first); --i) {
        if (m_text.isWord(i, "agreed"_L1) || m_text.isWord(i, "agree"_L1))
            found = Status::Agreed;
    }
    // "… was suspended", "…, in April, will be the largest"
    bool passive = false;
    for (qsizetype i = phrase.end; i < phrase.end + wordsAfter && m_text.sameSentence(i, phrase.first) && !passive;
         ++i) {
        passive = m_text.is(i, WordClass::Auxiliary) || m_text.is(i, WordClass::Modal);
        if (m_text.is(i, WordClass::ModifierStop) && !passive)
            break;
    }
    for (qsizetype i = phrase.end;
         passive && i < phrase.end + wordsAfter && m_text.sameSentence(i, phrase.first) && found == Status::Unknown;
         ++i) {
        if (const Status here = statusOf(i); usable(here))
            found = here;
    }
    // The verb of a long list stands far before its last part.
    for (qsizetype i = phrase.first - wordsBefore;
         i >= phrase.first - 4 * wordsBefore && m_text.sameSentence(i, phrase.first) && found == Status::Unknown; --i) {
        if (m_text.is(i, WordClass::StatusAgreed))
            found = Status::Agreed;
        else if (m_text.isWord(i, "will"_L1) || m_text.isWord(i, "would"_L1))
            found = Status::Planned;
    }
    if (found == Status::Negotiating && phrase.undertaking && phrase.family != AgreementPhrase::Family::Meeting)
        found = Status::Planned;
    if (found == Status::Unknown && isGoingOn(phrase))
        return Status::Negotiating;
    if (found != Status::Unknown)
        return found;
    if (phrase.proper && !phrase.undertaking)
        return declares(phrase) ? Status::Agreed : Status::InForce;
    return phrase.family == AgreementPhrase::Family::Meeting && !m_text.isWord(phrase.head, "dialogue"_L1)
        ? Status::Held
        : Status::Agreed;
}

QStringList AgreementContext::countriesWithin(qsizetype first, qsizetype end) const
{
    QStringList codes;
    const auto token = [](const auto &actor) { return actor.first; };
    const auto last = std::ranges::lower_bound(m_actors, end, {}, token);
    for (auto actor = std::ranges::lower_bound(m_actors, first, {}, token); actor != last && codes.size() < mostParties;
         ++actor) {
        const QString iso = m_lexicon.data().countries[static_cast<size_t>(actor->second)].iso;
        if (!codes.contains(iso))
            codes.append(iso);
    }
    return codes;
}

QStringList AgreementContext::parties(const AgreementPhrase &phrase) const
{
    if (phrase.instrument >= 0) {
        if (const QStringList &known = m_lexicon.data().instruments[static_cast<size_t>(phrase.instrument)].parties;
            !known.isEmpty())
            return known;
    }
    // Those in the name, then those between whom it is, then those of the sentence, then those of the one before.
    if (const QStringList named = countriesWithin(phrase.first, phrase.end); named.size() >= 2)
        return named;
    const TokenizedText::Sentence &sentence = m_text.sentenceOf(phrase.first);
    if (m_text.isWord(phrase.end, "between"_L1) || m_text.isWord(phrase.end, "with"_L1)) {
        const bool between = m_text.isWord(phrase.end, "between"_L1);
        if (QStringList behind = countriesWithin(phrase.end, std::min(phrase.end + 8, sentence.end));
            behind.size() >= (between ? 2 : 1)) {
            if (between)
                return behind;
            QStringList both = countriesWithin(sentence.first, phrase.first).mid(0, 1) + behind;
            both.removeDuplicates();
            return both;
        }
    }
    QStringList here = countriesWithin(sentence.first, sentence.end);
    if (here.size() >= 2)
        return here;
    const qsizetype index = m_text.sentenceIndex(phrase.first);
    if (index > 0) {
        const TokenizedText::Sentence &before = m_text.sentences()[static_cast<size_t>(index - 1)];
        here += countriesWithin(before.first, before.end);
        here.removeDuplicates();
    }
    return here;
}

QString AgreementContext::subject(const AgreementPhrase &phrase) const
{
    if (phrase.clause)
        return m_text.text(phrase.first, phrase.end).toString().simplified();
    const qsizetype preposition = phrase.end;
    if (m_text.isWord(preposition, "on"_L1) || m_text.isWord(preposition, "for"_L1)
        || m_text.isWord(preposition, "about"_L1) || m_text.isWord(preposition, "over"_L1)) {
        qsizetype first = preposition + 1;
        while (m_text.is(first, WordClass::Article) || m_text.is(first, WordClass::Possessive)
               || m_text.is(first, WordClass::Determiner))
            ++first;
        qsizetype end = first;
        while (end - first < longestSubject && m_text.sameSentence(end, phrase.first)
               && (m_text.has(end, TokenTrait::Word) || m_text.isHyphen(end)) && !m_text.is(end, WordClass::ClauseEnd)
               && !m_text.is(end, WordClass::Auxiliary) && !m_text.is(end, WordClass::Modal)
               && !m_text.is(end, WordClass::Weekday) && !m_text.is(end, WordClass::Relative)
               && !m_text.is(end, WordClass::Article)
               && (!m_text.is(end, WordClass::Preposition) || m_text.isWord(end, "of"_L1)))
            ++end;
        while (end > first
               && (m_text.is(end - 1, WordClass::Preposition) || m_text.is(end - 1, WordClass::Conjunction)))
            --end;
        if (end > first && !m_text.has(first, TokenTrait::Number))
            return m_text.text(first, end).toString().simplified();
    }
    if (phrase.bare || phrase.proper)
        return {};
    return m_text.text(phrase.first, phrase.head).toString().simplified();
}

} // namespace Rapporteur
