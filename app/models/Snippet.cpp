// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Snippet.h"

namespace Rapporteur {

namespace {

constexpr qsizetype contextBefore = 24;
constexpr qsizetype contextAfter = 60;
constexpr qsizetype longestWords = 120;

QString oneLine(QStringView text)
{
    QString line = text.toString();
    for (QChar &c : line) {
        if (c.isSpace() || c == u'\0')
            c = u' ';
    }
    return line;
}

} // namespace

Snippet Snippet::of(const Article &article, TextRange range)
{
    const TextRange first = article.paragraphs()[article.paragraphAt(range.start)].range;
    const TextRange last = article.paragraphs()[article.paragraphAt(range.end - 1)].range;
    Snippet snippet;

    qsizetype start = std::max(first.start, range.start - contextBefore);
    const QStringView all = article.text();
    if (start > first.start) { // at a word, where there is one
        const qsizetype space = all.indexOf(u' ', start);
        start = space >= 0 && space < range.start ? space + 1 : range.start;
        snippet.before = u'…';
    }
    snippet.before += oneLine(all.sliced(start, range.start - start));

    snippet.words = oneLine(article.text(range));
    if (snippet.words.size() > longestWords)
        snippet.words = snippet.words.first(longestWords - 1) + u'…';

    qsizetype end = std::min(std::max(last.end, range.end), range.end + contextAfter);
    const bool cut = end < last.end;
    if (cut && all[end].isLowSurrogate())
        --end;
    snippet.after = oneLine(all.sliced(range.end, end - range.end));
    if (cut)
        snippet.after += u'…';
    return snippet;
}

} // namespace Rapporteur
