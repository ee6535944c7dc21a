// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/NativeAnnotations.h"
#include "text/Article.h"

#include <expected>

namespace Rapporteur {

/// The annotations of a file, placed in a text.
struct Anchoring
{
    AnnotationSet annotations = {}; ///< every mention of the file is in it, placed or unplaced
    Issues issues = {};             ///< one for each mention that is unplaced, and one that says how many moved
    qsizetype moved = 0;            ///< mentions found at another place than the file says
};

/// Places \a native in \a article. Each quote is compared with its offsets; what has moved is found again by its quote,
/// prefix and suffix. What cannot be placed is kept as unplaced with its entity, and written back as it was.
[[nodiscard]] Anchoring anchor(const NativeAnnotations &native, const Article &article);

/// Places \a native in \a article as its offsets say, for a file that was edited by hand beside the text: a span
/// outside the text and a quote that does not stand at its offsets are faults at their line. Mentions that equal one of
/// \a knownUnplaced stay unplaced.
[[nodiscard]] std::expected<AnnotationSet, Issues> anchorStrictly(const NativeAnnotations &native,
                                                                  const Article &article,
                                                                  const QList<UnplacedMention> &knownUnplaced = {});

/// Where \a stored stands in \a article (UTF-16), by its offsets alone; or what is wrong with them. The issue's place
/// is that of the mention, its path is relative to it.
[[nodiscard]] Result<TextRange> strictRange(const StoredMention &stored, const Article &article);

/// The words of \a stored, with its fragments, where the whole of it stands at \a range (UTF-16).
[[nodiscard]] QList<TextRange> piecesAt(const StoredMention &stored, TextRange range, const Article &article);

} // namespace Rapporteur
