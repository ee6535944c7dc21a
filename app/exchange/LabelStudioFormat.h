// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/StandoffFormat.h"

#include <QCoreApplication>

namespace Rapporteur {

/// Label Studio's JSON: tasks with annotations, and with predictions, which are suggestions here. Offsets are code points;
/// older exports in UTF-16 units are told by their quotes. A labelling configuration is written beside it.
class LabelStudioFormat : public StandoffFormat
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::LabelStudioFormat)

public:
    [[nodiscard]] FormatFacts facts() const override;
    [[nodiscard]] bool recognises(const ContentSample &sample) const override;
    [[nodiscard]] StandoffReading read(const StandoffInput &input) const override;
    [[nodiscard]] StandoffOutput write(const QList<StandoffDocument> &documents) const override;
};

} // namespace Rapporteur
