// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation/MentionEdits.h"

#include <algorithm>

namespace Rapporteur {

MentionEdits::MentionEdits(const Article &article, const AnnotationSet &annotations, Signature signature)
    : m_context(article, annotations, std::move(signature))
    , m_annotations(annotations)
{
}

EditBuilder::Marking MentionEdits::split(MentionId id, qsizetype offset) const
{
    EditBuilder::Marking marking;
    const Mention *before = m_annotations.mention(id);
    if (!before)
        return marking;
    QList<TextRange> left;
    QList<TextRange> right;
    const QList<TextRange> pieces = before->pieces();
    for (const TextRange piece : pieces) {
        left.append(trimmed(piece.intersected({piece.start, std::max(piece.start, offset)})));
        right.append(trimmed(piece.intersected({std::min(piece.end, offset), piece.end})));
    }
    const auto isEmpty = [](TextRange range) { return range.isEmpty(); };
    if (std::ranges::all_of(left, isEmpty) || std::ranges::all_of(right, isEmpty))
        return marking;
    Mention first = *before;
    first.setPieces(left);
    Mention second = *before;
    second.id = m_annotations.nextMentionId();
    MentionDetails details = *second.details;
    details.unknown = {}; // stays with the first
    second.details = details;
    second.setPieces(right);
    marking.edit.change(*before, first);
    marking.edit.add(second);
    marking.edit.label = tr("Split “%1”").arg(m_context.quote(*before));
    marking.mention = second.id;
    return marking;
}

Edit MentionEdits::mergeWithNext(MentionId id) const
{
    Edit edit;
    const Mention *before = m_annotations.mention(id);
    const Mention *next = before ? nextOf(*before) : nullptr;
    if (!next)
        return edit;
    Mention after = *before;
    after.setPieces({{before->range.start, std::max(before->range.end, next->range.end)}});
    after.setTags(cleanTags(before->tags() + next->tags()));
    if (after.note.isEmpty())
        after.note = next->note;
    else if (!next->note.isEmpty())
        after.note += u'\n' + next->note.toString();
    edit.remove(*next);
    edit.change(*before, after);
    m_context.settle(edit);
    edit.label = tr("Merge “%1” with “%2”").arg(m_context.quote(*before), m_context.quote(*next));
    return edit;
}

EditBuilder::Marking MentionEdits::duplicate(MentionId id, const Entity &entity) const
{
    EditBuilder::Marking marking;
    const Mention *model = m_annotations.mention(id);
    if (!model || model->entity == entity.id)
        return marking;
    Mention copy{.id = m_annotations.nextMentionId(),
                 .status = MentionStatus::Accepted,
                 .range = model->range,
                 .entity = entity.id,
                 .provenance = m_context.made()};
    copy.setPieces(model->pieces());
    if (!m_annotations.entity(entity.id))
        marking.edit.add(entity);
    marking.edit.add(copy);
    marking.edit.label = tr("Mark “%1” as %2 as well").arg(m_context.quote(copy), entity.name);
    marking.mention = copy.id;
    return marking;
}

Edit MentionEdits::addFragment(MentionId id, TextRange range) const
{
    Edit edit;
    const Mention *before = m_annotations.mention(id);
    if (!before || !m_context.isInside(range))
        return edit;
    Mention after = *before;
    after.setPieces(before->pieces() << range);
    edit.change(*before, after);
    edit.label = tr("Add a fragment to “%1”").arg(m_context.quote(*before));
    return edit;
}

Edit MentionEdits::removeFragment(MentionId id, qsizetype offset) const
{
    Edit edit;
    const Mention *before = m_annotations.mention(id);
    if (!before)
        return edit;
    QList<TextRange> pieces = before->pieces();
    pieces.removeIf([&](TextRange piece) { return piece.contains(offset); });
    if (pieces.isEmpty())
        return edit;
    Mention after = *before;
    after.setPieces(pieces);
    edit.change(*before, after);
    edit.label = tr("Remove a fragment of “%1”").arg(m_context.quote(*before));
    return edit;
}

Edit MentionEdits::setTags(const QList<MentionId> &mentions, const QStringList &tags) const
{
    Edit edit;
    for (const MentionId id : mentions) {
        const Mention *before = m_annotations.mention(id);
        if (!before)
            continue;
        Mention after = *before;
        after.setTags(cleanTags(tags));
        edit.change(*before, after);
        edit.label = tr("Tags of “%1”").arg(m_context.quote(*before));
    }
    if (edit.steps.size() > 1)
        edit.label = tr("Tags of %n mention(s)", nullptr, int(edit.steps.size()));
    return edit;
}

Edit MentionEdits::setCertainty(const QList<MentionId> &mentions, std::optional<double> certainty) const
{
    Edit edit;
    for (const MentionId id : mentions) {
        const Mention *before = m_annotations.mention(id);
        if (!before)
            continue;
        Mention after = *before;
        after.setCertainty(certainty);
        edit.change(*before, after);
        edit.label = tr("Certainty of “%1”").arg(m_context.quote(*before));
    }
    if (edit.steps.size() > 1)
        edit.label = tr("Certainty of %n mention(s)", nullptr, int(edit.steps.size()));
    return edit;
}

const Mention *MentionEdits::nextOf(const Mention &mention) const
{
    const EntityKind kind = m_annotations.kindOf(mention);
    const auto next = m_annotations.spans().next({mention.range, mention.id}, [&](const SpanIndex::Entry &entry) {
        const Mention &other = *m_annotations.mention(entry.id);
        return m_annotations.kindOf(other) == kind && other.status != MentionStatus::Rejected;
    });
    if (!next)
        return nullptr;
    const TextRange between{mention.range.end, std::max(mention.range.end, next->range.start)};
    const QStringView words = m_context.article().text(between);
    const bool inOneParagraph = std::ranges::none_of(words, [](QChar c) {
        return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
    });
    return inOneParagraph ? m_annotations.mention(next->id) : nullptr;
}

TextRange MentionEdits::trimmed(TextRange range) const
{
    const QStringView text = m_context.article().text();
    while (!range.isEmpty() && text[range.start].isSpace())
        ++range.start;
    while (!range.isEmpty() && text[range.end - 1].isSpace())
        --range.end;
    return range;
}

QStringList cleanTags(const QStringList &tags)
{
    QStringList clean;
    for (const QString &tag : tags) {
        const QString simple = tag.simplified();
        if (!simple.isEmpty() && !clean.contains(simple))
            clean.append(simple);
    }
    return clean;
}

} // namespace Rapporteur
