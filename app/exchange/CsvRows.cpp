// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/CsvRows.h"

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

/// Whether a spreadsheet would compute \a cell, or a guard could be mistaken for the cell's own apostrophe.
bool needsGuard(QStringView cell)
{
    return !cell.isEmpty() && QStringView(u"=+-@'\t\r\n\uFF1D\uFF0B\uFF0D\uFF20").contains(cell[0]);
}

QString valueOf(const QString &cell)
{
    return cell.startsWith(u'\'') && needsGuard(QStringView(cell).sliced(1)) ? cell.sliced(1) : cell;
}

} // namespace

QList<CsvRow> csvRows(const QString &text, QChar separator)
{
    QList<CsvRow> rows;
    CsvRow row;
    QString cell;
    bool quoted = false;
    qsizetype line = 1;
    const auto endRow = [&] {
        row.cells.append(valueOf(std::exchange(cell, {})));
        const bool isBlank = row.cells.size() == 1 && row.cells.first().isEmpty();
        if (!isBlank)
            rows.append(row);
        row = {.line = line + 1};
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        if (quoted && c == u'"' && next == u'"') {
            cell += c;
            ++i;
        } else if (c == u'"' && (quoted || cell.isEmpty())) {
            quoted = !quoted;
        } else if (!quoted && c == separator) {
            row.cells.append(valueOf(std::exchange(cell, {})));
        } else if (!quoted && c == u'\n') {
            endRow();
        } else if (quoted || c != u'\r' || next != u'\n') {
            cell += c;
        }
        line += c == u'\n' ? 1 : 0;
    }
    if (!cell.isEmpty() || !row.cells.isEmpty())
        endRow();
    return rows;
}

QString csvRow(const QStringList &cells, QChar separator)
{
    QStringList row;
    for (QString cell : cells) {
        if (needsGuard(cell))
            cell.prepend(u'\'');
        const bool needsQuotes =
            cell.contains(u'"') || cell.contains(separator) || cell.contains(u'\n') || cell.contains(u'\r');
        row.append(needsQuotes ? QString(u'"' + cell.replace(u'"', u"\"\""_s) + u'"') : cell);
    }
    return row.join(separator) + u"\r\n"_s;
}

} // namespace Rapporteur
