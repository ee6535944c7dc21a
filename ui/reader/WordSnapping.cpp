// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/WordSnapping.h"

#include "reader/TextBoundaries.h"

#include <QList>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace Rapporteur {

namespace {

constexpr qsizetype reach = 1024; ///< of the window, to either side

/// A word as marks take it; \a whole also has what marks leave out of it.
struct Word
{
    TextRange range;
    TextRange whole;
};

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'\u2019' || c == u'\u02BC';
}

Word wordOf(QStringView text, TextRange whole)
{
    Word word{whole, whole};
    const QStringView letters = text.sliced(whole.start, whole.length());
    if (letters.size() > 2 && isApostrophe(letters[letters.size() - 2]) && letters.back().toLower() == u's')
        word.range.end -= 2;
    return word;
}

/// True where \a next goes on with the abbreviation that \a word is, or begins: "U" and "S" of "U.S.".
bool abbreviates(QStringView text, const Word &word, TextRange next)
{
    const auto isShort = [&](TextRange part) {
        return part.length() <= 2
            && std::ranges::all_of(text.sliced(part.start, part.length()), [](QChar c) { return c.isLetter(); });
    };
    const bool begins = isShort(word.whole) && text[word.whole.end] == u'.';
    const bool continues =
        word.whole.length() > 2 && text[word.whole.end - 1] == u'.' && text[word.whole.start + 1] == u'.';
    return isShort(next)
        && ((begins && next.start == word.whole.end + 1) || (continues && next.start == word.whole.end));
}

QList<Word> wordsAround(QStringView text, qsizetype offset)
{
    const qsizetype at = std::clamp<qsizetype>(offset, 0, text.size());
    const qsizetype from = graphemeStart(text, std::max<qsizetype>(0, at - reach));
    const qsizetype to = graphemeStart(text, std::min(text.size(), at + reach));
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text.sliced(from, to - from));
    QList<Word> words;
    for (qsizetype start = 0; start >= 0;) {
        finder.setPosition(start);
        const bool isWord = finder.boundaryReasons().testFlag(QTextBoundaryFinder::StartOfItem);
        const qsizetype end = finder.toNextBoundary();
        const TextRange part{from + start, from + end};
        if (end > start && isWord && !words.isEmpty() && abbreviates(text, words.last(), part)) {
            const bool stop = part.end < text.size() && text[part.end] == u'.';
            const TextRange joined{words.last().whole.start, part.end + (stop ? 1 : 0)};
            words.last() = {joined, joined};
        } else if (end > start && isWord) {
            words.append(wordOf(text, part));
        }
        start = end;
    }
    return words;
}

TextRange trimmed(QStringView text, TextRange range)
{
    while (!range.isEmpty() && text[range.start].isSpace())
        ++range.start;
    while (!range.isEmpty() && text[range.end - 1].isSpace())
        --range.end;
    return range;
}

using Edge = qsizetype TextRange::*;

qsizetype nextEdge(QStringView text, qsizetype offset, Edge edge)
{
    const QList<Word> words = wordsAround(text, offset);
    const auto found = std::ranges::find_if(words, [&](const Word &word) { return word.range.*edge > offset; });
    return found == words.end() ? offset : found->range.*edge;
}

qsizetype previousEdge(QStringView text, qsizetype offset, Edge edge)
{
    const QList<Word> words = wordsAround(text, offset);
    const auto found =
        std::find_if(words.rbegin(), words.rend(), [&](const Word &word) { return word.range.*edge < offset; });
    return found == words.rend() ? offset : found->range.*edge;
}

qsizetype nearestEdge(QStringView text, qsizetype offset, Edge edge)
{
    const QList<Word> words = wordsAround(text, offset);
    const auto distance = [&](const Word &word) { return std::abs(word.range.*edge - offset); };
    const auto nearest = std::ranges::min_element(words, {}, distance);
    return nearest == words.end() ? offset : (*nearest).range.*edge;
}

} // namespace

TextRange snappedToWords(QStringView text, TextRange range)
{
    TextRange snapped = trimmed(text, range);
    if (snapped.isEmpty())
        return range;
    const QList<Word> first = wordsAround(text, snapped.start);
    const QList<Word> last = wordsAround(text, snapped.end);
    const auto isIn = [&](const Word &word) { return word.whole.overlaps(snapped); };
    if (std::ranges::none_of(first, isIn) && std::ranges::none_of(last, isIn))
        return range;
    for (const Word &word : first) {
        if (word.whole.start < snapped.start && snapped.start < word.whole.end)
            snapped.start = word.whole.start;
    }
    for (const Word &word : last) {
        // What was reached of a word is all of it; the possessive ending alone is not the word.
        if (word.whole.start < snapped.end && snapped.end <= word.whole.end && word.range.end > snapped.start)
            snapped.end = word.range.end;
    }
    return snapped;
}

qsizetype nearestWordStart(QStringView text, qsizetype offset)
{
    return nearestEdge(text, offset, &TextRange::start);
}

qsizetype nearestWordEnd(QStringView text, qsizetype offset)
{
    return nearestEdge(text, offset, &TextRange::end);
}

qsizetype wordStartAfter(QStringView text, qsizetype offset)
{
    return nextEdge(text, offset, &TextRange::start);
}

qsizetype wordStartBefore(QStringView text, qsizetype offset)
{
    return previousEdge(text, offset, &TextRange::start);
}

qsizetype wordEndAfter(QStringView text, qsizetype offset)
{
    return nextEdge(text, offset, &TextRange::end);
}

qsizetype wordEndBefore(QStringView text, qsizetype offset)
{
    return previousEdge(text, offset, &TextRange::end);
}

} // namespace Rapporteur
