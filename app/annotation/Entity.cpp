// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation/Entity.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

using Status = AgreementAttributes::Status;

const QList<std::pair<Status, QString>> &statusKeys()
{
    static const QList<std::pair<Status, QString>> keys{
        {Status::Unknown, QString()},     {Status::Proposed, u"proposed"_s},
        {Status::Planned, u"planned"_s},  {Status::Negotiating, u"negotiating"_s},
        {Status::Agreed, u"agreed"_s},    {Status::Signed, u"signed"_s},
        {Status::InForce, u"in_force"_s}, {Status::Held, u"held"_s},
        {Status::Ended, u"ended"_s},
    };
    return keys;
}

} // namespace

QString keyOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Country:
        return u"country"_s;
    case EntityKind::Official:
        return u"official"_s;
    case EntityKind::Agreement:
        return u"agreement"_s;
    }
    Q_UNREACHABLE_RETURN(QString());
}

std::optional<EntityKind> entityKindFromKey(QStringView key)
{
    for (const EntityKind kind : allEntityKinds) {
        if (key == keyOf(kind))
            return kind;
    }
    return std::nullopt;
}

const QList<Status> &allAgreementStatuses()
{
    static const QList<Status> statuses = [] {
        QList<Status> list;
        for (const auto &[status, key] : statusKeys())
            list.append(status);
        return list;
    }();
    return statuses;
}

QString keyOf(Status status)
{
    return statusKeys()[static_cast<qsizetype>(status)].second;
}

std::optional<Status> agreementStatusFromKey(QStringView key)
{
    for (const auto &[status, statusKey] : statusKeys()) {
        if (key == statusKey)
            return status;
    }
    return std::nullopt;
}

EntityAttributes emptyAttributes(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Country:
        return CountryAttributes{};
    case EntityKind::Official:
        return OfficialAttributes{};
    case EntityKind::Agreement:
        return AgreementAttributes{};
    }
    Q_UNREACHABLE_RETURN(CountryAttributes{});
}

} // namespace Rapporteur
