// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/CsvFormat.h"

#include "exchange/CsvRows.h"
#include "exchange/OffsetUnit.h"
#include "exchange/StandoffAttributes.h"
#include "text/QuoteSelector.h"

#include <QCryptographicHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr OffsetCounting utf16{.unit = OffsetUnit::Utf16};

const QStringList &mentionColumns()
{
    static const QStringList columns =
        QStringList{u"id"_s,   u"type"_s,   u"start_cp"_s, u"end_cp"_s, u"start_utf16"_s, u"end_utf16"_s,
                    u"text"_s, u"prefix"_s, u"suffix"_s,   u"note"_s,   u"doc"_s,         u"sha256"_s}
        + entityAttributeNames() + mentionAttributeNames();
    return columns;
}

const QStringList &relationColumns()
{
    static const QStringList columns{
        u"id"_s,     u"type"_s, u"from"_s, u"to"_s,     u"support"_s,         u"sentence"_s,  u"note"_s,
        u"source"_s, u"by"_s,   u"at"_s,   u"reason"_s, u"sourceCertainty"_s, u"decidedBy"_s, u"decidedAt"_s};
    return columns;
}

/// A table with named columns.
class Table
{
public:
    Table(const QByteArray &bytes, QChar separator)
        : m_rows(csvRows(QString::fromUtf8(bytes), separator))
    {
        if (!m_rows.isEmpty())
            m_header = m_rows.first().cells;
        for (qsizetype i = 0; i < m_header.size(); ++i)
            m_columns.insert(m_header[i], i);
    }

    [[nodiscard]] const QList<CsvRow> &rows() const { return m_rows; }
    [[nodiscard]] QString value(const CsvRow &row, const QString &column) const
    {
        return row.cells.value(m_columns.value(column, -1));
    }
    [[nodiscard]] TextRange range(const CsvRow &row, const QString &unit) const
    {
        bool startIsNumber = false;
        bool endIsNumber = false;
        const TextRange range{value(row, u"start_"_s + unit).toLongLong(&startIsNumber),
                              value(row, u"end_"_s + unit).toLongLong(&endIsNumber)};
        return startIsNumber && endIsNumber ? range : TextRange{-1, -1};
    }
    /// What is in the columns \a names.
    [[nodiscard]] QMap<QString, QString> attributes(const CsvRow &row, const QStringList &names) const
    {
        QMap<QString, QString> result;
        for (const QString &name : names) {
            const QString cell = value(row, name);
            if (!cell.isEmpty() || (name == "name"_L1 && !value(row, u"entity"_s).isEmpty()))
                result.insert(name, cell);
        }
        return result;
    }
    [[nodiscard]] QJsonObject others(const CsvRow &row, const QStringList &known) const
    {
        QJsonObject result;
        for (const QString &name : m_header) {
            if (!known.contains(name))
                result.insert(name, value(row, name));
        }
        return result;
    }

private:
    QList<CsvRow> m_rows;
    QStringList m_header;
    QHash<QString, qsizetype> m_columns;
};

QString number(qsizetype value)
{
    return QString::number(value);
}

QByteArray mentionTable(const StandoffDocument &document, QChar separator)
{
    QStringList others;
    for (const StandoffSpan &span : document.spans) {
        const QStringList names = span.extra.keys();
        for (const QString &name : names) {
            if (!others.contains(name))
                others.append(name);
        }
    }
    const QStringList known = entityAttributeNames() + mentionAttributeNames();
    QString out = csvRow(mentionColumns() + others, separator);
    const OffsetTable table(document.text, {});
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(document.text.toUtf8(), QCryptographicHash::Sha256).toHex());
    for (const StandoffSpan &span : document.spans) {
        for (const TextRange fragment : span.fragments) {
            const TextRange range = table.fromUtf16(fragment);
            const QuoteSelector quote = QuoteSelector::describe(document.text, fragment);
            QStringList row{span.id,
                            span.type,
                            number(range.start),
                            number(range.end),
                            number(fragment.start),
                            number(fragment.end),
                            quote.exact,
                            quote.prefix,
                            quote.suffix,
                            span.note,
                            document.name,
                            hash};
            for (const QString &name : std::as_const(known))
                row.append(span.attributes.value(name));
            for (const QString &name : std::as_const(others))
                row.append(span.extra[name].toString());
            out += csvRow(row, separator);
        }
    }
    return out.toUtf8();
}

QByteArray entityTable(const StandoffDocument &document, QChar separator)
{
    QString out = csvRow(QStringList{u"type"_s, u"mentions"_s} + entityAttributeNames(), separator);
    QMap<QString, qsizetype> mentions;
    for (const StandoffSpan &span : document.spans)
        ++mentions[span.attributes.value(u"entity"_s)];
    QSet<QString> written;
    for (const StandoffSpan &span : document.spans) {
        const QString id = span.attributes.value(u"entity"_s);
        if (id.isEmpty() || written.contains(id))
            continue;
        written.insert(id);
        QStringList row{span.type, number(mentions.value(id))};
        for (const QString &name : entityAttributeNames())
            row.append(span.attributes.value(name));
        out += csvRow(row, separator);
    }
    return out.toUtf8();
}

QByteArray relationTable(const StandoffDocument &document, QChar separator)
{
    QString out = csvRow(relationColumns(), separator);
    for (const StandoffRelation &relation : document.relations) {
        QStringList row{relation.id, relation.type, relation.from, relation.to};
        const QStringList names = relationColumns().sliced(row.size());
        for (const QString &name : names)
            row.append(relation.attributes.value(name));
        out += csvRow(row, separator);
    }
    return out.toUtf8();
}

} // namespace

FormatFacts CsvFormat::facts() const
{
    const bool isCsv = m_separator == Separator::Comma;
    return {.key = isCsv ? u"csv"_s : u"tsv"_s,
            .name = isCsv ? u"CSV"_s : u"TSV"_s,
            .description = tr(
                "Tables of mentions, entities and relations for spreadsheets and statistics, which can be read again."),
            .suffix = isCsv ? u".csv"_s : u".tsv"_s,
            .patterns = {isCsv ? u"*.csv"_s : u"*.tsv"_s},
            .capabilities = {.overlap = true,
                             .fragments = true,
                             .entities = true,
                             .attributes = true,
                             .status = true,
                             .details = true,
                             .notes = true,
                             .relations = true,
                             .relationDetails = true}};
}

QStringList CsvFormat::besides() const
{
    return {QString(u".relations"_s + suffix())};
}

bool CsvFormat::recognises(const ContentSample &sample) const
{
    const QString line = QString::fromUtf8(sample.head.first(std::max<qsizetype>(sample.head.indexOf('\n'), 0)));
    const QList<CsvRow> header = csvRows(line, QChar::fromLatin1(char(m_separator)));
    if (header.isEmpty())
        return false;
    const QStringList &cells = header.first().cells;
    return cells.contains(u"type"_s) && (cells.contains(u"start_cp"_s) || cells.contains(u"start_utf16"_s));
}

StandoffReading CsvFormat::read(const StandoffInput &input) const
{
    if (!input.text)
        return {.issues = {{.text = tr("The text that belongs to it is not beside it."), .file = input.file}}};
    const QChar separator = QChar::fromLatin1(char(m_separator));
    StandoffDocument document{.name = input.name, .text = *input.text, .source = input.bytes, .beside = input.beside};
    StandoffReading reading;
    const auto fault = [&](qsizetype line) {
        reading.issues.append(
            {.text = tr("The span lies outside the text."), .file = input.file, .line = line, .column = 1});
    };
    const Table table(input.bytes, separator);
    const OffsetTable codePoints(document.text, {});
    const OffsetTable units(document.text, utf16);
    for (qsizetype i = 1; i < table.rows().size(); ++i) {
        const CsvRow &row = table.rows()[i];
        auto range = codePoints.toUtf16(table.range(row, u"cp"_s));
        if (!range)
            range = units.toUtf16(table.range(row, u"utf16"_s));
        if (!range) {
            fault(row.line);
            continue;
        }
        const QString id = table.value(row, u"id"_s);
        if (!id.isEmpty() && !document.spans.isEmpty() && document.spans.last().id == id) {
            document.spans.last().fragments.append(*range);
            continue;
        }
        document.spans.append({.id = id,
                               .type = table.value(row, u"type"_s),
                               .fragments = {*range},
                               .note = table.value(row, u"note"_s),
                               .attributes = table.attributes(row, entityAttributeNames() + mentionAttributeNames()),
                               .extra = table.others(row, mentionColumns())});
    }
    QSet<QString> ids;
    for (StandoffSpan &span : document.spans) {
        std::ranges::sort(span.fragments);
        ids.insert(span.id);
    }
    const Table relations(input.beside.value(besides().constFirst()), separator);
    for (qsizetype i = 1; i < relations.rows().size(); ++i) {
        const CsvRow &row = relations.rows()[i];
        const StandoffRelation relation{.id = relations.value(row, u"id"_s),
                                        .type = relations.value(row, u"type"_s),
                                        .from = relations.value(row, u"from"_s),
                                        .to = relations.value(row, u"to"_s),
                                        .attributes = relations.attributes(row, relationColumns().sliced(4))};
        if (ids.contains(relation.from) && ids.contains(relation.to))
            document.relations.append(relation);
        else
            reading.issues.append({.text = tr("The relation names a mention that is not there."),
                                   .file = input.file,
                                   .line = row.line,
                                   .column = 1});
    }
    reading.documents.append(document);
    return reading;
}

StandoffOutput CsvFormat::write(const QList<StandoffDocument> &documents) const
{
    const QChar separator = QChar::fromLatin1(char(m_separator));
    StandoffOutput output;
    for (const StandoffDocument &document : documents) {
        output.bytes += document.source.isNull() ? mentionTable(document, separator) : document.source;
        output.beside = document.beside;
        if (document.source.isNull()) {
            output.beside.insert(u".entities"_s + suffix(), entityTable(document, separator));
            output.beside.insert(besides().constFirst(), relationTable(document, separator));
        }
    }
    return output;
}

} // namespace Rapporteur
