// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/StandoffFormat.h"
#include "exchange/TypeMapping.h"
#include "formats/NativeAnnotations.h"
#include "text/Article.h"

namespace Rapporteur {

/// The foreign file that annotations came from, kept in the member "exchange" of the native file.
struct KeptSource
{
    StandoffDocument document = {};
    TypeMapping mapping = {}; ///< by which it was read

    /// Where the source is text in UTF-8; others cannot be kept.
    static void store(NativeHeader &header, const StandoffDocument &document, const StandoffFormat &format,
                      const TypeMapping &mapping);
    /// Nothing where \a header has none of \a format, or one of another text than \a article.
    [[nodiscard]] static std::optional<KeptSource> load(const NativeHeader &header, const Article &article,
                                                        const StandoffFormat &format);
};

} // namespace Rapporteur
