// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/StandoffDocument.h"

namespace Rapporteur {

/// Words and single other characters of \a text, divided further wherever a span of \a spans begins or ends, so that
/// every span that has no white space at its borders is a row of whole tokens. They do not overlap, and all that is
/// between them is white space.
[[nodiscard]] QList<TextRange> tokensOf(QStringView text, const QList<StandoffSpan> &spans);

/// The first token that ends behind \a offset.
[[nodiscard]] qsizetype tokenAt(const QList<TextRange> &tokens, qsizetype offset);

} // namespace Rapporteur
