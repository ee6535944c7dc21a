// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/StandoffFormat.h"

#include <QCoreApplication>

namespace Rapporteur {

/// The network of entities as GraphML (http://graphml.graphdrawing.org) for Gephi, yEd and networkx: entities are nodes,
/// relations edges. Where the mentions stand is in data of the nodes, so that it can be read again beside the text.
class GraphMlFormat : public StandoffFormat
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::GraphMlFormat)

public:
    [[nodiscard]] FormatFacts facts() const override;
    [[nodiscard]] bool recognises(const ContentSample &sample) const override;
    [[nodiscard]] StandoffReading read(const StandoffInput &input) const override;
    [[nodiscard]] StandoffOutput write(const QList<StandoffDocument> &documents) const override;
};

} // namespace Rapporteur
