// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/AnnotationSet.h"
#include "evaluation/AgreementMeasures.h"
#include "text/Article.h"

#include <array>

namespace Rapporteur {

/// How far two analysts agree about one kind, or about all of them.
struct AgreementFigures
{
    MatchScores exact = {};
    MatchScores overlapping = {};
    std::optional<double> kappa = {};  ///< Cohen's, on words: is it marked, and of all kinds, as which of them
    std::optional<double> alpha = {};  ///< Krippendorff's, nominal, on words
    std::optional<double> alphaU = {}; ///< Krippendorff's, on spans
};

/// The agreement of two annotations of one article. Rejected mentions do not count. A word may have several kinds at
/// once: for all kinds together, each combination of them is a category.
struct AnnotationAgreement
{
    AgreementFigures all = {};
    std::array<AgreementFigures, 3> byKind = {}; ///< by EntityKind
    /// Marks of the left analyst by kind (row 3: none) and of the right one (column 3: none): of each pair of spans that
    /// overlap the most, one count; spans without a counterpart count under none.
    std::array<std::array<qint64, 4>, 4> confusion = {};

    [[nodiscard]] static AnnotationAgreement of(const Article &article, const AnnotationSet &left,
                                                const AnnotationSet &right);
};

} // namespace Rapporteur
