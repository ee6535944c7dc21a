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
    // Tokens count in 32 bits; a longer text is no article.
    if (article.length() > std::numeric_limits<qint32>::max())
        return {};
    const TokenizedText text(article.text(), m_lexicon.data().vocabulary);
    const CountryHits countries = CountryFinder(m_lexicon).find(text);
    const Officials officials = OfficialFinder(m_lexicon).find(text, countries);
    const Agreements agreements = AgreementFinder(m_lexicon).find(text, countries, officials);
    EntityLinker linker(m_lexicon, text);
    linker.addCountries(countries);
    linker.addOfficials(officials);
    linker.addAgreements(agreements);
    return linker.take();
}

} // namespace Rapporteur
