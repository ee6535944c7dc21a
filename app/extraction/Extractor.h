// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/AnalystLexicon.h"
#include "extraction/Extraction.h"
#include "extraction/ExtractionMonitor.h"
#include "extraction/Lexicon.h"
#include "text/Article.h"

#include <functional>
#include <optional>

namespace Rapporteur {

/// Text in, suggestions with reasons out: countries, officials and agreements of one article, each linked to its entity.
///
/// Works on the article and what setAdditions() gives alone, in time linear in its length, and gives the same result for the same text.
class Extractor
{
public:
    explicit Extractor(Lexicon lexicon)
        : m_lexicon(std::move(lexicon))
    {
    }

    /// The lexicons of analysts that hold for an article, the strongest last; called from any thread that extracts.
    using Additions = std::function<QList<AnalystLexicon>(const Article &article)>;
    void setAdditions(Additions additions) { m_additions = std::move(additions); }

    [[nodiscard]] Extraction extract(const Article &article) const;
    /// The same, while \a monitor hears how far it is; nothing where it stops it.
    [[nodiscard]] std::optional<Extraction> extract(const Article &article, ExtractionMonitor &monitor) const;
    [[nodiscard]] const Lexicon &lexicon() const { return m_lexicon; }

private:
    Lexicon m_lexicon;
    Additions m_additions;
};

} // namespace Rapporteur
