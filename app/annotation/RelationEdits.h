// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/EditContext.h"

#include <QCoreApplication>

namespace Rapporteur {

/// Makes the edits of relations between entities. Applies nothing itself.
class RelationEdits
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::RelationEdits)

public:
    /// \a article and \a annotations must outlive it.
    RelationEdits(const Article &article, const AnnotationSet &annotations, Signature signature);

    /// Adds \a relation with the next free id and this analyst as its origin. Empty where an end is not there, both are
    /// one, or the same is said already. Where it has a mention and no sentence, it gets the sentence around the mention.
    [[nodiscard]] Edit add(Relation relation) const;
    /// Changes a relation that is there; told apart by its id.
    [[nodiscard]] Edit change(const Relation &after) const;
    [[nodiscard]] Edit remove(const QList<RelationId> &relations) const;

private:
    [[nodiscard]] bool isPossible(const Relation &relation) const;
    [[nodiscard]] QString described(const Relation &relation) const;

    EditContext m_context;
    const AnnotationSet &m_annotations;
};

} // namespace Rapporteur
