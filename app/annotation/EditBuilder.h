// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/EditContext.h"

#include <QCoreApplication>

#include <functional>

namespace Rapporteur {

/// Makes the edits of an analyst's everyday actions, with labels for the undo menu. Applies nothing itself.
///
/// What is not there any more, or would not change, gives an empty edit. An entity whose last mention goes, goes too.
/// Beside it are MentionEdits, EntityEdits, RelationEdits and OccurrenceEdits for what is done less often.
class EditBuilder
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::EditBuilder)

public:
    /// Knows a country, official or agreement by what it is called; its id does not matter.
    using Knowledge = std::function<std::optional<Entity>(QStringView words, EntityKind kind)>;

    /// An edit that adds or moves one mention, and which.
    struct Marking
    {
        Edit edit = {};
        MentionId mention = {};
    };

    /// \a article and \a annotations must outlive the builder.
    EditBuilder(const Article &article, const AnnotationSet &annotations, Signature signature);

    [[nodiscard]] Edit accept(const QList<MentionId> &mentions) const;
    [[nodiscard]] Edit reject(const QList<MentionId> &mentions) const;
    [[nodiscard]] Edit remove(const QList<MentionId> &mentions) const;

    /// Marks \a range (UTF-16) as an accepted mention of \a entity, which is added where it is not there yet.
    [[nodiscard]] Marking mark(TextRange range, const Entity &entity) const;
    /// Lets all \a mentions refer to \a entity, which is added where it is not there yet, and accepts them.
    [[nodiscard]] Edit assign(const QList<MentionId> &mentions, const Entity &entity) const;
    /// Moves the boundaries of \a mention; of one of several fragments, the outer ones. Fragments outside \a range go.
    [[nodiscard]] Edit resize(MentionId mention, TextRange range) const;
    [[nodiscard]] Edit setNote(MentionId mention, const QString &note) const;
    /// Changes an entity that is there; told apart by its id.
    [[nodiscard]] Edit changeEntity(const Entity &after) const;

    /// The entity of \a kind that \a words most likely mean: one of the article's that is called so, else one that
    /// \a knowledge names, else a new one of that name. A new one has a free id.
    [[nodiscard]] Entity entityFor(QStringView words, EntityKind kind, const Knowledge &knowledge = {}) const;

private:
    [[nodiscard]] Edit decide(const QList<MentionId> &mentions, MentionStatus status) const;

    EditContext m_context;
    const Article &m_article;
    const AnnotationSet &m_annotations;
};

} // namespace Rapporteur
