// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/AnnotationSet.h"

#include <QMap>

namespace Rapporteur {

using StandoffAttributes = QMap<QString, QString>;

/// What is known of an entity and of a mention of it, as names and texts that any format with free attributes can hold.
/// Lists are joined by "; ", with a backslash before a semicolon or backslash of an item.
///
/// Of entities: entity (its id), name, aliases, iso, role, countries, organisation, inOfficeFrom, inOfficeTo, parties,
/// subject, stage, date, saidBy, entityNote, entityTags, entityCertainty. Of mentions: status, tags, certainty. Of
/// mentions and relations: source, by, at, reason, sourceCertainty, decidedBy, decidedAt. Of relations: support (id of
/// a span), sentence, note.
[[nodiscard]] const QStringList &entityAttributeNames();
[[nodiscard]] const QStringList &mentionAttributeNames();

/// Of these only the ones that are not empty, but always entity and name.
[[nodiscard]] StandoffAttributes attributesOf(const Entity &entity);
[[nodiscard]] StandoffAttributes attributesOf(const Mention &mention);
/// Without support.
[[nodiscard]] StandoffAttributes attributesOf(const Relation &relation);

/// The entity that \a attributes tell of; saidBy may name one that is not there.
[[nodiscard]] Entity entityFrom(EntityKind kind, const EntityId &id, const QString &name,
                                const StandoffAttributes &attributes);
void setAttributes(Mention &mention, const StandoffAttributes &attributes);
/// Without support.
void setAttributes(Relation &relation, const StandoffAttributes &attributes);

} // namespace Rapporteur
