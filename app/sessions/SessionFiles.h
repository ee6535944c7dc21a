// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace Rapporteur {

/// The folder of an article's sessions, beside it: "report.txt.sessions". It also has the lock and the last snapshots.
[[nodiscard]] QString sessionFolderFor(const QString &articlePath);
/// The folder for them where that one cannot be written: in the user's own state folder, one for each article.
[[nodiscard]] QString sparesFolderFor(const QString &articlePath);

/// The name of a session's file: "20131102T093000Z-ada.jsonl". \a attempt from 2 on makes another one of it.
[[nodiscard]] QString sessionFileName(const QDateTime &begun, const QString &analyst, int attempt = 1);

/// Paths of all journals of an article in both folders, oldest first as far as their names say.
[[nodiscard]] QStringList sessionFilesOf(const QString &articlePath);

/// Which session of its article the journal at \a path is, from 1 on; 0 where it does not say that.
[[nodiscard]] qint64 sessionNumberOf(const QString &path);

/// True where a running program is writing the journal at \a path.
[[nodiscard]] bool isBeingWritten(const QString &path);

/// Keeps the file at \a annotationsPath, which is about to be replaced, as one of the article's last five snapshots.
/// False where it could not be kept.
bool keepSnapshot(const QString &annotationsPath, const QString &articlePath);
/// The kept snapshots, oldest first.
[[nodiscard]] QStringList snapshotsOf(const QString &articlePath);

} // namespace Rapporteur
