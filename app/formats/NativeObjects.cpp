// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/NativeObjects.h"

#include "formats/JsonFault.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr double mostCertain = 1;

/// Assigns what \a read found, if it found anything.
template<typename Target, typename Read>
void take(Target &target, Read &&read)
{
    if (read)
        target = *std::forward<Read>(read);
}

bool isIsoCode(const QString &code)
{
    return code.size() == 2 && std::ranges::all_of(code, [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

/// "2013-11-02T09:30:00Z", with up to three decimals of the second.
bool isTime(QStringView text)
{
    constexpr QStringView shape = u"0000-00-00T00:00:00";
    if (text.size() < shape.size() + 1 || !text.endsWith(u'Z'))
        return false;
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    for (qsizetype i = 0; i < shape.size(); ++i) {
        if (shape[i] == u'0' ? !isDigit(text[i]) : text[i] != shape[i])
            return false;
    }
    const QStringView decimals = text.sliced(shape.size()).chopped(1);
    return decimals.isEmpty()
        || (decimals.startsWith(u'.') && decimals.size() >= 2 && decimals.size() <= 4
            && std::ranges::all_of(decimals.sliced(1), isDigit));
}

} // namespace

struct NativeObjects::EntityParts
{
    /// A member that only entities of one kind have.
    struct OfKind
    {
        EntityKind kind;
        QString path;
        QString name;
        qsizetype offset;
    };

    Entity entity;
    CountryAttributes country;
    OfficialAttributes official;
    AgreementAttributes agreement;
    std::optional<EntityKind> kind;
    UnknownFields unknown;
    bool hasId = false;
    bool hasKind = false;
    bool hasName = false;
    QList<OfKind> ofKind;
};

struct NativeObjects::MentionParts
{
    StoredMention stored;
    MentionOffsets offsets;
    UnknownFields unknown;
    bool hasId = false;
    bool hasEntity = false;
    bool hasKind = false;
    bool hasStart = false;
    bool hasEnd = false;
    bool hasStatus = false;
    std::optional<qint64> start;
    std::optional<qint64> end;
};

void NativeObjects::missing(qsizetype offset, QLatin1StringView name)
{
    m_walker.fault(offset, tr("“%1” is missing.").arg(name));
}

std::optional<QDateTime> NativeObjects::time(Value &value)
{
    const auto text = m_walker.text(value);
    if (!text)
        return std::nullopt;
    if (*text == m_lastTimeText)
        return m_lastTime;
    const QDateTime time = isTime(*text) ? QDateTime::fromString(*text, Qt::ISODateWithMs) : QDateTime();
    if (!time.isValid()) {
        m_walker.fault(m_walker.offsetOf(value),
                       tr("“%1” is no time in UTC such as “2013-11-02T09:30:00Z”.").arg(*text));
        return std::nullopt;
    }
    m_lastTimeText = *text;
    m_lastTime = time;
    return time;
}

bool NativeObjects::entityMember(EntityParts &parts, std::string_view name, Value &value)
{
    const auto ofKind = [&](EntityKind kind) {
        parts.ofKind.append({kind, m_walker.path(), textOfUtf8(name), m_walker.offsetOf(value)});
    };
    const auto checkCodes = [&](const QStringList &codes) {
        for (const QString &code : codes) {
            if (!code.isEmpty() && !isIsoCode(code))
                m_walker.fault(m_walker.offsetOf(value),
                               tr("“%1” is no ISO 3166-1 code of two capital letters.").arg(code), m_walker.path(),
                               Issue::Severity::Warning);
        }
    };
    if (name == "id") {
        parts.hasId = true;
        if (const auto text = m_walker.text(value)) {
            parts.entity.id.value = *text;
            if (text->isEmpty())
                m_walker.fault(m_walker.offsetOf(value), tr("The id of an entity may not be empty."));
        }
    } else if (name == "kind") {
        parts.hasKind = true;
        if (const auto text = m_walker.text(value)) {
            parts.kind = entityKindFromKey(*text);
            if (!parts.kind)
                m_walker.fault(m_walker.offsetOf(value),
                               tr("“%1” is none of the kinds country, official and agreement.").arg(*text));
        }
    } else if (name == "name") {
        parts.hasName = true;
        take(parts.entity.name, m_walker.text(value));
    } else if (name == "aliases") {
        take(parts.entity.aliases, m_walker.texts(value));
    } else if (name == "iso") {
        ofKind(EntityKind::Country);
        take(parts.country.iso, m_walker.text(value));
        checkCodes({parts.country.iso});
    } else if (name == "role") {
        ofKind(EntityKind::Official);
        take(parts.official.role, m_walker.text(value));
    } else if (name == "country") {
        ofKind(EntityKind::Official);
        take(parts.official.countries, m_walker.texts(value));
        checkCodes(parts.official.countries);
    } else if (name == "organisation") {
        ofKind(EntityKind::Official);
        take(parts.official.organisation, m_walker.text(value));
    } else if (name == "parties") {
        ofKind(EntityKind::Agreement);
        take(parts.agreement.parties, m_walker.texts(value));
    } else if (name == "subject") {
        ofKind(EntityKind::Agreement);
        take(parts.agreement.subject, m_walker.text(value));
    } else if (name == "status") {
        ofKind(EntityKind::Agreement);
        if (const auto text = m_walker.text(value)) {
            const auto status = agreementStatusFromKey(*text);
            if (status && !text->isEmpty()) {
                parts.agreement.status = *status;
            } else {
                QStringList known;
                for (const auto &each : allAgreementStatuses())
                    known.append(keyOf(each));
                known.removeAll(QString());
                m_walker.fault(m_walker.offsetOf(value),
                               tr("“%1” is no status of an agreement; there are: %2.").arg(*text, known.join(u", "_s)));
            }
        }
    } else if (name == "date") {
        ofKind(EntityKind::Agreement);
        take(parts.agreement.date, m_walker.text(value));
    } else if (name == "note") {
        take(parts.entity.note, m_walker.text(value));
    } else {
        return false;
    }
    return true;
}

Entity NativeObjects::finished(EntityParts &parts, qsizetype offset)
{
    if (!parts.hasId)
        missing(offset, "id"_L1);
    if (!parts.hasKind)
        missing(offset, "kind"_L1);
    if (!parts.hasName)
        missing(offset, "name"_L1);
    if (parts.kind) {
        for (const EntityParts::OfKind &member : std::as_const(parts.ofKind)) {
            if (member.kind != *parts.kind)
                m_walker.fault(member.offset,
                               tr("“%1” belongs to entities of kind %2; this one is of kind %3.")
                                   .arg(member.name, keyOf(member.kind), keyOf(*parts.kind)),
                               member.path);
        }
        switch (*parts.kind) {
        case EntityKind::Country:
            parts.entity.attributes = parts.country;
            break;
        case EntityKind::Official:
            parts.entity.attributes = parts.official;
            break;
        case EntityKind::Agreement:
            parts.entity.attributes = parts.agreement;
            break;
        }
    }
    parts.entity.unknown = parts.unknown;
    return parts.entity;
}

Entity NativeObjects::entity(Value &value)
{
    EntityParts parts;
    const qsizetype offset = m_walker.offsetOf(value);
    const auto known = [&](std::string_view name, Value &member) { return entityMember(parts, name, member); };
    return m_walker.walk(value, parts.unknown, known) ? finished(parts, offset) : Entity{};
}

Entity NativeObjects::rootEntity()
{
    EntityParts parts;
    m_walker.walk(parts.unknown,
                  [&](std::string_view name, Value &member) { return entityMember(parts, name, member); });
    return m_walker.hasBegun() ? finished(parts, m_walker.rootOffset()) : Entity{};
}

bool NativeObjects::mentionMember(MentionParts &parts, std::string_view name, Value &value)
{
    StoredMention &stored = parts.stored;
    const qsizetype offset = m_walker.offsetOf(value);
    if (name == "id") {
        parts.hasId = true;
        parts.offsets.id = offset;
        if (const auto text = m_walker.text(value)) {
            take(stored.mention.id, mentionIdFromKey(*text));
            if (stored.mention.id.isNull())
                m_walker.fault(offset, tr("“%1” is no id of a mention: “m” and a number from 1 on.").arg(*text));
        }
    } else if (name == "entity") {
        parts.hasEntity = true;
        parts.offsets.entity = offset;
        take(stored.mention.entity.value, m_walker.text(value));
    } else if (name == "kind") {
        parts.hasKind = true;
        parts.offsets.kind = offset;
        if (const auto text = m_walker.text(value)) {
            const auto kind = entityKindFromKey(*text);
            take(stored.kind, kind);
            if (!kind)
                m_walker.fault(offset, tr("“%1” is none of the kinds country, official and agreement.").arg(*text));
        }
    } else if (name == "start") {
        parts.hasStart = true;
        parts.offsets.start = offset;
        parts.start = m_walker.count(value);
    } else if (name == "end") {
        parts.hasEnd = true;
        parts.offsets.end = offset;
        parts.end = m_walker.count(value);
    } else if (name == "quote") {
        parts.offsets.quote = offset;
        take(stored.quote.exact, m_walker.text(value));
    } else if (name == "prefix") {
        take(stored.quote.prefix, m_walker.text(value));
    } else if (name == "suffix") {
        take(stored.quote.suffix, m_walker.text(value));
    } else if (name == "status") {
        parts.hasStatus = true;
        if (const auto text = m_walker.text(value)) {
            const auto status = mentionStatusFromKey(*text);
            take(stored.mention.status, status);
            if (!status)
                m_walker.fault(offset, tr("“%1” is none of the statuses suggested, accepted and rejected.").arg(*text));
        }
    } else if (name == "provenance") {
        provenance(value, stored.mention);
    } else if (name == "note") {
        take(stored.mention.note, m_walker.text(value));
    } else {
        return false;
    }
    return true;
}

StoredMention NativeObjects::finished(MentionParts &parts, qsizetype offset)
{
    parts.offsets.object = offset;
    parts.stored.place = m_walker.placeOf(offset);
    const std::pair<bool, QLatin1StringView> required[]{{parts.hasId, "id"_L1},     {parts.hasEntity, "entity"_L1},
                                                        {parts.hasKind, "kind"_L1}, {parts.hasStart, "start"_L1},
                                                        {parts.hasEnd, "end"_L1},   {parts.hasStatus, "status"_L1}};
    for (const auto &[isThere, name] : required) {
        if (!isThere)
            missing(offset, name);
    }
    if (parts.start && parts.end) {
        parts.stored.codePoints = {*parts.start, *parts.end};
        if (*parts.start >= *parts.end)
            m_walker.fault(parts.offsets.end,
                           tr("The end (%1) must be greater than the start (%2).").arg(*parts.end).arg(*parts.start),
                           memberPath(m_walker.path(), u"end"));
    }
    parts.stored.mention.unknown = parts.unknown;
    return parts.stored;
}

StoredMention NativeObjects::mention(Value &value, MentionOffsets &offsets)
{
    MentionParts parts;
    const qsizetype faultsBefore = m_walker.faultCount();
    const qsizetype offset = m_walker.offsetOf(value);
    const auto known = [&](std::string_view name, Value &member) { return mentionMember(parts, name, member); };
    const StoredMention stored = m_walker.walk(value, parts.unknown, known) ? finished(parts, offset) : StoredMention{};
    offsets = parts.offsets;
    offsets.sound = m_walker.faultCount() == faultsBefore;
    return stored;
}

StoredMention NativeObjects::rootMention(MentionOffsets &offsets)
{
    MentionParts parts;
    m_walker.walk(parts.unknown,
                  [&](std::string_view name, Value &member) { return mentionMember(parts, name, member); });
    const StoredMention stored = m_walker.hasBegun() ? finished(parts, m_walker.rootOffset()) : StoredMention{};
    offsets = parts.offsets;
    offsets.sound = m_walker.faultCount() == 0;
    return stored;
}

bool NativeObjects::provenanceMember(Provenance &provenance, bool &hasSource, std::string_view name, Value &value)
{
    const qsizetype offset = m_walker.offsetOf(value);
    if (name == "source") {
        hasSource = true;
        if (const auto text = m_walker.text(value)) {
            const auto source = provenanceSourceFromKey(*text);
            take(provenance.source, source);
            if (!source)
                m_walker.fault(offset, tr("“%1” is none of the sources rule and analyst.").arg(*text));
        }
    } else if (name == "by") {
        take(provenance.by, m_walker.text(value));
    } else if (name == "at") {
        take(provenance.at, time(value));
    } else if (name == "reason") {
        take(provenance.reason, m_walker.text(value));
    } else if (name == "certainty") {
        provenance.certainty = m_walker.number(value);
        if (provenance.certainty && (*provenance.certainty < 0 || *provenance.certainty > mostCertain))
            m_walker.fault(offset, tr("A certainty is a number from 0 to 1."));
    } else if (name == "decidedBy") {
        take(provenance.decidedBy, m_walker.text(value));
    } else if (name == "decidedAt") {
        take(provenance.decidedAt, time(value));
    } else {
        return false;
    }
    return true;
}

void NativeObjects::provenance(Value &value, Mention &mention)
{
    Provenance provenance;
    bool hasSource = false;
    const qsizetype offset = m_walker.offsetOf(value);
    const auto known = [&](std::string_view name, Value &member) {
        return provenanceMember(provenance, hasSource, name, member);
    };
    if (!m_walker.walk(value, provenance.unknown, known))
        return;
    if (!hasSource)
        missing(offset, "source"_L1);
    if (!(*m_lastProvenance == provenance))
        m_lastProvenance = SharedValue<Provenance>(provenance);
    mention.provenance = m_lastProvenance;
}

} // namespace Rapporteur
