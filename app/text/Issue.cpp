// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Issue.h"

namespace Rapporteur {

QString Issue::toString() const
{
    QString place = file;
    if (line > 0) {
        place += (place.isEmpty() ? QString::number(line) : u':' + QString::number(line));
        if (column > 0)
            place += u':' + QString::number(column);
    }
    QString result = place.isEmpty() ? QString() : QString(place + u": ");
    if (!jsonPath.isEmpty())
        result += jsonPath + u": ";
    return result + text;
}

} // namespace Rapporteur
