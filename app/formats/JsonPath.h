// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Rapporteur {

/// \a path with the member \a name, in the form that Issue::jsonPath has.
[[nodiscard]] QString memberPath(const QString &path, QStringView name);
/// \a path with the element \a index.
[[nodiscard]] QString elementPath(const QString &path, qsizetype index);

} // namespace Rapporteur
