// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <bitset>
#include <optional>

namespace Rapporteur {

/// What a single word can do in a report; resources/lexicon/words.tsv says which words and explains the classes.
enum class WordClass : quint8 {
    Article,
    Determiner,
    Possessive,
    Quantifier,
    Unmarked,
    Preposition,
    Conjunction,
    Relative,
    Pronoun,
    Auxiliary,
    Modal,
    Adverb,
    Month,
    Weekday,
    Time,
    ClauseStart,
    Abbreviation,
    Particle,
    NameSuffix,
    FamilyFirst,
    Honorific,
    PlaceName,
    Given,
    Role,
    RolePlural,
    WeakRole,
    WeakRolePlural,
    Rank,
    RoleModifier,
    Portfolio,
    RoleOutside,
    Body,
    Region,
    PrivateBody,
    Private,
    PrivatePerson,
    Counterpart,
    Successor,
    SuccessionAdjective,
    PlaceBefore,
    GovernmentBefore,
    GovernmentObject,
    GovernmentNoun,
    GovernmentVerb,
    PlaceNoun,
    RelationNoun,
    Motion,
    Talking,
    AttitudeNoun,
    Media,
    Geography,
    GeographyBefore,
    Bird,
    Instrument,
    WeakInstrument,
    NamedInstrument,
    Undertaking,
    WeakUndertaking,
    AgreementModifier,
    AgreementOutside,
    IdiomBefore,
    ModifierStop,
    StatusNegotiating,
    StatusPlanned,
    StatusAgreed,
    StatusHeld,
    StatusEnded,
    StatusInForce,
    ClauseEnd,
    PersonName, ///< a first word of somebody in people.tsv or people-history.tsv
    Surname, ///< a surname there
    Count
};

using WordClasses = std::bitset<static_cast<size_t>(WordClass::Count)>;

/// The class that words.tsv calls \a key: "role-modifier". PersonName and Surname have no key.
[[nodiscard]] std::optional<WordClass> wordClassFromKey(QStringView key);

} // namespace Rapporteur
