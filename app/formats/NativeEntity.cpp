// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/NativeEntity.h"

#include "formats/NativeProvenance.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

bool isIsoCode(const QString &code)
{
    return code.size() == 2 && std::ranges::all_of(code, [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

} // namespace

struct NativeEntity::Parts
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

bool NativeEntity::member(Parts &parts, std::string_view name, Value &value)
{
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
    } else if (name == "note") {
        take(parts.entity.note, m_walker.text(value));
    } else if (name == "tags") {
        take(parts.entity.tags, m_walker.texts(value));
    } else if (name == "certainty") {
        parts.entity.certainty = NativeProvenance(m_walker).certainty(value);
    } else {
        return memberOfKind(parts, name, value);
    }
    return true;
}

bool NativeEntity::memberOfKind(Parts &parts, std::string_view name, Value &value)
{
    const qsizetype offset = m_walker.offsetOf(value);
    EntityKind kind = EntityKind::Country;
    if (name == "iso") {
        take(parts.country.iso, m_walker.text(value));
        checkCodes({parts.country.iso}, value);
    } else if (name == "role") {
        kind = EntityKind::Official;
        take(parts.official.role, m_walker.text(value));
    } else if (name == "country") {
        kind = EntityKind::Official;
        take(parts.official.countries, m_walker.texts(value));
        checkCodes(parts.official.countries, value);
    } else if (name == "organisation") {
        kind = EntityKind::Official;
        take(parts.official.organisation, m_walker.text(value));
    } else if (name == "inOfficeFrom") {
        kind = EntityKind::Official;
        take(parts.official.inOfficeFrom, m_walker.text(value));
    } else if (name == "inOfficeTo") {
        kind = EntityKind::Official;
        take(parts.official.inOfficeTo, m_walker.text(value));
    } else if (name == "parties") {
        kind = EntityKind::Agreement;
        take(parts.agreement.parties, m_walker.texts(value));
    } else if (name == "subject") {
        kind = EntityKind::Agreement;
        take(parts.agreement.subject, m_walker.text(value));
    } else if (name == "status") {
        kind = EntityKind::Agreement;
        agreementStatus(parts, value);
    } else if (name == "date") {
        kind = EntityKind::Agreement;
        take(parts.agreement.date, m_walker.text(value));
    } else if (name == "saidBy") {
        kind = EntityKind::Agreement;
        take(parts.agreement.saidBy.value, m_walker.text(value));
    } else {
        return false;
    }
    parts.ofKind.append({kind, m_walker.path(), textOfUtf8(name), offset});
    return true;
}

void NativeEntity::agreementStatus(Parts &parts, Value &value)
{
    const auto text = m_walker.text(value);
    if (!text)
        return;
    const auto status = agreementStatusFromKey(*text);
    if (status && !text->isEmpty()) {
        parts.agreement.status = *status;
        return;
    }
    QStringList known;
    for (const auto &each : allAgreementStatuses())
        known.append(keyOf(each));
    known.removeAll(QString());
    m_walker.fault(m_walker.offsetOf(value),
                   tr("“%1” is no status of an agreement; there are: %2.").arg(*text, known.join(u", "_s)));
}

void NativeEntity::checkCodes(const QStringList &codes, Value &value)
{
    for (const QString &code : codes) {
        if (!code.isEmpty() && !isIsoCode(code))
            m_walker.fault(m_walker.offsetOf(value), tr("“%1” is no ISO 3166-1 code of two capital letters.").arg(code),
                           m_walker.path(), Issue::Severity::Warning);
    }
}

Entity NativeEntity::finished(Parts &parts, qsizetype offset)
{
    if (!parts.hasId)
        m_walker.missing(offset, "id"_L1);
    if (!parts.hasKind)
        m_walker.missing(offset, "kind"_L1);
    if (!parts.hasName)
        m_walker.missing(offset, "name"_L1);
    if (parts.kind) {
        for (const Parts::OfKind &member : std::as_const(parts.ofKind)) {
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

Entity NativeEntity::read(Value &value)
{
    Parts parts;
    const qsizetype offset = m_walker.offsetOf(value);
    const auto known = [&](std::string_view name, Value &inner) { return member(parts, name, inner); };
    return m_walker.walk(value, parts.unknown, known) ? finished(parts, offset) : Entity{};
}

Entity NativeEntity::readRoot()
{
    Parts parts;
    m_walker.walk(parts.unknown, [&](std::string_view name, Value &inner) { return member(parts, name, inner); });
    return m_walker.hasBegun() ? finished(parts, m_walker.rootOffset()) : Entity{};
}

} // namespace Rapporteur
