// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/Mention.h"
#include "formats/JsonWalker.h"
#include "formats/NativeTime.h"

namespace Rapporteur {

/// Reads where mentions and relations of the native format come from. Faults go to the walker.
class NativeProvenance
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::NativeProvenance)

public:
    using Value = JsonWalker::Value;

    explicit NativeProvenance(JsonWalker &walker)
        : m_walker(walker)
    {
    }

    /// Nothing where \a value is no object.
    [[nodiscard]] std::optional<SharedValue<Provenance>> read(Value &value);
    /// A number from 0 to 1.
    [[nodiscard]] std::optional<double> certainty(Value &value);

private:
    bool member(Provenance &provenance, bool &hasSource, std::string_view name, Value &value);

    JsonWalker &m_walker;
    NativeTime m_time;
    SharedValue<Provenance> m_last; // neighbours mostly have the same
};

} // namespace Rapporteur
