// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/AnnotationSet.h"

#include <QCoreApplication>

namespace Rapporteur {

/// What a screen reader says of a mention, on one line.
class SpokenMention
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::SpokenMention)

public:
    /// "country, Japan, suggested", with the note where it has one.
    [[nodiscard]] static QString words(const AnnotationSet &annotations, const Mention &mention);
    /// The same with its place among the mentions of the article: "country, Japan, suggested, 2 of 14". O(n).
    [[nodiscard]] static QString announcement(const AnnotationSet &annotations, const Mention &mention);
};

} // namespace Rapporteur
