// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/Edit.h"
#include "annotation/RelationTable.h"
#include "annotation/SpanIndex.h"
#include "text/Issue.h"

#include <QList>
#include <QSharedDataPointer>

namespace Rapporteur {

class AnnotationSetData;

/// All entities, mentions and relations of one article: a value, cheap to copy (implicitly shared).
///
/// Always consistent: ids are unique, every mention refers to an entity that is there and has a range that is not
/// empty, and what relations and AgreementAttributes::saidBy name is there. Entities stand by kind and then by id, mentions in text order: the
/// order depends on what is there alone, never on how it came about, so that undo and replay restore it exactly.
class AnnotationSet
{
public:
    AnnotationSet();
    AnnotationSet(const AnnotationSet &);
    AnnotationSet &operator=(const AnnotationSet &);
    AnnotationSet(AnnotationSet &&) noexcept;
    AnnotationSet &operator=(AnnotationSet &&) noexcept;
    ~AnnotationSet();

    [[nodiscard]] const QList<EntityId> &entityIds() const;
    [[nodiscard]] QList<Entity> entities() const;
    /// Null where there is none; valid until the set changes.
    [[nodiscard]] const Entity *entity(const EntityId &id) const;
    [[nodiscard]] qsizetype mentionCount() const;
    /// All mentions in text order.
    [[nodiscard]] QList<Mention> mentions() const;
    /// Null where there is none; valid until the set changes.
    [[nodiscard]] const Mention *mention(MentionId id) const;
    /// The mentions of one entity, in text order.
    [[nodiscard]] QList<MentionId> mentionsOf(const EntityId &id) const;
    /// How many mentions of one kind have one status; kept up to date, so asking costs nothing.
    [[nodiscard]] qsizetype count(EntityKind kind, MentionStatus status) const;
    [[nodiscard]] qsizetype count(MentionStatus status) const;
    /// Kind of the entity that \a mention refers to.
    [[nodiscard]] EntityKind kindOf(const Mention &mention) const;
    [[nodiscard]] const SpanIndex &spans() const;
    [[nodiscard]] const RelationTable &relations() const;

    /// Applies all steps of \a edit, or none: an Issue says which step does not fit and why. A mention's entity must be
    /// there at its step; what relations and saidBy name need only be there at the end.
    [[nodiscard]] Result<void> apply(const Edit &edit);

    /// An id that no mention of this set has had as long as the set lives.
    [[nodiscard]] MentionId nextMentionId() const;
    /// A free id made from \a name: "Fumio Kishida" gives "fumio-kishida", or "fumio-kishida-2" where that is taken.
    [[nodiscard]] EntityId freeEntityId(QStringView name) const;

    /// Mentions that could not be placed in the text when they were read.
    [[nodiscard]] const QList<UnplacedMention> &unplaced() const;
    void setUnplaced(QList<UnplacedMention> mentions);

    /// Equal entities, mentions, relations and unplaced mentions.
    friend bool operator==(const AnnotationSet &a, const AnnotationSet &b) { return a.isEqual(b); }

private:
    [[nodiscard]] bool isEqual(const AnnotationSet &other) const;

    QSharedDataPointer<AnnotationSetData> d;
};

} // namespace Rapporteur
