// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation/EntityEdits.h"

#include "annotation/MentionEdits.h"

#include <algorithm>

namespace Rapporteur {

namespace {

void fill(QString &own, const QString &other)
{
    if (own.isEmpty())
        own = other;
}

void fill(QStringList &own, const QStringList &other)
{
    for (const QString &text : other) {
        if (!own.contains(text))
            own.append(text);
    }
}

void complete(CountryAttributes &own, const CountryAttributes &other)
{
    fill(own.iso, other.iso);
}

void complete(OfficialAttributes &own, const OfficialAttributes &other)
{
    fill(own.role, other.role);
    fill(own.countries, other.countries);
    fill(own.organisation, other.organisation);
    fill(own.inOfficeFrom, other.inOfficeFrom);
    fill(own.inOfficeTo, other.inOfficeTo);
}

void complete(AgreementAttributes &own, const AgreementAttributes &other)
{
    fill(own.parties, other.parties);
    fill(own.subject, other.subject);
    fill(own.date, other.date);
    fill(own.saidBy.value, other.saidBy.value);
    if (own.status == AgreementAttributes::Status::Unknown)
        own.status = other.status;
}

/// Gives \a entity what it lacks and \a other has.
void complete(Entity &entity, const Entity &other)
{
    std::visit(
        [&]<typename Attributes>(Attributes &own) {
            if (const auto *its = std::get_if<Attributes>(&other.attributes))
                complete(own, *its);
        },
        entity.attributes);
    if (entity.note.isEmpty())
        entity.note = other.note;
    else if (!other.note.isEmpty() && other.note != entity.note)
        entity.note += u'\n' + other.note;
    entity.tags = cleanTags(entity.tags + other.tags);
}

/// The states that \a entity is, acts for, or has agreed.
QStringList countriesOf(const Entity &entity)
{
    if (const CountryAttributes *country = entity.country())
        return country->iso.isEmpty() ? QStringList() : QStringList{country->iso};
    if (const OfficialAttributes *official = entity.official())
        return official->countries;
    return entity.agreement()->parties;
}

EntityAttributes converted(const Entity &entity, EntityKind kind)
{
    EntityAttributes attributes = emptyAttributes(kind);
    const QStringList countries = countriesOf(entity);
    if (auto *country = std::get_if<CountryAttributes>(&attributes))
        country->iso = countries.size() == 1 ? countries.first() : QString();
    else if (auto *official = std::get_if<OfficialAttributes>(&attributes))
        official->countries = countries;
    else if (auto *agreement = std::get_if<AgreementAttributes>(&attributes))
        agreement->parties = countries;
    return attributes;
}

} // namespace

EntityEdits::EntityEdits(const Article &article, const AnnotationSet &annotations, Signature signature)
    : m_context(article, annotations, std::move(signature))
    , m_annotations(annotations)
{
}

Edit EntityEdits::merge(const QList<EntityId> &others, const EntityId &target) const
{
    Edit edit;
    const Entity *before = m_annotations.entity(target);
    if (!before)
        return edit;
    Entity after = *before;
    QList<Entity> merged;
    QHash<EntityId, EntityId> mergedInto;
    for (const EntityId &id : others) {
        const Entity *other = m_annotations.entity(id);
        if (!other || id == target || mergedInto.contains(id))
            continue;
        mergedInto.insert(id, target);
        merged.append(*other);
        complete(after, *other);
        after.aliases += other->name;
        after.aliases += other->aliases;
    }
    if (merged.isEmpty())
        return edit;
    after.aliases = cleanAliases(after.aliases, after.name);
    // It cannot be said by itself, or by one that is itself now.
    if (auto *agreement = std::get_if<AgreementAttributes>(&after.attributes);
        agreement && (agreement->saidBy == target || mergedInto.contains(agreement->saidBy)))
        agreement->saidBy = {};
    edit.change(*before, after);
    for (const Entity &other : std::as_const(merged)) {
        const QList<MentionId> mentions = m_annotations.mentionsOf(other.id);
        for (const MentionId id : mentions) {
            const Mention &mention = *m_annotations.mention(id);
            Mention moved = mention;
            moved.entity = target;
            edit.change(mention, moved);
        }
        if (!hasUnplaced(other.id))
            edit.remove(other);
    }
    m_context.settle(edit, mergedInto);
    edit.label = merged.size() == 1 ? tr("Merge “%1” into %2").arg(merged.first().name, before->name)
                                    : tr("Merge %n entity(s) into %1", nullptr, int(merged.size())).arg(before->name);
    return edit;
}

EntityEdits::Making EntityEdits::splitOff(const QList<MentionId> &mentions, const QString &name) const
{
    Making making;
    const auto isThere = [&](MentionId id) { return m_annotations.mention(id) != nullptr; };
    const auto first = std::ranges::find_if(mentions, isThere);
    if (first == mentions.end())
        return making;
    const Mention &model = *m_annotations.mention(*first);
    const QString words = name.isEmpty() ? m_context.article().text(model.range).toString() : name;
    Entity entity{.name = words.simplified(), .attributes = emptyAttributes(m_annotations.kindOf(model))};
    entity.id = m_annotations.freeEntityId(entity.name);
    making.edit.add(entity);
    qsizetype moved = 0;
    for (const MentionId id : mentions) {
        const Mention *before = m_annotations.mention(id);
        if (!before)
            continue;
        Mention after = *before;
        after.entity = entity.id;
        making.edit.change(*before, after);
        ++moved;
    }
    m_context.settle(making.edit);
    making.edit.label = tr("Split %n mention(s) off as “%1”", nullptr, int(moved)).arg(entity.name);
    making.entity = entity.id;
    return making;
}

Edit EntityEdits::rename(const EntityId &id, const QString &name) const
{
    Edit edit;
    const Entity *before = m_annotations.entity(id);
    const QString simple = name.simplified();
    if (!before || simple.isEmpty() || simple == before->name)
        return edit;
    Entity after = *before;
    after.name = simple;
    after.aliases = cleanAliases(before->aliases + QStringList{before->name}, simple);
    edit.change(*before, after);
    edit.label = tr("Rename %1 to %2").arg(before->name, simple);
    return edit;
}

Edit EntityEdits::setAliases(const EntityId &id, const QStringList &aliases) const
{
    Edit edit;
    const Entity *before = m_annotations.entity(id);
    if (!before)
        return edit;
    Entity after = *before;
    after.aliases = cleanAliases(aliases, before->name);
    edit.change(*before, after);
    edit.label = tr("Aliases of %1").arg(before->name);
    return edit;
}

Edit EntityEdits::changeKind(const QList<EntityId> &entities, EntityKind kind) const
{
    Edit edit;
    for (const EntityId &id : entities) {
        const Entity *before = m_annotations.entity(id);
        if (!before || before->kind() == kind)
            continue;
        Entity after = *before;
        after.attributes = converted(*before, kind);
        edit.change(*before, after);
        edit.label = tr("Change the kind of %1").arg(before->name);
    }
    if (edit.steps.size() > 1)
        edit.label = tr("Change the kind of %n entity(s)", nullptr, int(edit.steps.size()));
    return edit;
}

Edit EntityEdits::setTags(const QList<EntityId> &entities, const QStringList &tags) const
{
    Edit edit;
    for (const EntityId &id : entities) {
        const Entity *before = m_annotations.entity(id);
        if (!before)
            continue;
        Entity after = *before;
        after.tags = cleanTags(tags);
        edit.change(*before, after);
        edit.label = tr("Tags of %1").arg(before->name);
    }
    if (edit.steps.size() > 1)
        edit.label = tr("Tags of %n entity(s)", nullptr, int(edit.steps.size()));
    return edit;
}

Edit EntityEdits::setCertainty(const QList<EntityId> &entities, std::optional<double> certainty) const
{
    Edit edit;
    for (const EntityId &id : entities) {
        const Entity *before = m_annotations.entity(id);
        if (!before)
            continue;
        Entity after = *before;
        after.certainty = certainty;
        edit.change(*before, after);
        edit.label = tr("Certainty of %1").arg(before->name);
    }
    if (edit.steps.size() > 1)
        edit.label = tr("Certainty of %n entity(s)", nullptr, int(edit.steps.size()));
    return edit;
}

Edit EntityEdits::remove(const QList<EntityId> &entities) const
{
    Edit edit;
    QStringList names;
    for (const EntityId &id : entities) {
        const Entity *entity = m_annotations.entity(id);
        if (!entity)
            continue;
        const QList<MentionId> mentions = m_annotations.mentionsOf(id);
        for (const MentionId mention : mentions)
            edit.remove(*m_annotations.mention(mention));
        if (mentions.isEmpty() && !hasUnplaced(id))
            edit.remove(*entity);
        names.append(entity->name);
    }
    m_context.settle(edit);
    edit.label =
        names.size() == 1 ? tr("Delete %1").arg(names.first()) : tr("Delete %n entity(s)", nullptr, int(names.size()));
    return edit;
}

bool EntityEdits::hasUnplaced(const EntityId &id) const
{
    return std::ranges::any_of(m_annotations.unplaced(),
                               [&](const UnplacedMention &u) { return u.mention.entity == id; });
}

QStringList cleanAliases(const QStringList &aliases, const QString &name)
{
    QStringList clean = cleanTags(aliases);
    clean.removeAll(name);
    return clean;
}

} // namespace Rapporteur
