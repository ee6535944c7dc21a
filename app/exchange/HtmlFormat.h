// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/StandoffFormat.h"

#include <QCoreApplication>

namespace Rapporteur {

/// A page to read and to show: the article with its mentions in <mark> elements, well-formed (XHTML) so that it can be
/// read again. What a mark stands for is in data-… attributes, relations in a block of JSON.
class HtmlFormat : public StandoffFormat
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::HtmlFormat)

public:
    [[nodiscard]] FormatFacts facts() const override;
    [[nodiscard]] bool recognises(const ContentSample &sample) const override;
    [[nodiscard]] StandoffReading read(const StandoffInput &input) const override;
    [[nodiscard]] StandoffOutput write(const QList<StandoffDocument> &documents) const override;
};

} // namespace Rapporteur
