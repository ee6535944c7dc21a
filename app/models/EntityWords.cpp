// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/EntityWords.h"

#include "models/CountryNames.h"

using namespace Qt::StringLiterals;

namespace Rapporteur {

QString EntityWords::kind(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Country:
        return tr("Country");
    case EntityKind::Official:
        return tr("Official");
    case EntityKind::Agreement:
        return tr("Agreement");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString EntityWords::kinds(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Country:
        return tr("Countries");
    case EntityKind::Official:
        return tr("Officials");
    case EntityKind::Agreement:
        return tr("Agreements");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString EntityWords::status(MentionStatus status)
{
    switch (status) {
    case MentionStatus::Suggested:
        return tr("Suggested");
    case MentionStatus::Accepted:
        return tr("Accepted");
    case MentionStatus::Rejected:
        return tr("Rejected");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString EntityWords::status(AgreementAttributes::Status status)
{
    using Status = AgreementAttributes::Status;
    switch (status) {
    case Status::Unknown:
        return {};
    case Status::Proposed:
        return tr("Proposed");
    case Status::Planned:
        return tr("Planned");
    case Status::Negotiating:
        return tr("Negotiating");
    case Status::Agreed:
        return tr("Agreed");
    case Status::Signed:
        return tr("Signed");
    case Status::InForce:
        return tr("In force");
    case Status::Held:
        return tr("Held");
    case Status::Ended:
        return tr("Ended");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString EntityWords::detail(const Entity &entity)
{
    const auto countries = [](const QStringList &codes) {
        QStringList names;
        for (const QString &code : codes)
            names.append(CountryNames::nameOf(code));
        return names.join(", "_L1);
    };
    QStringList parts;
    if (const auto *attributes = entity.country()) {
        parts = {attributes->iso};
    } else if (const auto *attributes = entity.official()) {
        parts = {attributes->role, countries(attributes->countries), attributes->organisation};
    } else if (const auto *attributes = entity.agreement()) {
        parts = {countries(attributes->parties), attributes->subject, status(attributes->status).toLower(),
                 attributes->date};
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace Rapporteur
