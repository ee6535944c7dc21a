// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation/AnnotationSet.h"

#include "annotation/MentionTable.h"

#include <QCoreApplication>
#include <QHash>
#include <QSharedData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

class AnnotationSetData : public QSharedData
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::AnnotationSet)

public:
    QList<EntityId> order;
    QHash<EntityId, Entity> entities;
    MentionTable mentions;
    QHash<EntityId, QList<MentionId>> mentionsOf; // in text order
    SpanIndex spans;
    RelationTable relations;
    QList<UnplacedMention> unplaced;
    quint32 lastMentionId = 0;
    std::array<std::array<qsizetype, 3>, 3> counts = {}; // by kind and status

    Result<void> apply(const EntityChange &change);
    Result<void> apply(const MentionChange &change);
    Result<void> apply(const RelationChange &change);
    /// Whether all that relations and saidBy name is there, as far as \a edit can have changed that.
    [[nodiscard]] Result<void> checkReferences(const Edit &edit) const;

private:
    [[nodiscard]] Result<void> checkRelation(const Relation &relation) const;
    [[nodiscard]] Result<void> checkSaidBy(const Entity &entity) const;
    [[nodiscard]] bool isMentioned(const EntityId &id) const;
    qsizetype &countOf(EntityKind kind, MentionStatus status) { return counts[size_t(kind)][size_t(status)]; }
    void list(const Entity &entity);
    void link(const Mention &mention);
    void unlink(const Mention &mention);
    [[nodiscard]] QList<MentionId>::const_iterator placeAmong(const QList<MentionId> &ids,
                                                              const Mention &mention) const;
    [[nodiscard]] Mention sharing(const Mention &mention);

    std::array<SharedValue<Provenance>, 64> lately; // that mentions had, each in a place of its own
};

namespace {

Result<void> fault(const QString &text)
{
    return std::unexpected(Issue{.text = text});
}

SpanIndex::Entry entryOf(const Mention &mention)
{
    return {mention.range, mention.id};
}

} // namespace

bool AnnotationSetData::isMentioned(const EntityId &id) const
{
    return mentionsOf.contains(id)
        || std::ranges::any_of(unplaced, [&](const UnplacedMention &u) { return u.mention.entity == id; });
}

void AnnotationSetData::list(const Entity &entity)
{
    entities.insert(entity.id, entity);
    const auto byKindThenId = [&](const EntityId &a, const EntityId &b) {
        const EntityKind kindA = entities.constFind(a)->kind();
        const EntityKind kindB = entities.constFind(b)->kind();
        return kindA != kindB ? kindA < kindB : a < b;
    };
    order.insert(std::ranges::lower_bound(order, entity.id, byKindThenId), entity.id);
}

/// Where \a mention stands, or would stand, among the sorted \a ids of its entity; all of them are in the table.
QList<MentionId>::const_iterator AnnotationSetData::placeAmong(const QList<MentionId> &ids,
                                                               const Mention &mention) const
{
    return std::ranges::lower_bound(ids, entryOf(mention), {},
                                    [this](MentionId id) { return entryOf(*mentions.find(id)); });
}

void AnnotationSetData::link(const Mention &mention)
{
    spans.insert(entryOf(mention));
    ++countOf(entities.constFind(mention.entity)->kind(), mention.status);
    QList<MentionId> &ids = mentionsOf[mention.entity];
    ids.insert(placeAmong(ids, mention), mention.id);
}

void AnnotationSetData::unlink(const Mention &mention)
{
    spans.remove(entryOf(mention));
    --countOf(entities.constFind(mention.entity)->kind(), mention.status);
    const auto ids = mentionsOf.find(mention.entity);
    ids->erase(placeAmong(*ids, mention));
    if (ids->isEmpty())
        mentionsOf.erase(ids);
}

/// \a mention with what it has in common with others: most are of one entity, and have one provenance, with many.
Mention AnnotationSetData::sharing(const Mention &mention)
{
    Mention result = mention;
    result.entity = entities.constFind(mention.entity).key();
    const Provenance &p = *mention.provenance;
    if (p == Provenance())
        return result;
    const size_t hash = qHashMulti(0, p.by, p.reason, p.certainty.value_or(-1), p.at.toMSecsSinceEpoch());
    SharedValue<Provenance> &known = lately[hash % lately.size()];
    if (known == mention.provenance)
        result.provenance = known;
    else
        known = mention.provenance;
    return result;
}

Result<void> AnnotationSetData::apply(const EntityChange &change)
{
    if (!change.before && !change.after)
        return fault(tr("The edit names no entity."));
    const EntityId &id = change.before ? change.before->id : change.after->id;
    const auto current = entities.constFind(id);
    if (!change.before) {
        if (id.isEmpty())
            return fault(tr("An entity needs an id."));
        if (current != entities.constEnd())
            return fault(tr("There is an entity “%1” already.").arg(id.value));
        list(*change.after);
        return {};
    }
    if (current == entities.constEnd())
        return fault(tr("There is no entity “%1”.").arg(id.value));
    if (*current != *change.before)
        return fault(tr("Entity “%1” is no longer as the edit expects it.").arg(id.value));
    if (!change.after) {
        if (isMentioned(id))
            return fault(tr("Entity “%1” still has mentions.").arg(id.value));
        order.removeOne(id);
        entities.remove(id);
        return {};
    }
    if (change.after->id != id)
        return fault(tr("The id of entity “%1” cannot be changed.").arg(id.value));
    if (change.after->kind() == change.before->kind()) {
        entities.insert(id, *change.after);
    } else {
        const auto its = mentionsOf.value(id);
        for (const MentionId mention : its) {
            const MentionStatus status = mentions.find(mention)->status;
            --countOf(change.before->kind(), status);
            ++countOf(change.after->kind(), status);
        }
        order.removeOne(id);
        list(*change.after);
    }
    return {};
}

Result<void> AnnotationSetData::apply(const MentionChange &change)
{
    if (!change.before && !change.after)
        return fault(tr("The edit names no mention."));
    const MentionId id = change.before ? change.before->id : change.after->id;
    const Mention *current = mentions.find(id);
    if (change.before) {
        if (!current)
            return fault(tr("There is no mention “%1”.").arg(keyOf(id)));
        if (*current != *change.before)
            return fault(tr("Mention “%1” is no longer as the edit expects it.").arg(keyOf(id)));
    } else if (id.isNull() || current) {
        return fault(tr("There is a mention “%1” already.").arg(keyOf(id)));
    }
    if (change.after) {
        if (change.after->id != id)
            return fault(tr("The id of mention “%1” cannot be changed.").arg(keyOf(id)));
        if (change.after->range.isEmpty() || change.after->range.start < 0)
            return fault(tr("Mention “%1” would have an empty span.").arg(keyOf(id)));
        if (change.after->range.end > SpanIndex::farthest)
            return fault(tr("Mention “%1” would stand behind every text.").arg(keyOf(id)));
        if (!change.after->hasSoundSpan())
            return fault(tr("The fragments of mention “%1” do not fill its span.").arg(keyOf(id)));
        if (!entities.contains(change.after->entity))
            return fault(tr("Mention “%1” refers to an entity “%2” that is not there.")
                             .arg(keyOf(id), change.after->entity.value));
    }
    if (change.before)
        unlink(*change.before);
    if (!change.after) {
        mentions.remove(id);
        return {};
    }
    mentions.insert(sharing(*change.after));
    link(*change.after);
    lastMentionId = std::max(lastMentionId, id.value);
    return {};
}

Result<void> AnnotationSetData::apply(const RelationChange &change)
{
    if (!change.before && !change.after)
        return fault(tr("The edit names no relation."));
    const RelationId id = change.before ? change.before->id : change.after->id;
    const Relation *current = relations.find(id);
    if (change.before) {
        if (!current)
            return fault(tr("There is no relation “%1”.").arg(keyOf(id)));
        if (*current != *change.before)
            return fault(tr("Relation “%1” is no longer as the edit expects it.").arg(keyOf(id)));
    } else if (id.isNull() || current) {
        return fault(tr("There is a relation “%1” already.").arg(keyOf(id)));
    }
    if (!change.after) {
        relations.remove(id);
        return {};
    }
    if (change.after->id != id)
        return fault(tr("The id of relation “%1” cannot be changed.").arg(keyOf(id)));
    relations.insert(*change.after);
    return {};
}

Result<void> AnnotationSetData::checkRelation(const Relation &relation) const
{
    for (const EntityId &end : {relation.from, relation.to}) {
        if (!entities.contains(end))
            return fault(
                tr("Relation “%1” refers to an entity “%2” that is not there.").arg(keyOf(relation.id), end.value));
    }
    const auto isIt = [&](const UnplacedMention &u) { return u.mention.id == relation.mention; };
    if (!relation.mention.isNull() && !mentions.contains(relation.mention) && !std::ranges::any_of(unplaced, isIt))
        return fault(tr("Relation “%1” refers to a mention “%2” that is not there.")
                         .arg(keyOf(relation.id), keyOf(relation.mention)));
    return {};
}

Result<void> AnnotationSetData::checkSaidBy(const Entity &entity) const
{
    const AgreementAttributes *agreement = entity.agreement();
    if (!agreement || agreement->saidBy.isEmpty() || entities.contains(agreement->saidBy))
        return {};
    return fault(
        tr("“%1” was said by an entity “%2” that is not there.").arg(entity.id.value, agreement->saidBy.value));
}

Result<void> AnnotationSetData::checkReferences(const Edit &edit) const
{
    bool removesEntity = false;
    bool removesMention = false;
    for (const EditStep &step : edit.steps) {
        Result<void> result;
        if (const auto *entity = std::get_if<EntityChange>(&step)) {
            removesEntity = removesEntity || !entity->after;
            if (entity->after && entities.contains(entity->after->id))
                result = checkSaidBy(*entities.constFind(entity->after->id));
        } else if (const auto *relation = std::get_if<RelationChange>(&step)) {
            const Relation *current = relation->after ? relations.find(relation->after->id) : nullptr;
            if (current)
                result = checkRelation(*current);
        } else {
            removesMention = removesMention || !std::get<MentionChange>(step).after;
        }
        if (!result)
            return result;
    }
    if ((removesEntity || removesMention) && !relations.isEmpty()) {
        const QList<Relation> all = relations.all();
        for (const Relation &relation : all) {
            if (auto result = checkRelation(relation); !result)
                return result;
        }
    }
    if (removesEntity) {
        for (const Entity &entity : entities) {
            if (auto result = checkSaidBy(entity); !result)
                return result;
        }
    }
    return {};
}

AnnotationSet::AnnotationSet()
    : d(new AnnotationSetData)
{
}

AnnotationSet::AnnotationSet(const AnnotationSet &) = default;
AnnotationSet &AnnotationSet::operator=(const AnnotationSet &) = default;
AnnotationSet::AnnotationSet(AnnotationSet &&) noexcept = default;
AnnotationSet &AnnotationSet::operator=(AnnotationSet &&) noexcept = default;
AnnotationSet::~AnnotationSet() = default;

const QList<EntityId> &AnnotationSet::entityIds() const
{
    return d->order;
}

QList<Entity> AnnotationSet::entities() const
{
    QList<Entity> list;
    list.reserve(d->order.size());
    for (const EntityId &id : d->order)
        list.append(*entity(id));
    return list;
}

const Entity *AnnotationSet::entity(const EntityId &id) const
{
    const auto found = d->entities.constFind(id);
    return found == d->entities.constEnd() ? nullptr : &*found;
}

qsizetype AnnotationSet::mentionCount() const
{
    return d->mentions.size();
}

QList<Mention> AnnotationSet::mentions() const
{
    QList<Mention> list;
    list.reserve(d->mentions.size());
    const auto spans = d->spans.all();
    for (const SpanIndex::Entry &entry : spans)
        list.append(*mention(entry.id));
    return list;
}

const Mention *AnnotationSet::mention(MentionId id) const
{
    return d->mentions.find(id);
}

QList<MentionId> AnnotationSet::mentionsOf(const EntityId &id) const
{
    return d->mentionsOf.value(id);
}

qsizetype AnnotationSet::count(EntityKind kind, MentionStatus status) const
{
    return d->counts[size_t(kind)][size_t(status)];
}

qsizetype AnnotationSet::count(MentionStatus status) const
{
    qsizetype sum = 0;
    for (const EntityKind kind : allEntityKinds)
        sum += count(kind, status);
    return sum;
}

EntityKind AnnotationSet::kindOf(const Mention &mention) const
{
    return d->entities.constFind(mention.entity)->kind();
}

const SpanIndex &AnnotationSet::spans() const
{
    return d->spans;
}

const RelationTable &AnnotationSet::relations() const
{
    return d->relations;
}

Result<void> AnnotationSet::apply(const Edit &edit)
{
    // All or nothing: where something does not fit, take back what was done.
    const auto takeBack = [&](qsizetype done) {
        const Edit taken{edit.label, edit.steps.first(done)};
        const Edit inverse = taken.inverted();
        for (const EditStep &step : inverse.steps) {
            const auto back = std::visit([&](const auto &change) { return d->apply(change); }, step);
            Q_ASSERT(back);
        }
    };
    for (qsizetype done = 0; done < edit.steps.size(); ++done) {
        auto result = std::visit([&](const auto &change) { return d->apply(change); }, edit.steps[done]);
        if (!result) {
            takeBack(done);
            return result;
        }
    }
    auto result = std::as_const(d)->checkReferences(edit);
    if (!result)
        takeBack(edit.steps.size());
    return result;
}

MentionId AnnotationSet::nextMentionId() const
{
    quint32 last = d->lastMentionId;
    for (const UnplacedMention &u : d->unplaced)
        last = std::max(last, u.mention.id.value);
    return {last + 1};
}

EntityId AnnotationSet::freeEntityId(QStringView name) const
{
    QString slug;
    const auto plain = name.toString().normalized(QString::NormalizationForm_KD);
    for (const QChar c : plain) {
        if (c.isLetterOrNumber())
            slug += c.toLower();
        else if (!c.isMark() && !slug.isEmpty() && !slug.endsWith(u'-'))
            slug += u'-';
    }
    while (slug.endsWith(u'-'))
        slug.chop(1);
    if (slug.isEmpty())
        slug = u"entity"_s;
    EntityId id{slug};
    for (int n = 2; d->entities.contains(id); ++n)
        id.value = slug + u'-' + QString::number(n);
    return id;
}

const QList<UnplacedMention> &AnnotationSet::unplaced() const
{
    return d->unplaced;
}

void AnnotationSet::setUnplaced(QList<UnplacedMention> mentions)
{
    d->unplaced = std::move(mentions);
}

bool AnnotationSet::isEqual(const AnnotationSet &other) const
{
    return d == other.d
        || (d->order == other.d->order && d->entities == other.d->entities && d->mentions == other.d->mentions
            && d->relations == other.d->relations && d->unplaced == other.d->unplaced);
}

} // namespace Rapporteur
