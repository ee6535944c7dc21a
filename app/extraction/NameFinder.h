// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/CountryHit.h"
#include "extraction/TitleFinder.h"
#include "extraction/TokenizedText.h"

#include <vector>

namespace Rapporteur {

/// A run of tokens that may be a person's name, half-open.
struct NameRun
{
    qsizetype first = 0;
    qsizetype end = 0;

    [[nodiscard]] bool isEmpty() const { return end <= first; }
};

/// Finds runs of capitalised words that may be names, in the ways of many languages: particles ("von der Leyen",
/// "bin Salman"), hyphens ("Kim Jong-un", "al-Burhan"), initials, numerals and suffixes.
class NameFinder
{
public:
    NameFinder(const Lexicon &lexicon, const TokenizedText &text, const CountryHits &countries,
               const QList<TitlePhrase> &titles);

    /// In text order; they never overlap.
    [[nodiscard]] const std::vector<NameRun> &runs() const { return m_runs; }
    /// The run that begins at \a token, or an empty one.
    [[nodiscard]] NameRun startingAt(qsizetype token) const;
    /// The run that ends before \a token, or an empty one.
    [[nodiscard]] NameRun endingAt(qsizetype token) const;
    /// True for two words or more of which none is a body's, a place's or an office's.
    [[nodiscard]] bool mayBePerson(const NameRun &run) const;
    /// True where the run has the shape of a person's name and a word of it is known as one.
    [[nodiscard]] bool looksLikePerson(const NameRun &run) const;

private:
    [[nodiscard]] NameRun parse(qsizetype token) const;
    [[nodiscard]] bool isNameWord(qsizetype token, bool first) const;

    const Lexicon &m_lexicon;
    const TokenizedText &m_text;
    const CountryHits &m_countries;
    std::vector<NameRun> m_runs;
};

} // namespace Rapporteur
