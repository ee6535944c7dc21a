// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation/Edit.h"

#include <algorithm>
#include <utility>

namespace Rapporteur {

Edit Edit::inverted() const
{
    Edit inverse{label, steps};
    std::ranges::reverse(inverse.steps);
    for (EditStep &step : inverse.steps)
        std::visit([](auto &change) { std::swap(change.before, change.after); }, step);
    return inverse;
}

void Edit::change(const Entity &before, const Entity &after)
{
    if (!(before == after))
        steps.append(EntityChange{before, after});
}

void Edit::change(const Mention &before, const Mention &after)
{
    if (!(before == after))
        steps.append(MentionChange{before, after});
}

void Edit::change(const Relation &before, const Relation &after)
{
    if (!(before == after))
        steps.append(RelationChange{before, after});
}

} // namespace Rapporteur
