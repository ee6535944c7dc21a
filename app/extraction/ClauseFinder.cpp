// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/ClauseFinder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qsizetype longestOpening = 8; // tokens between "agreed" and "to"
constexpr qsizetype longestClause = 40;

} // namespace

QList<AgreementPhrase> ClauseFinder::find() const
{
    QList<AgreementPhrase> clauses;
    for (qsizetype i = 0; i < m_text.size() && m_text.goesOn(i); ++i) {
        const bool agreeing = m_text.isWord(i, "agreed"_L1) || m_text.isWord(i, "agree"_L1)
            || m_text.isWord(i, "agrees"_L1) || m_text.isWord(i, "agreeing"_L1);
        if (!agreeing || m_text.isWord(i - 1, "not"_L1) || m_text.text(i - 1).endsWith("n't"_L1)
            || m_text.text(i - 1).endsWith("n’t"_L1))
            continue;
        qsizetype first = opening(i);
        while (first > 0) {
            const qsizetype end = clauseEnd(first);
            if (end - first >= 2 && !holdsPhrase(first, end))
                clauses.append({.first = first, .end = end, .head = first, .undertaking = true, .clause = true});
            // "agreed to consult … and to hold …"
            const bool more =
                m_text.isWord(end, "and"_L1) && m_text.isWord(end + 1, "to"_L1) && m_text.sameSentence(end + 1, i);
            first = more ? end + 2 : 0;
        }
    }
    return clauses;
}

// Where the decision begins that the verb opens; 0 where it opens none.
qsizetype ClauseFinder::opening(qsizetype verb) const
{
    for (qsizetype i = verb + 1; i <= verb + longestOpening && m_text.sameSentence(i, verb); ++i) {
        if (m_text.isWord(i, "to"_L1)) {
            const bool noun = m_text.is(i + 1, WordClass::Article) || m_text.is(i + 1, WordClass::Determiner)
                || m_text.is(i + 1, WordClass::Possessive) || m_text.is(i + 1, WordClass::Quantifier)
                || (!m_text.isLower(i + 1) && !m_text.sentenceOf(verb).shouted
                    && !m_text.sentenceOf(verb).headlineCase);
            return noun ? 0 : i + 1;
        }
        if (m_text.isWord(i, "that"_L1))
            return m_text.isLower(i + 1) || m_text.isCapital(i + 1) ? i + 1 : 0;
        if (m_text.isWord(i, "on"_L1) && !m_text.is(i + 1, WordClass::Weekday) && !m_text.is(i + 1, WordClass::Month)) {
            qsizetype first = i + 1;
            while (m_text.is(first, WordClass::Article) || m_text.is(first, WordClass::Determiner)
                   || m_text.is(first, WordClass::Possessive) || m_text.is(first, WordClass::Quantifier))
                ++first;
            return m_text.isLower(first) ? first : 0;
        }
        const bool between = m_text.is(i, WordClass::Time) || m_text.is(i, WordClass::Weekday)
            || m_text.is(i, WordClass::Adverb) || m_text.is(i, WordClass::Preposition)
            || m_text.isWord(i, "principle"_L1) || m_text.isCapital(i) || m_text.has(i, TokenTrait::Number)
            || m_text.is(i, WordClass::Month) || m_text.is(i, WordClass::Article);
        if (!between)
            return 0;
    }
    return 0;
}

qsizetype ClauseFinder::clauseEnd(qsizetype first) const
{
    for (qsizetype i = first; i < first + longestClause; ++i) {
        if (!m_text.sameSentence(i, first) || m_text.is(i, WordClass::ClauseEnd) || m_text.isDash(i))
            return i;
        if (m_text.has(i, TokenTrait::Mark) && !m_text.isHyphen(i) && !m_text.isQuote(i))
            return i;
        const bool participle = m_text.text(i + 1).endsWith("ing"_L1);
        if (m_text.isWord(i, "by"_L1)
            && (participle || m_text.is(i + 1, WordClass::Time) || m_text.has(i + 1, TokenTrait::Number)))
            return i;
        if (m_text.isWord(i, "and"_L1)
            && (m_text.isWord(i + 1, "to"_L1) || m_text.is(i + 1, WordClass::Modal)
                || m_text.is(i + 1, WordClass::GovernmentVerb) || m_text.is(i + 1, WordClass::ModifierStop)))
            return i;
        if (i > first + 1
            && (m_text.is(i, WordClass::Weekday) || m_text.isWord(i, "next"_L1) || m_text.isWord(i, "later"_L1)
                || m_text.isWord(i, "today"_L1) || m_text.isWord(i, "tomorrow"_L1)))
            return i;
        if (i > first + 1 && (m_text.isWord(i, "on"_L1) || m_text.isWord(i, "in"_L1))
            && (m_text.is(i + 1, WordClass::Weekday) || (m_text.is(i + 1, WordClass::Month) && m_text.isCapital(i + 1))
                || m_text.isWord(i + 1, "order"_L1)
                || (m_text.has(i + 1, TokenTrait::Number) && m_text.text(i + 1).size() == 4)))
            return i;
    }
    return first;
}

bool ClauseFinder::holdsPhrase(qsizetype first, qsizetype end) const
{
    const auto phrase = std::ranges::lower_bound(m_phrases, first, {}, &AgreementPhrase::first);
    return phrase != m_phrases.cend() && phrase->first < end;
}

} // namespace Rapporteur
