// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/StoredState.h"

#include "formats/NativeWriter.h"

#include <algorithm>

namespace Rapporteur {

namespace {

/// Kinds of entities around one edit, also of those that it removes.
class EditKinds
{
public:
    EditKinds(const Edit &edit, const AnnotationSet &after)
        : m_after(after)
    {
        for (const EditStep &step : edit.steps) {
            if (const auto *change = std::get_if<EntityChange>(&step); change && change->before)
                m_before.insert(change->before->id, change->before->kind());
        }
    }

    [[nodiscard]] EntityKind of(const EntityId &id) const
    {
        if (const Entity *entity = m_after.entity(id))
            return entity->kind();
        return m_before.value(id, EntityKind::Country);
    }

private:
    const AnnotationSet &m_after;
    QHash<EntityId, EntityKind> m_before;
};

/// Entities and relations: what is known by id and compared as a whole.
template<typename Table, typename Change>
bool applyTo(Table &table, const Change &change)
{
    if (!change.before && !change.after)
        return false;
    const auto id = change.before ? change.before->id : change.after->id;
    const auto now = table.constFind(id);
    const bool isThere = now != table.constEnd();
    const bool fits = isThere == change.before.has_value() && (!isThere || *now == *change.before);
    if (change.after)
        table.insert(id, *change.after);
    else
        table.remove(id);
    return fits;
}

} // namespace

QList<StoredChange> storedChanges(const Edit &edit, const Article &article, const AnnotationSet &after)
{
    const EditKinds kinds(edit, after);
    const auto stored = [&](const std::optional<Mention> &mention) -> std::optional<StoredMention> {
        if (!mention)
            return std::nullopt;
        return storedMention(article, *mention, kinds.of(mention->entity));
    };
    QList<StoredChange> changes;
    changes.reserve(edit.steps.size());
    for (const EditStep &step : edit.steps) {
        if (const auto *entity = std::get_if<EntityChange>(&step))
            changes.append(*entity);
        else if (const auto *mention = std::get_if<MentionChange>(&step))
            changes.append(StoredMentionChange{stored(mention->before), stored(mention->after)});
        else
            changes.append(std::get<RelationChange>(step));
    }
    return changes;
}

bool isSame(const StoredMention &a, const StoredMention &b)
{
    Mention left = a.mention;
    Mention right = b.mention;
    left.setPieces({{0, 1}}); // not known of what was read
    right.setPieces({{0, 1}});
    return left == right && a.codePoints == b.codePoints && a.fragments == b.fragments && a.quote == b.quote;
}

StoredState::StoredState(const NativeAnnotations &native)
{
    for (const Entity &entity : native.entities)
        m_entities.insert(entity.id, entity);
    for (const StoredMention &mention : native.mentions)
        m_mentions.insert(mention.mention.id, mention);
    for (const Relation &relation : native.relations)
        m_relations.insert(relation.id, relation);
}

bool StoredState::apply(const QList<StoredChange> &changes)
{
    bool fits = true;
    for (const StoredChange &change : changes)
        fits = std::visit([this](const auto &one) { return apply(one); }, change) && fits;
    return fits;
}

bool StoredState::apply(const EntityChange &change)
{
    return applyTo(m_entities, change);
}

bool StoredState::apply(const RelationChange &change)
{
    return applyTo(m_relations, change);
}

bool StoredState::apply(const StoredMentionChange &change)
{
    if (!change.before && !change.after)
        return false;
    const MentionId id = change.before ? change.before->mention.id : change.after->mention.id;
    const auto now = m_mentions.constFind(id);
    const bool isThere = now != m_mentions.constEnd();
    const bool fits = isThere == change.before.has_value() && (!isThere || isSame(*now, *change.before));
    if (change.after)
        m_mentions.insert(id, *change.after);
    else
        m_mentions.remove(id);
    return fits;
}

NativeAnnotations StoredState::toNative(const NativeAnnotations &like) const
{
    NativeAnnotations native{.header = like.header,
                             .title = like.title,
                             .sha256 = like.sha256,
                             .mediaType = like.mediaType,
                             .length = like.length,
                             .entities = m_entities.values(),
                             .file = like.file};
    std::ranges::sort(native.entities, {}, &Entity::id);
    for (StoredMention mention : m_mentions) {
        const auto entity = m_entities.constFind(mention.mention.entity);
        if (entity == m_entities.constEnd())
            continue;
        mention.kind = entity->kind();
        native.mentions.append(mention);
    }
    std::ranges::sort(native.mentions, {},
                      [](const StoredMention &stored) { return std::pair(stored.codePoints, stored.mention.id); });
    for (const Relation &relation : m_relations) {
        if (m_entities.contains(relation.from) && m_entities.contains(relation.to))
            native.relations.append(relation);
    }
    std::ranges::sort(native.relations, {}, &Relation::id);
    return native;
}

bool StoredState::isEqual(const StoredState &other) const
{
    return m_entities == other.m_entities && m_relations == other.m_relations
        && m_mentions.size() == other.m_mentions.size()
        && std::ranges::all_of(m_mentions, [&](const StoredMention &mention) {
               const auto found = other.m_mentions.constFind(mention.mention.id);
               return found != other.m_mentions.constEnd() && isSame(mention, *found);
           });
}

} // namespace Rapporteur
