// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/Edit.h"
#include "formats/NativeAnnotations.h"
#include "text/Article.h"

#include <QHash>

#include <variant>

namespace Rapporteur {

/// A mention added, removed or changed, as files have it: with offsets in code points, and with its words.
struct StoredMentionChange
{
    std::optional<StoredMention> before = {};
    std::optional<StoredMention> after = {};
};

using StoredChange = std::variant<EntityChange, StoredMentionChange, RelationChange>;

/// \a edit, which led to \a after, as a journal has it: it can be read without the article.
[[nodiscard]] QList<StoredChange> storedChanges(const Edit &edit, const Article &article, const AnnotationSet &after);

/// True where both are the same mention at the same place; where they stand in their files does not matter.
[[nodiscard]] bool isSame(const StoredMention &a, const StoredMention &b);

/// Entities, mentions and relations at one moment of a session, without the text: what replaying a journal gives.
class StoredState
{
public:
    StoredState() = default;
    explicit StoredState(const NativeAnnotations &native);

    [[nodiscard]] const QHash<EntityId, Entity> &entities() const { return m_entities; }
    [[nodiscard]] const QHash<MentionId, StoredMention> &mentions() const { return m_mentions; }

    /// Makes the changes. False where one did not fit what was there; it is made all the same.
    bool apply(const QList<StoredChange> &changes);

    /// As a file's content, for anchor(); mentions and relations whose entity is not there are left out. \a header, and what it says
    /// of the article, is taken from \a like.
    [[nodiscard]] NativeAnnotations toNative(const NativeAnnotations &like) const;

    friend bool operator==(const StoredState &a, const StoredState &b) { return a.isEqual(b); }

private:
    bool apply(const EntityChange &change);
    bool apply(const StoredMentionChange &change);
    bool apply(const RelationChange &change);
    [[nodiscard]] bool isEqual(const StoredState &other) const;

    QHash<EntityId, Entity> m_entities;
    QHash<MentionId, StoredMention> m_mentions;
    QHash<RelationId, Relation> m_relations;
};

} // namespace Rapporteur
