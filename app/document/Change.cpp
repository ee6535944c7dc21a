// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/Change.h"

#include <QSet>

#include <algorithm>

namespace Rapporteur {

Change Change::of(const Edit &edit)
{
    QSet<MentionId> mentions;
    QSet<EntityId> entities;
    QSet<RelationId> relations;
    QList<SpanIndex::Entry> before;
    for (const EditStep &step : edit.steps) {
        if (const auto *change = std::get_if<EntityChange>(&step)) {
            entities.insert(change->before ? change->before->id : change->after->id);
        } else if (const auto *change = std::get_if<MentionChange>(&step)) {
            const MentionId id = change->before ? change->before->id : change->after->id;
            const bool isFirst = !mentions.contains(id);
            mentions.insert(id);
            if (change->before && isFirst)
                before.append({change->before->range, id});
            if (change->before)
                entities.insert(change->before->entity);
            if (change->after)
                entities.insert(change->after->entity);
        } else if (const auto *change = std::get_if<RelationChange>(&step)) {
            relations.insert(change->before ? change->before->id : change->after->id);
        }
    }
    std::ranges::sort(before, {}, &SpanIndex::Entry::id);
    return {mentions.values(), entities.values(), relations.values(), before};
}

} // namespace Rapporteur
