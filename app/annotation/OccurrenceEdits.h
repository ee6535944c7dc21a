// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/EditContext.h"
#include "annotation/Occurrences.h"

#include <QCoreApplication>

namespace Rapporteur {

/// One place that has the words of a mention, and what stands there already.
struct Occurrence
{
    TextRange range = {};
    MentionId mention = {}; ///< of the same kind with the same range, in any status; null where there is none
    MentionStatus status = MentionStatus::Suggested; ///< of that mention
    /// A larger accepted mention of the same kind is around it: "Japan" in "the Bank of Japan".
    bool isInside = false;
};

/// Makes the edits that decide about all places with the same words at once. Applies nothing itself.
///
/// A place that is refused is kept as a rejected mention, so that nothing is suggested there again.
class OccurrenceEdits
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::OccurrenceEdits)

public:
    /// \a article and \a annotations must outlive it.
    OccurrenceEdits(const Article &article, const AnnotationSet &annotations, Signature signature);

    /// The other places with the words of \a model, which has one fragment; in text order.
    [[nodiscard]] QList<Occurrence> occurrences(MentionId model, OccurrenceRules rules) const;

    /// Marks \a wanted as accepted mentions of the entity of \a model, whatever entity of its kind they had, and remembers
    /// \a refused. Accepted mentions are never refused. \a model is accepted as well.
    [[nodiscard]] Edit applyToAll(MentionId model, const QList<TextRange> &wanted,
                                  const QList<TextRange> &refused) const;
    /// Rejects \a model and the suggestions of its kind at \a places, and remembers those places that have none.
    [[nodiscard]] Edit rejectAllLike(MentionId model, const QList<TextRange> &places) const;

private:
    [[nodiscard]] const Mention *standingAt(TextRange range, EntityKind kind) const;
    void refuse(Edit &edit, TextRange range, const Mention &model, quint32 &nextId) const;

    EditContext m_context;
    const AnnotationSet &m_annotations;
};

} // namespace Rapporteur
