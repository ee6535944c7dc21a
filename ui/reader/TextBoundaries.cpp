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
    const qsizetype start =
        finder.isAtBoundary() ? finder.position() : std::max<qsizetype>(0, finder.toPreviousBoundary());
    finder.setPosition(start);
    const qsizetype next = finder.toNextBoundary();
    return {window.start + start, window.start + (next < 0 ? window.text.size() : next)};
}

qsizetype nextWord(QStringView text, qsizetype offset)
{
    const Window window = windowAround(text, std::clamp<qsizetype>(offset, 0, text.size()), wordWindow);
    QTextBoundaryFinder finder = finderFor(QTextBoundaryFinder::Word, window);
    finder.setPosition(offset - window.start);
    while (finder.toNextBoundary() >= 0) {
        if (finder.boundaryReasons().testFlag(QTextBoundaryFinder::StartOfItem))
            return window.start + finder.position();
    }
    return window.start + window.text.size();
}

qsizetype previousWord(QStringView text, qsizetype offset)
{
    const Window window = windowAround(text, std::clamp<qsizetype>(offset, 0, text.size()), wordWindow);
    QTextBoundaryFinder finder = finderFor(QTextBoundaryFinder::Word, window);
    finder.setPosition(offset - window.start);
    while (finder.toPreviousBoundary() >= 0) {
        if (finder.boundaryReasons().testFlag(QTextBoundaryFinder::StartOfItem))
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
