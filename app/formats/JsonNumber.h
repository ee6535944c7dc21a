// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace Rapporteur {

/// True where the number \a digits, which is well-formed JSON, can be held: a \a whole one (without decimals and exponent)
/// in 64 bits, with or without sign, another one in a double.
[[nodiscard]] bool jsonNumberFits(QByteArrayView digits, bool whole);

} // namespace Rapporteur
