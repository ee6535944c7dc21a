// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/Edit.h"
#include "annotation/SpanIndex.h"

#include <QList>
#include <QMetaType>

namespace Rapporteur {

/// What an edit touched, told after it has been applied. Views look the rest up; they never learn who caused it.
struct Change
{
    QList<MentionId> mentions; ///< added, changed or removed; each once
    QList<EntityId> entities;  ///< added, changed or removed, or with another set of mentions than before; each once
    QList<RelationId> relations = {}; ///< added, changed or removed; each once
    QList<SpanIndex::Entry> before = {}; ///< where the changed and removed mentions stood, sorted by id

    /// What applying \a edit touches.
    [[nodiscard]] static Change of(const Edit &edit);
};

} // namespace Rapporteur

Q_DECLARE_METATYPE(Rapporteur::Change)
