// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/LossReport.h"
#include "exchange/StandoffFormat.h"
#include "exchange/TypeMapping.h"
#include "formats/NativeAnnotations.h"
#include "text/Article.h"

namespace Rapporteur {

/// An article with its annotations and what its native file says beside them.
struct AnnotatedText
{
    QString name = {}; ///< to name files after
    Article article = {};
    AnnotationSet annotations = {};
    NativeHeader header = {};
};

/// Makes annotations of what \a mapping knows in \a document; the header keeps the whole of its source, so that
/// toStandoff() can give back to \a format what is foreign. Spans of the same kind with the same entity (see
/// StandoffAttributes.h), or without one the same words, mean one entity; relations of one of the types of the native
/// format between two entities become relations.
[[nodiscard]] AnnotatedText toAnnotations(const StandoffDocument &document, const StandoffFormat &format,
                                          const TypeMapping &mapping);

/// A document to be written, and what is not in it.
struct StandoffExport
{
    StandoffDocument document = {};
    LossReport losses = {};
};

/// The document for \a format. Where \a text was read from the same format, the foreign spans, relations and other data
/// of its source are in it, and while nothing has changed since, its source itself.
[[nodiscard]] StandoffExport toStandoff(const AnnotatedText &text, const StandoffFormat &format,
                                        const TypeMapping &mapping);

} // namespace Rapporteur
