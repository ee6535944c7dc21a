// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation/MentionTable.h"

#include <algorithm>

namespace Rapporteur {

namespace {

// Copying a group takes some microseconds; a million mentions make some thousand groups.
constexpr int groupBits = 8;
constexpr qsizetype largestGroup = qsizetype(1) << groupBits;
constexpr qsizetype smallestCapacity = 4;

quint32 groupOf(MentionId id)
{
    return id.value >> groupBits;
}

} // namespace

const Mention *MentionTable::find(MentionId id) const
{
    const auto group = m_groups.constFind(groupOf(id));
    if (group == m_groups.constEnd())
        return nullptr;
    if (group->size() == largestGroup) // all are there
        return &(*group)[id.value % largestGroup];
    const auto found = std::ranges::lower_bound(*group, id, {}, &Mention::id);
    return found != group->constEnd() && found->id == id ? &*found : nullptr;
}

void MentionTable::insert(const Mention &mention)
{
    QList<Mention> &group = m_groups[groupOf(mention.id)];
    const qsizetype at = std::ranges::lower_bound(std::as_const(group), mention.id, {}, &Mention::id) - group.cbegin();
    if (at < group.size() && group.at(at).id == mention.id) {
        group[at] = mention;
        return;
    }
    // A full group fits its memory, which growing by itself would round up.
    if (group.size() == group.capacity())
        group.reserve(std::clamp(2 * group.size(), smallestCapacity, largestGroup));
    group.insert(at, mention);
    ++m_size;
}

void MentionTable::remove(MentionId id)
{
    const auto group = m_groups.find(groupOf(id));
    if (group == m_groups.end())
        return;
    const auto found = std::ranges::lower_bound(std::as_const(*group), id, {}, &Mention::id);
    if (found == group->cend() || found->id != id)
        return;
    group->erase(found);
    --m_size;
    if (group->isEmpty())
        m_groups.erase(group);
}

} // namespace Rapporteur
