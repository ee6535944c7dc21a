// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation/OccurrenceEdits.h"

#include <algorithm>

namespace Rapporteur {

OccurrenceEdits::OccurrenceEdits(const Article &article, const AnnotationSet &annotations, Signature signature)
    : m_context(article, annotations, std::move(signature))
    , m_annotations(annotations)
{
}

QList<Occurrence> OccurrenceEdits::occurrences(MentionId id, OccurrenceRules rules) const
{
    QList<Occurrence> found;
    const Mention *model = m_annotations.mention(id);
    if (!model || !model->fragments().isEmpty())
        return found;
    const EntityKind kind = m_annotations.kindOf(*model);
    const QStringView text = m_context.article().text();
    const QList<TextRange> ranges = findOccurrences(text, m_context.article().text(model->range), rules);
    for (const TextRange range : ranges) {
        if (range == model->range)
            continue;
        Occurrence occurrence{.range = range};
        if (const Mention *mention = standingAt(range, kind)) {
            occurrence.mention = mention->id;
            occurrence.status = mention->status;
        }
        const QList<SpanIndex::Entry> around = m_annotations.spans().overlapping(range);
        occurrence.isInside = std::ranges::any_of(around, [&](const SpanIndex::Entry &entry) {
            const Mention &mention = *m_annotations.mention(entry.id);
            return entry.range != range && entry.range.contains(range) && mention.status == MentionStatus::Accepted
                && m_annotations.kindOf(mention) == kind;
        });
        found.append(occurrence);
    }
    return found;
}

Edit OccurrenceEdits::applyToAll(MentionId id, const QList<TextRange> &wanted, const QList<TextRange> &refused) const
{
    Edit edit;
    const Mention *model = m_annotations.mention(id);
    if (!model)
        return edit;
    const EntityKind kind = m_annotations.kindOf(*model);
    quint32 nextId = m_annotations.nextMentionId().value;
    if (model->status != MentionStatus::Accepted)
        edit.change(*model, m_context.accepted(*model));
    for (const TextRange range : wanted) {
        const Mention *before = standingAt(range, kind);
        if (before && (before->entity != model->entity || before->status != MentionStatus::Accepted)) {
            Mention after = m_context.accepted(*before);
            after.entity = model->entity;
            edit.change(*before, after);
        } else if (!before && m_context.isInside(range)) {
            edit.add(Mention{.id = {nextId++},
                             .status = MentionStatus::Accepted,
                             .range = range,
                             .entity = model->entity,
                             .provenance = m_context.made()});
        }
    }
    for (const TextRange range : refused)
        refuse(edit, range, *model, nextId);
    m_context.settle(edit);
    edit.label = tr("Mark “%1” in %n place(s)", nullptr, int(wanted.size())).arg(m_context.quote(*model));
    return edit;
}

Edit OccurrenceEdits::rejectAllLike(MentionId id, const QList<TextRange> &places) const
{
    Edit edit;
    const Mention *model = m_annotations.mention(id);
    if (!model)
        return edit;
    quint32 nextId = m_annotations.nextMentionId().value;
    if (model->status != MentionStatus::Rejected) {
        Mention after = *model;
        after.status = MentionStatus::Rejected;
        after.provenance = m_context.decided(*model->provenance);
        edit.change(*model, after);
    }
    for (const TextRange range : places) {
        if (range != model->range)
            refuse(edit, range, *model, nextId);
    }
    edit.label = tr("Reject “%1” in %n place(s)", nullptr, int(edit.steps.size())).arg(m_context.quote(*model));
    return edit;
}

const Mention *OccurrenceEdits::standingAt(TextRange range, EntityKind kind) const
{
    const QList<SpanIndex::Entry> near = m_annotations.spans().overlapping(range);
    const Mention *standing = nullptr;
    for (const SpanIndex::Entry &entry : near) {
        const Mention &mention = *m_annotations.mention(entry.id);
        if (entry.range != range || !mention.fragments().isEmpty() || m_annotations.kindOf(mention) != kind)
            continue;
        // Of several the accepted one counts.
        if (!standing || mention.status == MentionStatus::Accepted)
            standing = &mention;
    }
    return standing;
}

void OccurrenceEdits::refuse(Edit &edit, TextRange range, const Mention &model, quint32 &nextId) const
{
    const Mention *before = standingAt(range, m_annotations.kindOf(model));
    if (before && before->status == MentionStatus::Suggested) {
        Mention after = *before;
        after.status = MentionStatus::Rejected;
        after.provenance = m_context.decided(*before->provenance);
        edit.change(*before, after);
    } else if (!before && m_context.isInside(range)) {
        edit.add(Mention{.id = {nextId++},
                         .status = MentionStatus::Rejected,
                         .range = range,
                         .entity = model.entity,
                         .provenance = m_context.decided(m_context.made())});
    }
}

} // namespace Rapporteur
