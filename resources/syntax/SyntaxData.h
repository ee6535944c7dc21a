// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Rapporteur {

/// Makes our syntax definition ("Diplomatic report") and themes ("Rapporteur Light", "Rapporteur Dark") known to every
/// KSyntaxHighlighting::Repository that is made afterwards. May be called more than once.
void registerSyntaxData();

} // namespace Rapporteur
