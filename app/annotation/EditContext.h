// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/AnnotationSet.h"
#include "text/Article.h"

#include <QHash>

namespace Rapporteur {

/// Who acts, and when.
struct Signature
{
    QString analyst;
    QDateTime at; ///< UTC
};

/// What all makers of edits share: what they work on, who signs, and what must follow from a removal.
class EditContext
{
public:
    /// \a article and \a annotations must outlive it.
    EditContext(const Article &article, const AnnotationSet &annotations, Signature signature);

    [[nodiscard]] const Article &article() const { return m_article; }
    [[nodiscard]] const AnnotationSet &annotations() const { return m_annotations; }

    /// The marked words for a label: on one line and not too long; gaps between fragments are "…".
    [[nodiscard]] QString quote(const Mention &mention) const;
    /// \a provenance with this analyst's decision.
    [[nodiscard]] Provenance decided(Provenance provenance) const;
    /// Of what this analyst marks now.
    [[nodiscard]] Provenance made() const;
    /// \a mention accepted by this analyst.
    [[nodiscard]] Mention accepted(Mention mention) const;
    [[nodiscard]] bool isInside(TextRange range) const;

    /// Adds to \a edit what follows from it: an entity whose last mention goes, goes too, and relations and saidBy no
    /// longer name what is gone. \a mergedInto tells which entity takes the place of one that goes. Call it last.
    void settle(Edit &edit, const QHash<EntityId, EntityId> &mergedInto = {}) const;

private:
    void removeLeftEntities(Edit &edit) const;
    void settleRelations(Edit &edit, const QHash<EntityId, EntityId> &mergedInto) const;
    void settleSaidBy(Edit &edit, const QHash<EntityId, EntityId> &mergedInto) const;

    const Article &m_article;
    const AnnotationSet &m_annotations;
    Signature m_signature;
};

} // namespace Rapporteur
