// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Tokens.h"

#include <algorithm>

namespace Rapporteur {

namespace {

char32_t characterAt(QStringView text, qsizetype i)
{
    const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
    return isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
}

bool isWordCharacter(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

} // namespace

QList<TextRange> tokensOf(QStringView text, const QList<StandoffSpan> &spans)
{
    QList<qsizetype> borders;
    for (const StandoffSpan &span : spans) {
        for (const TextRange fragment : span.fragments)
            borders << fragment.start << fragment.end;
    }
    std::ranges::sort(borders);
    auto border = borders.cbegin();
    QList<TextRange> tokens;
    bool goesOn = false;
    for (qsizetype i = 0; i < text.size();) {
        const char32_t c = characterAt(text, i);
        const qsizetype next = i + (QChar::requiresSurrogates(c) ? 2 : 1);
        const bool isWord = isWordCharacter(c);
        while (border != borders.cend() && *border < i)
            ++border;
        const bool isBorder = border != borders.cend() && *border == i;
        if (QChar::isSpace(c)) {
            goesOn = false;
        } else if (goesOn && isWord && !isBorder) {
            tokens.last().end = next;
        } else {
            tokens.append({i, next});
            goesOn = isWord;
        }
        i = next;
    }
    return tokens;
}

qsizetype tokenAt(const QList<TextRange> &tokens, qsizetype offset)
{
    return std::ranges::upper_bound(tokens, offset, {}, &TextRange::end) - tokens.cbegin();
}

} // namespace Rapporteur
