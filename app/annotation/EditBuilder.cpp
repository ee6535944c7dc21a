// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation/EditBuilder.h"

#include <algorithm>

namespace Rapporteur {

namespace {

bool isCalled(const Entity &entity, QStringView words)
{
    const auto same = [&](const QString &name) { return words.compare(name, Qt::CaseInsensitive) == 0; };
    return same(entity.name) || std::ranges::any_of(entity.aliases, same);
}

} // namespace

EditBuilder::EditBuilder(const Article &article, const AnnotationSet &annotations, Signature signature)
    : m_context(article, annotations, std::move(signature))
    , m_article(article)
    , m_annotations(annotations)
{
}

Edit EditBuilder::decide(const QList<MentionId> &mentions, MentionStatus status) const
{
    Edit edit;
    edit.steps.reserve(mentions.size());
    // Many mentions share one provenance, and share one again.
    SharedValue<Provenance> lastBefore;
    SharedValue<Provenance> lastAfter = m_context.decided(*lastBefore);
    for (const MentionId id : mentions) {
        const Mention *before = m_annotations.mention(id);
        if (!before || before->status == status)
            continue;
        if (!(before->provenance == lastBefore)) {
            lastBefore = before->provenance;
            lastAfter = m_context.decided(*lastBefore);
        }
        Mention after = *before;
        after.status = status;
        after.provenance = lastAfter;
        edit.change(*before, after);
    }
    return edit;
}

Edit EditBuilder::accept(const QList<MentionId> &mentions) const
{
    Edit edit = decide(mentions, MentionStatus::Accepted);
    edit.label = edit.steps.size() == 1
        ? tr("Accept “%1”").arg(m_context.quote(*std::get<MentionChange>(edit.steps.first()).after))
        : tr("Accept %n mention(s)", nullptr, int(edit.steps.size()));
    return edit;
}

Edit EditBuilder::reject(const QList<MentionId> &mentions) const
{
    Edit edit = decide(mentions, MentionStatus::Rejected);
    edit.label = edit.steps.size() == 1
        ? tr("Reject “%1”").arg(m_context.quote(*std::get<MentionChange>(edit.steps.first()).after))
        : tr("Reject %n mention(s)", nullptr, int(edit.steps.size()));
    return edit;
}

Edit EditBuilder::remove(const QList<MentionId> &mentions) const
{
    Edit edit;
    for (const MentionId id : mentions) {
        const Mention *mention = m_annotations.mention(id);
        if (!mention)
            continue;
        edit.remove(*mention);
    }
    edit.label = edit.steps.size() == 1
        ? tr("Delete “%1”").arg(m_context.quote(*std::get<MentionChange>(edit.steps.first()).before))
        : tr("Delete %n mention(s)", nullptr, int(edit.steps.size()));
    m_context.settle(edit);
    return edit;
}

EditBuilder::Marking EditBuilder::mark(TextRange range, const Entity &entity) const
{
    Marking marking;
    const Mention mention{.id = m_annotations.nextMentionId(),
                          .status = MentionStatus::Accepted,
                          .range = range,
                          .entity = entity.id,
                          .provenance = m_context.made()};
    if (!m_annotations.entity(entity.id))
        marking.edit.add(entity);
    marking.edit.add(mention);
    marking.edit.label = tr("Mark “%1”").arg(m_context.quote(mention));
    marking.mention = mention.id;
    return marking;
}

Edit EditBuilder::assign(const QList<MentionId> &mentions, const Entity &entity) const
{
    Edit edit;
    if (!m_annotations.entity(entity.id))
        edit.add(entity);
    qsizetype changed = 0;
    QString words;
    for (const MentionId id : mentions) {
        const Mention *before = m_annotations.mention(id);
        if (!before || before->entity == entity.id)
            continue;
        Mention after = m_context.accepted(*before);
        after.entity = entity.id;
        edit.change(*before, after);
        words = m_context.quote(after);
        ++changed;
    }
    if (changed == 0)
        return {};
    m_context.settle(edit);
    edit.label = changed == 1 ? tr("“%1” is %2").arg(words, entity.name)
                              : tr("%n mention(s) are %1", nullptr, int(changed)).arg(entity.name);
    return edit;
}

Edit EditBuilder::resize(MentionId id, TextRange range) const
{
    Edit edit;
    const Mention *before = m_annotations.mention(id);
    if (!before || !m_context.isInside(range))
        return edit;
    Mention after = *before;
    QList<TextRange> pieces = before->pieces();
    pieces.first().start = range.start;
    pieces.last().end = range.end;
    for (TextRange &piece : pieces)
        piece = piece.intersected(range);
    after.setPieces(pieces);
    edit.change(*before, after);
    edit.label = tr("Move the boundaries of “%1”").arg(m_context.quote(*before));
    return edit;
}

Edit EditBuilder::setNote(MentionId id, const QString &note) const
{
    Edit edit;
    const Mention *before = m_annotations.mention(id);
    if (!before)
        return edit;
    Mention after = *before;
    after.note = note;
    edit.change(*before, after);
    edit.label = tr("Note on “%1”").arg(m_context.quote(*before));
    return edit;
}

Edit EditBuilder::changeEntity(const Entity &after) const
{
    Edit edit;
    const Entity *before = m_annotations.entity(after.id);
    if (!before)
        return edit;
    edit.change(*before, after);
    m_context.settle(edit);
    edit.label = tr("Edit %1").arg(before->name);
    return edit;
}

Entity EditBuilder::entityFor(QStringView words, EntityKind kind, const Knowledge &knowledge) const
{
    const QList<EntityId> &ids = m_annotations.entityIds();
    for (const EntityId &id : ids) {
        const Entity &entity = *m_annotations.entity(id);
        if (entity.kind() == kind && isCalled(entity, words))
            return entity;
    }
    // Called so elsewhere in the article: "Kishida" of Fumio Kishida.
    for (const EntityId &id : ids) {
        if (m_annotations.entity(id)->kind() != kind)
            continue;
        const auto its = m_annotations.mentionsOf(id);
        for (const MentionId mention : its) {
            if (m_annotations.mention(mention)->status != MentionStatus::Rejected
                && m_article.text(m_annotations.mention(mention)->range) == words)
                return *m_annotations.entity(id);
        }
    }
    std::optional<Entity> known = knowledge ? knowledge(words, kind) : std::nullopt;
    if (known && known->kind() == kind) {
        // The same country under another name is one entity.
        for (const EntityId &id : ids) {
            const Entity &entity = *m_annotations.entity(id);
            if (entity.name == known->name && entity.kind() == kind)
                return entity;
            if (entity.country() && known->country() && !entity.country()->iso.isEmpty()
                && entity.country()->iso == known->country()->iso)
                return entity;
        }
    } else {
        known = Entity{.name = words.toString().simplified(), .attributes = emptyAttributes(kind)};
    }
    known->id = m_annotations.freeEntityId(known->name);
    return *known;
}

} // namespace Rapporteur
