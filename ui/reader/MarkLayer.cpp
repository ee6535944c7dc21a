// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/MarkLayer.h"

#include "document/Change.h"

#include <algorithm>

namespace Rapporteur {

namespace {

constexpr size_t mostKept = 400;
constexpr qsizetype largestChange = 200; ///< above it, all is worked out anew

} // namespace

void MarkLayer::setAnnotations(const AnnotationSet *annotations)
{
    m_annotations = annotations;
    m_current = {};
    m_kinds.clear();
    clear();
    if (annotations)
        updateKinds(annotations->entityIds());
}

bool MarkLayer::updateKinds(const QList<EntityId> &entities)
{
    bool changed = false;
    for (const EntityId &id : entities) {
        const Entity *entity = m_annotations->entity(id);
        if (!entity)
            continue;
        const auto known = m_kinds.constFind(id);
        changed |= known != m_kinds.constEnd() && *known != entity->kind();
        m_kinds.insert(id, entity->kind());
    }
    return changed;
}

void MarkLayer::setShowsRejected(bool shows)
{
    m_showsRejected = shows;
    clear();
}

bool MarkLayer::isShown(const Mention &mention) const
{
    return m_showsRejected || mention.status != MentionStatus::Rejected || mention.id == m_current;
}

void MarkLayer::setCurrent(MentionId id)
{
    const MentionId previous = std::exchange(m_current, id);
    for (const MentionId changed : {previous, id}) {
        const Mention *mention = m_annotations ? m_annotations->mention(changed) : nullptr;
        if (mention && mention->status == MentionStatus::Rejected)
            clear();
    }
}

const BlockMarks &MarkLayer::marks(qsizetype block, TextRange range)
{
    const auto found = m_kept.find(block);
    if (found != m_kept.end())
        return found->second.marks;
    if (m_kept.size() >= mostKept)
        m_kept.clear();
    return m_kept.emplace(block, Kept{range, make(range)}).first->second.marks;
}

BlockMarks MarkLayer::make(TextRange range) const
{
    BlockMarks result;
    if (!m_annotations)
        return result;
    auto entries = m_annotations->spans().overlapping(range);
    entries.removeIf([this](const SpanIndex::Entry &e) { return !isShown(*m_annotations->mention(e.id)); });
    const SpanLanes lanes(std::move(entries));
    result.crowds = lanes.crowds();
    result.marks.reserve(lanes.spans().size());
    for (const SpanLanes::Span &span : lanes.spans()) {
        const Mention &mention = *m_annotations->mention(span.entry.id);
        result.marks.append({.range = mention.range,
                             .fragments = mention.fragments(),
                             .id = mention.id,
                             .kind = m_annotations->kindOf(mention),
                             .status = mention.status,
                             .lane = span.lane,
                             .noted = !mention.note.isEmpty()});
    }
    return result;
}

QList<MentionId> MarkLayer::at(qsizetype offset) const
{
    QList<MentionId> ids;
    if (!m_annotations || offset < 0)
        return ids;
    auto entries = m_annotations->spans().overlapping({offset, offset + 1});
    std::ranges::stable_sort(entries, {}, [](const SpanIndex::Entry &e) { return e.range.length(); });
    for (const SpanIndex::Entry &entry : std::as_const(entries)) {
        const Mention &mention = *m_annotations->mention(entry.id);
        const auto holds = [offset](TextRange piece) { return piece.contains(offset); };
        const bool between = !mention.fragments().isEmpty() && std::ranges::none_of(mention.fragments(), holds);
        if (!between && isShown(mention))
            ids.append(entry.id);
    }
    return ids;
}

std::optional<QSet<qsizetype>> MarkLayer::forget(const Change &change)
{
    // An entity that changes its kind is rare, and may have mentions anywhere.
    if (updateKinds(change.entities) || change.mentions.size() > largestChange) {
        clear();
        return std::nullopt;
    }
    QList<TextRange> ranges; // where they stood and where they stand
    for (const SpanIndex::Entry &entry : change.before)
        ranges.append(entry.range);
    for (const MentionId id : change.mentions) {
        if (const Mention *mention = m_annotations->mention(id))
            ranges.append(mention->range);
    }
    QSet<qsizetype> touched;
    for (auto it = m_kept.begin(); it != m_kept.end();) {
        const TextRange block = it->second.range;
        if (std::ranges::any_of(ranges, [&](TextRange r) { return r.overlaps(block); })) {
            touched.insert(it->first);
            it = m_kept.erase(it);
        } else {
            ++it;
        }
    }
    return touched;
}

} // namespace Rapporteur
