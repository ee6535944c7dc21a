// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/LexiconData.h"
#include "extraction/TokenizedText.h"

#include <QCoreApplication>
#include <QList>

#include <optional>

namespace Rapporteur {

/// Tells a capital or a building that stands for a government ("Tokyo demanded") from the place ("held in Tokyo").
///
/// Weighs the words around it: what stands before (prepositions, verbs that have a government as object) and behind
/// (verbs, possessives with nouns of attitude). Of names joined by "and" one decides for all.
class MetonymJudge
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::MetonymJudge)

public:
    struct Place
    {
        qsizetype first; ///< tokens, half-open
        qsizetype end;
        bool building; ///< a seat, not a town
    };

    struct Verdict
    {
        bool government;
        double certainty;
        QString reason;
    };

    /// \a places in text order.
    MetonymJudge(const TokenizedText &text, QList<Place> places);

    /// The verdicts in the order of the places.
    [[nodiscard]] QList<Verdict> verdicts() const;

private:
    /// Evidence for (above 0) or against (below 0) a government, and the words that decided.
    struct Evidence
    {
        double weight = 0;
        qsizetype first = 0;
        qsizetype end = 0;
    };

    [[nodiscard]] Evidence weigh(const Place &place) const;
    [[nodiscard]] double weighBefore(const Place &place) const;
    [[nodiscard]] double weighPreposition(const Place &place, qsizetype preposition) const;
    [[nodiscard]] double weighTo(qsizetype preposition) const;
    [[nodiscard]] double weighAfter(const Place &place, qsizetype &end) const;
    [[nodiscard]] bool isSubject(const Place &place) const;
    [[nodiscard]] bool isPartOfName(const Place &place) const;
    [[nodiscard]] bool inDateline(const Place &place) const;
    /// Token before the place, past its article.
    [[nodiscard]] qsizetype before(const Place &place) const;
    [[nodiscard]] bool joined(const Place &left, const Place &right) const;

    const TokenizedText &m_text;
    QList<Place> m_places;
};

} // namespace Rapporteur
