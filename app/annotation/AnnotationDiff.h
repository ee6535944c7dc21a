// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/AnnotationSet.h"

namespace Rapporteur {

/// The edit, labelled \a label, that makes \a to out of \a from; empty where they are equal.
/// Mentions, entities and relations are told apart by id. Unplaced mentions are not compared.
[[nodiscard]] Edit difference(const AnnotationSet &from, const AnnotationSet &to, const QString &label);

} // namespace Rapporteur
