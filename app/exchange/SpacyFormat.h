// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/StandoffFormat.h"

#include <QCoreApplication>

namespace Rapporteur {

/// JSON Lines of Prodigy and spaCy: "text" and "spans" with offsets in code points and token numbers, the last one
/// included; relations between tokens. spaCy's ["text", {"entities": […]}] is read too. What there is no word for is in
/// members "rapporteur".
class SpacyFormat : public StandoffFormat
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::SpacyFormat)

public:
    [[nodiscard]] FormatFacts facts() const override;
    [[nodiscard]] bool recognises(const ContentSample &sample) const override;
    [[nodiscard]] StandoffReading read(const StandoffInput &input) const override;
    [[nodiscard]] StandoffOutput write(const QList<StandoffDocument> &documents) const override;
};

} // namespace Rapporteur
