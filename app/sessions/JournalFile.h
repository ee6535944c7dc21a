// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Issue.h"

#include <QByteArrayView>
#include <QCoreApplication>

#include <memory>

namespace Rapporteur {

/// The file of a journal that is being written, locked so that others see that it is.
class JournalFile
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::JournalFile)

public:
    /// Makes a new file in \a folder, which is made too; with a number in its name where \a name is taken. The file, its
    /// folder and the folder's folder are on the disk then.
    [[nodiscard]] static Result<std::unique_ptr<JournalFile>> create(const QString &folder, const QString &name);
    ~JournalFile();
    Q_DISABLE_COPY_MOVE(JournalFile)

    [[nodiscard]] const QString &path() const { return m_path; }

    /// Appends \a bytes and forces them to the disk. After a fault nothing counts as appended: the next call begins at
    /// the same place. Where the file was deleted or moved away, its content is written to its place again.
    [[nodiscard]] Result<void> append(QByteArrayView bytes);
    /// What was appended, also where the file has no name any more.
    [[nodiscard]] Result<QByteArray> content() const;

private:
    JournalFile(QString path, int file)
        : m_path(std::move(path))
        , m_file(file)
    {
    }

    [[nodiscard]] bool isInPlace() const;
    [[nodiscard]] Result<void> restore();
    [[nodiscard]] Result<void> writeAt(qint64 offset, QByteArrayView bytes) const;
    [[nodiscard]] Result<void> force() const;
    [[nodiscard]] std::unexpected<Issue> fault(const QString &what, int error) const;

    QString m_path;
    int m_file = -1;
    qint64 m_size = 0; // bytes that are on the disk
};

} // namespace Rapporteur
