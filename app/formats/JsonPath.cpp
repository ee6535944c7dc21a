// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/JsonPath.h"

#include <algorithm>

namespace Rapporteur {

QString memberPath(const QString &path, QStringView name)
{
    const bool plain = !name.isEmpty() && std::ranges::all_of(name, [](QChar c) {
        return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'$';
    });
    if (plain)
        return path.isEmpty() ? name.toString() : QString(path + u'.' + name);
    QString quoted;
    for (const QChar c : name) {
        if (c == u'"' || c == u'\\')
            quoted += u'\\';
        quoted += c.isPrint() ? c : u'?';
    }
    return path + u"[\"" + quoted + u"\"]";
}

QString elementPath(const QString &path, qsizetype index)
{
    return path + u'[' + QString::number(index) + u']';
}

} // namespace Rapporteur
