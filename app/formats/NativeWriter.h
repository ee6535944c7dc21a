// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/NativeAnnotations.h"
#include "text/Article.h"

namespace Rapporteur {

/// The native file of \a annotations (resources/schema/annotations-1.schema.json), in its one canonical form: UTF-8,
/// line ends LF, members in the schema's order, one entity, mention and relation a line, entities by kind and id, mentions
/// in text order, relations by id, unplaced mentions as they were read. What readNative() reads of it is written to the same bytes again.
[[nodiscard]] QByteArray writeNative(const Article &article, const AnnotationSet &annotations,
                                     const NativeHeader &header);

/// One mention as JSON with each member on a line of its own, for people who edit it. As in the file, but without
/// prefix and suffix, which follow from the text.
[[nodiscard]] QByteArray writeMention(const Article &article, const AnnotationSet &annotations, MentionId id);

/// One entity as JSON with each member on a line of its own.
[[nodiscard]] QByteArray writeEntity(const AnnotationSet &annotations, const EntityId &id);

/// One mention, entity or relation as it stands in a file, in one line without its end.
[[nodiscard]] QByteArray writeMentionLine(const StoredMention &stored);
[[nodiscard]] QByteArray writeEntityLine(const Entity &entity);
[[nodiscard]] QByteArray writeRelationLine(const Relation &relation);

/// \a mention of \a article as files have it; its entity is of \a kind.
[[nodiscard]] StoredMention storedMention(const Article &article, const Mention &mention, EntityKind kind);

} // namespace Rapporteur
