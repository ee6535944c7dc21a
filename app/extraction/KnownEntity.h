// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/Extractor.h"

namespace Rapporteur {

/// The country, official or agreement that \a words name by themselves ("Nippon" is Japan); nothing where they do not.
/// Its id is empty.
[[nodiscard]] std::optional<Entity> knownEntity(const Extractor &extractor, QStringView words, EntityKind kind);

} // namespace Rapporteur
