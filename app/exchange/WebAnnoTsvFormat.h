// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/StandoffFormat.h"

#include <QCoreApplication>

namespace Rapporteur {

/// WebAnno TSV 3.3, INCEpTION's table of tokens: see its user guide. Spans of span layers are read, with their value as
/// the type; chains, slots, relations and further features stay in the source and are left out once something changes.
/// Offsets are UTF-16 units. The file holds no white space between sentences, so the text stands beside it too.
class WebAnnoTsvFormat : public StandoffFormat
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::WebAnnoTsvFormat)

public:
    [[nodiscard]] FormatFacts facts() const override;
    [[nodiscard]] bool recognises(const ContentSample &sample) const override;
    [[nodiscard]] StandoffReading read(const StandoffInput &input) const override;
    [[nodiscard]] StandoffOutput write(const QList<StandoffDocument> &documents) const override;
};

} // namespace Rapporteur
