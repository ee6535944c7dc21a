// SPDX-License-Identifier: GPL-3.0-or-later
#include "durable/saveDurably.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include "durable/UnixSave.h"
#endif

using namespace Qt::StringLiterals;

namespace Rapporteur {

#ifdef Q_OS_UNIX

Result<void> saveDurably(const QString &path, QByteArrayView bytes)
{
    return UnixSave(path).save(bytes);
}

qsizetype removeStrayFiles(const QString &folder)
{
    return UnixSave::removeStrayFiles(folder);
}

#else

namespace {

class PortableSave
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::PortableSave)

public:
    static Result<void> save(const QString &path, QByteArrayView bytes)
    {
        const QFileInfo info(path);
        if (info.exists() && !info.isFile())
            return std::unexpected(Issue{.text = tr("This is no file that could be written."), .file = path});
        QSaveFile file(path);
        // QSaveFile commits what a write left out, unless it is told of it.
        const bool written =
            file.open(QIODevice::WriteOnly) && file.write(bytes.data(), bytes.size()) == bytes.size() && file.flush();
        if (!written)
            file.cancelWriting();
        if (!file.commit() || !written)
            return std::unexpected(
                Issue{.text = tr("The file was not saved, the old one is unchanged: %1.").arg(file.errorString()),
                      .file = path});
        return {};
    }
};

} // namespace

Result<void> saveDurably(const QString &path, QByteArrayView bytes)
{
    return PortableSave::save(path, bytes);
}

qsizetype removeStrayFiles(const QString &)
{
    return 0; // QSaveFile gives its files no name by which they could be told
}

#endif

} // namespace Rapporteur
