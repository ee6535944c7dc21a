// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/Entity.h"
#include "text/TextRange.h"

#include <QList>
#include <QString>

namespace Rapporteur {

/// A proposed mention with its reason.
struct Suggestion
{
    TextRange range = {}; ///< UTF-16, half-open
    qsizetype entity = 0; ///< index into Extraction::entities
    QString rule = {};    ///< stable name of the rule that found it: "country.name", "official.title-name"
    QString reason = {};  ///< for people, translated: "title and name"
    double certainty = 0; ///< 0 to 1

    friend bool operator==(const Suggestion &, const Suggestion &) = default;
};

/// All that was found in one article. The entities have no ids yet.
struct Extraction
{
    QList<Entity> entities = {};
    QList<Suggestion> suggestions = {}; ///< in text order; of one kind they never cross

    friend bool operator==(const Extraction &, const Extraction &) = default;
};

} // namespace Rapporteur
