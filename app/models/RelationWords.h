// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/Relation.h"

#include <QCoreApplication>

namespace Rapporteur {

/// What people call relations, in the language of the interface.
class RelationWords
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::RelationWords)

public:
    /// "represents"
    [[nodiscard]] static QString type(RelationType type);
    /// As its first entity sees it: "represents Japan".
    [[nodiscard]] static QString outgoing(RelationType type, const QString &to);
    /// As its second entity sees it: "is represented by Fumio Kishida".
    [[nodiscard]] static QString incoming(RelationType type, const QString &from);
};

} // namespace Rapporteur
