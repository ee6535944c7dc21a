// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/TokenScanner.h"

namespace Rapporteur {

namespace {

bool isLineEnd(char16_t unit)
{
    return unit == u'\n' || unit == u'\r' || unit == u'\u2028' || unit == u'\u2029';
}

bool isAsciiLetter(char16_t unit)
{
    return (unit | 0x20) >= u'a' && (unit | 0x20) <= u'z';
}

bool isAsciiDigit(char16_t unit)
{
    return unit >= u'0' && unit <= u'9';
}

} // namespace

// Units of the letter, digit or combining mark at \a at; 0 where there is none.
qsizetype TokenScanner::letterAt(qsizetype at) const
{
    if (at >= m_text.size())
        return 0;
    const QChar c = m_text[at];
    if (c.unicode() < 0x80)
        return isAsciiLetter(c.unicode()) || isAsciiDigit(c.unicode()) ? 1 : 0;
    if (!c.isSurrogate())
        return c.isLetterOrNumber() || c.isMark() || c.unicode() == 0x200D || c.unicode() == 0x200C
                || c.unicode() == 0xAD
            ? 1
            : 0;
    if (!c.isHighSurrogate() || at + 1 >= m_text.size() || !m_text[at + 1].isLowSurrogate())
        return 0;
    const char32_t code = QChar::surrogateToUcs4(c, m_text[at + 1]);
    return QChar::isLetterOrNumber(code) || QChar::isMark(code) ? 2 : 0;
}

bool TokenScanner::isApostrophe(qsizetype at) const
{
    if (at >= m_text.size())
        return false;
    const char16_t unit = m_text[at].unicode();
    return unit == u'\'' || unit == u'\u2019' || unit == u'\u02BC' || unit == u'\u2018' || unit == u'\u02BB';
}

void TokenScanner::skipSpace(TokenTraits &traits)
{
    int lines = m_at == 0 ? 1 : 0;
    const qsizetype start = m_at;
    for (; m_at < m_text.size(); ++m_at) {
        const QChar c = m_text[m_at];
        if (isLineEnd(c.unicode())) {
            if (c != u'\n' || m_at == start || m_text[m_at - 1] != u'\r')
                ++lines;
        } else if (!c.isSpace() && c.unicode() != 0xFEFF && c.unicode() != 0x200B && c.unicode() != 0) {
            break;
        }
    }
    if (m_at != start || m_at == 0)
        traits |= TokenTrait::SpaceBefore;
    if (lines > 0)
        traits |= TokenTrait::LineStart;
    if (lines > 1)
        traits |= TokenTrait::BlankBefore;
}

bool TokenScanner::next(Token &token)
{
    token.traits = {};
    const qsizetype before = m_at;
    skipSpace(token.traits);
    if (m_at != before)
        m_afterWord = false;
    if (m_at >= m_text.size())
        return false;
    token.range.start = m_at;
    const char16_t unit = m_text[m_at].unicode();
    const bool afterWord = m_afterWord;
    m_afterWord = false;
    if (isAsciiDigit(unit)) {
        scanNumber();
        token.traits |= TokenTrait::Number;
        m_afterWord = true;
    } else if (letterAt(m_at) > 0) {
        if (!scanDottedLetters(token))
            scanWord(token);
        token.traits |= TokenTrait::Word;
        m_afterWord = true;
    } else if (afterWord && isApostrophe(m_at) && m_at + 1 < m_text.size()
               && (m_text[m_at + 1].unicode() | 0x20) == u's' && letterAt(m_at + 2) == 0) {
        m_at += 2;
        token.traits |= TokenTrait::PossessiveS;
    } else {
        const bool pair =
            m_text[m_at].isHighSurrogate() && m_at + 1 < m_text.size() && m_text[m_at + 1].isLowSurrogate();
        const bool dashes = unit == u'-' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'-';
        m_at += pair || dashes ? 2 : 1;
        // Marks that combine with a symbol, and joiners, belong to what they stand on.
        while (m_at < m_text.size() && (m_text[m_at].isMark() || m_text[m_at].unicode() == 0x200D))
            ++m_at;
        token.traits |= TokenTrait::Mark;
    }
    token.range.end = m_at;
    return true;
}

void TokenScanner::takeStop(Token &token)
{
    if (m_at < m_text.size() && m_text[m_at] == u'.' && token.range.end == m_at) {
        token.range.end = ++m_at;
        token.traits |= TokenTrait::Stop;
    }
}

// "U.S.", "D.C.", "J.": letters that each have a stop.
bool TokenScanner::scanDottedLetters(Token &token)
{
    qsizetype at = m_at;
    int letters = 0;
    bool stop = false;
    while (at < m_text.size() && m_text[at].isUpper() && letterAt(at + 1) == 0) {
        ++letters;
        ++at;
        stop = at < m_text.size() && m_text[at] == u'.';
        if (!stop)
            break;
        ++at;
    }
    if (letters == 0 || (letters == 1 && !stop))
        return false;
    m_at = at;
    token.traits |= TokenTrait::Capital;
    if (letters > 1)
        token.traits |= TokenTrait::AllCapitals;
    if (stop)
        token.traits |= TokenTrait::Stop;
    return true;
}

void TokenScanner::scanWord(Token &token)
{
    const qsizetype start = m_at;
    // Marks like the ʻokina may stand before the first letter with a case: "ʻUlukalala".
    qsizetype letter = start;
    while (letter + 1 < m_text.size() && letter - start < 2 && m_text[letter].category() == QChar::Letter_Modifier)
        ++letter;
    const QChar first = m_text[letter];
    const bool capital = first.isSurrogate() ? false : first.isUpper() || first.isTitleCase();
    bool allCapitals = capital;
    qsizetype letters = 0;
    for (;;) {
        if (m_at < m_text.size() && isAsciiLetter(m_text[m_at].unicode())) {
            allCapitals = allCapitals && m_text[m_at].unicode() < u'a';
            ++letters;
            ++m_at;
            continue;
        }
        if (const qsizetype length = letterAt(m_at); length > 0) {
            const QChar c = m_text[m_at];
            if (c.isLower() || length == 2)
                allCapitals = false;
            letters += c.isMark() ? 0 : 1;
            m_at += length;
            continue;
        }
        // An apostrophe between letters is part of a name, unless it begins the possessive ending.
        if (isApostrophe(m_at) && letterAt(m_at + 1) > 0
            && ((m_text[m_at + 1].unicode() | 0x20) != u's' || letterAt(m_at + 2) > 0)) {
            ++m_at;
            continue;
        }
        break;
    }
    if (capital)
        token.traits |= TokenTrait::Capital;
    if (allCapitals && letters > 1)
        token.traits |= TokenTrait::AllCapitals;
}

// "2014", "1,000", "3.5", "31st".
void TokenScanner::scanNumber()
{
    for (;;) {
        if (const qsizetype length = letterAt(m_at); length > 0) {
            m_at += length;
        } else if (m_at + 1 < m_text.size() && (m_text[m_at] == u',' || m_text[m_at] == u'.')
                   && isAsciiDigit(m_text[m_at + 1].unicode())) {
            ++m_at;
        } else {
            break;
        }
    }
}

} // namespace Rapporteur
