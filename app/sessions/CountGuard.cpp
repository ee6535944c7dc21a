// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/CountGuard.h"

namespace Rapporteur {

qsizetype mentionsAdded(const Edit &edit)
{
    qsizetype added = 0;
    for (const EditStep &step : edit.steps) {
        if (const auto *change = std::get_if<MentionChange>(&step))
            added += qsizetype(change->after.has_value()) - qsizetype(change->before.has_value());
    }
    return added;
}

bool isCountAlarming(qsizetype expected, qsizetype found)
{
    constexpr qsizetype most = 5;
    constexpr qsizetype part = 10;
    const qsizetype missing = expected - found;
    return missing > most || missing * part > expected;
}

} // namespace Rapporteur
