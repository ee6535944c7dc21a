// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/DoccanoFormat.h"

#include "exchange/JsonRecords.h"
#include "exchange/OffsetUnit.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr auto unitMember = "offset_unit"_L1;
constexpr OffsetCounting ours{.unit = OffsetUnit::Utf16};

/// The members in which users of doccano have texts and marks.
QString textMember(const QJsonObject &object)
{
    for (const QString &name : {u"text"_s, u"column_data"_s, u"data"_s}) {
        if (object[name].isString())
            return name;
    }
    return {};
}

QString marksMember(const QJsonObject &object)
{
    for (const QString &name : {u"entities"_s, u"label"_s, u"labels"_s, u"annotations"_s, u"column_label"_s}) {
        if (object[name].isArray())
            return name;
    }
    return {};
}

TextRange rangeOf(const QJsonValue &mark)
{
    if (mark.isArray())
        return {mark[qsizetype(0)].toInteger(-1), mark[qsizetype(1)].toInteger(-1)};
    return {mark["start_offset"_L1].toInteger(-1), mark["end_offset"_L1].toInteger(-1)};
}

/// Reads one record; see DoccanoFormat.
StandoffDocument documentOf(const JsonRecord &record, const StandoffInput &input)
{
    const QJsonObject object = record.value.toObject();
    const QString textName = textMember(object);
    const QString marksName = marksMember(object);
    StandoffDocument document{.name = input.name,
                              .text = object[textName].toString(),
                              .source = record.bytes,
                              .lead = record.lead,
                              .trail = record.trail};
    const QJsonArray marks = object[marksName].toArray();
    QList<TextRange> ranges;
    for (const auto &mark : marks)
        ranges.append(rangeOf(mark));
    const bool isOurs = object[unitMember].toString() == "utf-16"_L1;
    const OffsetCounting counting = isOurs ? ours : countingByBorders(document.text, ranges, ours);
    if (!isOurs && isAmbiguous(document.text))
        document.issues.append(
            {.severity = Issue::Severity::Warning,
             .text = DoccanoFormat::tr("The file does not say how it counts; offsets are read as %1.")
                         .arg(nameOf(counting)),
             .file = input.file,
             .line = record.line,
             .column = 1});
    const OffsetTable table(document.text, counting);
    QJsonArray lost;
    QSet<QString> ids;
    for (const auto &mark : marks) {
        const auto range = table.toUtf16(rangeOf(mark));
        if (!range) {
            lost.append(mark);
            continue;
        }
        StandoffSpan span{.type = mark.isArray() ? mark[qsizetype(2)].toString() : mark["label"_L1].toString(),
                          .fragments = {*range}};
        if (mark.isObject()) {
            span.id = jsonText(mark["id"_L1]);
            span.extra = jsonWithout(mark.toObject(), {"id"_L1, "label"_L1, "start_offset"_L1, "end_offset"_L1});
        }
        ids.insert(span.id);
        document.spans.append(span);
    }
    if (!lost.isEmpty())
        document.issues.append(
            {.severity = Issue::Severity::Warning,
             .text = DoccanoFormat::tr("%1 spans lie outside the text; they are kept as they are.").arg(lost.size()),
             .file = input.file,
             .line = record.line,
             .column = 1});
    QJsonArray foreign;
    const QJsonArray relations = object["relations"_L1].toArray();
    for (const auto &value : relations) {
        const StandoffRelation relation{
            .id = jsonText(value["id"_L1]),
            .type = value["type"_L1].toString(),
            .from = jsonText(value["from_id"_L1]),
            .to = jsonText(value["to_id"_L1]),
            .extra = jsonWithout(value.toObject(), {"id"_L1, "type"_L1, "from_id"_L1, "to_id"_L1})};
        if (ids.contains(relation.from) && ids.contains(relation.to))
            document.relations.append(relation);
        else
            foreign.append(value);
    }
    QJsonObject members = object;
    for (const QString &name : {textName, marksName, u"relations"_s, QString(unitMember)})
        members.remove(name);
    document.extra = {{u"members"_s, members}, {u"text"_s, textName}, {u"lost"_s, lost}, {u"relations"_s, foreign}};
    document.extra.insert("marks"_L1, marks.isEmpty() || marks.first().isArray() ? marksName : QString());
    return document;
}

class DoccanoWriter
{
public:
    explicit DoccanoWriter(const StandoffDocument &document)
        : m_document(document)
    {
    }

    QByteArray write()
    {
        const QJsonArray lostRelations = m_document.extra["relations"_L1].toArray();
        const bool asTriples = m_document.relations.isEmpty() && lostRelations.isEmpty()
            && (!m_document.extra.contains("marks"_L1) || !m_document.extra["marks"_L1].toString().isEmpty());
        numberSpans();
        QJsonArray marks;
        for (const StandoffSpan &span : m_document.spans)
            marks.append(markOf(span, asTriples));
        const QJsonArray lost = m_document.extra["lost"_L1].toArray();
        for (const auto &mark : lost)
            marks.append(mark);
        QJsonObject object = m_document.extra["members"_L1].toObject();
        object.insert(m_document.extra["text"_L1].toString(u"text"_s), m_document.text);
        object.insert(asTriples ? m_document.extra["marks"_L1].toString(u"label"_s) : u"entities"_s, marks);
        if (!asTriples)
            object.insert("relations"_L1, relations(lostRelations));
        if (isAmbiguous(m_document.text))
            object.insert(unitMember, u"utf-16"_s);
        return compactJson(object);
    }

private:
    /// doccano wants numbers; those that are some already stay.
    void numberSpans()
    {
        QSet<qint64> used;
        for (const StandoffSpan &span : m_document.spans) {
            bool isNumber = false;
            const qint64 number = span.id.toLongLong(&isNumber);
            if (isNumber && !used.contains(number)) {
                used.insert(number);
                m_ids.insert(span.id, number);
            }
        }
        qint64 next = 0;
        for (const StandoffSpan &span : m_document.spans) {
            if (m_ids.contains(span.id) || span.id.isEmpty())
                continue;
            while (used.contains(next))
                ++next;
            m_ids.insert(span.id, next++);
        }
    }

    [[nodiscard]] QJsonValue markOf(const StandoffSpan &span, bool asTriple) const
    {
        const qsizetype start = span.fragments.first().start;
        const qsizetype end = span.fragments.last().end;
        if (asTriple)
            return QJsonArray{start, end, span.type};
        QJsonObject mark = span.extra;
        if (m_ids.contains(span.id))
            mark.insert("id"_L1, m_ids.value(span.id));
        mark.insert("label"_L1, span.type);
        mark.insert("start_offset"_L1, start);
        mark.insert("end_offset"_L1, end);
        return mark;
    }

    [[nodiscard]] QJsonArray relations(QJsonArray all) const
    {
        qint64 number = 0;
        for (const StandoffRelation &relation : m_document.relations) {
            QJsonObject object = relation.extra;
            bool isNumber = false;
            const qint64 id = relation.id.toLongLong(&isNumber);
            object.insert("id"_L1, isNumber ? id : number);
            object.insert("from_id"_L1, m_ids.value(relation.from));
            object.insert("to_id"_L1, m_ids.value(relation.to));
            object.insert("type"_L1, relation.type);
            all.append(object);
            ++number;
        }
        return all;
    }

    const StandoffDocument &m_document;
    QHash<QString, qint64> m_ids;
};

} // namespace

FormatFacts DoccanoFormat::facts() const
{
    return {.key = u"doccano"_s,
            .name = u"doccano JSONL"_s,
            .description = tr("One text with its labels a line, as doccano imports and exports it."),
            .suffix = u".jsonl"_s,
            .patterns = {u"*.jsonl"_s, u"*.json"_s},
            .capabilities = {.overlap = true, .relations = true, .severalDocuments = true, .text = true}};
}

bool DoccanoFormat::recognises(const ContentSample &sample) const
{
    const QJsonObject first = sample.object();
    if (textMember(first).isEmpty() || marksMember(first).isEmpty() || first.contains("spans"_L1))
        return false;
    // Triples without anything else are spaCy's.
    const bool isSpacy = first["entities"_L1].toArray().first().isArray() && !first.contains("cats"_L1)
        && !first.contains("relations"_L1) && !first.contains("Comments"_L1);
    return !isSpacy;
}

StandoffReading DoccanoFormat::read(const StandoffInput &input) const
{
    const JsonRecords records = readJsonRecords(input.bytes, input.file);
    StandoffReading reading{.issues = records.issues};
    for (const JsonRecord &record : records.records) {
        if (textMember(record.value.toObject()).isEmpty()) {
            reading.issues.append(
                {.text = tr("There is no text."), .file = input.file, .line = record.line, .column = 1});
            continue;
        }
        StandoffInput one = input;
        if (records.records.size() > 1)
            one.name += u'-' + QString::number(reading.documents.size() + 1);
        reading.documents.append(documentOf(record, one));
    }
    return reading;
}

StandoffOutput DoccanoFormat::write(const QList<StandoffDocument> &documents) const
{
    QList<QByteArray> contents;
    for (const StandoffDocument &document : documents)
        contents.append(document.source.isNull() ? DoccanoWriter(document).write() : document.source);
    return {.bytes = joinJsonRecords(documents, contents, false)};
}

} // namespace Rapporteur
