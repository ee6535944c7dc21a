// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/AnnotationSet.h"
#include "exchange/StandoffDocument.h"
#include "exchange/TypeMapping.h"

#include <QHash>
#include <QSet>

namespace Rapporteur {

/// The annotations of a document, and which of its spans and relations they come from; the others are foreign.
struct StandoffImport
{
    AnnotationSet annotations = {};
    QHash<MentionId, qsizetype> spanOf = {};
    QHash<RelationId, qsizetype> relationOf = {};

    [[nodiscard]] static StandoffImport of(const StandoffDocument &document, const TypeMapping &mapping);
};

} // namespace Rapporteur
