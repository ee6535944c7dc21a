// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/Scorer.h"

namespace Rapporteur {

/// The figures as a table for people and scripts: precision, recall and F1 of each kind, strict and overlapping; what was
/// found by what it is; links; pairs of the same entity. In English whatever the language: it is compared and kept.
[[nodiscard]] QString scoreTable(const ScoreTally &tally);
/// Certainty beside the share that was right; empty where no certainty is known.
[[nodiscard]] QString reliabilityTable(const Reliability &reliability);
/// One line for each difference, with \a document before it: "01.json @46 - country: Tokyo".
[[nodiscard]] QString differenceLines(const QString &document, const QList<Scorer::Difference> &differences);

} // namespace Rapporteur
