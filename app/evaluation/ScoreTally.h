// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/Entity.h"

#include <QMap>
#include <QString>

#include <array>

namespace Rapporteur {

/// How many of how many.
struct Share
{
    int right = 0;
    int all = 0;

    void add(bool isRight)
    {
        right += isRight ? 1 : 0;
        ++all;
    }
};

/// What was counted for mentions of one kind.
struct KindTally
{
    int gold = 0; ///< mentions that count
    int exact = 0; ///< found with the same span
    int overlapping = 0; ///< found with a span that shares a character
    int falseFinds = 0; ///< on no mention of the gold
    int neutral = 0; ///< on mentions that do not count
    QMap<QString, Share> subtypes = {}; ///< found, by what a mention is
    QMap<QString, Share> links = {}; ///< right attributes of overlapping ones
    int samePredicted = 0; ///< pairs of mentions that are said to be the same entity
    int sameGold = 0;
    int sameBoth = 0;
};

/// What was counted in one or more documents.
struct ScoreTally
{
    std::array<KindTally, 3> kinds = {}; ///< by EntityKind

    [[nodiscard]] KindTally &of(EntityKind kind) { return kinds[static_cast<size_t>(kind)]; }
    [[nodiscard]] const KindTally &of(EntityKind kind) const { return kinds[static_cast<size_t>(kind)]; }
};

/// Precision, recall and their harmonic mean.
struct Quality
{
    double precision = 0;
    double recall = 0;
    double f1 = 0;

    [[nodiscard]] static Quality of(int right, int wrong, int gold)
    {
        Quality quality{.precision = right + wrong > 0 ? static_cast<double>(right) / (right + wrong) : 0,
                        .recall = gold > 0 ? static_cast<double>(right) / gold : 0};
        const double sum = quality.precision + quality.recall;
        quality.f1 = sum > 0 ? 2 * quality.precision * quality.recall / sum : 0;
        return quality;
    }
    [[nodiscard]] static Quality strict(const KindTally &tally)
    {
        return of(tally.exact, tally.falseFinds + tally.overlapping - tally.exact, tally.gold);
    }
    [[nodiscard]] static Quality overlap(const KindTally &tally)
    {
        return of(tally.overlapping, tally.falseFinds, tally.gold);
    }
};

} // namespace Rapporteur
