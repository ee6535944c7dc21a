// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/LineEnds.h"

#include <algorithm>

namespace Rapporteur {

namespace {

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

} // namespace

QList<TextRange> cutAtLineEnds(QStringView text, const QList<TextRange> &fragments)
{
    QList<TextRange> result;
    for (const TextRange fragment : fragments) {
        qsizetype start = fragment.start;
        for (qsizetype i = fragment.start; i <= fragment.end; ++i) {
            if (i < fragment.end && !isLineEnd(text[i]))
                continue;
            if (start < i)
                result.append({start, i});
            start = i + 1;
        }
    }
    return result;
}

QList<TextRange> joinedAtLineEnds(QStringView text, const QList<TextRange> &fragments)
{
    QList<TextRange> result;
    for (const TextRange fragment : fragments) {
        if (!result.isEmpty() && result.last().end < fragment.start) {
            const QStringView gap = text.sliced(result.last().end, fragment.start - result.last().end);
            if (gap.trimmed().isEmpty() && std::ranges::any_of(gap, isLineEnd)) {
                result.last().end = fragment.end;
                continue;
            }
        }
        result.append(fragment);
    }
    return result;
}

QString onOneLine(QString text)
{
    for (QChar &c : text) {
        if (isLineEnd(c) || c == u'\t')
            c = u' ';
    }
    return text;
}

TextRange withoutBlankBorders(QStringView text, TextRange fragment)
{
    while (!fragment.isEmpty() && text[fragment.start].isSpace())
        ++fragment.start;
    while (!fragment.isEmpty() && text[fragment.end - 1].isSpace())
        --fragment.end;
    return fragment;
}

} // namespace Rapporteur
