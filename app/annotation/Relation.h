// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/Mention.h"

#include <optional>

namespace Rapporteur {

/// How one entity stands to another.
enum class RelationType : quint8 {
    Represents,    ///< an official a country
    PartyTo,       ///< a country or official an agreement
    CounterpartOf, ///< an official another one; it holds both ways
    Signed,        ///< an official or country an agreement
    SaidAbout      ///< an official anything
};

constexpr std::array allRelationTypes{RelationType::Represents, RelationType::PartyTo, RelationType::CounterpartOf,
                                      RelationType::Signed, RelationType::SaidAbout};

/// The word that files use: "represents", "party_to", "counterpart_of", "signed", "said_about".
[[nodiscard]] QString keyOf(RelationType type);
[[nodiscard]] std::optional<RelationType> relationTypeFromKey(QStringView key);

/// Whether the annotation guideline means \a type to lead from an entity of kind \a from to one of kind \a to.
/// Others are kept as well: a doubt is no fault.
[[nodiscard]] bool isUsual(RelationType type, EntityKind from, EntityKind to);
/// The first type that isUsual() between two kinds, either way round.
[[nodiscard]] RelationType likeliestType(EntityKind from, EntityKind to);

/// Names a relation within one article: 1, 2, 3 … Files write "r1".
struct RelationId
{
    quint32 value = 0;

    [[nodiscard]] bool isNull() const { return value == 0; }
    friend bool operator==(RelationId, RelationId) = default;
    friend auto operator<=>(RelationId, RelationId) = default;
    friend size_t qHash(RelationId id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

[[nodiscard]] QString keyOf(RelationId id);
/// Nothing where \a key is not "r" and a number from 1 to 4294967295 without leading zeros.
[[nodiscard]] std::optional<RelationId> relationIdFromKey(QStringView key);

/// A relation between two entities of one article, with what supports it.
struct Relation
{
    RelationId id = {};
    RelationType type = RelationType::Represents;
    EntityId from = {};
    EntityId to = {};
    MentionId mention = {}; ///< supports it; null where none does
    QString sentence = {};  ///< the words that support it, as they stand in the article
    QString note = {};
    SharedValue<Provenance> provenance = {};
    SharedValue<UnknownFields> unknown = {}; ///< fields of a file that this version does not know

    /// Says the same of the same two entities.
    [[nodiscard]] bool claimsTheSameAs(const Relation &other) const;

    friend bool operator==(const Relation &, const Relation &) = default;
};

} // namespace Rapporteur
