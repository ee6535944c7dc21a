// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/StandoffFormat.h"

#include <QCoreApplication>

namespace Rapporteur {

/// brat standoff, https://brat.nlplab.org/standoff.html: .ann beside .txt. Offsets are code points. T lines are spans,
/// R lines relations between them, # lines notes; our status is an A line, our entity an N line ("rapporteur:ID").
/// All other lines are kept, and written again as long as what they name is there.
class BratFormat : public StandoffFormat
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::BratFormat)

public:
    [[nodiscard]] FormatFacts facts() const override;
    [[nodiscard]] bool recognises(const ContentSample &sample) const override;
    [[nodiscard]] StandoffReading read(const StandoffInput &input) const override;
    [[nodiscard]] StandoffOutput write(const QList<StandoffDocument> &documents) const override;
};

} // namespace Rapporteur
