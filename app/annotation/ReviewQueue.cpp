// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation/ReviewQueue.h"

#include <algorithm>
#include <tuple>

namespace Rapporteur {

namespace {

/// Where a mention stands in an order.
using Place = std::tuple<double, TextRange, MentionId>;

Place placeOf(const Mention &mention, ReviewOrder order)
{
    return {order == ReviewOrder::Doubt ? certaintyOf(mention) : 0.0, mention.range, mention.id};
}

} // namespace

double certaintyOf(const Mention &mention)
{
    return mention.provenance->certainty.value_or(0);
}

QList<MentionId> reviewQueue(const AnnotationSet &annotations, ReviewOrder order)
{
    QList<MentionId> queue = suggestionsFrom(annotations, 0);
    if (order == ReviewOrder::Doubt)
        std::ranges::stable_sort(queue, {}, [&](MentionId id) { return certaintyOf(*annotations.mention(id)); });
    return queue;
}

MentionId nextToReview(const AnnotationSet &annotations, ReviewOrder order, const Mention *current)
{
    const QList<SpanIndex::Entry> all = annotations.spans().all();
    std::optional<Place> first;
    std::optional<Place> next;
    for (const SpanIndex::Entry &entry : all) {
        const Mention &mention = *annotations.mention(entry.id);
        if (mention.status != MentionStatus::Suggested || (current && mention.id == current->id))
            continue;
        const Place place = placeOf(mention, order);
        if (!first || place < *first)
            first = place;
        if (current && place > placeOf(*current, order) && (!next || place < *next))
            next = place;
    }
    if (next)
        return std::get<MentionId>(*next);
    return first ? std::get<MentionId>(*first) : MentionId();
}

QList<MentionId> suggestionsFrom(const AnnotationSet &annotations, double certainty)
{
    QList<MentionId> found;
    const QList<SpanIndex::Entry> all = annotations.spans().all();
    for (const SpanIndex::Entry &entry : all) {
        const Mention &mention = *annotations.mention(entry.id);
        if (mention.status == MentionStatus::Suggested && certaintyOf(mention) >= certainty)
            found.append(entry.id);
    }
    return found;
}

QList<MentionId> suggestionsOf(const AnnotationSet &annotations, const EntityId &entity)
{
    QList<MentionId> found = annotations.mentionsOf(entity);
    found.removeIf([&](MentionId id) { return annotations.mention(id)->status != MentionStatus::Suggested; });
    return found;
}

} // namespace Rapporteur
