// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QString>

namespace Rapporteur {

/// The style sheet of the window's frame: tool bar, tabs, status bar. Colours come from the palette, so it fits every
/// scheme.
[[nodiscard]] QString windowStyleSheet(const QPalette &palette);

} // namespace Rapporteur
