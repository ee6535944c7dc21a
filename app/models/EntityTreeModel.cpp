// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/EntityTreeModel.h"

#include "models/EntityWords.h"
#include "models/Snippet.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

bool standsBefore(const TextRange &firstA, const EntityId &a, const TextRange &firstB, const EntityId &b)
{
    return firstA != firstB ? firstA < firstB : a < b;
}

} // namespace

EntityTreeModel::EntityTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

EntityTreeModel::~EntityTreeModel() = default;

void EntityTreeModel::setDocument(AnnotatedDocument *document)
{
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    m_document = document;
    if (m_document)
        connect(m_document, &AnnotatedDocument::changed, this, &EntityTreeModel::follow);
    rebuild();
}

void EntityTreeModel::setFilter(const QString &words)
{
    if (words == m_filter)
        return;
    m_filter = words;
    rebuild();
}

void EntityTreeModel::setRejectedShown(bool shown)
{
    if (shown == m_rejectedShown)
        return;
    m_rejectedShown = shown;
    rebuild();
}

void EntityTreeModel::rebuild()
{
    beginResetModel();
    m_nodes.clear();
    for (EntityNodes &nodes : m_kinds)
        nodes.clear();
    if (m_document) {
        for (const EntityId &id : m_document->annotations().entityIds()) {
            if (auto node = wanted(id)) {
                m_nodes.insert(id, node.get());
                nodesOf(node->kind).push_back(std::move(node));
            }
        }
        for (EntityNodes &nodes : m_kinds) {
            std::ranges::sort(
                nodes, [](const auto &a, const auto &b) { return standsBefore(a->first, a->id, b->first, b->id); });
        }
    }
    endResetModel();
}

std::unique_ptr<EntityTreeModel::EntityNode> EntityTreeModel::wanted(const EntityId &id) const
{
    const AnnotationSet &set = m_document->annotations();
    const Entity *entity = set.entity(id);
    if (!entity)
        return nullptr;
    const auto holds = [&](const QString &text) { return text.contains(m_filter, Qt::CaseInsensitive); };
    const bool whole = m_filter.isEmpty() || holds(entity->name) || std::ranges::any_of(entity->aliases, holds)
        || holds(EntityWords::detail(*entity));
    auto node = std::make_unique<EntityNode>(id, entity->kind());
    const auto its = set.mentionsOf(id);
    for (const MentionId mentionId : its) {
        const Mention &mention = *set.mention(mentionId);
        if (!isShown(mention))
            continue;
        if (whole || m_document->article().text(mention.range).contains(m_filter, Qt::CaseInsensitive))
            node->mentions.append(mentionId);
    }
    if (node->mentions.isEmpty())
        return nullptr;
    node->first = set.mention(node->mentions.first())->range;
    return node;
}

bool EntityTreeModel::isShown(const Mention &mention) const
{
    return m_rejectedShown || mention.status != MentionStatus::Rejected;
}

int EntityTreeModel::rowFor(const EntityNode &node) const
{
    const EntityNodes &nodes = nodesOf(node.kind);
    const auto at = std::ranges::lower_bound(
        nodes, node,
        [](const EntityNode &a, const EntityNode &b) { return standsBefore(a.first, a.id, b.first, b.id); },
        [](const auto &pointer) -> const EntityNode & { return *pointer; });
    return int(at - nodes.begin());
}

QModelIndex EntityTreeModel::indexOf(EntityKind kind) const
{
    return index(int(kind), 0);
}

QModelIndex EntityTreeModel::indexOf(const EntityNode &node) const
{
    return createIndex(rowFor(node), 0, &nodesOf(node.kind));
}

QModelIndex EntityTreeModel::indexOf(const EntityId &entity) const
{
    const EntityNode *node = m_nodes.value(entity);
    return node ? indexOf(*node) : QModelIndex();
}

QModelIndex EntityTreeModel::indexOf(MentionId mention) const
{
    const Mention *found = m_document ? m_document->annotations().mention(mention) : nullptr;
    const EntityNode *node = found ? m_nodes.value(found->entity) : nullptr;
    if (!node)
        return {};
    const AnnotationSet &set = m_document->annotations();
    const auto placeOf = [&](MentionId id) {
        const Mention *its = set.mention(id);
        return SpanIndex::Entry{its ? its->range : TextRange(), id};
    };
    const auto at = std::ranges::lower_bound(node->mentions, placeOf(mention), {}, placeOf);
    return at == node->mentions.cend() || *at != mention ? QModelIndex()
                                                         : createIndex(int(at - node->mentions.cbegin()), 0, node);
}

// An index points to what holds its row: nothing for a kind, the list of its kind for an entity, the entity's node for a
// mention.
QModelIndex EntityTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, 0);
    const void *holder = parent.constInternalPointer();
    if (!holder)
        return createIndex(row, 0, &m_kinds[size_t(parent.row())]);
    const auto &nodes = *static_cast<const EntityNodes *>(holder);
    return createIndex(row, 0, nodes[size_t(parent.row())].get());
}

QModelIndex EntityTreeModel::parent(const QModelIndex &index) const
{
    const void *holder = index.isValid() ? index.constInternalPointer() : nullptr;
    if (!holder)
        return {};
    for (size_t kind = 0; kind < m_kinds.size(); ++kind) {
        if (holder == &m_kinds[kind])
            return createIndex(int(kind), 0);
    }
    return indexOf(*static_cast<const EntityNode *>(holder));
}

int EntityTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_kinds.size());
    if (parent.column() != 0)
        return 0;
    const void *holder = parent.constInternalPointer();
    if (!holder)
        return int(m_kinds[size_t(parent.row())].size());
    for (const EntityNodes &nodes : m_kinds) {
        if (holder == &nodes)
            return int(nodes[size_t(parent.row())]->mentions.size());
    }
    return 0;
}

int EntityTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant EntityTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_document)
        return {};
    const void *holder = index.constInternalPointer();
    if (!holder)
        return kindData(EntityKind(index.row()), role);
    for (const EntityNodes &nodes : m_kinds) {
        if (holder == &nodes)
            return entityData(*nodes[size_t(index.row())], role);
    }
    const auto &node = *static_cast<const EntityNode *>(holder);
    return mentionData(node, node.mentions[index.row()], role);
}

QVariant EntityTreeModel::kindData(EntityKind kind, int role) const
{
    const auto count = int(nodesOf(kind).size());
    switch (role) {
    case Qt::DisplayRole:
        return EntityWords::kinds(kind);
    case Qt::AccessibleTextRole:
        return tr("%1: %n", nullptr, count).arg(EntityWords::kinds(kind));
    case int(Role::Node):
        return int(Node::Kind);
    case int(Role::Kind):
        return int(kind);
    case int(Role::Count):
        return count;
    default:
        return {};
    }
}

QVariant EntityTreeModel::entityData(const EntityNode &node, int role) const
{
    const AnnotationSet &set = m_document->annotations();
    const Entity *entity = set.entity(node.id);
    if (!entity) // about to be told that it is gone
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return entity->name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString detail = EntityWords::detail(*entity);
        const QString mentions = tr("%n mention(s)", nullptr, int(node.mentions.size()));
        return detail.isEmpty() ? QString(entity->name + u", "_s + mentions)
                                : QString(entity->name + u", "_s + detail + u", "_s + mentions);
    }
    case int(Role::Node):
        return int(Node::Entity);
    case int(Role::Kind):
        return int(node.kind);
    case int(Role::EntityId):
        return node.id.value;
    case int(Role::Detail):
        return EntityWords::detail(*entity);
    case int(Role::Count):
        return int(node.mentions.size());
    case int(Role::Undecided):
        if (!node.undecided) {
            node.undecided = std::ranges::all_of(node.mentions, [&](MentionId id) {
                const Mention *mention = set.mention(id);
                return mention && mention->status == MentionStatus::Suggested;
            });
        }
        return *node.undecided;
    default:
        return {};
    }
}

QVariant EntityTreeModel::mentionData(const EntityNode &node, MentionId id, int role) const
{
    const Mention *mention = m_document->annotations().mention(id);
    if (!mention)
        return {};
    const auto snippet = [&] { return Snippet::of(m_document->article(), mention->range); };
    switch (role) {
    case Qt::DisplayRole:
        return snippet().text();
    case Qt::ToolTipRole:
        return mention->provenance->reason.isEmpty()
            ? EntityWords::status(mention->status)
            : QString(EntityWords::status(mention->status) + u": "_s + mention->provenance->reason);
    case Qt::AccessibleTextRole:
        return QString(snippet().text() + u", "_s + EntityWords::status(mention->status));
    case int(Role::Node):
        return int(Node::Mention);
    case int(Role::Kind):
        return int(node.kind);
    case int(Role::EntityId):
        return node.id.value;
    case int(Role::MentionId):
        return id.value;
    case int(Role::Status):
        return int(mention->status);
    case int(Role::Before):
        return snippet().before;
    case int(Role::Words):
        return snippet().words;
    case int(Role::After):
        return snippet().after;
    default:
        return {};
    }
}

QHash<int, QByteArray> EntityTreeModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractItemModel::roleNames();
    const std::pair<Role, QByteArray> ours[]{
        {Role::Node, "node"_ba},           {Role::Kind, "kind"_ba},     {Role::EntityId, "entityId"_ba},
        {Role::MentionId, "mentionId"_ba}, {Role::Detail, "detail"_ba}, {Role::Count, "count"_ba},
        {Role::Undecided, "undecided"_ba}, {Role::Status, "status"_ba}, {Role::Before, "before"_ba},
        {Role::Words, "words"_ba},         {Role::After, "after"_ba},
    };
    for (const auto &[role, name] : ours)
        names.insert(int(role), name);
    return names;
}

} // namespace Rapporteur
