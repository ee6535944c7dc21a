// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/CountryHit.h"
#include "extraction/Lexicon.h"
#include "extraction/TokenizedText.h"

#include <QList>

namespace Rapporteur {

/// Words for an agreement: "landmark free trade pact", "Treaty on the Non-Proliferation of Nuclear Weapons".
struct AgreementPhrase
{
    enum class Family : quint8 { Instrument, Truce, Meeting, Exercise, Body };

    qsizetype first = 0; ///< tokens, half-open
    qsizetype end = 0;
    qsizetype head = 0; ///< the noun
    qint32 instrument = -1; ///< index into LexiconData::instruments where the name is known
    Family family = Family::Instrument;
    bool proper = false; ///< a name, with capitals
    bool plural = false;
    bool definite = false; ///< "the", "this", "both" stand before it
    bool bare = false; ///< the noun alone
    bool undertaking = false; ///< a meeting, an exercise; else an instrument
    bool complemented = false; ///< "between" and the like follow: it speaks of one in particular
    bool again = false; ///< another name for the one before it
    bool clause = false; ///< the decision itself: "deepen cooperation"
};

/// Finds nouns of instruments and undertakings with the words that belong to them.
class AgreementPhraseFinder
{
public:
    AgreementPhraseFinder(const Lexicon &lexicon, const TokenizedText &text, const CountryHits &countries)
        : m_lexicon(lexicon)
        , m_text(text)
        , m_countries(countries)
    {
    }

    /// In text order; they never overlap.
    [[nodiscard]] QList<AgreementPhrase> find() const;

private:
    struct Head
    {
        qsizetype length = 0;
        WordClass wordClass = WordClass::Instrument;
    };

    [[nodiscard]] Head headAt(qsizetype token) const;
    [[nodiscard]] AgreementPhrase known(qsizetype token) const;
    [[nodiscard]] AgreementPhrase properName(qsizetype token, const Head &head, qsizetype limit) const;
    [[nodiscard]] AgreementPhrase commonNoun(qsizetype token, const Head &head, qsizetype limit) const;
    [[nodiscard]] qsizetype nameComplement(qsizetype end) const;
    [[nodiscard]] AgreementPhrase calledName(const AgreementPhrase &phrase) const;
    [[nodiscard]] qsizetype modifiersFrom(qsizetype head, qsizetype limit) const;
    [[nodiscard]] bool isModifier(qsizetype token) const;
    [[nodiscard]] bool isDetermined(qsizetype token) const;
    [[nodiscard]] bool isVerb(qsizetype token, const Head &head) const;
    [[nodiscard]] bool isAcceptable(const AgreementPhrase &phrase, const Head &head) const;
    [[nodiscard]] AgreementPhrase::Family familyOf(qsizetype token, const Head &head) const;

    const Lexicon &m_lexicon;
    const TokenizedText &m_text;
    const CountryHits &m_countries;
};

} // namespace Rapporteur
