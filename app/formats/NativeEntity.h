// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/Entity.h"
#include "formats/JsonWalker.h"

namespace Rapporteur {

/// Reads an entity of the native format. Faults go to the walker; what is returned then is incomplete.
class NativeEntity
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::NativeEntity)

public:
    using Value = JsonWalker::Value;

    explicit NativeEntity(JsonWalker &walker)
        : m_walker(walker)
    {
    }

    [[nodiscard]] Entity read(Value &value);
    /// The same where the whole text is the object.
    [[nodiscard]] Entity readRoot();

private:
    struct Parts;

    bool member(Parts &parts, std::string_view name, Value &value);
    bool memberOfKind(Parts &parts, std::string_view name, Value &value);
    void agreementStatus(Parts &parts, Value &value);
    void checkCodes(const QStringList &codes, Value &value);
    Entity finished(Parts &parts, qsizetype offset);

    JsonWalker &m_walker;
};

} // namespace Rapporteur
