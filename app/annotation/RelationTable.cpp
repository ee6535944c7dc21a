// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation/RelationTable.h"

#include <algorithm>

namespace Rapporteur {

const Relation *RelationTable::find(RelationId id) const
{
    const auto found = m_relations.constFind(id);
    return found == m_relations.constEnd() ? nullptr : &*found;
}

QList<Relation> RelationTable::of(const EntityId &entity) const
{
    QList<Relation> list;
    for (const Relation &relation : m_relations) {
        if (relation.from == entity || relation.to == entity)
            list.append(relation);
    }
    return list;
}

void RelationTable::insert(const Relation &relation)
{
    m_relations.insert(relation.id, relation);
    m_last = std::max(m_last, relation.id.value);
}

} // namespace Rapporteur
