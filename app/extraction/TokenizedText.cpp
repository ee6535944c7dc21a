// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/TokenizedText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

TokenizedText::TokenizedText(QStringView text, const Vocabulary &vocabulary, ExtractionMonitor *monitor)
    : m_text(text)
    , m_vocabulary(&vocabulary)
    , m_monitor(monitor)
    , m_ownWords(vocabulary.endId())
{
    scan();
    cutSentences();
}

void TokenizedText::scan()
{
    m_tokens.reserve(static_cast<size_t>(m_text.size() / 5));
    TokenScanner scanner(m_text);
    TokenScanner::Token raw;
    while (scanner.next(raw)) {
        if (m_monitor && (m_tokens.size() & 0x3FFF) == 0 && !m_monitor->goesOn(raw.range.start, m_text.size()))
            return;
        const FoldedWord key = Rapporteur::folded(m_text.sliced(raw.range.start, raw.range.length()));
        WordId word = m_vocabulary->find(key);
        if (word == 0 && raw.traits.testFlag(TokenTrait::Capital))
            word = m_ownWords.insert(key);
        if (raw.traits.testFlag(TokenTrait::Word) && m_vocabulary->has(word, WordClass::Abbreviation))
            scanner.takeStop(raw);
        m_tokens.push_back(
            {static_cast<quint32>(raw.range.start), static_cast<quint32>(raw.range.length()), word, 0, raw.traits});
    }
}

// A stop, a question or an exclamation mark ends a sentence where quotation marks or the next sentence's capital follow.
bool TokenizedText::endsSentence(qsizetype token) const
{
    const QStringView mark = text(token);
    if (mark == u"!" || mark == u"?")
        return true;
    return mark == u"." && !(isLower(token + 1) && !has(token + 1, TokenTrait::LineStart));
}

void TokenizedText::cutSentences()
{
    qsizetype first = 0;
    for (qsizetype i = 0; i < size(); ++i) {
        // A line that goes on in small letters without a stop before it was only wrapped.
        const bool wrapped = i > 0 && isLower(i) && !has(i, TokenTrait::BlankBefore) && !endsSentence(i - 1);
        if (i > first && has(i, TokenTrait::LineStart) && !wrapped) {
            closeSentence(first, i);
            first = i;
        }
        bool ends = has(i, TokenTrait::Mark) && endsSentence(i);
        // "in the U.S. The ministers": the stop does two things at once.
        if (!ends && has(i, TokenTrait::Stop) && isCapital(i + 1) && has(i + 1, TokenTrait::SpaceBefore))
            ends = (is(i + 1, WordClass::Article) || is(i + 1, WordClass::Pronoun) || is(i + 1, WordClass::ClauseStart))
                && (has(i, TokenTrait::AllCapitals) || is(i, WordClass::NameSuffix));
        // "wrote on X. Minsk said": the network is no initial.
        ends = ends
            || (has(i, TokenTrait::Stop) && isWord(i, "x."_L1) && isWord(i - 1, "on"_L1)
                && has(i + 1, TokenTrait::SpaceBefore));
        if (ends) {
            while (isQuote(i + 1) && !has(i + 1, TokenTrait::SpaceBefore) && !has(i + 1, TokenTrait::LineStart))
                ++i;
            closeSentence(first, i + 1);
            first = i + 1;
        }
    }
    if (first < size())
        closeSentence(first, size());
}

// A dateline names a town, perhaps a country, a day and an agency, and ends in a dash or a colon; nothing in it has
// small letters but prepositions and particles.
qsizetype TokenizedText::datelineEnd(qsizetype first, qsizetype end) const
{
    constexpr qsizetype longest = 16;
    if (!isCapital(first))
        return first;
    for (qsizetype i = first; i < std::min(end, first + longest); ++i) {
        if (isDash(i)
            || (isMark(i, u':') && has(first, TokenTrait::AllCapitals) && has(i - 1, TokenTrait::AllCapitals)))
            return i + 1;
        if (isLower(i) && !is(i, WordClass::Preposition) && !is(i, WordClass::Particle))
            return first;
    }
    return first;
}

void TokenizedText::closeSentence(qsizetype first, qsizetype end)
{
    int capitals = 0;
    int small = 0;
    int shouted = 0;
    for (qsizetype i = first; i < end; ++i) {
        Token &token = m_tokens[static_cast<size_t>(i)];
        token.sentence = static_cast<quint32>(m_sentences.size());
        if (!token.traits.testFlag(TokenTrait::Word) || token.length < 4)
            continue;
        shouted += token.traits.testFlag(TokenTrait::AllCapitals) ? 1 : 0;
        if (token.traits.testFlag(TokenTrait::Capital))
            ++capitals;
        else if (!is(i, WordClass::Preposition) && !is(i, WordClass::Conjunction) && !is(i, WordClass::Particle))
            ++small;
    }
    const bool start = has(first, TokenTrait::LineStart);
    m_sentences.push_back({first, end, start, capitals >= 4 && small == 0,
                           shouted >= 3 && shouted * 10 >= (capitals + small) * 7,
                           start ? datelineEnd(first, end) : first});
}

bool TokenizedText::isWord(qsizetype token, QLatin1StringView word) const
{
    return inside(token) && at(token).length == static_cast<quint32>(word.size())
        && text(token).compare(word, Qt::CaseInsensitive) == 0;
}

bool TokenizedText::isMark(qsizetype token, char16_t mark) const
{
    return has(token, TokenTrait::Mark) && m_text[at(token).start] == mark;
}

bool TokenizedText::isHyphen(qsizetype token) const
{
    if (!has(token, TokenTrait::Mark) || has(token, TokenTrait::SpaceBefore) || !inside(token + 1)
        || has(token + 1, TokenTrait::SpaceBefore) || at(token).length != 1)
        return false;
    const char16_t unit = m_text[at(token).start].unicode();
    return unit == u'-' || unit == u'\u2010' || unit == u'\u2011' || unit == u'\u2013';
}

bool TokenizedText::isDash(qsizetype token) const
{
    if (!has(token, TokenTrait::Mark))
        return false;
    const char16_t unit = m_text[at(token).start].unicode();
    return unit == u'\u2014' || unit == u'\u2015' || (unit == u'-' && at(token).length == 2)
        || ((unit == u'-' || unit == u'\u2013') && has(token, TokenTrait::SpaceBefore));
}

bool TokenizedText::isQuote(qsizetype token) const
{
    if (!has(token, TokenTrait::Mark))
        return false;
    const char16_t unit = m_text[at(token).start].unicode();
    return unit == u'"' || unit == u'\'' || (unit >= u'\u2018' && unit <= u'\u201F') || unit == u'\u00AB'
        || unit == u'\u00BB';
}

QStringView TokenizedText::text(qsizetype token) const
{
    return inside(token) ? m_text.sliced(at(token).start, at(token).length) : QStringView();
}

QStringView TokenizedText::text(qsizetype first, qsizetype end) const
{
    const TextRange words = range(first, end);
    return m_text.sliced(words.start, words.length());
}

TextRange TokenizedText::range(qsizetype first, qsizetype end) const
{
    if (first >= end)
        return {};
    return {at(first).start, static_cast<qsizetype>(at(end - 1).start) + at(end - 1).length};
}

QStringView TokenizedText::folded(WordId word) const
{
    return word < m_vocabulary->endId() ? m_vocabulary->word(word) : m_ownWords.word(word);
}

} // namespace Rapporteur
