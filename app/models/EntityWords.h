// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/AnnotationSet.h"

#include <QCoreApplication>

namespace Rapporteur {

/// What people call kinds, statuses and entities, in the language of the interface.
class EntityWords
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::EntityWords)

public:
    /// "Country"
    [[nodiscard]] static QString kind(EntityKind kind);
    /// "Countries"
    [[nodiscard]] static QString kinds(EntityKind kind);
    /// "Suggested"
    [[nodiscard]] static QString status(MentionStatus status);
    /// "In force"; empty for Status::Unknown
    [[nodiscard]] static QString status(AgreementAttributes::Status status);
    /// The line below an entity's name: "Foreign Minister · Japan", "Japan, Russia · agreed".
    [[nodiscard]] static QString detail(const Entity &entity);
};

} // namespace Rapporteur
