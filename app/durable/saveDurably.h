// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Issue.h"

#include <QByteArrayView>

namespace Rapporteur {

/// Makes \a bytes the content of the file at \a path, wholly or not at all, and returns only when the disk has them.
///
/// A new file is written beside the old one, forced to the disk, and then renamed over it, and the folder is forced to
/// the disk too. On any fault the old file keeps every byte, nothing is left behind, and the issue says what went
/// wrong; the one exception is a fault after the renaming, when the new content is there but a power cut may still take
/// it back.
///
/// A symbolic link stays, its target is replaced; other hard links keep the old content. Mode, and owner, extended
/// attributes and access list as far as the system permits, stay. A new file gets the mode that the umask leaves.
/// What is no regular file (folder, pipe, device) and a file without permission to write is refused.
[[nodiscard]] Result<void> saveDurably(const QString &path, QByteArrayView bytes);

/// Removes what saveDurably() left in \a folder when the program was killed in the middle; never what a running program
/// is writing. Returns how many files that were.
qsizetype removeStrayFiles(const QString &folder);

} // namespace Rapporteur
