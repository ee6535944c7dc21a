// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/CountryHit.h"
#include "extraction/Lexicon.h"
#include "extraction/OfficialMention.h"
#include "extraction/TokenizedText.h"

#include <QCoreApplication>

namespace Rapporteur {

/// Finds holders of public office: by title and name, by an office set off by a comma, by the country whose they are,
/// by a name that is known, by the surname of somebody found, and by the office alone.
class OfficialFinder
{
public:
    explicit OfficialFinder(const Lexicon &lexicon)
        : m_lexicon(lexicon)
    {
    }

    [[nodiscard]] Officials find(const TokenizedText &text, const CountryHits &countries) const;

private:
    Lexicon m_lexicon;
};

} // namespace Rapporteur
