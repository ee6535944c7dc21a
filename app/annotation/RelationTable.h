// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/Relation.h"

#include <QList>
#include <QMap>

namespace Rapporteur {

/// The relations of one article, by id.
class RelationTable
{
public:
    [[nodiscard]] bool isEmpty() const { return m_relations.isEmpty(); }
    [[nodiscard]] qsizetype size() const { return m_relations.size(); }
    [[nodiscard]] QList<Relation> all() const { return m_relations.values(); }
    /// Null where there is none; valid until the table changes.
    [[nodiscard]] const Relation *find(RelationId id) const;
    /// Those that lead from or to \a entity.
    [[nodiscard]] QList<Relation> of(const EntityId &entity) const;
    /// An id that no relation has had as long as the table lives.
    [[nodiscard]] RelationId nextId() const { return {m_last + 1}; }

    void insert(const Relation &relation);
    void remove(RelationId id) { m_relations.remove(id); }

    friend bool operator==(const RelationTable &a, const RelationTable &b) { return a.m_relations == b.m_relations; }

private:
    QMap<RelationId, Relation> m_relations;
    quint32 m_last = 0;
};

} // namespace Rapporteur
