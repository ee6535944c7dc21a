// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/AnnotationSet.h"
#include "exchange/LossReport.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Rapporteur::Test {

/// From the first to the last character of \a mention that is no white space.
inline TextRange innerRange(const QString &text, const Mention &mention)
{
    TextRange inner;
    const QList<TextRange> pieces = mention.pieces();
    for (const TextRange piece : pieces) {
        for (qsizetype i = piece.start; i < piece.end; ++i) {
            if (!text[i].isSpace())
                inner = {inner.isEmpty() ? i : inner.start, i + 1};
        }
    }
    return inner;
}

/// Finds out what is missing in annotations that have been through a format, from the two sets alone and without any
/// knowledge of the format. No two mentions of the set before may have the same range,
/// white space at the borders aside.
class LossMeter
{
public:
    LossMeter(const QString &text, const AnnotationSet &before, const AnnotationSet &after)
        : m_text(text)
        , m_before(before)
        , m_after(after)
    {
    }

    LossReport measure()
    {
        const QList<Mention> mentions = m_before.mentions();
        for (const Mention &mention : mentions)
            compare(mention);
        m_losses[LossReason::Unplaced] += m_before.unplaced().size();
        const QList<Entity> entities = m_before.entities();
        for (const Entity &entity : entities)
            compare(entity);
        const QList<Relation> relations = m_before.relations().all();
        for (const Relation &relation : relations)
            compare(relation);
        m_losses.removeIf([](const auto &loss) { return loss.value() == 0; });
        return m_losses;
    }

    /// Mentions and relations that were not there before.
    [[nodiscard]] qsizetype invented() const
    {
        return m_after.mentionCount() - m_afterOf.size() + m_after.relations().size() - m_relations;
    }

private:
    [[nodiscard]] TextRange inner(const Mention &mention) const { return innerRange(m_text, mention); }

    [[nodiscard]] std::optional<Mention> counterpart(const Mention &mention) const
    {
        const QList<Mention> all = m_after.mentions();
        for (const Mention &other : all) {
            const TextRange one = inner(mention);
            const TextRange another = inner(other);
            const bool isSame = other.range == mention.range
                || (mention.range.contains(other.range) && (one == another || (one.isEmpty() && another.isEmpty())));
            if (isSame && m_after.kindOf(other) == m_before.kindOf(mention) && !m_taken.contains(other.id))
                return other;
        }
        return {};
    }

    void compare(const Mention &mention)
    {
        const auto other = counterpart(mention);
        if (!other) {
            if (mention.status == MentionStatus::Rejected && m_after.count(MentionStatus::Rejected) == 0)
                ++m_losses[LossReason::Rejected];
            else if (inner(mention).isEmpty())
                ++m_losses[LossReason::Borders];
            else if (mention.range.start < m_end)
                ++m_losses[LossReason::Overlap];
            else
                ++m_losses[LossReason::Foreign]; // unexplained
            return;
        }
        m_end = std::max(m_end, mention.range.end);
        m_taken.insert(other->id);
        m_afterOf.insert(mention.id, other->id);
        if (other->range != mention.range)
            ++m_losses[LossReason::Borders];
        else if (other->pieces() != mention.pieces())
            ++m_losses[LossReason::Fragments];
        if (other->status != mention.status)
            ++m_losses[LossReason::Status];
        if (other->note != mention.note)
            ++m_losses[other->note.isEmpty() ? LossReason::Notes : LossReason::LineEnds];
        if (!(*other->provenance == *mention.provenance) || other->tags() != mention.tags()
            || other->certainty() != mention.certainty())
            ++m_losses[LossReason::Details];
        if (!m_firstOf.contains(mention.entity))
            m_firstOf.insert(mention.entity, other->id);
    }

    [[nodiscard]] const Mention *firstAfter(const EntityId &entity) const
    {
        return m_after.mention(m_firstOf.value(entity));
    }

    void compare(const Entity &entity)
    {
        const Mention *mention = firstAfter(entity.id);
        if (!mention) {
            m_losses[LossReason::Unmentioned] += m_before.mentionsOf(entity.id).isEmpty() ? 1 : 0;
            return;
        }
        const Entity *other = m_after.entity(mention->entity);
        if (other->id != entity.id || other->name != entity.name)
            ++m_losses[LossReason::Entities];
        Entity same = *other;
        same.id = entity.id;
        same.name = entity.name;
        if (!(same == entity))
            ++m_losses[LossReason::Attributes];
    }

    void compare(const Relation &relation)
    {
        const Mention *from = firstAfter(relation.from);
        const Mention *to = firstAfter(relation.to);
        const QList<Relation> all = m_after.relations().all();
        const auto found = std::ranges::find_if(all, [&](const Relation &other) {
            return from && to && other.type == relation.type && other.from == from->entity && other.to == to->entity;
        });
        if (found == all.cend()) {
            ++m_losses[LossReason::Relations];
            return;
        }
        ++m_relations;
        if (found->note != relation.note || found->sentence != relation.sentence
            || !(*found->provenance == *relation.provenance) || found->mention != m_afterOf.value(relation.mention)
            || found->mention.isNull() != relation.mention.isNull())
            ++m_losses[LossReason::RelationDetails];
    }

    QString m_text;
    const AnnotationSet &m_before;
    const AnnotationSet &m_after;
    LossReport m_losses;
    QSet<MentionId> m_taken;
    QHash<MentionId, MentionId> m_afterOf;
    QHash<EntityId, MentionId> m_firstOf;
    qsizetype m_relations = 0;
    qsizetype m_end = 0;
};

} // namespace Rapporteur::Test
