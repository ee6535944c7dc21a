// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace Rapporteur {

/// The program's own palettes, for platforms that have none and for a scheme chosen against the platform's.
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();
[[nodiscard]] QPalette sepiaPalette();
[[nodiscard]] QPalette highContrastPalette();

} // namespace Rapporteur
