// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation/AnnotationDiff.h"

namespace Rapporteur {

Edit difference(const AnnotationSet &from, const AnnotationSet &to, const QString &label)
{
    Edit edit{label};
    // Entities first and last, so that no mention ever lacks its own.
    for (const EntityId &id : to.entityIds()) {
        const Entity &after = *to.entity(id);
        if (const Entity *before = from.entity(id))
            edit.change(*before, after);
        else
            edit.add(after);
    }
    const auto earlier = from.mentions();
    for (const Mention &before : earlier) {
        if (const Mention *after = to.mention(before.id))
            edit.change(before, *after);
        else
            edit.remove(before);
    }
    const auto later = to.mentions();
    for (const Mention &after : later) {
        if (!from.mention(after.id))
            edit.add(after);
    }
    const QList<Relation> relationsBefore = from.relations().all();
    for (const Relation &before : relationsBefore) {
        if (const Relation *after = to.relations().find(before.id))
            edit.change(before, *after);
        else
            edit.remove(before);
    }
    const QList<Relation> relationsAfter = to.relations().all();
    for (const Relation &after : relationsAfter) {
        if (!from.relations().find(after.id))
            edit.add(after);
    }
    for (const EntityId &id : from.entityIds()) {
        if (!to.entity(id))
            edit.remove(*from.entity(id));
    }
    return edit;
}

} // namespace Rapporteur
