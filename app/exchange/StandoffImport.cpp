// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/StandoffImport.h"

#include "exchange/StandoffAttributes.h"

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

/// The words of a span, on one line.
QString wordsOf(const StandoffDocument &document, const StandoffSpan &span)
{
    QStringList words;
    for (const TextRange fragment : span.fragments)
        words.append(QStringView(document.text).sliced(fragment.start, fragment.length()).toString().simplified());
    const QString name = words.join(u' ').trimmed();
    return name.isEmpty() ? u"?"_s : name;
}

class Importer
{
public:
    Importer(const StandoffDocument &document, const TypeMapping &mapping)
        : m_document(document)
        , m_mapping(mapping)
    {
    }

    StandoffImport run()
    {
        reserveIds();
        for (qsizetype i = 0; i < m_document.spans.size(); ++i)
            addSpan(i);
        settleSaidBy();
        Edit edit;
        for (const Entity &entity : std::as_const(m_entities))
            edit.add(entity);
        for (const Mention &mention : std::as_const(m_mentions))
            edit.add(mention);
        if (!m_result.annotations.apply(edit))
            return {}; // cannot be: all was checked
        for (qsizetype i = 0; i < m_document.relations.size(); ++i)
            addRelation(i);
        Edit relations;
        for (const Relation &relation : std::as_const(m_relations))
            relations.add(relation);
        if (!m_result.annotations.apply(relations))
            m_result.relationOf.clear();
        return m_result;
    }

private:
    /// Ids such as "m7" stay what they are.
    void reserveIds()
    {
        for (const StandoffSpan &span : m_document.spans) {
            if (const auto id = mentionIdFromKey(span.id))
                m_ids.insert(*id);
        }
    }

    MentionId idFor(const StandoffSpan &span)
    {
        if (const auto id = mentionIdFromKey(span.id); id && !m_taken.contains(*id)) {
            m_taken.insert(*id);
            return *id;
        }
        do
            ++m_lastId;
        while (m_ids.contains({m_lastId}));
        return {m_lastId};
    }

    void addSpan(qsizetype index)
    {
        const StandoffSpan &span = m_document.spans[index];
        const auto kind = m_mapping.kindOf(span.type);
        Mention mention{.status =
                            mentionStatusFromKey(span.attributes.value(u"status"_s)).value_or(MentionStatus::Accepted)};
        mention.setPieces(span.fragments);
        if (!kind || mention.range.isEmpty())
            return;
        mention.id = idFor(span);
        mention.entity = entityOf(span, *kind);
        mention.note = span.note;
        setAttributes(mention, span.attributes);
        m_mentions.append(mention);
        m_result.spanOf.insert(mention.id, index);
        if (!span.id.isEmpty())
            m_entityOfSpan.insert(span.id, {mention.entity, mention.id});
    }

    EntityId entityOf(const StandoffSpan &span, EntityKind kind)
    {
        const QString name = span.attributes.value(u"name"_s, wordsOf(m_document, span));
        const QString key = keyOf(kind) + u'\n' + span.attributes.value(u"entity"_s, u'\n' + name.toCaseFolded());
        if (const auto known = m_known.constFind(key); known != m_known.cend())
            return *known;
        EntityId id{span.attributes.value(u"entity"_s)};
        if (id.isEmpty() || m_entityIds.contains(id))
            id = freeId(id.isEmpty() ? name : id.value);
        m_known.insert(key, id);
        m_entityIds.insert(id);
        m_entities.append(entityFrom(kind, id, name, span.attributes));
        return id;
    }

    EntityId freeId(const QString &name)
    {
        // Of an empty set the id that the name makes, numbered here, as the entities are not in the set yet.
        const QString base = AnnotationSet().freeEntityId(name).value;
        int &number = m_numbers[base];
        EntityId id;
        do
            id.value = ++number == 1 ? base : QString(base + u'-' + QString::number(number));
        while (m_entityIds.contains(id));
        return id;
    }

    void settleSaidBy()
    {
        for (Entity &entity : m_entities) {
            auto *agreement = std::get_if<AgreementAttributes>(&entity.attributes);
            if (agreement && !m_entityIds.contains(agreement->saidBy))
                agreement->saidBy = {};
        }
    }

    void addRelation(qsizetype index)
    {
        const StandoffRelation &from = m_document.relations[index];
        const auto type = relationTypeFromKey(from.type);
        const auto begin = m_entityOfSpan.constFind(from.from);
        const auto end = m_entityOfSpan.constFind(from.to);
        if (!type || begin == m_entityOfSpan.cend() || end == m_entityOfSpan.cend())
            return;
        Relation relation{
            .id = {quint32(m_relations.size() + 1)}, .type = *type, .from = begin->first, .to = end->first};
        relation.mention = m_entityOfSpan.value(from.attributes.value(u"support"_s)).second;
        setAttributes(relation, from.attributes);
        m_relations.append(relation);
        m_result.relationOf.insert(relation.id, index);
    }

    const StandoffDocument &m_document;
    const TypeMapping &m_mapping;
    StandoffImport m_result;
    QSet<MentionId> m_ids;
    QSet<MentionId> m_taken;
    quint32 m_lastId = 0;
    QHash<QString, EntityId> m_known;
    QSet<EntityId> m_entityIds;
    QHash<QString, int> m_numbers;
    QHash<QString, std::pair<EntityId, MentionId>> m_entityOfSpan;
    QList<Entity> m_entities;
    QList<Mention> m_mentions;
    QList<Relation> m_relations;
};

} // namespace

StandoffImport StandoffImport::of(const StandoffDocument &document, const TypeMapping &mapping)
{
    return Importer(document, mapping).run();
}

} // namespace Rapporteur
