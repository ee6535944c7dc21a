// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/StandoffFormat.h"

#include <QCoreApplication>

namespace Rapporteur {

/// UIMA's CAS as XMI, the format of INCEpTION and DKPro: see Cas for what is read and written. The type system is written
/// beside it. In a foreign file all that is no span of ours stays as it is.
class CasXmiFormat : public StandoffFormat
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::CasXmiFormat)

public:
    [[nodiscard]] FormatFacts facts() const override;
    [[nodiscard]] bool recognises(const ContentSample &sample) const override;
    [[nodiscard]] StandoffReading read(const StandoffInput &input) const override;
    [[nodiscard]] StandoffOutput write(const QList<StandoffDocument> &documents) const override;
};

} // namespace Rapporteur
