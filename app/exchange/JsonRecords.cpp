// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/JsonRecords.h"

#include "text/LineColumn.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::JsonRecords)

public:
    static Issue noJson(const QString &why, const QString &file, LineColumn place)
    {
        return {.text = tr("This is no JSON: %1.").arg(why), .file = file, .line = place.line, .column = place.column};
    }
    static Issue empty(const QString &file) { return {.text = tr("There is nothing in it."), .file = file}; }
};

/// Qt takes U+FEFF off the start of strings unless it is written like this. Outside of strings JSON cannot have it.
QByteArray withEscapedMarks(QByteArray json)
{
    return json.replace("\xEF\xBB\xBF", "\\ufeff");
}

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

qsizetype afterBlanks(QByteArrayView bytes, qsizetype from)
{
    while (from < bytes.size() && isBlank(bytes[from]))
        ++from;
    return from;
}

qsizetype afterMark(QByteArrayView bytes)
{
    return bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
}

/// The value in \a bytes, or the fault and its place in the whole file.
Result<QJsonValue> valueOf(QByteArrayView bytes, const QString &file, QByteArrayView whole, qsizetype offset)
{
    // Qt reads objects and arrays alone, so whatever it is becomes the element of an array.
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson('[' + withEscapedMarks(bytes.toByteArray()) + ']', &error);
    if (error.error == QJsonParseError::NoError && json.array().size() == 1)
        return json.array().first();
    const QString why = error.error == QJsonParseError::NoError ? u"?"_s : error.errorString();
    LineColumnCounter<QByteArrayView> counter(whole);
    const qsizetype at = offset + std::clamp<qsizetype>(error.offset - 1, 0, bytes.size());
    return std::unexpected(Words::noJson(why, file, counter.at(at)));
}

/// Reads values one after the other, between which \a isSeparator stands.
class RecordReader
{
public:
    RecordReader(const QByteArray &bytes, QString file)
        : m_bytes(bytes)
        , m_file(std::move(file))
    {
    }

    JsonRecords read()
    {
        const qsizetype begin = afterBlanks(m_bytes, afterMark(m_bytes));
        if (begin == m_bytes.size()) {
            m_result.issues.append(Words::empty(m_file));
            return m_result;
        }
        const qsizetype lineEnd = m_bytes.indexOf('\n', begin);
        const QByteArrayView line =
            QByteArrayView(m_bytes).sliced(begin, (lineEnd < 0 ? m_bytes.size() : lineEnd) - begin);
        const bool isWhole = endOfJsonValue(m_bytes, begin) >= m_bytes.trimmed().size();
        m_result.isArray = m_bytes[begin] == '[' && (isWhole || !isComplete(line));
        if (m_result.isArray)
            readArray(begin + 1);
        else if (isComplete(line))
            readLines(begin);
        else
            readValues(begin);
        if (!m_result.records.isEmpty())
            m_result.records.last().trail = m_bytes.sliced(m_from);
        return m_result;
    }

private:
    [[nodiscard]] static bool isComplete(QByteArrayView line)
    {
        const qsizetype end = endOfJsonValue(line, 0);
        return end >= 0 && afterBlanks(line, end) == line.size();
    }

    bool take(qsizetype start, qsizetype end)
    {
        const auto value = valueOf(QByteArrayView(m_bytes).sliced(start, end - start), m_file, m_bytes, start);
        if (!value) {
            m_result.issues.append(value.error());
            return false;
        }
        m_result.records.append({.value = *value,
                                 .lead = m_bytes.sliced(m_from, start - m_from),
                                 .bytes = m_bytes.sliced(start, end - start),
                                 .line = m_counter.at(start).line});
        m_from = end;
        return true;
    }

    void readLines(qsizetype start)
    {
        while (start < m_bytes.size()) {
            const qsizetype found = m_bytes.indexOf('\n', start);
            qsizetype end = found < 0 ? m_bytes.size() : found;
            const qsizetype next = end + 1;
            while (end > start && isBlank(m_bytes[end - 1]))
                --end;
            if (end > start)
                take(start, end);
            start = std::min(next, m_bytes.size());
        }
    }

    void readValues(qsizetype start)
    {
        while (start < m_bytes.size()) {
            const qsizetype end = endOfJsonValue(m_bytes, start);
            if (!take(start, end < 0 ? m_bytes.size() : end) || end < 0)
                return;
            start = afterBlanks(m_bytes, end);
        }
    }

    void readArray(qsizetype start)
    {
        start = afterBlanks(m_bytes, start);
        while (start < m_bytes.size() && m_bytes[start] != ']') {
            const qsizetype end = endOfJsonValue(m_bytes, start);
            if (!take(start, end < 0 ? m_bytes.size() : end) || end < 0)
                return;
            start = afterBlanks(m_bytes, end);
            if (start < m_bytes.size() && m_bytes[start] == ',') {
                start = afterBlanks(m_bytes, start + 1);
            } else if (start >= m_bytes.size() || m_bytes[start] != ']') {
                m_result.issues.append(Words::noJson(u"]"_s, m_file, m_counter.at(start)));
                return;
            }
        }
    }

    const QByteArray &m_bytes;
    QString m_file;
    LineColumnCounter<QByteArrayView> m_counter{m_bytes};
    JsonRecords m_result;
    qsizetype m_from = 0; ///< end of the last record
};

} // namespace

Result<QJsonValue> parseJson(const QByteArray &json, const QString &file)
{
    const qsizetype start = afterMark(json);
    return valueOf(QByteArrayView(json).sliced(start), file, json, start);
}

JsonRecords readJsonRecords(const QByteArray &bytes, const QString &file)
{
    return RecordReader(bytes, file).read();
}

qsizetype endOfJsonValue(QByteArrayView bytes, qsizetype start)
{
    start = afterBlanks(bytes, start);
    qsizetype depth = 0;
    bool inString = false;
    for (qsizetype i = start; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (inString) {
            i += c == '\\' ? 1 : 0;
            inString = c != '"';
            if (!inString && depth == 0)
                return i + 1;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            if (--depth <= 0)
                return depth < 0 ? (i > start ? i : -1) : i + 1;
        } else if (depth == 0 && (isBlank(c) || c == ',')) {
            return i > start ? i : -1;
        }
    }
    return !inString && depth == 0 && start < bytes.size() ? bytes.size() : -1;
}

QByteArray joinJsonRecords(const QList<StandoffDocument> &documents, const QList<QByteArray> &contents, bool isArray)
{
    QByteArray out;
    if (!documents.isEmpty()) {
        const QByteArray lead = documents.first().lead.trimmed();
        isArray = isArray || lead.endsWith('[') || lead == ",";
    }
    for (qsizetype i = 0; i < documents.size(); ++i) {
        const QByteArray &lead = documents[i].lead;
        const bool begins = i == 0;
        // A lead is good where it holds the very separator that is needed here.
        const bool fits = isArray ? lead.count('[') == (begins ? 1 : 0) && lead.count(',') == (begins ? 0 : 1)
                                  : lead.contains('\n') != begins || (begins && !lead.isEmpty());
        if (fits)
            out += lead;
        else if (isArray)
            out += begins ? "[\n" : ",\n";
        else if (!begins)
            out += '\n';
        out += contents[i];
    }
    const QByteArray trail = documents.isEmpty() ? QByteArray() : documents.last().trail;
    const bool hasEnd = !documents.isEmpty() && !documents.last().lead.isNull() && !trail.isNull();
    if (isArray)
        return out + (documents.isEmpty() ? "[]\n" : trail.count(']') == 1 ? trail : "\n]\n");
    return out + (hasEnd ? trail : QByteArray("\n"));
}

QString jsonText(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::fromUtf8(compactJson(value));
    return value.toString();
}

QJsonObject jsonWithout(QJsonObject object, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names)
        object.remove(name);
    return object;
}

QJsonArray jsonList(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray();
    return value.isUndefined() || value.isNull() ? QJsonArray() : QJsonArray{value};
}

QByteArray compactJson(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return withEscapedMarks(list.sliced(1, list.size() - 2));
}

QByteArray indentedJson(const QJsonDocument &json)
{
    return withEscapedMarks(json.toJson());
}

QJsonObject jsonAttributes(const QMap<QString, QString> &attributes)
{
    QJsonObject object;
    for (auto it = attributes.begin(); it != attributes.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QMap<QString, QString> attributesFromJson(const QJsonValue &value)
{
    QMap<QString, QString> attributes;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (const QJsonValue member = it.value(); member.isString() || member.isDouble())
            attributes.insert(it.key(), jsonText(member));
    }
    return attributes;
}

} // namespace Rapporteur
