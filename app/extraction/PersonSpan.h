// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/NameFinder.h"

#include <QList>
#include <QString>

namespace Rapporteur {

/// A name in the text with what stands beside it and says that its bearer holds office.
struct PersonSpan
{
    enum class Evidence : quint8 { TitleName, Apposition, CountryName, Counterpart, Successor, Known, Listed };

    NameRun name = {};
    qsizetype first = 0; ///< tokens of the mention, half-open: the name with the title before it
    qsizetype end = 0;
    Evidence evidence = Evidence::TitleName;
    qsizetype title = -1; ///< index of the title that gives the role, before or behind the name; -1 where none does
    QString role = {};
    QList<CountryIndex> countries = {}; ///< that the text names beside it
    QString organisation = {};
};

} // namespace Rapporteur
