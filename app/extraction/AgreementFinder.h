// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/AgreementMention.h"
#include "extraction/CountryHit.h"
#include "extraction/Lexicon.h"
#include "extraction/OfficialMention.h"
#include "extraction/TokenizedText.h"

#include <QCoreApplication>

namespace Rapporteur {

/// Finds instruments, undertakings and decisions that states have agreed, plan or negotiate, and joins the mentions of
/// the same one ("the pact").
class AgreementFinder
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::AgreementFinder)

public:
    explicit AgreementFinder(const Lexicon &lexicon)
        : m_lexicon(lexicon)
    {
    }

    [[nodiscard]] Agreements find(const TokenizedText &text, const CountryHits &countries,
                                  const Officials &officials) const;

private:
    Lexicon m_lexicon;
};

} // namespace Rapporteur
