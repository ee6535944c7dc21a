// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What rapporteur-cli returns; --help promises these.
namespace Rapporteur::ExitStatus {

constexpr int fine = 0;
constexpr int faults = 1; ///< of a file, or one that could not be read or written
constexpr int wrongUsage = 2;

} // namespace Rapporteur::ExitStatus
