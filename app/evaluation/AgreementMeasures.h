// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/TextRange.h"

#include <QList>

#include <optional>

namespace Rapporteur {

/// How many of two analysts' spans have a counterpart with the other. Precision and recall take the left one for the
/// reference.
struct MatchScores
{
    qsizetype left = 0;         ///< spans of the left analyst
    qsizetype right = 0;        ///< spans of the right one
    qsizetype leftMatched = 0;  ///< of them, those that the right one has too
    qsizetype rightMatched = 0;

    /// Nothing where there is nothing to divide by.
    [[nodiscard]] std::optional<double> precision() const;
    [[nodiscard]] std::optional<double> recall() const;
    /// Harmonic mean of both.
    [[nodiscard]] std::optional<double> f1() const;

    MatchScores &operator+=(const MatchScores &other);
};

/// Spans count as the same where both ends agree; a span that stands twice needs a counterpart for each.
[[nodiscard]] MatchScores exactScores(QList<TextRange> left, QList<TextRange> right);
/// Spans count as the same where they share a unit.
[[nodiscard]] MatchScores overlapScores(const QList<TextRange> &left, const QList<TextRange> &right);

/// Cohen's kappa of two analysts: J. Cohen, "A Coefficient of Agreement for Nominal Scales", Educational and
/// Psychological Measurement 20 (1960) 37–46. \a table[i][j] counts what the left one put into category i and the right
/// one into j; it is square. Nothing where chance alone would agree always.
[[nodiscard]] std::optional<double> cohenKappa(const QList<QList<qint64>> &table);

/// Krippendorff's alpha for nominal data: K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), section
/// C. \a units lists for each unit the values that it was given, any number of them; missing ones are left out.
/// Nothing where there are no two different values.
[[nodiscard]] std::optional<double> krippendorffAlpha(const QList<QList<int>> &units);

/// Disagreement about where units of one category stand: K. Krippendorff, "Measuring the Reliability of Qualitative
/// Text Analysis Data", Quality & Quantity 38 (2004) 787–800.
struct UnitizingDisagreement
{
    double observed = 0;
    double expected = 0;

    UnitizingDisagreement &operator+=(const UnitizingDisagreement &other);
    /// The coefficient alpha_U; of a sum over categories, the joint one. Nothing where no disagreement is expected.
    [[nodiscard]] std::optional<double> alpha() const;
};

/// \a observers lists for each analyst the units within \a continuum. Units of one analyst must not overlap, as the
/// measure defines them: those that do are taken as one.
[[nodiscard]] UnitizingDisagreement unitizingDisagreement(const QList<QList<TextRange>> &observers,
                                                          TextRange continuum);

} // namespace Rapporteur
