// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/AcceptedHits.h"

#include "annotation/AnnotationSet.h"

#include <algorithm>

namespace Rapporteur {

namespace {

bool liesIn(const Mention &mention, TextRange hit)
{
    const auto within = [&](TextRange range) { return range.start <= hit.start && hit.end <= range.end; };
    if (mention.status != MentionStatus::Accepted || !within(mention.range))
        return false;
    const QList<TextRange> pieces = mention.pieces();
    return std::ranges::any_of(pieces, within);
}

} // namespace

QList<TextRange> hitsInAcceptedMentions(const AnnotationSet &annotations, const QList<TextRange> &hits)
{
    QList<TextRange> result;
    for (const TextRange hit : hits) {
        const QList<SpanIndex::Entry> entries = annotations.spans().overlapping(hit);
        if (std::ranges::any_of(entries, [&](const SpanIndex::Entry &entry) {
                const Mention *mention = annotations.mention(entry.id);
                return mention && liesIn(*mention, hit);
            }))
            result.append(hit);
    }
    return result;
}

} // namespace Rapporteur
