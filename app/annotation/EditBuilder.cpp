// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation/EditBuilder.h"

#include <algorithm>

namespace Rapporteur {

namespace {

constexpr qsizetype longestQuote = 40;

bool isCalled(const Entity &entity, QStringView words)
{
    const auto same = [&](const QString &name) { return words.compare(name, Qt::CaseInsensitive) == 0; };
    return same(entity.name) || std::ranges::any_of(entity.aliases, same);
}

} // namespace

EditBuilder::EditBuilder(const Article &article, const AnnotationSet &annotations, Signature signature)
    : m_article(article)
    , m_annotations(annotations)
    , m_signature(std::move(signature))
{
}

Edit EditBuilder::decide(const QList<MentionId> &mentions, MentionStatus status) const
{
    Edit edit;
    for (const MentionId id : mentions) {
        const Mention *before = m_annotations.mention(id);
        if (!before || before->status == status)
            continue;
        Mention after = *before;
        after.status = status;
        after.provenance = decided(*before->provenance);
        edit.change(*before, after);
    }
    return edit;
}

Edit EditBuilder::accept(const QList<MentionId> &mentions) const
{
    Edit edit = decide(mentions, MentionStatus::Accepted);
    edit.label = edit.steps.size() == 1
        ? tr("Accept “%1”").arg(quote(*std::get<MentionChange>(edit.steps.first()).after))
        : tr("Accept %n mention(s)", nullptr, int(edit.steps.size()));
    return edit;
}

Edit EditBuilder::reject(const QList<MentionId> &mentions) const
{
    Edit edit = decide(mentions, MentionStatus::Rejected);
    edit.label = edit.steps.size() == 1
        ? tr("Reject “%1”").arg(quote(*std::get<MentionChange>(edit.steps.first()).after))
        : tr("Reject %n mention(s)", nullptr, int(edit.steps.size()));
    return edit;
}

Edit EditBuilder::remove(const QList<MentionId> &mentions) const
{
    Edit edit;
    QList<EntityId> entities;
    for (const MentionId id : mentions) {
        const Mention *mention = m_annotations.mention(id);
        if (!mention)
            continue;
        edit.remove(*mention);
        if (!entities.contains(mention->entity))
            entities.append(mention->entity);
    }
    edit.label = edit.steps.size() == 1
        ? tr("Delete “%1”").arg(quote(*std::get<MentionChange>(edit.steps.first()).before))
        : tr("Delete %n mention(s)", nullptr, int(edit.steps.size()));
    removeIfLeft(edit, entities);
    return edit;
}

EditBuilder::Marking EditBuilder::mark(TextRange range, const Entity &entity) const
{
    Marking marking;
    const Mention mention{.id = m_annotations.nextMentionId(),
                          .status = MentionStatus::Accepted,
                          .range = range,
                          .entity = entity.id,
                          .provenance = Provenance{
                              .source = Provenance::Source::Analyst, .by = m_signature.analyst, .at = m_signature.at}};
    if (!m_annotations.entity(entity.id))
        marking.edit.add(entity);
    marking.edit.add(mention);
    marking.edit.label = tr("Mark “%1”").arg(quote(mention));
    marking.mention = mention.id;
    return marking;
}

Edit EditBuilder::assign(MentionId id, const Entity &entity) const
{
    Edit edit;
    const Mention *before = m_annotations.mention(id);
    if (!before || before->entity == entity.id)
        return edit;
    Mention after = *before;
    after.entity = entity.id;
    after.status = MentionStatus::Accepted;
    after.provenance = decided(*before->provenance);
    if (!m_annotations.entity(entity.id))
        edit.add(entity);
    edit.change(*before, after);
    removeIfLeft(edit, {before->entity});
    edit.label = tr("“%1” is %2").arg(quote(after), entity.name);
    return edit;
}

Edit EditBuilder::resize(MentionId id, TextRange range) const
{
    Edit edit;
    const Mention *before = m_annotations.mention(id);
    if (!before || range.isEmpty() || range.start < 0 || range.end > m_article.length())
        return edit;
    Mention after = *before;
    after.range = range;
    edit.change(*before, after);
    edit.label = tr("Move the boundaries of “%1”").arg(quote(*before));
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
    edit.label = tr("Note on “%1”").arg(quote(*before));
    return edit;
}

Edit EditBuilder::changeEntity(const Entity &after) const
{
    Edit edit;
    const Entity *before = m_annotations.entity(after.id);
    if (!before)
        return edit;
    edit.change(*before, after);
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

QString EditBuilder::quote(const Mention &mention) const
{
    const QString words = m_article.text(mention.range).toString().simplified();
    return words.size() <= longestQuote ? words : QString(words.first(longestQuote - 1) + u'…');
}

Provenance EditBuilder::decided(Provenance provenance) const
{
    provenance.decidedBy = m_signature.analyst;
    provenance.decidedAt = m_signature.at;
    return provenance;
}

void EditBuilder::removeIfLeft(Edit &edit, const QList<EntityId> &entities) const
{
    for (const EntityId &id : entities) {
        qsizetype left = m_annotations.mentionsOf(id).size();
        for (const EditStep &step : std::as_const(edit.steps)) {
            if (const auto *change = std::get_if<MentionChange>(&step);
                change && change->before && change->before->entity == id)
                --left;
        }
        const bool kept = std::ranges::any_of(m_annotations.unplaced(),
                                              [&](const UnplacedMention &u) { return u.mention.entity == id; });
        if (left == 0 && !kept)
            edit.remove(*m_annotations.entity(id));
    }
}

} // namespace Rapporteur
