// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/EditBuilder.h"

namespace Rapporteur {

/// Makes the edits that reshape mentions: parts, fragments, entity, tags and certainty. Applies nothing itself.
///
/// What is not there any more, or would not change, gives an empty edit. An entity whose last mention goes, goes too.
class MentionEdits
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::MentionEdits)

public:
    /// \a article and \a annotations must outlive it.
    MentionEdits(const Article &article, const AnnotationSet &annotations, Signature signature);

    /// Makes two mentions of one, at \a offset (UTF-16); blanks at the cut belong to neither. The first keeps its id.
    [[nodiscard]] EditBuilder::Marking split(MentionId mention, qsizetype offset) const;
    /// Makes one mention of \a mention and the next one of its kind in the same paragraph, with all between them.
    [[nodiscard]] Edit mergeWithNext(MentionId mention) const;
    /// Marks the same words as an accepted mention of another entity as well, which is added where it is not there yet.
    [[nodiscard]] EditBuilder::Marking duplicate(MentionId mention, const Entity &entity) const;

    /// Adds \a range (UTF-16) to the words of \a mention.
    [[nodiscard]] Edit addFragment(MentionId mention, TextRange range) const;
    /// Takes the fragment that contains \a offset (UTF-16) from \a mention, where it has others.
    [[nodiscard]] Edit removeFragment(MentionId mention, qsizetype offset) const;

    [[nodiscard]] Edit setTags(const QList<MentionId> &mentions, const QStringList &tags) const;
    /// \a certainty is from 0 to 1.
    [[nodiscard]] Edit setCertainty(const QList<MentionId> &mentions, std::optional<double> certainty) const;

private:
    [[nodiscard]] const Mention *nextOf(const Mention &mention) const;
    [[nodiscard]] TextRange trimmed(TextRange range) const;

    EditContext m_context;
    const AnnotationSet &m_annotations;
};

/// \a tags without blanks around them, empty ones and repetitions, in their order.
[[nodiscard]] QStringList cleanTags(const QStringList &tags);

} // namespace Rapporteur
