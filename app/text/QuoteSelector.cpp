// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/QuoteSelector.h"

#include <cstdlib>

namespace Rapporteur {

namespace {

/// Where \a count code points before \a offset begin.
qsizetype backBy(QStringView text, qsizetype offset, qsizetype count)
{
    for (; count > 0 && offset > 0; --count) {
        --offset;
        if (offset > 0 && text[offset].isLowSurrogate() && text[offset - 1].isHighSurrogate())
            --offset;
    }
    return offset;
}

qsizetype forwardBy(QStringView text, qsizetype offset, qsizetype count)
{
    for (; count > 0 && offset < text.size(); --count) {
        const bool pair =
            text[offset].isHighSurrogate() && offset + 1 < text.size() && text[offset + 1].isLowSurrogate();
        offset += pair ? 2 : 1;
    }
    return offset;
}

qsizetype commonSuffix(QStringView a, QStringView b)
{
    qsizetype n = 0;
    while (n < a.size() && n < b.size() && a[a.size() - 1 - n] == b[b.size() - 1 - n])
        ++n;
    return n;
}

qsizetype commonPrefix(QStringView a, QStringView b)
{
    qsizetype n = 0;
    while (n < a.size() && n < b.size() && a[n] == b[n])
        ++n;
    return n;
}

} // namespace

QuoteSelector QuoteSelector::describe(QStringView text, TextRange range)
{
    const qsizetype before = backBy(text, range.start, contextLength);
    const qsizetype after = forwardBy(text, range.end, contextLength);
    return {text.sliced(range.start, range.length()).toString(), text.sliced(before, range.start - before).toString(),
            text.sliced(range.end, after - range.end).toString()};
}

QList<qsizetype> QuoteSelector::occurrences(QStringView text, QStringView words)
{
    QList<qsizetype> places;
    if (words.isEmpty())
        return places;
    for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
        places.append(at);
    return places;
}

std::optional<TextRange> QuoteSelector::find(QStringView text, qsizetype expectedStart) const
{
    return choose(text, expectedStart, occurrences(text, exact));
}

std::optional<TextRange> QuoteSelector::choose(QStringView text, qsizetype expectedStart,
                                               std::span<const qsizetype> occurrences) const
{
    struct Place
    {
        TextRange range;
        qsizetype agreement = -1;
        qsizetype distance = 0;
    };
    Place best;
    bool ambiguous = false;
    for (const qsizetype at : occurrences) {
        const TextRange range{at, at + exact.size()};
        const qsizetype agreement =
            commonSuffix(text.first(range.start), prefix) + commonPrefix(text.sliced(range.end), suffix);
        const Place place{range, agreement, std::abs(at - expectedStart)};
        if (place.agreement > best.agreement) {
            ambiguous = false;
            best = place;
        } else if (place.agreement == best.agreement) {
            ambiguous = true;
            if (place.distance < best.distance)
                best = place;
        }
    }
    const bool noContext = best.agreement == 0 && !(prefix.isEmpty() && suffix.isEmpty());
    if (best.agreement < 0 || (ambiguous && noContext))
        return std::nullopt;
    return best.range;
}

} // namespace Rapporteur
