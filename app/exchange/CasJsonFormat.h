// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/StandoffFormat.h"

#include <QCoreApplication>

namespace Rapporteur {

/// UIMA's CAS as JSON 0.4 (https://github.com/apache/uima-uimaj-io-jsoncas): see Cas for what is read and written. Feature
/// structures in an array or keyed by id are read, with or without types; an array with types is written.
class CasJsonFormat : public StandoffFormat
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::CasJsonFormat)

public:
    [[nodiscard]] FormatFacts facts() const override;
    [[nodiscard]] bool recognises(const ContentSample &sample) const override;
    [[nodiscard]] StandoffReading read(const StandoffInput &input) const override;
    [[nodiscard]] StandoffOutput write(const QList<StandoffDocument> &documents) const override;
};

} // namespace Rapporteur
