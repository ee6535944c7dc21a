// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/AgreementContext.h"

#include <algorithm>

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
    : m_lexicon(lexicon), m_text(text)
{
    for (const CountryHit &hit : countries.all())
        m_actors.emplace_back(hit.first, hit.country);
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
        if (!m_text.isWord(i, "of"_L1) && !m_text.isWord(i, "in"_L1) && !m_text.is(i, WordClass::Month) && !m_text.has(i, TokenTrait::Number)
            && !m_text.isMark(i, u',') && !m_text.is(i, WordClass::StatusAgreed))
            break;
    }
    return -1;
}

QString AgreementContext::date(const AgreementPhrase &phrase) const
{
    const qsizetype year = yearNear(phrase);
    return year < 0 ? QString() : m_text.text(year).toString();
}

Status AgreementContext::status(const AgreementPhrase &phrase) const
{
    if (phrase.clause)
        return Status::Agreed;
    if (phrase.instrument >= 0) {
        const auto known = agreementStatusFromKey(m_lexicon.data().instruments[static_cast<size_t>(phrase.instrument)].status);
        if (known && *known != Status::Unknown)
            return *known;
    }
    const auto usable = [&](Status status) {
        // A meeting is no law in force; a treaty is not held.
        return status != Status::Unknown && !(phrase.undertaking && status == Status::InForce)
            && !(!phrase.undertaking && status == Status::Held);
    };
    Status found = Status::Unknown;
    for (qsizetype i = phrase.end; i < phrase.end + wordsAfter && m_text.sameSentence(i, phrase.first) && found == Status::Unknown; ++i) {
        if (m_text.is(i, WordClass::StatusEnded))
            found = Status::Ended;
    }
    // A year that is past and a name: what was agreed then holds until something says otherwise.
    if (phrase.proper && !phrase.undertaking && found == Status::Unknown)
        return yearNear(phrase) >= 0 || !m_text.is(phrase.first - 2, WordClass::StatusAgreed) ? Status::InForce : Status::Agreed;
    for (qsizetype i = phrase.first - 1; i >= phrase.first - wordsBefore && m_text.sameSentence(i, phrase.first) && found == Status::Unknown; --i) {
        if (const Status here = statusOf(i); usable(here))
            found = here;
    }
    for (qsizetype i = phrase.end; i < phrase.end + wordsAfter && m_text.sameSentence(i, phrase.first) && found == Status::Unknown; ++i) {
        if (const Status here = statusOf(i); usable(here))
            found = here;
    }
    if (found == Status::Negotiating && phrase.undertaking && phrase.family != AgreementPhrase::Family::Meeting)
        found = Status::Planned;
    if (found == Status::Unknown)
        found = phrase.family == AgreementPhrase::Family::Meeting ? Status::Held : Status::Agreed;
    return found;
}

QStringList AgreementContext::countriesWithin(qsizetype first, qsizetype end) const
{
    QStringList codes;
    const auto token = [](const auto &actor) { return actor.first; };
    const auto last = std::ranges::lower_bound(m_actors, end, {}, token);
    for (auto actor = std::ranges::lower_bound(m_actors, first, {}, token); actor != last && codes.size() < mostParties; ++actor) {
        const QString iso = m_lexicon.data().countries[static_cast<size_t>(actor->second)].iso;
        if (!codes.contains(iso))
            codes.append(iso);
    }
    return codes;
}

QStringList AgreementContext::parties(const AgreementPhrase &phrase) const
{
    if (phrase.instrument >= 0) {
        if (const QStringList &known = m_lexicon.data().instruments[static_cast<size_t>(phrase.instrument)].parties; !known.isEmpty())
            return known;
    }
    // Those in the name, then those between whom it is, then those of the sentence, then those of the one before.
    if (const QStringList named = countriesWithin(phrase.first, phrase.end); named.size() >= 2)
        return named;
    const TokenizedText::Sentence &sentence = m_text.sentenceOf(phrase.first);
    if (m_text.isWord(phrase.end, "between"_L1) || m_text.isWord(phrase.end, "with"_L1)) {
        const bool between = m_text.isWord(phrase.end, "between"_L1);
        if (const QStringList behind = countriesWithin(phrase.end, std::min(phrase.end + 8, sentence.end)); behind.size() >= (between ? 2 : 1)) {
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
    if (m_text.isWord(preposition, "on"_L1) || m_text.isWord(preposition, "for"_L1) || m_text.isWord(preposition, "about"_L1)
        || m_text.isWord(preposition, "over"_L1)) {
        qsizetype first = preposition + 1;
        while (m_text.is(first, WordClass::Article) || m_text.is(first, WordClass::Possessive) || m_text.is(first, WordClass::Determiner))
            ++first;
        qsizetype end = first;
        while (end - first < longestSubject && m_text.sameSentence(end, phrase.first) && (m_text.has(end, TokenTrait::Word) || m_text.isHyphen(end))
               && !m_text.is(end, WordClass::ClauseEnd) && !m_text.is(end, WordClass::Auxiliary) && !m_text.is(end, WordClass::Modal)
               && !m_text.is(end, WordClass::Weekday) && !m_text.is(end, WordClass::Relative)
               && (!m_text.is(end, WordClass::Preposition) || m_text.isWord(end, "of"_L1)))
            ++end;
        while (end > first && (m_text.is(end - 1, WordClass::Preposition) || m_text.is(end - 1, WordClass::Conjunction)))
            --end;
        if (end > first && !m_text.has(first, TokenTrait::Number))
            return m_text.text(first, end).toString().simplified();
    }
    if (phrase.bare || phrase.proper)
        return {};
    return m_text.text(phrase.first, phrase.head).toString().simplified();
}

} // namespace Rapporteur
