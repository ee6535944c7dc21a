// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <expected>

namespace Rapporteur {

/// A fault or doubt, with the place where it can be seen. The text is for people and already translated.
struct Issue
{
    enum class Severity { Note, Warning, Error };

    Severity severity = Severity::Error;
    QString text = {};
    QString file = {};    ///< path as the user named it; empty where there is none
    qsizetype line = 0;   ///< 1-based; 0 where unknown
    qsizetype column = 0; ///< 1-based, in code points; 0 where unknown
    QString jsonPath = {}; ///< e.g. "mentions[3].start"; empty outside JSON

    /// "file:line:column: jsonPath: text", leaving out what is not known.
    [[nodiscard]] QString toString() const;

    friend bool operator==(const Issue &, const Issue &) = default;
};

using Issues = QList<Issue>;

/// A value, or the one Issue that explains why there is none.
template<typename T>
using Result = std::expected<T, Issue>;

} // namespace Rapporteur
