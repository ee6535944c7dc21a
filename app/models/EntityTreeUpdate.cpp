// SPDX-License-Identifier: GPL-3.0-or-later
// How the tree follows edits, row by row.
#include "models/EntityTreeModel.h"

#include <QSet>

#include <algorithm>

namespace Rapporteur {

namespace {

// Past this many, telling each row costs more than drawing the tree anew.
constexpr qsizetype mostRowChanges = 1000;
// Up to this many, each is looked for among the others of its entity; more are better compared all at once.
constexpr qsizetype mostFew = 50;

} // namespace

void EntityTreeModel::follow(const Change &change)
{
    if (change.mentions.size() > mostRowChanges || change.entities.size() > mostRowChanges) {
        rebuild();
        return;
    }
    for (const EntityId &id : change.entities) {
        EntityNode *node = m_nodes.value(id);
        const Entity *entity = m_document ? m_document->annotations().entity(id) : nullptr;
        const bool stays = node && entity && node->kind == entity->kind() && m_filter.isEmpty();
        if (stays && change.mentions.size() <= mostFew)
            updateFew(*node, change);
        else
            update(id);
    }
    announceKinds();
}

void EntityTreeModel::updateFew(EntityNode &node, const Change &change)
{
    const AnnotationSet &set = m_document->annotations();
    // What was not taken anew yet still stands where it stood.
    QList<MentionId> pending = change.mentions;
    const auto entryOf = [&](MentionId id) {
        if (pending.contains(id)) {
            const auto before = std::ranges::lower_bound(change.before, id, {}, &SpanIndex::Entry::id);
            if (before != change.before.cend() && before->id == id)
                return *before;
        }
        const Mention *mention = set.mention(id);
        return SpanIndex::Entry{mention ? mention->range : TextRange(), id};
    };
    const auto rowOf = [&](const SpanIndex::Entry &entry) {
        const QList<MentionId> &rows = node.mentions;
        return std::ranges::lower_bound(rows, entry, {}, entryOf) - rows.cbegin();
    };
    const auto belongs = [&](MentionId id) {
        const Mention *mention = set.mention(id);
        return mention && mention->entity == node.id && isShown(*mention);
    };
    node.undecided.reset();
    QList<MentionId> leaving;
    for (const MentionId id : change.mentions) {
        const qsizetype row = rowOf(entryOf(id));
        const bool isThere = row < node.mentions.size() && node.mentions[row] == id;
        if (isThere && !belongs(id)) {
            leaving.append(id); // at last: an entity never is without mentions in between
            continue;
        }
        pending.removeOne(id);
        if (!belongs(id))
            continue;
        if (!isThere) {
            insertMention(node, id, rowOf(entryOf(id)));
            continue;
        }
        // Taken out, it would go to where it now belongs among the others.
        const SpanIndex::Entry now = entryOf(id);
        const auto &rows = node.mentions;
        const bool fits =
            (row == 0 || entryOf(rows[row - 1]) < now) && (row + 1 == rows.size() || now < entryOf(rows[row + 1]));
        if (fits) {
            const QModelIndex index = createIndex(int(row), 0, &node);
            Q_EMIT dataChanged(index, index);
        } else {
            const auto self = rows.cbegin() + row;
            const auto before = std::ranges::lower_bound(rows.cbegin(), self, now, {}, entryOf);
            const auto place =
                before != self ? before : std::ranges::lower_bound(self + 1, rows.cend(), now, {}, entryOf);
            const qsizetype destination = place - rows.cbegin();
            const QModelIndex parent = indexOf(node);
            beginMoveRows(parent, int(row), int(row), parent, int(destination));
            node.mentions.move(row, destination > row ? destination - 1 : destination);
            endMoveRows();
        }
    }
    if (leaving.size() == node.mentions.size())
        return update(node.id); // which takes the entity away
    for (const MentionId id : std::as_const(leaving))
        removeMention(node, rowOf(entryOf(id)));
    updatePlace(node, node.kind, set.mention(node.mentions.constFirst())->range);
    const QModelIndex index = indexOf(node);
    Q_EMIT dataChanged(index, index);
}

void EntityTreeModel::insertMention(EntityNode &node, MentionId id, qsizetype row)
{
    beginInsertRows(indexOf(node), int(row), int(row));
    node.mentions.insert(row, id);
    endInsertRows();
}

void EntityTreeModel::removeMention(EntityNode &node, qsizetype row)
{
    beginRemoveRows(indexOf(node), int(row), int(row));
    node.mentions.removeAt(row);
    endRemoveRows();
}

void EntityTreeModel::update(const EntityId &id)
{
    auto target = m_document ? wanted(id) : nullptr;
    EntityNode *node = m_nodes.value(id);
    if (!node && !target)
        return;
    if (!node) {
        const int row = rowFor(*target);
        EntityNodes &nodes = nodesOf(target->kind);
        beginInsertRows(indexOf(target->kind), row, row);
        m_nodes.insert(id, target.get());
        nodes.insert(nodes.begin() + row, std::move(target));
        endInsertRows();
        return;
    }
    const int row = rowFor(*node);
    EntityNodes &source = nodesOf(node->kind);
    if (!target) {
        beginRemoveRows(indexOf(node->kind), row, row);
        m_nodes.remove(id);
        source.erase(source.begin() + row);
        endRemoveRows();
        return;
    }
    updateMentions(*node, target->mentions);
    node->undecided.reset();
    updatePlace(*node, target->kind, target->first);
    const QModelIndex index = indexOf(*node);
    Q_EMIT dataChanged(index, index);
    Q_EMIT dataChanged(this->index(0, 0, index), this->index(int(node->mentions.size()) - 1, 0, index));
}

void EntityTreeModel::updatePlace(EntityNode &node, EntityKind kind, TextRange first)
{
    const bool sameKind = node.kind == kind;
    if (sameKind && node.first == first)
        return;
    const int row = rowFor(node);
    EntityNodes &source = nodesOf(node.kind);
    EntityNodes &goal = nodesOf(kind);
    const EntityNode target{.id = node.id, .kind = kind, .first = first, .mentions = {}};
    // Where it goes, counted among the rows as they are now.
    const int destination = rowFor(target);
    const bool moves = !sameKind || (destination != row && destination != row + 1);
    if (moves)
        beginMoveRows(indexOf(node.kind), row, row, indexOf(kind), destination);
    auto taken = std::move(source[size_t(row)]);
    source.erase(source.begin() + row);
    taken->kind = kind;
    taken->first = first;
    goal.insert(goal.begin() + (sameKind && destination > row ? destination - 1 : destination), std::move(taken));
    if (moves)
        endMoveRows();
}

void EntityTreeModel::updateMentions(EntityNode &node, const QList<MentionId> &mentions)
{
    QList<MentionId> &rows = node.mentions;
    const QSet<MentionId> wanted(mentions.cbegin(), mentions.cend());
    for (qsizetype row = rows.size(); row-- > 0;) {
        if (!wanted.contains(rows[row]))
            removeMention(node, row);
    }
    for (qsizetype row = 0; row < mentions.size(); ++row) {
        if (row < rows.size() && rows[row] == mentions[row])
            continue;
        const qsizetype from = rows.indexOf(mentions[row], row);
        if (from >= 0) {
            const QModelIndex parent = indexOf(node);
            beginMoveRows(parent, int(from), int(from), parent, int(row));
            rows.move(from, row);
            endMoveRows();
        } else {
            insertMention(node, mentions[row], row);
        }
    }
}

void EntityTreeModel::announceKinds()
{
    Q_EMIT dataChanged(index(0, 0), index(int(m_kinds.size()) - 1, 0));
}

} // namespace Rapporteur
