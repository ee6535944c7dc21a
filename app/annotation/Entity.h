// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/SharedValue.h"

#include "annotation/UnknownFields.h"

#include <QHashFunctions>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <variant>

namespace Rapporteur {

/// The three kinds of the annotation guideline. The order is that of EntityAttributes and of the keys 1, 2 and 3.
enum class EntityKind : quint8 { Country, Official, Agreement };

constexpr std::array allEntityKinds{EntityKind::Country, EntityKind::Official, EntityKind::Agreement};

/// The word that files use: "country", "official", "agreement".
[[nodiscard]] QString keyOf(EntityKind kind);
[[nodiscard]] std::optional<EntityKind> entityKindFromKey(QStringView key);

/// Names an entity within one article; readable and stable, e.g. "fumio-kishida". Files keep it as it is.
struct EntityId
{
    QString value = {};

    [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }
    friend bool operator==(const EntityId &, const EntityId &) = default;
    friend auto operator<=>(const EntityId &, const EntityId &) = default;
    friend size_t qHash(const EntityId &id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

struct CountryAttributes
{
    QString iso =
        {}; ///< ISO 3166-1 alpha-2 in capitals, "XK", "EU", or a former state's code ("SU"); empty where unknown

    friend bool operator==(const CountryAttributes &, const CountryAttributes &) = default;
};

struct OfficialAttributes
{
    QString role = {};
    QStringList countries = {}; ///< ISO codes of the states that the person, or the group, acts for
    QString organisation = {}; ///< instead of a country: "European Union", "United Nations"
    QString inOfficeFrom = {}; ///< as ISO 8601 as far as it is known ("2012", "2012-12-26")
    QString inOfficeTo = {};

    friend bool operator==(const OfficialAttributes &, const OfficialAttributes &) = default;
};

struct AgreementAttributes
{
    enum class Status : quint8 { Unknown, Proposed, Planned, Negotiating, Agreed, Signed, InForce, Held, Ended };

    QStringList parties = {}; ///< ISO codes, or names of parties that are no states
    QString subject = {};
    Status status = Status::Unknown;
    QString date = {}; ///< as ISO 8601 as far as it is known ("2014", "2014-01"), or the article's own words
    EntityId saidBy = {}; ///< the official who said so; one of the same AnnotationSet, or empty

    friend bool operator==(const AgreementAttributes &, const AgreementAttributes &) = default;
};

/// All statuses in the order of an agreement's life; keyOf(Unknown) is empty.
[[nodiscard]] const QList<AgreementAttributes::Status> &allAgreementStatuses();
[[nodiscard]] QString keyOf(AgreementAttributes::Status status);
[[nodiscard]] std::optional<AgreementAttributes::Status> agreementStatusFromKey(QStringView key);

/// The attributes of an entity; which alternative it holds is its kind.
using EntityAttributes = std::variant<CountryAttributes, OfficialAttributes, AgreementAttributes>;

/// The country, official or agreement that mentions refer to.
struct Entity
{
    EntityId id = {};
    QString name = {};
    QStringList aliases = {};
    EntityAttributes attributes = {};
    QString note = {};
    QStringList tags = {};
    std::optional<double> certainty = {}; ///< of the analyst, 0 to 1
    SharedValue<UnknownFields> unknown = {}; ///< fields of a file that this version does not know

    [[nodiscard]] EntityKind kind() const { return static_cast<EntityKind>(attributes.index()); }
    [[nodiscard]] const CountryAttributes *country() const { return std::get_if<CountryAttributes>(&attributes); }
    [[nodiscard]] const OfficialAttributes *official() const { return std::get_if<OfficialAttributes>(&attributes); }
    [[nodiscard]] const AgreementAttributes *agreement() const { return std::get_if<AgreementAttributes>(&attributes); }

    friend bool operator==(const Entity &, const Entity &) = default;
};

/// Empty attributes of \a kind.
[[nodiscard]] EntityAttributes emptyAttributes(EntityKind kind);

} // namespace Rapporteur
