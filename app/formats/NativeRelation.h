// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/Relation.h"
#include "formats/NativeProvenance.h"

#include <functional>

namespace Rapporteur {

/// Reads the relations of the native format. Faults go to the walker; what is returned then is incomplete.
class NativeRelation
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::NativeRelation)

public:
    using Value = JsonWalker::Value;

    explicit NativeRelation(JsonWalker &walker)
        : m_walker(walker)
        , m_provenance(walker)
    {
    }

    [[nodiscard]] Relation read(Value &value);
    [[nodiscard]] QList<Relation> readAll(Value &value);
    /// Tells which of \a relations, as readAll() returned them, have an id twice or name what is not there.
    void check(const QList<Relation> &relations, const std::function<bool(const EntityId &)> &hasEntity,
               const std::function<bool(MentionId)> &hasMention);

private:
    struct Parts;

    bool member(Parts &parts, std::string_view name, Value &value);
    void type(Parts &parts, Value &value);

    JsonWalker &m_walker;
    NativeProvenance m_provenance;
    QList<qsizetype> m_offsets;
    QList<bool> m_sound;
};

} // namespace Rapporteur
