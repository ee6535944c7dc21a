// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/TextRange.h"

#include <QList>

namespace Rapporteur {

class AnnotationSet;

/// Those of \a hits that lie within an accepted mention (within one piece of it, where it has several), in their order.
[[nodiscard]] QList<TextRange> hitsInAcceptedMentions(const AnnotationSet &annotations, const QList<TextRange> &hits);

} // namespace Rapporteur
