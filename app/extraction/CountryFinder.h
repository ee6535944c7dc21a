// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/CountryHit.h"
#include "extraction/Lexicon.h"
#include "extraction/TokenizedText.h"

#include <QCoreApplication>

namespace Rapporteur {

/// Finds countries by name, adjective, demonym, and by the capitals and buildings that stand for their governments.
///
/// Refuses what only looks like one: people ("Hamilton Jordan"), geography ("Sea of Japan"), media and companies,
/// languages, and places ("held in Tokyo").
class CountryFinder
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::CountryFinder)

public:
    explicit CountryFinder(const Lexicon &lexicon)
        : m_lexicon(lexicon)
    {
    }

    [[nodiscard]] CountryHits find(const TokenizedText &text) const;

private:
    /// A phrase of the lexicon where it stands; not judged yet.
    struct Candidate
    {
        qsizetype first;
        qsizetype end;
        const LexiconData::CountryPhrase *phrase;
    };

    [[nodiscard]] QList<Candidate> candidates(const TokenizedText &text) const;
    [[nodiscard]] bool isWrittenSo(const TokenizedText &text, const Candidate &candidate) const;
    [[nodiscard]] bool isHomonym(const TokenizedText &text, const Candidate &candidate) const;
    [[nodiscard]] bool isPartOfName(const TokenizedText &text, const Candidate &candidate) const;
    [[nodiscard]] static bool isInPrivateBody(const TokenizedText &text, const Candidate &candidate);
    [[nodiscard]] bool isPerson(const TokenizedText &text, const Candidate &candidate) const;
    [[nodiscard]] static bool isLanguage(const TokenizedText &text, const Candidate &candidate);
    [[nodiscard]] CountryHit judged(const TokenizedText &text, const Candidate &candidate, CountryIndex country) const;
    [[nodiscard]] CountryHit shortKorea(const TokenizedText &text, qsizetype token) const;

    Lexicon m_lexicon;
};

} // namespace Rapporteur
