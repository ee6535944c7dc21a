// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace Rapporteur {

/// \a text as it is laid out and searched: of the same length, with a visible stand-in for every unit that a layout
/// cannot show or would take for an order (control characters, lone surrogates, object replacement characters).
[[nodiscard]] QString displayText(QStringView text);

/// True where \a text has characters or marks of right-to-left writing, so that offsets and places run apart.
[[nodiscard]] bool hasRightToLeft(QStringView text);

} // namespace Rapporteur
