// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QStringList>

namespace Rapporteur {

/// A row of a table and the line on which it begins.
struct CsvRow
{
    QStringList cells = {};
    qsizetype line = 1;
};

/// Rows of RFC 4180 with \a separator between cells, guards against formulas taken off.
[[nodiscard]] QList<CsvRow> csvRows(const QString &text, QChar separator);
/// One row with its CR LF, each cell guarded against being taken for a formula.
[[nodiscard]] QString csvRow(const QStringList &cells, QChar separator);

} // namespace Rapporteur
