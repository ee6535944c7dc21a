// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/AnnotationSet.h"
#include "extraction/Extraction.h"

#include <QDateTime>

namespace Rapporteur {

/// The edit that adds the suggestions of \a extraction to \a set; empty where all is there already.
///
/// Never overwrites what an analyst decided: a suggestion is left out where a mention of the same span and kind exists,
/// in any status (rejected too), or where it would overlap an accepted mention of the same kind. Entities that are in
/// the set already are used again: a country by its code, an official or an agreement by its name. \a now is the time
/// of the new mentions' provenance.
[[nodiscard]] Edit suggestionEdit(const AnnotationSet &set, const Extraction &extraction, const QDateTime &now);

} // namespace Rapporteur
