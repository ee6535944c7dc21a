// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/Entity.h"
#include "extraction/AgreementPhraseFinder.h"
#include "extraction/OfficialMention.h"

#include <QStringList>

namespace Rapporteur {

/// What the words around an agreement say of it: how it stands, who takes part, what it is about, when.
class AgreementContext
{
public:
    AgreementContext(const Lexicon &lexicon, const TokenizedText &text, const CountryHits &countries,
                     const Officials &officials);

    [[nodiscard]] AgreementAttributes::Status status(const AgreementPhrase &phrase) const;
    /// ISO codes.
    [[nodiscard]] QStringList parties(const AgreementPhrase &phrase) const;
    [[nodiscard]] QString subject(const AgreementPhrase &phrase) const;
    /// A year, as far as one stands beside it.
    [[nodiscard]] QString date(const AgreementPhrase &phrase) const;

private:
    [[nodiscard]] AgreementAttributes::Status statusOf(qsizetype token) const;
    [[nodiscard]] bool isDenied(qsizetype token) const;
    [[nodiscard]] bool isGoingOn(const AgreementPhrase &phrase) const;
    [[nodiscard]] bool declares(const AgreementPhrase &phrase) const;
    [[nodiscard]] bool withFormerState(const AgreementPhrase &phrase) const;
    [[nodiscard]] qsizetype yearNear(const AgreementPhrase &phrase) const;
    [[nodiscard]] QStringList countriesWithin(qsizetype first, qsizetype end) const;

    const Lexicon &m_lexicon;
    const TokenizedText &m_text;
    std::vector<std::pair<qsizetype, CountryIndex>> m_actors; // token and country, in text order
};

} // namespace Rapporteur
