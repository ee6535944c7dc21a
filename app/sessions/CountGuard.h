// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/Edit.h"

namespace Rapporteur {

/// How many mentions \a edit adds, less those that it removes.
[[nodiscard]] qsizetype mentionsAdded(const Edit &edit);

/// True where a file would have fewer mentions than edits explain: more than five, or more than a tenth of them, are
/// missing. Deletions by the analyst are in \a expected already.
[[nodiscard]] bool isCountAlarming(qsizetype expected, qsizetype found);

} // namespace Rapporteur
