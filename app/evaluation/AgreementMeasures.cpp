// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/AgreementMeasures.h"

#include <QHash>

#include <algorithm>

namespace Rapporteur {

namespace {

std::optional<double> quotient(double part, double whole)
{
    return whole > 0 ? std::optional(part / whole) : std::nullopt;
}

qsizetype countOverlapping(const QList<TextRange> &spans, const QList<TextRange> &others)
{
    return std::ranges::count_if(spans, [&](TextRange span) {
        return std::ranges::any_of(others, [&](TextRange other) { return span.overlaps(other); });
    });
}

double square(double number)
{
    return number * number;
}

/// A stretch of the continuum: a unit, or a gap between units.
struct Section
{
    TextRange range;
    bool isUnit = false;

    [[nodiscard]] double length() const { return double(range.length()); }
};

/// Cuts \a continuum into units and gaps.
QList<Section> sections(QList<TextRange> units, TextRange continuum)
{
    std::ranges::sort(units);
    QList<Section> all;
    qsizetype at = continuum.start;
    for (const TextRange unit : std::as_const(units)) {
        const TextRange inside = unit.intersected(continuum);
        if (inside.isEmpty())
            continue;
        if (!all.isEmpty() && all.last().isUnit && inside.start < all.last().range.end) {
            all.last().range.end = std::max(all.last().range.end, inside.end);
        } else {
            if (inside.start > at)
                all.append({{at, inside.start}, false});
            all.append({inside, true});
        }
        at = all.last().range.end;
    }
    if (at < continuum.end)
        all.append({{at, continuum.end}, false});
    return all;
}

/// How much two sections of two observers disagree.
double difference(const Section &a, const Section &b)
{
    if (a.isUnit && b.isUnit)
        return a.range.overlaps(b.range)
            ? square(double(a.range.start - b.range.start)) + square(double(a.range.end - b.range.end))
            : 0;
    if (a.isUnit && !b.isUnit)
        return b.range.contains(a.range) ? square(a.length()) : 0;
    if (b.isUnit && !a.isUnit)
        return a.range.contains(b.range) ? square(b.length()) : 0;
    return 0;
}

double observedDisagreement(const QList<QList<Section>> &observers, double length)
{
    double sum = 0;
    for (qsizetype i = 0; i < observers.size(); ++i) {
        for (qsizetype j = 0; j < observers.size(); ++j) {
            if (i == j)
                continue;
            for (const Section &a : observers[i]) {
                for (const Section &b : observers[j])
                    sum += difference(a, b);
            }
        }
    }
    const auto count = double(observers.size());
    return sum / (count * (count - 1) * square(length));
}

/// Of the sections of all observers, as if they had been put anywhere.
double expectedDisagreement(const QList<Section> &all, double count, double length)
{
    const auto units = double(std::ranges::count(all, true, &Section::isUnit));
    double sum = 0;
    double inside = 0;
    for (const Section &unit : all) {
        if (!unit.isUnit)
            continue;
        const double l = unit.length();
        double gaps = 0;
        for (const Section &gap : all) {
            if (!gap.isUnit && gap.length() >= l)
                gaps += gap.length() - l + 1;
        }
        sum += (units - 1) / 3 * (2 * l * l * l - 3 * l * l + l) + l * l * gaps;
        inside += l * (l - 1);
    }
    const double whole = count * length;
    const double pairs = whole * (whole - 1) - inside;
    return pairs > 0 ? 2 / length * sum / pairs : 0;
}

} // namespace

std::optional<double> MatchScores::precision() const
{
    return quotient(double(rightMatched), double(right));
}

std::optional<double> MatchScores::recall() const
{
    return quotient(double(leftMatched), double(left));
}

std::optional<double> MatchScores::f1() const
{
    if (left + right == 0)
        return std::nullopt;
    const double p = precision().value_or(0);
    const double r = recall().value_or(0);
    return p + r > 0 ? 2 * p * r / (p + r) : 0;
}

MatchScores &MatchScores::operator+=(const MatchScores &other)
{
    left += other.left;
    right += other.right;
    leftMatched += other.leftMatched;
    rightMatched += other.rightMatched;
    return *this;
}

MatchScores exactScores(QList<TextRange> left, QList<TextRange> right)
{
    std::ranges::sort(left);
    std::ranges::sort(right);
    QList<TextRange> both;
    std::ranges::set_intersection(left, right, std::back_inserter(both));
    return {left.size(), right.size(), both.size(), both.size()};
}

MatchScores overlapScores(const QList<TextRange> &left, const QList<TextRange> &right)
{
    return {left.size(), right.size(), countOverlapping(left, right), countOverlapping(right, left)};
}

std::optional<double> cohenKappa(const QList<QList<qint64>> &table)
{
    const qsizetype size = table.size();
    QList<double> rows(size, 0);
    QList<double> columns(size, 0);
    double total = 0;
    double agreed = 0;
    for (qsizetype i = 0; i < size; ++i) {
        for (qsizetype j = 0; j < size; ++j) {
            const auto count = double(table[i][j]);
            rows[i] += count;
            columns[j] += count;
            total += count;
            if (i == j)
                agreed += count;
        }
    }
    if (total <= 0)
        return std::nullopt;
    double byChance = 0;
    for (qsizetype i = 0; i < size; ++i)
        byChance += rows[i] * columns[i] / square(total);
    return quotient(agreed / total - byChance, 1 - byChance);
}

std::optional<double> krippendorffAlpha(const QList<QList<int>> &units)
{
    QHash<int, double> totals;
    double all = 0;
    double coincidences = 0; // on the diagonal
    for (const QList<int> &values : units) {
        if (values.size() < 2)
            continue; // cannot be paired
        QHash<int, double> counts;
        for (const int value : values)
            ++counts[value];
        for (const auto &[value, count] : std::as_const(counts).asKeyValueRange()) {
            coincidences += count * (count - 1) / double(values.size() - 1);
            totals[value] += count;
        }
        all += double(values.size());
    }
    double byChance = 0;
    for (const double count : std::as_const(totals))
        byChance += count * (count - 1);
    return quotient((all - 1) * coincidences - byChance, all * (all - 1) - byChance);
}

UnitizingDisagreement &UnitizingDisagreement::operator+=(const UnitizingDisagreement &other)
{
    observed += other.observed;
    expected += other.expected;
    return *this;
}

std::optional<double> UnitizingDisagreement::alpha() const
{
    return expected > 0 ? std::optional(1 - observed / expected) : std::nullopt;
}

UnitizingDisagreement unitizingDisagreement(const QList<QList<TextRange>> &observers, TextRange continuum)
{
    if (observers.size() < 2 || continuum.isEmpty())
        return {};
    QList<QList<Section>> cut;
    QList<Section> all;
    for (const QList<TextRange> &units : observers) {
        cut.append(sections(units, continuum));
        all.append(cut.last());
    }
    const auto length = double(continuum.length());
    return {observedDisagreement(cut, length), expectedDisagreement(all, double(observers.size()), length)};
}

} // namespace Rapporteur
