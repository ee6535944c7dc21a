// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/LexiconData.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Rapporteur {

/// Somebody who holds or held public office, or a group of such people, as an article speaks of them.
struct OfficialRecord
{
    QString name = {};  ///< empty for people without a name
    QString label = {}; ///< what to call them where they have no name: "Foreign Ministry official (Japan)"
    QStringList aliases = {};
    QString role = {};
    QList<CountryIndex> countries = {};
    QString organisation = {};
    bool group = false;
};

/// A place in the text that means somebody.
struct OfficialMention
{
    qsizetype first = 0; ///< tokens, half-open
    qsizetype end = 0;
    qsizetype record = 0; ///< index into Officials::records
    QString rule = {};
    QString reason = {};
    double certainty = 0;
};

struct Officials
{
    QList<OfficialRecord> records = {};
    QList<OfficialMention> mentions = {}; ///< in text order
};

} // namespace Rapporteur
