// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/TextBoundaries.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace Rapporteur {

namespace {

// Where a "character" goes on for so long that its ends are out of reach, multiples of this count as boundaries.
constexpr qsizetype longestCharacter = 1024;
constexpr qsizetype wordWindow = 1024;
constexpr qsizetype sentenceWindow = 8192;

/// A part of a text and where it begins.
struct Window
{
    QStringView text;
    qsizetype start;
    bool startsAtBoundary = false;
};

bool isPlain(QChar c)
{
    return c.unicode() >= 0x20 && c.unicode() < 0x7f;
}

Window windowAround(QStringView text, qsizetype offset, qsizetype reach)
{
    qsizetype start = std::max<qsizetype>(0, offset - reach);
    if (start > 0 && text[start].isLowSurrogate())
        ++start;
    const qsizetype end = std::min(text.size(), offset + reach);
    return {text.sliced(start, end - start), start, start == 0};
}

/// A window that begins where a character surely does, at a plain one, wherever there is one near. Flags are pairs counted from
/// the first of their run, so a window that began inside a run could pair them wrongly.
Window charactersAround(QStringView text, qsizetype offset)
{
    const qsizetype farthest = std::max<qsizetype>(0, (offset / longestCharacter - 1) * longestCharacter);
    qsizetype start = std::max<qsizetype>(0, offset - 1);
    while (start > farthest && !isPlain(text[start]))
        --start;
    const bool sure = start == 0 || isPlain(text[start]);
    if (!sure && text[start].isLowSurrogate())
        ++start;
    const qsizetype end = std::min(text.size(), offset + 2 * longestCharacter);
    return {text.sliced(start, end - start), start, sure};
}

bool isKana(QChar c)
{
    return c.unicode() >= 0x3041 && c.unicode() <= 0x30ff;
}

char32_t codePointAt(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    return c.isHighSurrogate() && at + 1 < text.size() ? QChar::surrogateToUcs4(c, text[at + 1]) : c.unicode();
}

/// The script of what stands before \a at, whatever marks and variation selectors are on it.
QChar::Script scriptBefore(QStringView text, qsizetype at)
{
    QChar::Script script = QChar::Script_Inherited;
    while (at > 0 && script == QChar::Script_Inherited) {
        at -= at > 1 && text[at - 1].isLowSurrogate() ? 2 : 1;
        script = QChar::script(codePointAt(text, at));
    }
    return script;
}

/// Where Unicode's rules, which know no dictionary, see a boundary inside a Japanese word: between two kanji, or two
/// hiragana. Without kana around it is Chinese, in which a run of characters is many words.
class JapaneseWords
{
public:
    explicit JapaneseWords(QStringView text)
        : m_text(text)
        , m_japanese(std::ranges::any_of(text, isKana))
    {
    }

    [[nodiscard]] bool goOnAt(qsizetype boundary) const
    {
        if (!m_japanese || boundary <= 0 || boundary >= m_text.size())
            return false;
        const QChar::Script script = QChar::script(codePointAt(m_text, boundary));
        return (script == QChar::Script_Han || script == QChar::Script_Hiragana)
            && script == scriptBefore(m_text, boundary);
    }

private:
    QStringView m_text;
    bool m_japanese;
};

QTextBoundaryFinder finderFor(QTextBoundaryFinder::BoundaryType type, const Window &window)
{
    return {type, window.text};
}

} // namespace

qsizetype graphemeStart(QStringView text, qsizetype offset)
{
    if (offset <= 0 || offset >= text.size())
        return std::clamp<qsizetype>(offset, 0, text.size());
    if (isPlain(text[offset]) && isPlain(text[offset - 1]))
        return offset;
    const Window window = charactersAround(text, offset);
    QTextBoundaryFinder finder = finderFor(QTextBoundaryFinder::Grapheme, window);
    finder.setPosition(offset - window.start);
    if (finder.isAtBoundary())
        return offset;
    const qsizetype previous = finder.toPreviousBoundary();
    return previous > 0 || window.startsAtBoundary ? window.start + std::max<qsizetype>(0, previous)
                                                   : offset / longestCharacter * longestCharacter;
}

qsizetype graphemeEnd(QStringView text, qsizetype offset)
{
    const qsizetype start = graphemeStart(text, offset);
    return start == offset || start >= text.size() ? start : nextGrapheme(text, start);
}

qsizetype nextGrapheme(QStringView text, qsizetype offset)
{
    if (offset + 1 >= text.size())
        return text.size();
    if (offset < 0)
        return 0;
    if (isPlain(text[offset]) && isPlain(text[offset + 1]))
        return offset + 1;
    const Window window = charactersAround(text, offset);
    QTextBoundaryFinder finder = finderFor(QTextBoundaryFinder::Grapheme, window);
    finder.setPosition(offset - window.start);
    const qsizetype next = finder.toNextBoundary();
    if (next < 0)
        return text.size();
    const bool reached = next < window.text.size() || window.start + next == text.size();
    return reached ? window.start + next : (offset / longestCharacter + 2) * longestCharacter;
}

qsizetype previousGrapheme(QStringView text, qsizetype offset)
{
    return offset <= 0 ? 0 : graphemeStart(text, std::min(offset, text.size()) - 1);
}

TextRange wholeGraphemes(QStringView text, TextRange range)
{
    const TextRange clamped{std::clamp<qsizetype>(range.start, 0, text.size()),
                            std::clamp<qsizetype>(range.end, 0, text.size())};
    return {graphemeStart(text, clamped.start), graphemeEnd(text, clamped.end)};
}

TextRange wordAt(QStringView text, qsizetype offset)
{
    if (text.isEmpty())
        return {};
    const qsizetype at = std::clamp<qsizetype>(offset, 0, text.size() - 1);
    const Window window = windowAround(text, at, wordWindow);
    QTextBoundaryFinder finder = finderFor(QTextBoundaryFinder::Word, window);
    finder.setPosition(at - window.start);
    const JapaneseWords words(window.text);
    qsizetype start = finder.isAtBoundary() ? finder.position() : std::max<qsizetype>(0, finder.toPreviousBoundary());
    finder.setPosition(start);
    qsizetype next = finder.toNextBoundary();
    while (words.goOnAt(next))
        next = finder.toNextBoundary();
    finder.setPosition(start);
    while (words.goOnAt(start))
        start = std::max<qsizetype>(0, finder.toPreviousBoundary());
    return {window.start + start, window.start + (next < 0 ? window.text.size() : next)};
}

qsizetype nextWord(QStringView text, qsizetype offset)
{
    const Window window = windowAround(text, std::clamp<qsizetype>(offset, 0, text.size()), wordWindow);
    QTextBoundaryFinder finder = finderFor(QTextBoundaryFinder::Word, window);
    finder.setPosition(offset - window.start);
    const JapaneseWords words(window.text);
    while (finder.toNextBoundary() >= 0) {
        if (finder.boundaryReasons().testFlag(QTextBoundaryFinder::StartOfItem) && !words.goOnAt(finder.position()))
            return window.start + finder.position();
    }
    return window.start + window.text.size();
}

qsizetype previousWord(QStringView text, qsizetype offset)
{
    const Window window = windowAround(text, std::clamp<qsizetype>(offset, 0, text.size()), wordWindow);
    QTextBoundaryFinder finder = finderFor(QTextBoundaryFinder::Word, window);
    finder.setPosition(offset - window.start);
    const JapaneseWords words(window.text);
    while (finder.toPreviousBoundary() >= 0) {
        if (finder.boundaryReasons().testFlag(QTextBoundaryFinder::StartOfItem) && !words.goOnAt(finder.position()))
            return window.start + finder.position();
    }
    return window.start;
}

TextRange sentenceAt(QStringView text, qsizetype offset)
{
    if (text.isEmpty())
        return {};
    const qsizetype at = std::clamp<qsizetype>(offset, 0, text.size() - 1);
    const Window window = windowAround(text, at, sentenceWindow);
    QTextBoundaryFinder finder = finderFor(QTextBoundaryFinder::Sentence, window);
    finder.setPosition(at - window.start);
    const qsizetype start =
        finder.isAtBoundary() ? finder.position() : std::max<qsizetype>(0, finder.toPreviousBoundary());
    finder.setPosition(start);
    const qsizetype next = finder.toNextBoundary();
    TextRange sentence{window.start + start, window.start + (next < 0 ? window.text.size() : next)};
    while (sentence.length() > 1 && text[sentence.end - 1].isSpace())
        --sentence.end;
    return sentence;
}

} // namespace Rapporteur
