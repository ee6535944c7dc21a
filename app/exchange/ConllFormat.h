// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/StandoffFormat.h"

#include <QCoreApplication>

namespace Rapporteur {

/// Columns of CoNLL-2002, CoNLL-2003 and GermEval: a token and its tag in a row, blank lines between sentences. IOB1,
/// IOB2, IOE2, BIOES and BILOU are read, IOB2 in two columns is written. Without a text beside it, the tokens joined by
/// blanks are the text, and each -DOCSTART- begins another one.
class ConllFormat : public StandoffFormat
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::ConllFormat)

public:
    [[nodiscard]] FormatFacts facts() const override;
    [[nodiscard]] bool recognises(const ContentSample &sample) const override;
    [[nodiscard]] StandoffReading read(const StandoffInput &input) const override;
    [[nodiscard]] StandoffOutput write(const QList<StandoffDocument> &documents) const override;
};

} // namespace Rapporteur
