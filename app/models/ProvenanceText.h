// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/Mention.h"

#include <QLocale>

namespace Rapporteur {

/// Where a mention comes from and who decided about it, in one or two sentences:
/// "Suggested: title and name (90 %). Accepted by Ada, 12:03." Times are local; a day is told where it is not \a today.
[[nodiscard]] QString provenanceText(const Mention &mention, const QDate &today, const QLocale &locale = {});

} // namespace Rapporteur
