// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/Mention.h"

#include <QHash>
#include <QList>

namespace Rapporteur {

/// Mentions by id, for a million of them: some bytes each beyond the mention's own, and cheap to copy.
///
/// Mentions whose ids are near each other stand together in one list; copies of a table share the lists, and a change
/// copies one of them alone.
class MentionTable
{
public:
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] bool contains(MentionId id) const { return find(id); }
    /// Null where there is none; valid until the table changes.
    [[nodiscard]] const Mention *find(MentionId id) const;
    /// Adds \a mention, or puts it in place of the one with its id.
    void insert(const Mention &mention);
    void remove(MentionId id);

    friend bool operator==(const MentionTable &a, const MentionTable &b)
    {
        return a.m_size == b.m_size && a.m_groups == b.m_groups;
    }

private:
    QHash<quint32, QList<Mention>> m_groups; // by id without its last bits; sorted by id, none empty
    qsizetype m_size = 0;
};

} // namespace Rapporteur
