// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sessions/Journal.h"

namespace Rapporteur {

/// What one session did, in figures. Steps of undo and redo count as what they do.
struct SessionSummary
{
    QString path = {};
    QString analyst = {};
    QString host = {};
    qint64 number = 0;
    QDateTime begun = {};
    QDateTime ended = {}; ///< time of the last line
    qsizetype steps = 0;
    qsizetype added = 0;    ///< mentions marked or suggested
    qsizetype removed = 0;  ///< mentions
    qsizetype accepted = 0; ///< mentions that were not before
    qsizetype rejected = 0;
    qsizetype changed = 0; ///< other changes of mentions, and of entities
    bool isClosed = false;

    /// Never negative, also where the clock went back.
    [[nodiscard]] qint64 seconds() const;

    [[nodiscard]] static SessionSummary of(const Journal &journal);
};

/// The sessions of the article at \a articlePath by their numbers; \a issues takes what cannot be read.
[[nodiscard]] QList<SessionSummary> sessionsOf(const QString &articlePath, Issues &issues);

} // namespace Rapporteur
