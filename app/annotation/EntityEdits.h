// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/EditContext.h"

#include <QCoreApplication>

namespace Rapporteur {

/// Makes the edits that bring the names of an article to the entities they mean. Applies nothing itself.
///
/// What is not there any more, or would not change, gives an empty edit. Mentions, relations and saidBy follow.
class EntityEdits
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::EntityEdits)

public:
    /// An edit that makes an entity, and which.
    struct Making
    {
        Edit edit = {};
        EntityId entity = {};
    };

    /// \a article and \a annotations must outlive it.
    EntityEdits(const Article &article, const AnnotationSet &annotations, Signature signature);

    /// Makes \a others a part of \a target, whatever their kind: their mentions refer to it, their names are its
    /// aliases, and attributes that it lacks come from those of its own kind. One that an unplaced mention refers to
    /// stays, without its placed mentions.
    [[nodiscard]] Edit merge(const QList<EntityId> &others, const EntityId &target) const;
    /// Makes \a mentions refer to a new entity of the kind of the first one, called \a name or as the first one's words.
    [[nodiscard]] Making splitOff(const QList<MentionId> &mentions, const QString &name = {}) const;
    /// Calls \a entity \a name; the name before becomes an alias. Also chooses one of the aliases as the name.
    [[nodiscard]] Edit rename(const EntityId &entity, const QString &name) const;
    [[nodiscard]] Edit setAliases(const EntityId &entity, const QStringList &aliases) const;
    /// Changes the kind of \a entities with all their mentions. Attributes that the new kind has too are kept.
    [[nodiscard]] Edit changeKind(const QList<EntityId> &entities, EntityKind kind) const;
    [[nodiscard]] Edit setTags(const QList<EntityId> &entities, const QStringList &tags) const;
    /// \a certainty is from 0 to 1.
    [[nodiscard]] Edit setCertainty(const QList<EntityId> &entities, std::optional<double> certainty) const;
    /// Removes \a entities with all their mentions.
    [[nodiscard]] Edit remove(const QList<EntityId> &entities) const;

private:
    [[nodiscard]] bool hasUnplaced(const EntityId &id) const;

    EditContext m_context;
    const AnnotationSet &m_annotations;
};

/// \a aliases on one line each, without empty ones, repetitions and \a name, in their order.
[[nodiscard]] QStringList cleanAliases(const QStringList &aliases, const QString &name);

} // namespace Rapporteur
