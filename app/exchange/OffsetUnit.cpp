// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/OffsetUnit.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::OffsetUnit)

public:
    static QString of(OffsetUnit unit)
    {
        switch (unit) {
        case OffsetUnit::CodePoint:
            return tr("code points");
        case OffsetUnit::Utf16:
            return tr("UTF-16 units");
        case OffsetUnit::Utf8:
            return tr("UTF-8 bytes");
        case OffsetUnit::Grapheme:
            return tr("graphemes");
        }
        Q_UNREACHABLE_RETURN({});
    }
    static QString withLineEnds(const QString &unit) { return tr("%1, with CR LF as one").arg(unit); }
    static Issue readAs(OffsetCounting counting, qsizetype matches, qsizetype quotes, const QString &file)
    {
        return {.severity = Issue::Severity::Warning,
                .text =
                    tr("Offsets are read as %1: %2 of %3 quotes match.").arg(nameOf(counting)).arg(matches).arg(quotes),
                .file = file};
    }
};

bool isPairAt(QStringView text, qsizetype i)
{
    return text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
}

qsizetype utf8Length(QStringView text, qsizetype i)
{
    const char16_t unit = text[i].unicode();
    return isPairAt(text, i) ? 4 : unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
}

} // namespace

QString nameOf(OffsetCounting counting)
{
    const QString name = Words::of(counting.unit);
    return counting.lineEndIsOne ? Words::withLineEnds(name) : name;
}

OffsetTable::OffsetTable(QStringView text, OffsetCounting counting)
{
    m_borders.reserve(text.size() + 1);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype i = 0; i < text.size();) {
        qsizetype next = i + (isPairAt(text, i) ? 2 : 1);
        qsizetype units = 1;
        if (counting.unit == OffsetUnit::Utf16)
            units = next - i; // what begins or ends inside a pair begins or ends before it
        else if (counting.unit == OffsetUnit::Utf8)
            units = utf8Length(text, i);
        else if (counting.unit == OffsetUnit::Grapheme) {
            finder.setPosition(i);
            next = std::max(next, finder.toNextBoundary());
        }
        const bool crLf = text[i] == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n';
        if (crLf && counting.lineEndIsOne)
            next = i + 2;
        else if (crLf)
            next = i + 1;
        m_borders.insert(m_borders.size(), units, i);
        i = next;
    }
    m_borders.append(text.size());
}

std::optional<TextRange> OffsetTable::toUtf16(TextRange range) const
{
    if (range.start < 0 || range.isEmpty() || range.end >= m_borders.size())
        return {};
    const TextRange utf16{m_borders[range.start], m_borders[range.end]};
    return utf16.isEmpty() ? std::nullopt : std::optional(utf16);
}

TextRange OffsetTable::fromUtf16(TextRange utf16) const
{
    const auto unitAt = [this](qsizetype offset) {
        const auto after = std::ranges::lower_bound(m_borders, offset);
        return after == m_borders.cend() ? m_borders.size() - 1 : after - m_borders.cbegin();
    };
    return {unitAt(utf16.start), unitAt(utf16.end)};
}

OffsetScore bestCounting(QStringView text, const QList<QuotedRange> &quotes, OffsetCounting expected)
{
    const auto scoreOf = [&](OffsetCounting counting) {
        const OffsetTable table(text, counting);
        const auto fits = [&](const QuotedRange &quoted) {
            const auto range = table.toUtf16(quoted.range);
            return range && text.sliced(range->start, range->length()) == quoted.quote;
        };
        return OffsetScore{counting, std::ranges::count_if(quotes, fits)};
    };
    OffsetScore best = scoreOf(expected);
    for (const OffsetUnit unit : {OffsetUnit::CodePoint, OffsetUnit::Utf16, OffsetUnit::Utf8, OffsetUnit::Grapheme}) {
        for (const bool one : {false, true}) {
            if (best.matches == quotes.size())
                return best;
            const OffsetScore score = scoreOf({unit, one});
            if (score.matches > best.matches)
                best = score;
        }
    }
    return best;
}

OffsetCounting countingByBorders(QStringView text, const QList<TextRange> &ranges, OffsetCounting expected)
{
    const auto isBorder = [&](qsizetype i) {
        return i <= 0 || i >= text.size() || !text[i].isLetterOrNumber() || !text[i - 1].isLetterOrNumber();
    };
    const auto isBlank = [&](qsizetype i) { return i < 0 || i >= text.size() || text[i].isSpace(); };
    const auto scoreOf = [&](OffsetCounting counting) {
        const OffsetTable table(text, counting);
        return std::ranges::count_if(ranges, [&](TextRange range) {
            const auto utf16 = table.toUtf16(range);
            return utf16 && isBorder(utf16->start) && isBorder(utf16->end) && !isBlank(utf16->start)
                && !isBlank(utf16->end - 1);
        });
    };
    OffsetCounting best = expected;
    qsizetype most = scoreOf(expected);
    for (const OffsetUnit unit : {OffsetUnit::Utf16, OffsetUnit::Grapheme, OffsetUnit::CodePoint}) {
        if (most == ranges.size())
            break;
        if (const qsizetype score = scoreOf({.unit = unit}); score > most) {
            most = score;
            best = {.unit = unit};
        }
    }
    return best;
}

bool isAmbiguous(QStringView text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype next = finder.toNextBoundary();
        if (next > i + 1)
            return true;
        i = next < 0 ? text.size() : next;
    }
    return false;
}

Issues issuesOf(const OffsetScore &score, qsizetype quotes, OffsetCounting expected, const QString &file)
{
    if (score.matches == quotes && score.counting == expected)
        return {};
    return {Words::readAs(score.counting, score.matches, quotes, file)};
}

QString rebuiltText(const QList<QuotedRange> &quotes)
{
    constexpr qsizetype longest = 1LL << 22; // what claims more is no article
    std::u32string text;
    for (const QuotedRange &quoted : quotes) {
        const std::u32string words = quoted.quote.toStdU32String();
        const qsizetype end = std::max(quoted.range.end, quoted.range.start + qsizetype(words.size()));
        if (quoted.range.start < 0 || quoted.range.isEmpty() || quoted.range.end > longest || end > longest)
            continue;
        if (size_t(end) > text.size())
            text.resize(size_t(end), U' ');
        std::ranges::copy(words, text.begin() + quoted.range.start);
    }
    return QString::fromStdU32String(text);
}

} // namespace Rapporteur
