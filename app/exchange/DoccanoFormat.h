// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/StandoffFormat.h"

#include <QCoreApplication>

namespace Rapporteur {

/// doccano's JSON Lines: one text a line with "label": [[start, end, type], …], or "entities" and "relations". Offsets
/// are UTF-16 units, as browsers count them.
class DoccanoFormat : public StandoffFormat
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::DoccanoFormat)

public:
    [[nodiscard]] FormatFacts facts() const override;
    [[nodiscard]] bool recognises(const ContentSample &sample) const override;
    [[nodiscard]] StandoffReading read(const StandoffInput &input) const override;
    [[nodiscard]] StandoffOutput write(const QList<StandoffDocument> &documents) const override;
};

} // namespace Rapporteur
