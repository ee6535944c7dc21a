// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/Extractor.h"

#include "extraction/AgreementFinder.h"
#include "extraction/CountryFinder.h"
#include "extraction/EntityLinker.h"
#include "extraction/OfficialFinder.h"

#include <limits>

namespace Rapporteur {

Extraction Extractor::extract(const Article &article) const
{
    ExtractionMonitor monitor([](double) { return true; });
    return extract(article, monitor).value_or(Extraction());
}

std::optional<Extraction> Extractor::extract(const Article &article, ExtractionMonitor &monitor) const
{
    // Tokens count in 32 bits; a longer text is no article.
    if (article.length() > std::numeric_limits<qint32>::max())
        return Extraction();
    // The parts are what the stages take of the time, about.
    if (!monitor.enter(0, 0.35))
        return std::nullopt;
    const TokenizedText text(article.text(), m_lexicon.data().vocabulary, &monitor);
    if (!monitor.enter(0.35, 0.5))
        return std::nullopt;
    const CountryHits countries = CountryFinder(m_lexicon).find(text);
    if (!monitor.enter(0.5, 0.8))
        return std::nullopt;
    const Officials officials = OfficialFinder(m_lexicon).find(text, countries);
    if (!monitor.enter(0.8, 0.95))
        return std::nullopt;
    const Agreements agreements = AgreementFinder(m_lexicon).find(text, countries, officials);
    if (!monitor.enter(0.95, 1))
        return std::nullopt;
    EntityLinker linker(m_lexicon, text);
    linker.addCountries(countries);
    linker.addOfficials(officials);
    linker.addAgreements(agreements);
    Extraction extraction = linker.take();
    const auto additions = m_additions ? m_additions(article) : QList<AnalystLexicon>();
    for (const AnalystLexicon &lexicon : additions)
        lexicon.apply(article.text(), extraction);
    return extraction;
}

} // namespace Rapporteur
