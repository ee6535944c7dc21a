// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/NativeAnnotations.h"

#include <optional>

namespace Rapporteur {

/// What the last session of an article has beyond its annotations' file.
struct Recovery
{
    enum class Kind : quint8 {
        Steps,   ///< steps that had not been saved
        Rebuilt, ///< the file is missing or damaged
        Merged,  ///< steps that had not been saved, made on a file that somebody else changed meanwhile
    };

    Kind kind = Kind::Steps;
    QString journal = {};         ///< path
    NativeAnnotations base = {};  ///< without these steps, as a file's content
    NativeAnnotations state = {}; ///< with all steps, as a file's content
    qsizetype steps = 0;          ///< that were recovered
    Issues issues = {};           ///< what is to be told: how many steps, torn lines, steps that did not fit
};

/// Looks whether an article's sessions have steps that are not in its annotations' file. \a snapshot is the SHA-256 of
/// that file as hex, empty where there is none; \a saved its content, nothing where it cannot be read.
///
/// The last session that no running program writes counts. Steps that the analyst gave up are not brought back.
[[nodiscard]] std::optional<Recovery> findRecovery(const QString &articlePath, const QByteArray &snapshot,
                                                   const std::optional<NativeAnnotations> &saved);

} // namespace Rapporteur
