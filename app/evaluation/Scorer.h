// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/Reliability.h"
#include "evaluation/ScoreTally.h"
#include "evaluation/ScoredDocument.h"

namespace Rapporteur {

/// Compares predicted mentions with gold ones, by the rules of the evaluation set's guideline.
///
/// Strict: same span and kind. Overlap: same kind, a character shared, one to one, the best first. Gold that is optional or
/// only points back is neutral: no miss where it is not found, no false find where it is. Links are judged for
/// overlapping pairs.
class Scorer
{
public:
    /// Something to look at: a miss, a false find or a wrong link.
    struct Difference
    {
        enum class What : quint8 { Miss, FalseFind, WrongLink };

        What what = What::Miss;
        EntityKind kind = EntityKind::Country;
        TextRange range = {}; ///< code points
        QString text = {};
        QString detail = {}; ///< of a wrong link: "iso: FR not GB"
    };

    void add(const ScoredDocument &gold, const ScoredDocument &predicted);

    [[nodiscard]] const ScoreTally &tally() const { return m_tally; }
    [[nodiscard]] const Reliability &reliability() const { return m_reliability; }
    /// Of the document added last, in text order.
    [[nodiscard]] const QList<Difference> &differences() const { return m_differences; }

private:
    struct Pair
    {
        qsizetype predicted;
        qsizetype gold;
    };
    using Mentions = QList<const ScoredMention *>;

    void addKind(EntityKind kind, const ScoredDocument &gold, const ScoredDocument &predicted);
    [[nodiscard]] static QList<Pair> paired(const Mentions &predicted, const Mentions &gold);
    void judgeLinks(const ScoredMention &predicted, const ScoredMention &gold);
    void judgeOfficial(const ScoredMention &predicted, const ScoredMention &gold);
    void judgeAgreement(const ScoredMention &predicted, const ScoredMention &gold);
    void record(const QString &link, bool right, const ScoredMention &predicted, const ScoredMention &gold,
                const QString &detail);
    void countSame(EntityKind kind, const Mentions &predicted, const Mentions &gold, const QList<Pair> &pairs);

    ScoreTally m_tally;
    Reliability m_reliability;
    QList<Difference> m_differences;
};

} // namespace Rapporteur
