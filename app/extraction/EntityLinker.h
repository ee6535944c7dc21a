// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/AgreementMention.h"
#include "extraction/CountryHit.h"
#include "extraction/Extraction.h"
#include "extraction/Lexicon.h"
#include "extraction/OfficialMention.h"
#include "extraction/TokenizedText.h"

#include <QHash>

namespace Rapporteur {

/// Makes entities and suggestions of what the finders found: one entity for all mentions of the same country, person
/// or agreement, and no two suggestions of which one crosses the other.
class EntityLinker
{
public:
    EntityLinker(const Lexicon &lexicon, const TokenizedText &text)
        : m_lexicon(lexicon)
        , m_text(text)
    {
    }

    void addCountries(const CountryHits &hits);
    void addOfficials(const Officials &officials);
    void addAgreements(const Agreements &agreements);
    [[nodiscard]] Extraction take();

private:
    void suggest(qsizetype first, qsizetype end, qsizetype entity, const QString &rule, const QString &reason,
                 double certainty);

    Lexicon m_lexicon;
    const TokenizedText &m_text;
    Extraction m_extraction;
    QHash<CountryIndex, qsizetype> m_countries; // to entities
};

} // namespace Rapporteur
