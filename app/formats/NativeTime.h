// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/JsonWalker.h"

#include <QDateTime>

namespace Rapporteur {

/// Reads times of the native format: in UTC, such as "2013-11-02T09:30:00Z".
class NativeTime
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::NativeTime)

public:
    /// The time; nothing, with a fault, where \a value is none.
    [[nodiscard]] std::optional<QDateTime> read(JsonWalker &walker, JsonWalker::Value &value);

private:
    // Neighbours mostly have the same.
    QString m_lastText;
    QDateTime m_last;
};

} // namespace Rapporteur
