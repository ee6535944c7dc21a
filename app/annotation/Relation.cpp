// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation/Relation.h"

using namespace Qt::StringLiterals;

namespace Rapporteur {

QString keyOf(RelationType type)
{
    switch (type) {
    case RelationType::Represents:
        return u"represents"_s;
    case RelationType::PartyTo:
        return u"party_to"_s;
    case RelationType::CounterpartOf:
        return u"counterpart_of"_s;
    case RelationType::Signed:
        return u"signed"_s;
    case RelationType::SaidAbout:
        return u"said_about"_s;
    }
    Q_UNREACHABLE_RETURN(QString());
}

std::optional<RelationType> relationTypeFromKey(QStringView key)
{
    for (const RelationType type : allRelationTypes) {
        if (key == keyOf(type))
            return type;
    }
    return std::nullopt;
}

bool isUsual(RelationType type, EntityKind from, EntityKind to)
{
    switch (type) {
    case RelationType::Represents:
        return from == EntityKind::Official && to == EntityKind::Country;
    case RelationType::CounterpartOf:
        return from == EntityKind::Official && to == EntityKind::Official;
    case RelationType::PartyTo:
    case RelationType::Signed:
        return from != EntityKind::Agreement && to == EntityKind::Agreement;
    case RelationType::SaidAbout:
        return from == EntityKind::Official;
    }
    Q_UNREACHABLE_RETURN(false);
}

RelationType likeliestType(EntityKind from, EntityKind to)
{
    for (const RelationType type : allRelationTypes) {
        if (isUsual(type, from, to) || isUsual(type, to, from))
            return type;
    }
    return from == EntityKind::Country && to == EntityKind::Country ? RelationType::CounterpartOf
                                                                    : RelationType::PartyTo;
}

QString keyOf(RelationId id)
{
    return u'r' + QString::number(id.value);
}

std::optional<RelationId> relationIdFromKey(QStringView key)
{
    if (!key.startsWith(u'r'))
        return std::nullopt;
    bool ok = false;
    const uint value = key.sliced(1).toUInt(&ok);
    const RelationId id{value};
    if (!ok || value == 0 || keyOf(id) != key)
        return std::nullopt;
    return id;
}

bool Relation::claimsTheSameAs(const Relation &other) const
{
    if (type != other.type)
        return false;
    const bool sameWay = from == other.from && to == other.to;
    return sameWay || (type == RelationType::CounterpartOf && from == other.to && to == other.from);
}

} // namespace Rapporteur
