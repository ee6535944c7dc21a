// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/AgreementPhraseFinder.h"
#include "extraction/TokenizedText.h"

#include <QList>

namespace Rapporteur {

/// Finds decisions that no noun names: "agreed to deepen cooperation on maritime security". Only forms of "agree" open
/// one; where an instrument or undertaking stands in it, that is marked instead.
class ClauseFinder
{
public:
    /// \a phrases in text order.
    ClauseFinder(const TokenizedText &text, const QList<AgreementPhrase> &phrases)
        : m_text(text)
        , m_phrases(phrases)
    {
    }

    [[nodiscard]] QList<AgreementPhrase> find() const;

private:
    [[nodiscard]] qsizetype opening(qsizetype verb) const;
    [[nodiscard]] qsizetype clauseEnd(qsizetype first) const;
    [[nodiscard]] bool holdsPhrase(qsizetype first, qsizetype end) const;

    const TokenizedText &m_text;
    const QList<AgreementPhrase> &m_phrases;
};

} // namespace Rapporteur
