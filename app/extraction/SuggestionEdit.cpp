// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/SuggestionEdit.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace Rapporteur {

namespace {

/// What tells entities of one kind apart: the code of a country, the name of anything else.
QString identity(const Entity &entity)
{
    const CountryAttributes *country = entity.country();
    const QString name = country && !country->iso.isEmpty() ? country->iso : entity.name.simplified().toCaseFolded();
    return keyOf(entity.kind()) + u':' + name;
}

/// Gives every entity of an extraction its id, taking those of a set again and adding the others to an edit.
class EntityIds
{
public:
    EntityIds(const AnnotationSet &set, Edit &edit)
        : m_set(set)
        , m_edit(edit)
    {
        const QList<Entity> entities = set.entities();
        for (const Entity &entity : entities) {
            know(identity(entity), entity.id);
            for (const QString &alias : entity.aliases)
                know(keyOf(entity.kind()) + u':' + alias.simplified().toCaseFolded(), entity.id);
        }
    }

    EntityId idOf(Entity entity)
    {
        const QString key = identity(entity);
        if (const auto known = m_known.constFind(key); known != m_known.cend())
            return *known;
        entity.id = freeId(entity.name);
        m_known.insert(key, entity.id);
        m_taken.insert(entity.id.value);
        m_edit.add(entity);
        return entity.id;
    }

private:
    // The first entity that answers to a name keeps it.
    void know(const QString &key, const EntityId &id)
    {
        if (!m_known.contains(key))
            m_known.insert(key, id);
    }

    // Free in the set and not given to another new entity either.
    [[nodiscard]] EntityId freeId(const QString &name) const
    {
        EntityId free = m_set.freeEntityId(name);
        if (!m_taken.contains(free.value))
            return free;
        for (int number = 2;; ++number) {
            const QString numbered = name + u' ' + QString::number(number);
            const EntityId next = m_set.freeEntityId(numbered);
            if (!m_taken.contains(next.value))
                return next;
        }
    }

    const AnnotationSet &m_set;
    Edit &m_edit;
    QHash<QString, EntityId> m_known;
    QSet<QString> m_taken;
};

bool isDecided(const AnnotationSet &set, TextRange range, EntityKind kind)
{
    const QList<SpanIndex::Entry> near = set.spans().overlapping(range);
    return std::ranges::any_of(near, [&](const SpanIndex::Entry &entry) {
        const Mention *mention = set.mention(entry.id);
        return mention && set.kindOf(*mention) == kind
            && (entry.range == range || mention->status == MentionStatus::Accepted);
    });
}

} // namespace

Edit suggestionEdit(const AnnotationSet &set, const Extraction &extraction, const QDateTime &now)
{
    Edit edit;
    EntityIds ids(set, edit);
    quint32 next = set.nextMentionId().value;
    QList<Mention> mentions;
    for (const Suggestion &suggestion : extraction.suggestions) {
        const Entity &entity = extraction.entities[suggestion.entity];
        if (isDecided(set, suggestion.range, entity.kind()))
            continue;
        mentions.append({.id = {next++},
                         .status = MentionStatus::Suggested,
                         .range = suggestion.range,
                         .entity = ids.idOf(entity),
                         .provenance = Provenance{.source = Provenance::Source::Rule,
                                                  .by = suggestion.rule,
                                                  .at = now.toUTC(),
                                                  .reason = suggestion.reason,
                                                  .certainty = suggestion.certainty}});
    }
    for (const Mention &mention : std::as_const(mentions))
        edit.add(mention);
    if (!mentions.isEmpty())
        edit.label = QCoreApplication::translate("Rapporteur::Extractor", "Suggest %n mention(s)", nullptr,
                                                 int(mentions.size()));
    return edit;
}

} // namespace Rapporteur
