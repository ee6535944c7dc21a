// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation/EditContext.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qsizetype longestQuote = 40;

/// The ids that \a edit removes and does not add again.
template<typename Change, typename Id>
QSet<Id> removedBy(const Edit &edit)
{
    QSet<Id> removed;
    for (const EditStep &step : edit.steps) {
        const auto *change = std::get_if<Change>(&step);
        if (change && change->after)
            removed.remove(change->after->id);
        else if (change)
            removed.insert(change->before->id);
    }
    return removed;
}

} // namespace

EditContext::EditContext(const Article &article, const AnnotationSet &annotations, Signature signature)
    : m_article(article)
    , m_annotations(annotations)
    , m_signature(std::move(signature))
{
}

QString EditContext::quote(const Mention &mention) const
{
    QStringList pieces;
    const QList<TextRange> ranges = mention.pieces();
    for (const TextRange range : ranges)
        pieces.append(m_article.text(range).toString().simplified());
    const QString words = pieces.join(u" … "_s);
    return words.size() <= longestQuote ? words : QString(words.first(longestQuote - 1) + u'…');
}

Provenance EditContext::decided(Provenance provenance) const
{
    provenance.decidedBy = m_signature.analyst;
    provenance.decidedAt = m_signature.at;
    return provenance;
}

Provenance EditContext::made() const
{
    return {.source = Provenance::Source::Analyst, .by = m_signature.analyst, .at = m_signature.at};
}

Mention EditContext::accepted(Mention mention) const
{
    mention.status = MentionStatus::Accepted;
    mention.provenance = decided(*mention.provenance);
    return mention;
}

bool EditContext::isInside(TextRange range) const
{
    return !range.isEmpty() && range.start >= 0 && range.end <= m_article.length();
}

void EditContext::settle(Edit &edit, const QHash<EntityId, EntityId> &mergedInto) const
{
    if (edit.isEmpty())
        return;
    removeLeftEntities(edit);
    settleRelations(edit, mergedInto);
    settleSaidBy(edit, mergedInto);
}

void EditContext::removeLeftEntities(Edit &edit) const
{
    QHash<EntityId, qsizetype> balance; // of mentions that come and go
    QSet<EntityId> seen;
    QList<EntityId> losing; // in the order of the edit, so that the same edit is made always
    for (const EditStep &step : std::as_const(edit.steps)) {
        const auto *change = std::get_if<MentionChange>(&step);
        if (change && change->before) {
            if (!seen.contains(change->before->entity))
                losing.append(change->before->entity);
            seen.insert(change->before->entity);
            --balance[change->before->entity];
        }
        if (change && change->after)
            ++balance[change->after->entity];
    }
    const QSet<EntityId> gone = removedBy<EntityChange, EntityId>(edit);
    for (const EntityId &id : std::as_const(losing)) {
        const bool left = m_annotations.mentionsOf(id).size() + balance.value(id) > 0;
        const bool kept = std::ranges::any_of(m_annotations.unplaced(),
                                              [&](const UnplacedMention &u) { return u.mention.entity == id; });
        if (left || kept || gone.contains(id) || !m_annotations.entity(id))
            continue;
        // As it is by then, where the edit changes it as well.
        Entity last = *m_annotations.entity(id);
        for (const EditStep &step : std::as_const(edit.steps)) {
            const auto *change = std::get_if<EntityChange>(&step);
            if (change && change->after && change->after->id == id)
                last = *change->after;
        }
        edit.remove(last);
    }
}

void EditContext::settleRelations(Edit &edit, const QHash<EntityId, EntityId> &mergedInto) const
{
    if (m_annotations.relations().isEmpty())
        return;
    const QSet<EntityId> goneEntities = removedBy<EntityChange, EntityId>(edit);
    const QSet<MentionId> goneMentions = removedBy<MentionChange, MentionId>(edit);
    QSet<RelationId> touched;
    for (const EditStep &step : std::as_const(edit.steps)) {
        if (const auto *change = std::get_if<RelationChange>(&step))
            touched.insert(change->before ? change->before->id : change->after->id);
    }
    const auto heir = [&](const EntityId &id) {
        const EntityId other = mergedInto.value(id, id);
        return goneEntities.contains(other) ? EntityId() : other;
    };
    QList<Relation> kept;
    const QList<Relation> all = m_annotations.relations().all();
    for (const Relation &before : all) {
        if (touched.contains(before.id))
            continue;
        Relation after = before;
        after.from = heir(before.from);
        after.to = heir(before.to);
        if (goneMentions.contains(before.mention))
            after.mention = {};
        // What two relations said of two names of one entity, one says of the entity.
        const bool moved = after.from != before.from || after.to != before.to;
        const bool isSaid =
            moved && std::ranges::any_of(kept, [&](const Relation &other) { return other.claimsTheSameAs(after); });
        if (after.from.isEmpty() || after.to.isEmpty() || (moved && after.from == after.to) || isSaid) {
            edit.remove(before);
        } else {
            edit.change(before, after);
            kept.append(after);
        }
    }
}

void EditContext::settleSaidBy(Edit &edit, const QHash<EntityId, EntityId> &mergedInto) const
{
    const QSet<EntityId> gone = removedBy<EntityChange, EntityId>(edit);
    if (gone.isEmpty() && mergedInto.isEmpty())
        return;
    QHash<EntityId, qsizetype> changedAt;
    for (qsizetype i = 0; i < edit.steps.size(); ++i) {
        const auto *change = std::get_if<EntityChange>(&edit.steps[i]);
        if (change && change->after)
            changedAt.insert(change->after->id, i);
    }
    const QList<EntityId> &ids = m_annotations.entityIds();
    for (const EntityId &id : ids) {
        const qsizetype at = changedAt.value(id, -1);
        const Entity before = at < 0 ? *m_annotations.entity(id) : *std::get<EntityChange>(edit.steps[at]).after;
        const AgreementAttributes *agreement = before.agreement();
        if (gone.contains(id) || !agreement || agreement->saidBy.isEmpty())
            continue;
        AgreementAttributes attributes = *agreement;
        attributes.saidBy = mergedInto.value(agreement->saidBy, agreement->saidBy);
        if (gone.contains(attributes.saidBy))
            attributes.saidBy = {};
        Entity after = before;
        after.attributes = attributes;
        edit.change(before, after);
    }
}

} // namespace Rapporteur
