// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Rapporteur::Bench {

/// The frames of KDE's text view with moving ranges as marks, where it is installed.
void benchKTextEditor();

} // namespace Rapporteur::Bench
