// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Rapporteur {

/// The text of an action without its mnemonic: "Open…" for "&Open…", "開く…" for "開く(&O)…".
[[nodiscard]] QString withoutMnemonic(const QString &text);

} // namespace Rapporteur
