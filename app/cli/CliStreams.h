// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Issue.h"

#include <QByteArray>
#include <QByteArrayView>

namespace Rapporteur {

/// The standard streams of rapporteur-cli.
///
/// All of standard input; an issue where it cannot be read or is larger than \a most bytes.
[[nodiscard]] Result<QByteArray> readStandardInput(qint64 most);
/// Writes all of \a bytes to standard output, or says why not.
[[nodiscard]] Result<void> writeStandardOutput(QByteArrayView bytes);
/// Writes one line to standard error, as it is.
void tellLine(const QString &line);
/// Tells \a issue on standard error, in one line.
void tell(const Issue &issue);
/// The same for wrong usage, with a hint at --help.
void tellUsage(const QString &text);

/// What issues call standard input.
[[nodiscard]] QString standardInputName();

} // namespace Rapporteur
