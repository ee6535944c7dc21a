// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/NativeSchema.h"

#include <QFile>

namespace Rapporteur {

QByteArray nativeSchema()
{
    QFile file(QStringLiteral(":/schema/annotations-1.schema.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace Rapporteur
