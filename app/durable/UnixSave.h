// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Issue.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QCoreApplication>

#include <optional>
#include <sys/stat.h>

namespace Rapporteur {

/// One saving of one file by the means of POSIX: see saveDurably().
class UnixSave
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::UnixSave)

public:
    explicit UnixSave(const QString &path);
    ~UnixSave();
    Q_DISABLE_COPY_MOVE(UnixSave)

    Result<void> save(QByteArrayView bytes);

    static qsizetype removeStrayFiles(const QString &folder);

private:
    /// Follows symbolic links from m_target to the file that is to be replaced, which need not exist.
    Result<void> followLinks();
    Result<void> openFolder();
    Result<void> examineOldFile();
    Result<void> createTemporary();
    Result<void> write(QByteArrayView rest);
    Result<void> keepAttributes();
    Result<void> replace();

    /// An issue that the old file is unchanged, because of \a error (errno).
    [[nodiscard]] std::unexpected<Issue> fault(const QString &what, int error) const;
    [[nodiscard]] std::unexpected<Issue> refusal(const QString &why) const;
    [[nodiscard]] std::unexpected<Issue> diskFull(int error) const;

    QString m_path;         // as the user named it, for issues
    QByteArray m_target;    // the file to be replaced, encoded for the system
    QByteArray m_name;      // its name in its folder
    QByteArray m_temporary; // name in the folder; empty where there is none
    std::optional<struct stat> m_old;
    qsizetype m_size = 0; // of the new content, in bytes
    int m_folder = -1;
    int m_file = -1;
};

} // namespace Rapporteur
