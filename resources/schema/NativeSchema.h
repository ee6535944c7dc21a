// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace Rapporteur {

/// The JSON Schema (draft 2020-12) of the native format.
[[nodiscard]] QByteArray nativeSchema();

} // namespace Rapporteur
