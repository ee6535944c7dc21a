// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QString>

namespace Rapporteur::Test {

/// Path of a file of tests/data/native.
inline QString nativeData(const QString &name)
{
    return QStringLiteral(RAPPORTEUR_SOURCE_DIR "/tests/data/native/") + name;
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace Rapporteur::Test
