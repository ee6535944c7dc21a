// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation/SentenceAround.h"

#include <QTextBoundaryFinder>

namespace Rapporteur {

namespace {

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

/// Whether the words before \a end are "U.S." or "Mr.": too short to end a sentence.
bool endsInAbbreviation(QStringView text, qsizetype end)
{
    constexpr qsizetype shortest = 2;
    while (end > 0 && text[end - 1].isSpace())
        --end;
    if (end == 0 || text[end - 1] != u'.')
        return false;
    qsizetype start = end - 1;
    while (start > 0 && !text[start - 1].isSpace())
        --start;
    const QStringView word = text.sliced(start, end - 1 - start);
    return !word.isEmpty() && word.front().isUpper() && (word.contains(u'.') || word.size() <= shortest);
}

} // namespace

TextRange sentenceAround(QStringView text, TextRange range)
{
    TextRange paragraph = TextRange{0, text.size()}.intersected(range);
    while (paragraph.start > 0 && !isLineEnd(text[paragraph.start - 1]))
        --paragraph.start;
    while (paragraph.end < text.size() && !isLineEnd(text[paragraph.end]))
        ++paragraph.end;
    const QStringView words = text.sliced(paragraph.start, paragraph.length());
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, words.data(), words.size());
    TextRange sentence{0, words.size()};
    for (qsizetype at = finder.toNextBoundary(); at > 0 && at < words.size(); at = finder.toNextBoundary()) {
        if (endsInAbbreviation(words, at))
            continue;
        if (at + paragraph.start <= range.start)
            sentence.start = at;
        else if (at + paragraph.start >= range.end) {
            sentence.end = at;
            break;
        }
    }
    while (!sentence.isEmpty() && words[sentence.start].isSpace())
        ++sentence.start;
    while (!sentence.isEmpty() && words[sentence.end - 1].isSpace())
        --sentence.end;
    return {paragraph.start + sentence.start, paragraph.start + sentence.end};
}

} // namespace Rapporteur
