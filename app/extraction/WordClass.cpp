// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/WordClass.h"

#include <QString>

#include <array>

using namespace Qt::StringLiterals;

namespace Rapporteur {

std::optional<WordClass> wordClassFromKey(QStringView key)
{
    // In the order of the enumeration.
    static constexpr std::array keys{
        "article"_L1,
        "determiner"_L1,
        "possessive"_L1,
        "quantifier"_L1,
        "unmarked"_L1,
        "preposition"_L1,
        "conjunction"_L1,
        "relative"_L1,
        "pronoun"_L1,
        "auxiliary"_L1,
        "modal"_L1,
        "adverb"_L1,
        "month"_L1,
        "weekday"_L1,
        "time"_L1,
        "clause-start"_L1,
        "abbreviation"_L1,
        "particle"_L1,
        "name-suffix"_L1,
        "family-first"_L1,
        "honorific"_L1,
        "place-name"_L1,
        "given"_L1,
        "role"_L1,
        "role-plural"_L1,
        "weak-role"_L1,
        "weak-role-plural"_L1,
        "rank"_L1,
        "role-modifier"_L1,
        "portfolio"_L1,
        "role-outside"_L1,
        "body"_L1,
        "region"_L1,
        "private-body"_L1,
        "private"_L1,
        "private-person"_L1,
        "counterpart"_L1,
        "successor"_L1,
        "succession-adjective"_L1,
        "place-before"_L1,
        "government-before"_L1,
        "government-object"_L1,
        "government-noun"_L1,
        "government-verb"_L1,
        "place-noun"_L1,
        "relation-noun"_L1,
        "motion"_L1,
        "talking"_L1,
        "attitude-noun"_L1,
        "media"_L1,
        "geography"_L1,
        "geography-before"_L1,
        "bird"_L1,
        "instrument"_L1,
        "weak-instrument"_L1,
        "named-instrument"_L1,
        "undertaking"_L1,
        "weak-undertaking"_L1,
        "agreement-modifier"_L1,
        "agreement-outside"_L1,
        "idiom-before"_L1,
        "modifier-stop"_L1,
        "status-negotiating"_L1,
        "status-planned"_L1,
        "status-agreed"_L1,
        "status-held"_L1,
        "status-ended"_L1,
        "status-in-force"_L1,
        "clause-end"_L1,
    };
    static_assert(keys.size() == static_cast<size_t>(WordClass::PersonName));
    for (size_t i = 0; i < keys.size(); ++i) {
        if (key == keys[i])
            return static_cast<WordClass>(i);
    }
    return std::nullopt;
}

} // namespace Rapporteur
