// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/NativeRelation.h"

#include "formats/JsonPath.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Rapporteur {

struct NativeRelation::Parts
{
    Relation relation;
    UnknownFields unknown;
    bool hasId = false;
    bool hasType = false;
    bool hasFrom = false;
    bool hasTo = false;
};

bool NativeRelation::member(Parts &parts, std::string_view name, Value &value)
{
    Relation &relation = parts.relation;
    const qsizetype offset = m_walker.offsetOf(value);
    if (name == "id") {
        parts.hasId = true;
        if (const auto text = m_walker.text(value)) {
            take(relation.id, relationIdFromKey(*text));
            if (relation.id.isNull())
                m_walker.fault(offset, tr("“%1” is no id of a relation: “r” and a number from 1 on.").arg(*text));
        }
    } else if (name == "type") {
        parts.hasType = true;
        type(parts, value);
    } else if (name == "from") {
        parts.hasFrom = true;
        take(relation.from.value, m_walker.text(value));
    } else if (name == "to") {
        parts.hasTo = true;
        take(relation.to.value, m_walker.text(value));
    } else if (name == "mention") {
        if (const auto text = m_walker.text(value)) {
            take(relation.mention, mentionIdFromKey(*text));
            if (relation.mention.isNull())
                m_walker.fault(offset, tr("“%1” is no id of a mention: “m” and a number from 1 on.").arg(*text));
        }
    } else if (name == "sentence") {
        take(relation.sentence, m_walker.text(value));
    } else if (name == "provenance") {
        take(relation.provenance, m_provenance.read(value));
    } else if (name == "note") {
        take(relation.note, m_walker.text(value));
    } else {
        return false;
    }
    return true;
}

void NativeRelation::type(Parts &parts, Value &value)
{
    const auto text = m_walker.text(value);
    if (!text)
        return;
    if (const auto type = relationTypeFromKey(*text)) {
        parts.relation.type = *type;
        return;
    }
    QStringList known;
    for (const RelationType each : allRelationTypes)
        known.append(keyOf(each));
    m_walker.fault(m_walker.offsetOf(value),
                   tr("“%1” is no type of a relation; there are: %2.").arg(*text, known.join(u", "_s)));
}

Relation NativeRelation::read(Value &value)
{
    Parts parts;
    const qsizetype offset = m_walker.offsetOf(value);
    const auto known = [&](std::string_view name, Value &inner) { return member(parts, name, inner); };
    if (!m_walker.walk(value, parts.unknown, known))
        return {};
    const std::pair<bool, QLatin1StringView> required[]{
        {parts.hasId, "id"_L1}, {parts.hasType, "type"_L1}, {parts.hasFrom, "from"_L1}, {parts.hasTo, "to"_L1}};
    for (const auto &[isThere, name] : required) {
        if (!isThere)
            m_walker.missing(offset, name);
    }
    parts.relation.unknown = parts.unknown;
    return parts.relation;
}

QList<Relation> NativeRelation::readAll(Value &value)
{
    QList<Relation> relations;
    m_walker.elements(value, [&](Value &element) {
        const qsizetype faultsBefore = m_walker.faultCount();
        m_offsets.append(m_walker.offsetOf(element));
        relations.append(read(element));
        m_sound.append(m_walker.faultCount() == faultsBefore);
    });
    return relations;
}

void NativeRelation::check(const QList<Relation> &relations, const std::function<bool(const EntityId &)> &hasEntity,
                           const std::function<bool(MentionId)> &hasMention)
{
    QSet<RelationId> seen;
    for (qsizetype i = 0; i < relations.size(); ++i) {
        if (!m_sound[i])
            continue;
        const Relation &relation = relations[i];
        const auto fault = [&](const QString &text, QStringView name) {
            m_walker.fault(m_offsets[i], text, memberPath(elementPath(u"relations"_s, i), name));
        };
        if (seen.contains(relation.id))
            fault(tr("There is a relation “%1” already.").arg(keyOf(relation.id)), u"id");
        seen.insert(relation.id);
        if (!hasEntity(relation.from))
            fault(tr("There is no entity “%1”.").arg(relation.from.value), u"from");
        if (!hasEntity(relation.to))
            fault(tr("There is no entity “%1”.").arg(relation.to.value), u"to");
        if (!relation.mention.isNull() && !hasMention(relation.mention))
            fault(tr("There is no mention “%1”.").arg(keyOf(relation.mention)), u"mention");
    }
}

} // namespace Rapporteur
