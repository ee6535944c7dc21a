// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/StandoffAttributes.h"

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

QString joined(const QStringList &items)
{
    QStringList escaped;
    for (QString item : items)
        escaped.append(item.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s));
    return escaped.join(u"; "_s);
}

QStringList split(const QString &list)
{
    QStringList items;
    QString item;
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (list[i] == u'\\' && i + 1 < list.size()) {
            item += list[++i];
        } else if (list[i] == u';') {
            items.append(std::exchange(item, {}));
            i += i + 1 < list.size() && list[i + 1] == u' ' ? 1 : 0;
        } else {
            item += list[i];
        }
    }
    if (!item.isEmpty() || !items.isEmpty())
        items.append(item);
    return items;
}

QString shown(std::optional<double> number)
{
    return number ? QString::number(*number, 'g', QLocale::FloatingPointShortest) : QString();
}

std::optional<double> certaintyFrom(const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber && number >= 0 && number <= 1 ? std::optional(number) : std::nullopt;
}

QString shown(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeFrom(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() ? time.toUTC() : QDateTime();
}

void insert(StandoffAttributes &attributes, const Provenance &provenance)
{
    if (provenance == Provenance())
        return;
    attributes.insert(u"source"_s, keyOf(provenance.source));
    attributes.insert(u"by"_s, provenance.by);
    attributes.insert(u"at"_s, shown(provenance.at));
    attributes.insert(u"reason"_s, provenance.reason);
    attributes.insert(u"sourceCertainty"_s, shown(provenance.certainty));
    attributes.insert(u"decidedBy"_s, provenance.decidedBy);
    attributes.insert(u"decidedAt"_s, shown(provenance.decidedAt));
}

Provenance provenanceFrom(const StandoffAttributes &attributes)
{
    return {.source = provenanceSourceFromKey(attributes.value(u"source"_s)).value_or(Provenance::Source::Analyst),
            .by = attributes.value(u"by"_s),
            .at = timeFrom(attributes.value(u"at"_s)),
            .reason = attributes.value(u"reason"_s),
            .certainty = certaintyFrom(attributes.value(u"sourceCertainty"_s)),
            .decidedBy = attributes.value(u"decidedBy"_s),
            .decidedAt = timeFrom(attributes.value(u"decidedAt"_s))};
}

StandoffAttributes withoutEmpty(StandoffAttributes attributes)
{
    attributes.removeIf([](const auto &attribute) {
        return attribute.value().isEmpty() && attribute.key() != "entity"_L1 && attribute.key() != "name"_L1;
    });
    return attributes;
}

EntityAttributes kindAttributes(EntityKind kind, const StandoffAttributes &from)
{
    switch (kind) {
    case EntityKind::Country:
        return CountryAttributes{.iso = from.value(u"iso"_s)};
    case EntityKind::Official:
        return OfficialAttributes{.role = from.value(u"role"_s),
                                  .countries = split(from.value(u"countries"_s)),
                                  .organisation = from.value(u"organisation"_s),
                                  .inOfficeFrom = from.value(u"inOfficeFrom"_s),
                                  .inOfficeTo = from.value(u"inOfficeTo"_s)};
    case EntityKind::Agreement:
        return AgreementAttributes{
            .parties = split(from.value(u"parties"_s)),
            .subject = from.value(u"subject"_s),
            .status = agreementStatusFromKey(from.value(u"stage"_s)).value_or(AgreementAttributes::Status::Unknown),
            .date = from.value(u"date"_s),
            .saidBy = {from.value(u"saidBy"_s)}};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

const QStringList &entityAttributeNames()
{
    static const QStringList names{
        u"entity"_s,       u"name"_s,         u"aliases"_s,    u"iso"_s,        u"role"_s,           u"countries"_s,
        u"organisation"_s, u"inOfficeFrom"_s, u"inOfficeTo"_s, u"parties"_s,    u"subject"_s,        u"stage"_s,
        u"date"_s,         u"saidBy"_s,       u"entityNote"_s, u"entityTags"_s, u"entityCertainty"_s};
    return names;
}

const QStringList &mentionAttributeNames()
{
    static const QStringList names{u"status"_s, u"tags"_s,   u"certainty"_s,       u"source"_s,    u"by"_s,
                                   u"at"_s,     u"reason"_s, u"sourceCertainty"_s, u"decidedBy"_s, u"decidedAt"_s};
    return names;
}

StandoffAttributes attributesOf(const Entity &entity)
{
    StandoffAttributes all{{u"entity"_s, entity.id.value},         {u"name"_s, entity.name},
                           {u"aliases"_s, joined(entity.aliases)}, {u"entityNote"_s, entity.note},
                           {u"entityTags"_s, joined(entity.tags)}, {u"entityCertainty"_s, shown(entity.certainty)}};
    if (const auto *country = entity.country())
        all.insert(u"iso"_s, country->iso);
    if (const auto *official = entity.official()) {
        all.insert(u"role"_s, official->role);
        all.insert(u"countries"_s, joined(official->countries));
        all.insert(u"organisation"_s, official->organisation);
        all.insert(u"inOfficeFrom"_s, official->inOfficeFrom);
        all.insert(u"inOfficeTo"_s, official->inOfficeTo);
    }
    if (const auto *agreement = entity.agreement()) {
        all.insert(u"parties"_s, joined(agreement->parties));
        all.insert(u"subject"_s, agreement->subject);
        all.insert(u"stage"_s, keyOf(agreement->status));
        all.insert(u"date"_s, agreement->date);
        all.insert(u"saidBy"_s, agreement->saidBy.value);
    }
    return withoutEmpty(all);
}

StandoffAttributes attributesOf(const Mention &mention)
{
    StandoffAttributes all{{u"tags"_s, joined(mention.tags())}, {u"certainty"_s, shown(mention.certainty())}};
    insert(all, *mention.provenance);
    return withoutEmpty(all);
}

StandoffAttributes attributesOf(const Relation &relation)
{
    StandoffAttributes all{{u"sentence"_s, relation.sentence}, {u"note"_s, relation.note}};
    insert(all, *relation.provenance);
    return withoutEmpty(all);
}

Entity entityFrom(EntityKind kind, const EntityId &id, const QString &name, const StandoffAttributes &attributes)
{
    return {.id = id,
            .name = name,
            .aliases = split(attributes.value(u"aliases"_s)),
            .attributes = kindAttributes(kind, attributes),
            .note = attributes.value(u"entityNote"_s),
            .tags = split(attributes.value(u"entityTags"_s)),
            .certainty = certaintyFrom(attributes.value(u"entityCertainty"_s))};
}

void setAttributes(Mention &mention, const StandoffAttributes &attributes)
{
    mention.setTags(split(attributes.value(u"tags"_s)));
    mention.setCertainty(certaintyFrom(attributes.value(u"certainty"_s)));
    mention.provenance = provenanceFrom(attributes);
}

void setAttributes(Relation &relation, const StandoffAttributes &attributes)
{
    relation.sentence = attributes.value(u"sentence"_s);
    relation.note = attributes.value(u"note"_s);
    relation.provenance = provenanceFrom(attributes);
}

} // namespace Rapporteur
