// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/AnnotationSet.h"
#include "text/Article.h"

#include <QCoreApplication>

#include <functional>

namespace Rapporteur {

/// Who acts, and when.
struct Signature
{
    QString analyst;
    QDateTime at; ///< UTC
};

/// Makes the edits of an analyst's everyday actions, with labels for the undo menu. Applies nothing itself.
///
/// What is not there any more, or would not change, gives an empty edit. An entity whose last mention goes, goes too.
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
    /// Lets \a mention refer to \a entity, which is added where it is not there yet.
    [[nodiscard]] Edit assign(MentionId mention, const Entity &entity) const;
    /// Moves the boundaries of \a mention.
    [[nodiscard]] Edit resize(MentionId mention, TextRange range) const;
    [[nodiscard]] Edit setNote(MentionId mention, const QString &note) const;
    /// Changes an entity that is there; told apart by its id.
    [[nodiscard]] Edit changeEntity(const Entity &after) const;

    /// The entity of \a kind that \a words most likely mean: one of the article's that is called so, else one that
    /// \a knowledge names, else a new one of that name. A new one has a free id.
    [[nodiscard]] Entity entityFor(QStringView words, EntityKind kind, const Knowledge &knowledge = {}) const;

private:
    [[nodiscard]] Edit decide(const QList<MentionId> &mentions, MentionStatus status) const;
    [[nodiscard]] QString quote(const Mention &mention) const;
    [[nodiscard]] Provenance decided(Provenance provenance) const;
    /// Adds to \a edit the removal of each of \a entities that \a edit leaves without a mention.
    void removeIfLeft(Edit &edit, const QList<EntityId> &entities) const;

    const Article &m_article;
    const AnnotationSet &m_annotations;
    Signature m_signature;
};

} // namespace Rapporteur
