// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/StandoffFormat.h"

#include <QCoreApplication>

namespace Rapporteur {

/// W3C Web Annotation (JSON-LD), https://www.w3.org/TR/annotation-model/: each target has a position in code points and
/// a quote. What the vocabulary has no word for is in members "rapporteur:…". The own format of Recogito ("bodies") is
/// read too.
class WebAnnotationFormat : public StandoffFormat
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::WebAnnotationFormat)

public:
    [[nodiscard]] FormatFacts facts() const override;
    [[nodiscard]] bool recognises(const ContentSample &sample) const override;
    [[nodiscard]] StandoffReading read(const StandoffInput &input) const override;
    [[nodiscard]] StandoffOutput write(const QList<StandoffDocument> &documents) const override;
};

} // namespace Rapporteur
