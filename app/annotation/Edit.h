// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/Relation.h"

#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace Rapporteur {

/// An entity (or a mention, or a relation) added (no before), removed (no after) or changed.
struct EntityChange
{
    std::optional<Entity> before = {};
    std::optional<Entity> after = {};

    friend bool operator==(const EntityChange &, const EntityChange &) = default;
};

struct MentionChange
{
    std::optional<Mention> before = {};
    std::optional<Mention> after = {};

    friend bool operator==(const MentionChange &, const MentionChange &) = default;
};

struct RelationChange
{
    std::optional<Relation> before = {};
    std::optional<Relation> after = {};

    friend bool operator==(const RelationChange &, const RelationChange &) = default;
};

using EditStep = std::variant<EntityChange, MentionChange, RelationChange>;

/// One reversible change of an AnnotationSet, with a label for people ("Accept 'Tokyo'"): one step of undo.
/// Everything is named by id and carried by value, so an edit can be kept, written and replayed.
struct Edit
{
    QString label = {};
    QList<EditStep> steps = {};

    [[nodiscard]] bool isEmpty() const { return steps.isEmpty(); }
    /// The edit that takes this one back.
    [[nodiscard]] Edit inverted() const;

    void add(const Entity &entity) { steps.append(EntityChange{{}, entity}); }
    void remove(const Entity &entity) { steps.append(EntityChange{entity, {}}); }
    void change(const Entity &before, const Entity &after);
    void add(const Mention &mention) { steps.append(MentionChange{{}, mention}); }
    void remove(const Mention &mention) { steps.append(MentionChange{mention, {}}); }
    void change(const Mention &before, const Mention &after);
    void add(const Relation &relation) { steps.append(RelationChange{{}, relation}); }
    void remove(const Relation &relation) { steps.append(RelationChange{relation, {}}); }
    void change(const Relation &before, const Relation &after);

    friend bool operator==(const Edit &, const Edit &) = default;
};

} // namespace Rapporteur
