// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/AgreementPhraseFinder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qsizetype mostModifiers = 10; // tokens before a noun
constexpr qsizetype longestName = 24; // tokens of a name

} // namespace

QList<AgreementPhrase> AgreementPhraseFinder::find() const
{
    QList<AgreementPhrase> phrases;
    qsizetype limit = 0; // nothing may begin before the end of what was found last
    for (qsizetype i = 0; i < m_text.size() && m_text.goesOn(i); ++i) {
        AgreementPhrase phrase = known(i);
        // "the Joint Comprehensive Plan of Action (JCPOA)"
        phrase.again =
            phrase.end > 0 && !phrases.isEmpty() && m_text.isMark(i - 1, u'(') && phrases.last().end == i - 1;
        if (phrase.end == 0) {
            const Head head = headAt(i);
            if (head.length == 0)
                continue;
            // Of two nouns beside each other the second is what is meant: "ceasefire deal", "ministerial meeting".
            const qsizetype next = i + head.length;
            if (headAt(next).length > 0 && m_text.sameSentence(i, next)
                && m_text.isCapital(i) == m_text.isCapital(next))
                continue;
            phrase = properName(i, head, limit);
            if (phrase.end == 0 && !isVerb(i, head))
                phrase = commonNoun(i, head, limit);
            if (phrase.end == 0 || !isAcceptable(phrase, head))
                continue;
        }
        phrases.append(phrase);
        limit = phrase.end;
        i = phrase.end - 1;
        if (const AgreementPhrase called = calledName(phrase); called.end > 0) {
            phrases.append(called);
            limit = called.end;
            i = called.end - 1;
        }
    }
    return phrases;
}

AgreementPhraseFinder::Head AgreementPhraseFinder::headAt(qsizetype token) const
{
    const auto phrase =
        m_lexicon.data().agreementTable.longest([&](qsizetype ahead) { return m_text.word(token + ahead); });
    if (phrase)
        return {phrase->length, static_cast<WordClass>(phrase->value)};
    for (const WordClass wordClass :
         {WordClass::Instrument, WordClass::Undertaking, WordClass::WeakInstrument, WordClass::WeakUndertaking}) {
        if (m_text.is(token, wordClass))
            return {1, wordClass};
    }
    return {};
}

// An instrument that the lexicon knows by its name; the capitals count ("START").
AgreementPhrase AgreementPhraseFinder::known(qsizetype token) const
{
    if (!m_text.isCapital(token))
        return {};
    const auto match =
        m_lexicon.data().instrumentTable.longest([&](qsizetype ahead) { return m_text.word(token + ahead); });
    if (!match)
        return {};
    const LexiconData::Instrument &instrument = m_lexicon.data().instruments[static_cast<size_t>(match->value)];
    qsizetype end = token + match->length;
    const bool acronym = match->length == 1 && instrument.name == instrument.name.toUpper();
    if (m_text.text(token, end).compare(instrument.name, acronym ? Qt::CaseSensitive : Qt::CaseInsensitive) != 0)
        return {};
    if (match->length == 1 && m_text.sentenceOf(token).shouted)
        return {};
    if (m_text.is(end, WordClass::Instrument) && !m_text.has(end, TokenTrait::LineStart))
        ++end; // "INF treaty"
    return {.first = token, .end = end, .head = end - 1, .instrument = match->value, .proper = true};
}

AgreementPhrase::Family AgreementPhraseFinder::familyOf(qsizetype token, const Head &head) const
{
    const QStringView word = m_text.text(token);
    const auto begins = [&](QLatin1StringView stem) { return word.startsWith(stem, Qt::CaseInsensitive); };
    if (head.wordClass == WordClass::WeakUndertaking)
        return AgreementPhrase::Family::Body;
    if (begins("truce"_L1) || begins("ceasefire"_L1) || begins("cease"_L1) || begins("armistice"_L1)
        || begins("cessation"_L1))
        return AgreementPhrase::Family::Truce;
    if (begins("exercise"_L1) || begins("drill"_L1) || begins("man"_L1))
        return AgreementPhrase::Family::Exercise;
    return head.wordClass == WordClass::Undertaking || begins("round"_L1) ? AgreementPhrase::Family::Meeting
                                                                          : AgreementPhrase::Family::Instrument;
}

// "on the Conduct of Parties in the South China Sea": the end of a name that goes on behind its noun.
qsizetype AgreementPhraseFinder::nameComplement(qsizetype end) const
{
    const auto isLink = [this](qsizetype i) {
        return m_text.isWord(i, "of"_L1) || m_text.isWord(i, "on"_L1) || m_text.isWord(i, "for"_L1)
            || m_text.isWord(i, "to"_L1) || m_text.isWord(i, "in"_L1) || m_text.isWord(i, "and"_L1)
            || m_text.isWord(i, "against"_L1) || m_text.isWord(i, "concerning"_L1) || m_text.isWord(i, "with"_L1)
            || m_text.isWord(i, "the"_L1) || m_text.isWord(i, "between"_L1) || m_text.isWord(i, "relating"_L1);
    };
    qsizetype at = end;
    if (m_text.isWord(at, "in"_L1) || m_text.isWord(at, "and"_L1) || m_text.isWord(at, "with"_L1)
        || m_text.isWord(at, "between"_L1))
        return end; // where and between whom is not the name
    qsizetype last = end;
    while (m_text.sameSentence(at, end - 1) && at - end < longestName) {
        if (m_text.isCapital(at) && !m_text.is(at, WordClass::Weekday) && !m_text.is(at, WordClass::Month)) {
            last = ++at;
        } else if (m_text.isHyphen(at) && m_text.has(at + 1, TokenTrait::Word)) {
            last = at += 2;
        } else if (isLink(at)) {
            ++at;
        } else {
            break;
        }
    }
    return last;
}

AgreementPhrase AgreementPhraseFinder::properName(qsizetype token, const Head &head, qsizetype limit) const
{
    const TokenizedText::Sentence &sentence = m_text.sentenceOf(token);
    if (!m_text.isCapital(token) || sentence.headlineCase || sentence.shouted)
        return {};
    qsizetype first = token;
    qsizetype words = 0; // that are no country's
    for (qsizetype i = token - 1; i >= std::max(limit, sentence.first) && token - i < longestName; --i) {
        if (m_text.has(i + 1, TokenTrait::LineStart))
            break;
        if (m_text.isHyphen(i) && i > sentence.first && m_text.has(i - 1, TokenTrait::Word)) {
            continue;
        }
        const bool linked = (m_text.isWord(i, "and"_L1) || m_text.isWord(i, "of"_L1) || m_text.isWord(i, "the"_L1))
            && i > sentence.first && m_text.isCapital(i - 1) && !m_countries.at(i - 1) && first == i + 1
            && m_text.is(i - 1, WordClass::Portfolio);
        if (linked)
            continue;
        const bool part = m_text.isCapital(i) && !m_text.is(i, WordClass::Article) && !m_text.is(i, WordClass::Weekday)
            && !m_text.is(i, WordClass::Preposition) && !m_text.is(i, WordClass::Determiner)
            && !m_text.is(i, WordClass::Conjunction) && !m_text.is(i, WordClass::Pronoun)
            && !m_text.is(i, WordClass::ClauseStart);
        const bool compound = m_text.isHyphen(i + 1) && m_text.has(i, TokenTrait::Word); // "two-plus-two"
        if (!part && !compound)
            break;
        words += m_countries.at(i) ? 0 : 1;
        first = i;
    }
    // "Convention Center", "Armistice Day": the noun only classifies something else.
    const qsizetype behind = token + head.length;
    if (m_text.isCapital(behind) && m_text.sameSentence(behind, token) && !m_text.is(behind, WordClass::Weekday)
        && !m_text.is(behind, WordClass::Month) && !m_text.is(behind, WordClass::NameSuffix))
        return {};
    const qsizetype end = nameComplement(behind);
    const bool named = words > 0 || end > token + head.length;
    if (!named && first == token)
        return {};
    if (!named && !m_text.isHyphen(first + 1) && m_countries.at(first) && m_countries.at(first)->end == token)
        first = token; // "Russian Treaty": no name; the country stands for itself
    if (first == token && end == token + head.length)
        return {};
    AgreementPhrase phrase{.first = first, .end = end, .head = token, .family = familyOf(token, head), .proper = true};
    // A year directly before a name is part of it.
    if (m_text.has(first - 1, TokenTrait::Number) && m_text.text(first - 1).size() == 4 && first - 1 >= limit
        && m_text.sameSentence(first - 1, token))
        --phrase.first;
    if (m_text.has(phrase.end, TokenTrait::Number) && m_text.text(phrase.end).size() == 4
        && head.wordClass == WordClass::Undertaking)
        ++phrase.end; // "Summit 2016"
    phrase.undertaking = head.wordClass == WordClass::Undertaking || head.wordClass == WordClass::WeakUndertaking;
    phrase.definite = m_text.isWord(phrase.first - 1, "the"_L1);
    phrase.plural = m_text.text(token).endsWith(u's');
    return phrase;
}

// "a joint statement called the “Spirit of Camp David”"
AgreementPhrase AgreementPhraseFinder::calledName(const AgreementPhrase &phrase) const
{
    qsizetype at = phrase.end;
    if (m_text.isMark(at, u','))
        ++at;
    const bool known = m_text.isWord(at, "known"_L1) && m_text.isWord(at + 1, "as"_L1);
    if (!known && !m_text.isWord(at, "called"_L1) && !m_text.isWord(at, "named"_L1) && !m_text.isWord(at, "dubbed"_L1)
        && !m_text.isWord(at, "titled"_L1) && !m_text.isWord(at, "entitled"_L1))
        return {};
    at += known ? 2 : 1;
    if (m_text.is(at, WordClass::Article))
        ++at;
    const bool quoted = m_text.isQuote(at);
    at += quoted ? 1 : 0;
    qsizetype end = at;
    while (m_text.sameSentence(end, phrase.first) && end - at < longestName
           && (m_text.isCapital(end) || m_text.isHyphen(end) || m_text.has(end, TokenTrait::Number)
               || (end > at
                   && (m_text.is(end, WordClass::Preposition) || m_text.is(end, WordClass::Article)
                       || m_text.isWord(end, "and"_L1)))))
        ++end;
    while (end > at && !m_text.isCapital(end - 1) && !m_text.has(end - 1, TokenTrait::Number))
        --end;
    if (end == at || !m_text.isCapital(at) || headAt(end - 1).length > 0)
        return {}; // nothing, or a name that is found as one
    return {.first = at, .end = end, .head = end - 1, .family = phrase.family, .proper = true, .again = true};
}

bool AgreementPhraseFinder::isModifier(qsizetype token) const
{
    // "24th round of talks"
    if (m_text.has(token, TokenTrait::Number)
        && (m_text.text(token).endsWith("th"_L1) || m_text.text(token).endsWith("st"_L1)
            || m_text.text(token).endsWith("nd"_L1) || m_text.text(token).endsWith("rd"_L1)))
        return true;
    if (!m_text.has(token, TokenTrait::Word) || m_countries.at(token))
        return false;
    if (m_text.isCapital(token) && (token == m_text.sentenceOf(token).first)
        && !m_text.is(token, WordClass::AgreementModifier) && !m_text.has(token, TokenTrait::AllCapitals))
        return false;
    return !m_text.is(token, WordClass::Article) && !m_text.is(token, WordClass::Determiner)
        && !m_text.is(token, WordClass::Possessive) && !m_text.is(token, WordClass::Preposition)
        && !m_text.is(token, WordClass::Conjunction) && !m_text.is(token, WordClass::Pronoun)
        && !m_text.is(token, WordClass::Auxiliary) && !m_text.is(token, WordClass::Modal)
        && !m_text.is(token, WordClass::Relative) && !m_text.is(token, WordClass::Quantifier)
        && !m_text.is(token, WordClass::Adverb) && !m_text.is(token, WordClass::Weekday)
        && !m_text.is(token, WordClass::RolePlural)
        // "refuses direct talks"
        && !(m_text.isLower(token) && m_text.is(token, WordClass::GovernmentVerb) && m_text.text(token).endsWith(u's')
             && !m_text.isHyphen(token - 1) && !m_text.isHyphen(token + 1))
        && (!m_text.is(token, WordClass::ModifierStop) || m_text.isHyphen(token - 1) || m_text.isHyphen(token + 1));
}

bool AgreementPhraseFinder::isDetermined(qsizetype token) const
{
    return m_text.is(token, WordClass::Article) || m_text.is(token, WordClass::Determiner)
        || m_text.is(token, WordClass::Possessive) || m_text.has(token, TokenTrait::PossessiveS)
        || m_text.is(token, WordClass::Quantifier) || m_countries.at(token) != nullptr;
}

// The first of the words before a noun that belong to it.
qsizetype AgreementPhraseFinder::modifiersFrom(qsizetype head, qsizetype limit) const
{
    const qsizetype start = std::max(limit, m_text.sentenceOf(head).first);
    qsizetype first = head;
    qsizetype sure = head; // before an "and" that nothing has shown to join modifiers
    bool joined = false;
    for (qsizetype i = head - 1; i >= start && head - i <= mostModifiers;) {
        if (m_text.has(i + 1, TokenTrait::LineStart) && m_text.has(i + 1, TokenTrait::BlankBefore))
            break;
        const auto isPart = [this](qsizetype at) {
            return m_text.has(at, TokenTrait::Word) || m_text.has(at, TokenTrait::Number);
        };
        if (i - 2 >= start && m_text.isHyphen(i - 1) && isPart(i) && isPart(i - 2)) {
            qsizetype part = i - 2;
            while (part - 2 >= start && m_text.isHyphen(part - 1) && isPart(part - 2))
                part -= 2;
            // All of a compound or nothing: "two-plus-two"; "Qatari-mediated" is nothing.
            bool country = false;
            for (qsizetype token = part; token <= i; ++token)
                country = country || m_countries.at(token);
            if (country)
                break;
            first = part;
            i = part - 1;
        } else if (isModifier(i)) {
            first = i--;
        } else if (m_text.isWord(i, "of"_L1) && first == i + 1 && m_text.isCapital(first) && m_text.isCapital(i - 1)
                   && i - 1 >= start && isModifier(i - 1) && m_text.isLower(head)
                   && !m_text.sentenceOf(head).headlineCase) {
            first = --i; // "Ocean of Peace declaration"
            --i;
        } else if (m_text.isQuote(i) && first == i + 1) {
            // “two-plus-two” ministerial meeting: a quotation that stands among the modifiers.
            qsizetype open = i - 1;
            while (open > start && i - open < mostModifiers && !m_text.isQuote(open))
                --open;
            if (!m_text.isQuote(open) || open == i - 1 || m_text.isMark(i - 1, u',') || m_text.isMark(i - 1, u'.'))
                break;
            first = open;
            i = open - 1;
        } else if (m_text.isWord(i, "and"_L1) && first == i + 1 && !joined && i - 1 >= start && isModifier(i - 1)) {
            joined = true;
            sure = first;
            --i;
        } else {
            break;
        }
    }
    return joined && !isDetermined(first - 1) ? sure : first;
}

// "meeting their counterparts", "deal with", "to exercise the right", "he talks": verbs.
bool AgreementPhraseFinder::isVerb(qsizetype token, const Head &head) const
{
    if (head.length > 1)
        return false;
    const qsizetype previous = token - 1;
    const qsizetype next = token + 1;
    if (m_text.isWord(previous, "to"_L1) || m_text.is(previous, WordClass::Modal)
        || m_text.is(previous, WordClass::Pronoun) || m_text.isWord(previous, "who"_L1)
        || m_text.isWord(previous, "not"_L1))
        return true;
    // "the book deals mainly with"
    if (m_text.isWord(token, "deals"_L1) && !m_text.is(previous, WordClass::ModifierStop)
        && (m_text.isWord(next, "with"_L1) || m_text.isWord(next + 1, "with"_L1)))
        return true;
    if (!m_text.isWord(token, "meeting"_L1))
        return (m_text.isWord(token, "accord"_L1) || m_text.isWord(token, "deal"_L1) || m_text.isWord(token, "plan"_L1))
            && (m_text.is(previous, WordClass::RolePlural) || m_text.is(previous, WordClass::Auxiliary));
    const bool object = m_text.is(next, WordClass::Article) || m_text.is(next, WordClass::Possessive)
        || m_text.is(next, WordClass::Pronoun) || m_text.is(next, WordClass::Determiner) || m_text.isCapital(next);
    const bool participle = !m_text.sameSentence(previous, token) || m_text.isMark(previous, u',')
        || m_text.is(previous, WordClass::Auxiliary)
        || (m_text.is(previous, WordClass::Preposition) && !m_text.isWord(previous, "of"_L1))
        || m_text.is(previous, WordClass::Conjunction);
    return object
        || (participle && (m_text.isWord(next, "with"_L1) || m_text.isLower(next)) && !m_text.isWord(next, "of"_L1)
            && !m_text.isWord(next, "in"_L1) && !m_text.isWord(next, "on"_L1) && !m_text.isWord(next, "between"_L1));
}

AgreementPhrase AgreementPhraseFinder::commonNoun(qsizetype token, const Head &head, qsizetype limit) const
{
    AgreementPhrase phrase{.first = modifiersFrom(token, limit),
                           .end = token + head.length,
                           .head = token,
                           .family = familyOf(token, head)};
    // What does not belong to the phrase at its left edge: numbers, "own", "separate", "already".
    while (phrase.first < token
           && (m_text.is(phrase.first, WordClass::Unmarked) || m_text.is(phrase.first, WordClass::Quantifier)
               || m_text.is(phrase.first, WordClass::Time) || m_text.isHyphen(phrase.first)
               || m_text.is(phrase.first, WordClass::Month))
           && !m_text.isHyphen(phrase.first + 1)
           && !(m_text.isWord(phrase.first, "next"_L1) || m_text.isWord(phrase.first, "last"_L1)
                || m_text.isWord(phrase.first, "morning"_L1)))
        ++phrase.first;
    // "may veto defence pacts": behind a modal or "to" stands a verb.
    if (phrase.first < token && m_text.isLower(phrase.first)
        && (m_text.is(phrase.first - 1, WordClass::Modal) || m_text.isWord(phrase.first - 1, "to"_L1)
            || (m_text.is(phrase.first - 1, WordClass::Pronoun) && !m_text.isWord(phrase.first - 1, "one"_L1))))
        ++phrase.first;
    phrase.undertaking = head.wordClass == WordClass::Undertaking || head.wordClass == WordClass::WeakUndertaking
        || phrase.family == AgreementPhrase::Family::Meeting;
    const qsizetype before = phrase.first - 1;
    phrase.definite = m_text.isWord(before, "the"_L1) || m_text.isWord(before, "this"_L1)
        || m_text.isWord(before, "that"_L1) || m_text.isWord(before, "these"_L1) || m_text.isWord(before, "both"_L1);
    if (m_text.isCapital(token + head.length) && m_text.isCapital(token)
        && m_text.sameSentence(token + head.length, token) && !m_text.sentenceOf(token).headlineCase
        && !m_text.sentenceOf(token).shouted && !m_text.is(token + head.length, WordClass::Weekday))
        return {}; // "Convention Center"
    phrase.bare = phrase.first == token;
    phrase.plural = m_text.text(token).endsWith(u's');
    phrase.complemented = m_text.isWord(phrase.end, "between"_L1) || m_text.isWord(phrase.end, "with"_L1);
    return phrase;
}

bool AgreementPhraseFinder::isAcceptable(const AgreementPhrase &phrase, const Head &head) const
{
    const qsizetype before = phrase.first - 1;
    // "Union treaty", "cease-fire talks": not the union or the fire of other meetings.
    const bool named =
        (m_text.isCapital(phrase.head - 1) && phrase.head - 1 > phrase.first) || m_text.isHyphen(phrase.head - 2);
    if ((m_text.is(phrase.head - 1, WordClass::AgreementOutside) && !named)
        || m_text.is(before, WordClass::AgreementOutside))
        return false;
    if (m_text.is(phrase.head - 1, WordClass::IdiomBefore) && !phrase.proper && m_text.isWord(phrase.head, "deal"_L1))
        return false;
    if (m_text.isWord(phrase.head, "accord"_L1) && m_text.isWord(phrase.head - 1, "own"_L1))
        return false;
    if (m_text.isHyphen(phrase.end) || (m_text.isHyphen(before) && !m_countries.at(before - 1)))
        return false;
    if (m_text.isWord(phrase.head, "summit"_L1) && m_text.isWord(phrase.end, "of"_L1)
        && (m_text.is(phrase.end + 1, WordClass::GeographyBefore) || m_text.isWord(phrase.end + 1, "the"_L1)))
        return false;
    bool fitting = false; // a word beside it that says that it is a matter of states
    for (qsizetype i = phrase.first; i < phrase.end; ++i)
        fitting = fitting || (i != phrase.head && m_text.is(i, WordClass::AgreementModifier));
    for (qsizetype i = phrase.first; i < phrase.head; ++i)
        fitting = fitting || m_text.isWord(i, "plus"_L1); // "two-plus-two"
    if (head.wordClass == WordClass::WeakInstrument || head.wordClass == WordClass::WeakUndertaking) {
        if (phrase.proper)
            return fitting || m_text.is(phrase.head, WordClass::NamedInstrument);
        // "an era of trilateral partnership" is no partnership that was signed.
        return fitting
            && (phrase.plural || isDetermined(before) || m_text.is(before, WordClass::ModifierStop)
                || m_text.is(before, WordClass::Unmarked));
    }
    if (phrase.proper || !phrase.bare)
        return phrase.family != AgreementPhrase::Family::Exercise || fitting || phrase.proper
            || m_text.isCapital(phrase.first);
    if (phrase.family == AgreementPhrase::Family::Exercise)
        return false;
    // A noun alone: with an article, in the plural, or with what it is about behind it.
    return phrase.plural || isDetermined(before) || m_text.isWord(phrase.end, "between"_L1)
        || m_text.isWord(phrase.end, "on"_L1) || m_text.is(before, WordClass::ModifierStop);
}

} // namespace Rapporteur
