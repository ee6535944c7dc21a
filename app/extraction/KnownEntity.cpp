// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/KnownEntity.h"

#include <algorithm>

namespace Rapporteur {

std::optional<Entity> knownEntity(const Extractor &extractor, QStringView words, EntityKind kind)
{
    constexpr qsizetype longestName = 200;
    if (words.size() > longestName)
        return std::nullopt;
    const Article article(words.toString(), {});
    const Extraction extraction = extractor.extract(article);
    const auto whole = std::ranges::find_if(extraction.suggestions, [&](const Suggestion &suggestion) {
        return suggestion.range == TextRange{0, words.size()} && extraction.entities[suggestion.entity].kind() == kind;
    });
    return whole == extraction.suggestions.end() ? std::nullopt : std::optional(extraction.entities[whole->entity]);
}

} // namespace Rapporteur
