// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/AnnotationSet.h"

namespace Rapporteur {

/// The order in which suggestions are looked at.
enum class ReviewOrder : quint8 {
    Text, ///< as they stand
    Doubt ///< least certain first, and those of equal certainty as they stand
};

/// How sure a rule is of \a mention, 0 to 1; 0 where it does not say.
[[nodiscard]] double certaintyOf(const Mention &mention);

/// All suggestions of \a annotations in \a order.
[[nodiscard]] QList<MentionId> reviewQueue(const AnnotationSet &annotations, ReviewOrder order);

/// The suggestion that comes after \a current, which may have been decided meanwhile, or be null for the first; those
/// before it come once there is none after it. Null where nothing is left but \a current.
[[nodiscard]] MentionId nextToReview(const AnnotationSet &annotations, ReviewOrder order, const Mention *current);

/// The suggestions that a rule is sure of by at least \a certainty, in text order.
[[nodiscard]] QList<MentionId> suggestionsFrom(const AnnotationSet &annotations, double certainty);

/// The suggestions of \a entity, in text order.
[[nodiscard]] QList<MentionId> suggestionsOf(const AnnotationSet &annotations, const EntityId &entity);

} // namespace Rapporteur
