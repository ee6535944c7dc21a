// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/LabelStudioFormat.h"

#include "annotation/Relation.h"
#include "exchange/JsonRecords.h"
#include "exchange/OffsetUnit.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr auto ourModel = "rapporteur"_L1;

/// Under which name the data of a task has the text: "text", or else that of the longest string.
QString textMember(const QJsonObject &data)
{
    if (data["text"_L1].isString())
        return u"text"_s;
    QString longest;
    for (auto it = data.begin(); it != data.end(); ++it) {
        if (it.value().isString() && it.value().toString().size() > data[longest].toString().size())
            longest = it.key();
    }
    return longest;
}

bool isRegion(const QJsonObject &result)
{
    const QString type = result["type"_L1].toString();
    return type == "labels"_L1 || type == "hypertextlabels"_L1;
}

TextRange rangeOf(const QJsonObject &value)
{
    // Of HTML start and end are paths.
    const QJsonObject global = value["globalOffsets"_L1].toObject();
    const QJsonObject &from = global.isEmpty() ? value : global;
    return {from["start"_L1].toInteger(-1), from["end"_L1].toInteger(-1)};
}

/// As the editor writes quotes.
QString quoteOf(QString text)
{
    return text.replace(u'\n', u"\\n"_s).replace(u'\r', u"\\n"_s);
}

class TaskReader
{
public:
    TaskReader(const JsonRecord &record, const StandoffInput &input)
        : m_record(record)
        , m_input(input)
        , m_task(record.value.toObject())
    {
    }

    StandoffDocument read()
    {
        const QJsonObject data = m_task["data"_L1].toObject();
        const QString member = textMember(data);
        m_document = {.name = m_input.name,
                      .text = data[member].toString(),
                      .source = m_record.bytes,
                      .lead = m_record.lead,
                      .trail = m_record.trail};
        const qsizetype chosen = chosenAnnotation();
        const qsizetype prediction = chosenPrediction(chosen);
        const QJsonArray results = m_task["annotations"_L1][chosen]["result"_L1].toArray();
        const QJsonArray predicted = m_task["predictions"_L1][prediction]["result"_L1].toArray();
        measure(results, predicted);
        readResults(results, u"annotations"_s);
        readResults(predicted, u"predictions"_s);
        settleRelations();
        m_document.extra = {{u"task"_s, m_task},
                            {u"text"_s, member},
                            {u"annotation"_s, chosen},
                            {u"prediction"_s, prediction},
                            {u"results"_s, m_foreign}};
        return m_document;
    }

private:
    /// The first one that was not skipped; -1 where there is none.
    [[nodiscard]] qsizetype chosenAnnotation() const
    {
        const QJsonArray all = m_task["annotations"_L1].toArray();
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (!all[i]["was_cancelled"_L1].toBool())
                return i;
        }
        return -1;
    }

    /// Ours, or the first one where nobody has annotated yet.
    [[nodiscard]] qsizetype chosenPrediction(qsizetype annotation) const
    {
        const QJsonArray all = m_task["predictions"_L1].toArray();
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (all[i]["model_version"_L1].toString() == ourModel)
                return i;
        }
        return annotation < 0 && !all.isEmpty() ? 0 : -1;
    }

    void measure(const QJsonArray &results, const QJsonArray &predicted)
    {
        QList<QuotedRange> quotes;
        for (const QJsonArray &list : {results, predicted}) {
            for (const auto &result : list) {
                const QJsonObject value = result["value"_L1].toObject();
                const QString quote = value["text"_L1].toString();
                if (isRegion(result.toObject()) && !quote.isEmpty() && !quote.contains("\\n"_L1))
                    quotes.append({rangeOf(value), quote});
            }
        }
        const OffsetScore score = bestCounting(m_document.text, quotes, {});
        const Issues issues = issuesOf(score, quotes.size(), {}, m_input.file);
        for (const Issue &issue : issues)
            warn(issue.text);
        m_table.emplace(m_document.text, score.counting);
    }

    void readResults(const QJsonArray &results, const QString &list)
    {
        for (const auto &value : results) {
            const QJsonObject result = value.toObject();
            if (isRegion(result) && readRegion(result, list))
                continue;
            if (result["type"_L1].toString() == "relation"_L1)
                readRelation(result);
            else
                keep(result, list);
        }
    }

    bool readRegion(const QJsonObject &result, const QString &list)
    {
        const QJsonObject value = result["value"_L1].toObject();
        const auto range = m_table->toUtf16(rangeOf(value));
        if (!range) {
            warn(LabelStudioFormat::tr("A span lies outside the text; it is kept as it is."));
            return false;
        }
        const QString labels = result["type"_L1].toString();
        const QJsonObject meta = result["meta"_L1].toObject();
        const QJsonObject ours = meta["rapporteur"_L1].toObject();
        StandoffSpan span{.id = result["id"_L1].toString(),
                          .type = value[labels][qsizetype(0)].toString(),
                          .fragments = {*range},
                          .note = meta["text"_L1][qsizetype(0)].toString(),
                          .attributes = attributesFromJson(ours["attributes"_L1]),
                          .extra = result};
        const QJsonArray fragments = ours["fragments"_L1].toArray();
        QList<TextRange> pieces;
        for (const auto &fragment : fragments) {
            const auto piece =
                m_table->toUtf16({fragment[qsizetype(0)].toInteger(-1), fragment[qsizetype(1)].toInteger(-1)});
            if (piece && range->contains(*piece))
                pieces.append(*piece);
        }
        std::ranges::sort(pieces);
        if (!pieces.isEmpty())
            span.fragments = pieces;
        if (list == "predictions"_L1 && !span.attributes.contains(u"status"_s))
            span.attributes.insert(u"status"_s, u"suggested"_s);
        m_ids.insert(span.id);
        m_document.spans.append(span);
        return true;
    }

    void readRelation(const QJsonObject &result)
    {
        const QJsonObject ours = result["meta"_L1]["rapporteur"_L1].toObject();
        m_document.relations.append({.id = ours["id"_L1].toString(),
                                     .type = result["labels"_L1][qsizetype(0)].toString(),
                                     .from = result["from_id"_L1].toString(),
                                     .to = result["to_id"_L1].toString(),
                                     .attributes = attributesFromJson(ours["attributes"_L1]),
                                     .extra = result});
    }

    void settleRelations()
    {
        const auto isForeign = [this](const StandoffRelation &r) {
            return !m_ids.contains(r.from) || !m_ids.contains(r.to);
        };
        for (const StandoffRelation &relation : std::as_const(m_document.relations)) {
            if (isForeign(relation))
                keep(relation.extra, u"annotations"_s);
        }
        m_document.relations.removeIf(isForeign);
    }

    void keep(const QJsonObject &result, const QString &list)
    {
        m_foreign.append(QJsonObject{{u"list"_s, list}, {u"result"_s, result}});
    }

    void warn(const QString &text)
    {
        m_document.issues.append({.severity = Issue::Severity::Warning,
                                  .text = text,
                                  .file = m_input.file,
                                  .line = m_record.line,
                                  .column = 1});
    }

    const JsonRecord &m_record;
    const StandoffInput &m_input;
    const QJsonObject m_task; // const, as a lookup in another one adds to it
    StandoffDocument m_document;
    std::optional<OffsetTable> m_table;
    QSet<QString> m_ids;
    QJsonArray m_foreign;
};

class TaskWriter
{
public:
    explicit TaskWriter(const StandoffDocument &document)
        : m_document(document)
        , m_table(document.text, {})
    {
    }

    QByteArray write()
    {
        QSet<QString> suggested;
        for (const StandoffSpan &span : m_document.spans) {
            const bool isSuggested = span.attributes.value(u"status"_s) == "suggested"_L1;
            (isSuggested ? m_predicted : m_results).append(regionOf(span));
            if (isSuggested)
                suggested.insert(span.id);
        }
        for (const StandoffRelation &relation : m_document.relations) {
            const bool isSuggested = suggested.contains(relation.from) && suggested.contains(relation.to);
            (isSuggested ? m_predicted : m_results).append(relationOf(relation));
        }
        const QJsonArray foreign = m_document.extra["results"_L1].toArray();
        for (const auto &kept : foreign)
            (kept["list"_L1].toString() == "predictions"_L1 ? m_predicted : m_results).append(kept["result"_L1]);
        QJsonObject task = m_document.extra["task"_L1].toObject();
        QJsonObject data = task.value("data"_L1).toObject();
        data.insert(m_document.extra["text"_L1].toString(u"text"_s), m_document.text);
        task.insert("data"_L1, data);
        insert(task, "annotations"_L1, m_document.extra["annotation"_L1].toInteger(-1), m_results,
               {{u"was_cancelled"_s, false}});
        insert(task, "predictions"_L1, m_document.extra["prediction"_L1].toInteger(-1), m_predicted,
               {{u"model_version"_s, QString(ourModel)}});
        return compactJson(task);
    }

private:
    static void insert(QJsonObject &task, QLatin1StringView member, qsizetype index, const QJsonArray &results,
                       QJsonObject holder)
    {
        QJsonArray list = task.value(member).toArray();
        const bool isThere = index >= 0 && index < list.size();
        if (!isThere && results.isEmpty()) {
            task.insert(member, list);
            return;
        }
        if (isThere)
            holder = list[index].toObject();
        holder.insert("result"_L1, results);
        if (isThere)
            list[index] = holder;
        else
            list.append(holder);
        task.insert(member, list);
    }

    [[nodiscard]] QJsonObject regionOf(const StandoffSpan &span) const
    {
        const TextRange whole{span.fragments.first().start, span.fragments.last().end};
        const TextRange range = m_table.fromUtf16(whole);
        QJsonObject result = span.extra;
        const QString type = result.value("type"_L1).toString(u"labels"_s);
        QJsonObject value = jsonWithout(result.value("value"_L1).toObject(), {"globalOffsets"_L1});
        if (result.value("value"_L1).toObject().contains("globalOffsets"_L1)) {
            value.insert("globalOffsets"_L1, QJsonObject{{u"start"_s, range.start}, {u"end"_s, range.end}});
        } else {
            value.insert("start"_L1, range.start);
            value.insert("end"_L1, range.end);
        }
        value.insert("text"_L1, quoteOf(m_document.text.sliced(whole.start, whole.length())));
        QJsonArray labels = value.value(type).toArray();
        if (labels.isEmpty())
            labels.append(span.type);
        else
            labels[0] = span.type;
        value.insert(type, labels);
        result.insert("value"_L1, value);
        result.insert("id"_L1, span.id);
        result.insert("type"_L1, type);
        for (const auto &[name, text] : {std::pair{"from_name"_L1, u"label"_s}, {"to_name"_L1, u"text"_s}}) {
            if (!result.contains(name))
                result.insert(name, text);
        }
        QJsonObject meta = jsonWithout(result.value("meta"_L1).toObject(), {"rapporteur"_L1, "text"_L1});
        if (!span.note.isEmpty())
            meta.insert("text"_L1, QJsonArray{span.note});
        QJsonObject ours;
        if (!span.attributes.isEmpty())
            ours.insert("attributes"_L1, jsonAttributes(span.attributes));
        QJsonArray fragments;
        for (const TextRange fragment : span.fragments) {
            const TextRange piece = m_table.fromUtf16(fragment);
            fragments.append(QJsonArray{piece.start, piece.end});
        }
        if (fragments.size() > 1)
            ours.insert("fragments"_L1, fragments);
        if (!ours.isEmpty())
            meta.insert("rapporteur"_L1, ours);
        if (!meta.isEmpty())
            result.insert("meta"_L1, meta);
        return result;
    }

    [[nodiscard]] static QJsonObject relationOf(const StandoffRelation &relation)
    {
        QJsonObject result = relation.extra;
        result.insert("type"_L1, u"relation"_s);
        result.insert("from_id"_L1, relation.from);
        result.insert("to_id"_L1, relation.to);
        result.insert("direction"_L1, result.value("direction"_L1).toString(u"right"_s));
        result.insert("labels"_L1, QJsonArray{relation.type});
        QJsonObject ours;
        if (!relation.id.isEmpty())
            ours.insert("id"_L1, relation.id);
        if (!relation.attributes.isEmpty())
            ours.insert("attributes"_L1, jsonAttributes(relation.attributes));
        QJsonObject meta = result.value("meta"_L1).toObject();
        if (!ours.isEmpty())
            meta.insert("rapporteur"_L1, ours);
        if (!meta.isEmpty())
            result.insert("meta"_L1, meta);
        return result;
    }

    const StandoffDocument &m_document;
    OffsetTable m_table;
    QJsonArray m_results;
    QJsonArray m_predicted;
};

/// The labelling configuration that fits what is written.
QByteArray configuration(const QList<StandoffDocument> &documents)
{
    QStringList labels;
    QStringList relations;
    for (const StandoffDocument &document : documents) {
        for (const StandoffSpan &span : document.spans)
            labels.append(span.type);
        for (const StandoffRelation &relation : document.relations)
            relations.append(relation.type);
    }
    for (const EntityKind kind : allEntityKinds)
        labels.append(keyOf(kind));
    for (const RelationType type : allRelationTypes)
        relations.append(keyOf(type));
    labels.removeDuplicates();
    relations.removeDuplicates();
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartElement(u"View"_s);
    xml.writeStartElement(u"Relations"_s);
    for (const QString &relation : std::as_const(relations)) {
        xml.writeEmptyElement(u"Relation"_s);
        xml.writeAttribute(u"value"_s, relation);
    }
    xml.writeEndElement();
    xml.writeStartElement(u"Labels"_s);
    xml.writeAttribute(u"name"_s, u"label"_s);
    xml.writeAttribute(u"toName"_s, u"text"_s);
    for (const QString &label : std::as_const(labels)) {
        xml.writeEmptyElement(u"Label"_s);
        xml.writeAttribute(u"value"_s, label);
    }
    xml.writeEndElement();
    xml.writeEmptyElement(u"Text"_s);
    xml.writeAttribute(u"name"_s, u"text"_s);
    xml.writeAttribute(u"value"_s, u"$text"_s);
    xml.writeAttribute(u"granularity"_s, u"symbol"_s);
    xml.writeEndElement();
    return bytes + '\n';
}

} // namespace

QString LabelStudioFormat::key() const
{
    return u"labelstudio"_s;
}

QString LabelStudioFormat::name() const
{
    return u"Label Studio JSON"_s;
}

QString LabelStudioFormat::description() const
{
    return tr("Tasks with annotations and predictions, as Label Studio imports and exports them.");
}

QString LabelStudioFormat::suffix() const
{
    return u".labelstudio.json"_s;
}

QStringList LabelStudioFormat::patterns() const
{
    return {u"*.json"_s};
}

FormatCapabilities LabelStudioFormat::capabilities() const
{
    return {.overlap = true,
            .fragments = true,
            .entities = true,
            .attributes = true,
            .status = true,
            .details = true,
            .notes = true,
            .relations = true,
            .relationDetails = true,
            .severalDocuments = true,
            .text = true};
}

bool LabelStudioFormat::recognises(const ContentSample &sample) const
{
    const QJsonObject first = sample.object();
    return first["data"_L1].isObject()
        && (first["annotations"_L1].isArray() || first["predictions"_L1].isArray() || first["drafts"_L1].isArray());
}

StandoffReading LabelStudioFormat::read(const StandoffInput &input) const
{
    const JsonRecords records = readJsonRecords(input.bytes, input.file);
    StandoffReading reading{.issues = records.issues};
    for (const JsonRecord &record : records.records) {
        if (textMember(record.value["data"_L1].toObject()).isEmpty()) {
            reading.issues.append(
                {.text = tr("There is no text."), .file = input.file, .line = record.line, .column = 1});
            continue;
        }
        StandoffInput one{.file = input.file, .name = input.name};
        if (records.records.size() > 1)
            one.name += u'-' + QString::number(reading.documents.size() + 1);
        reading.documents.append(TaskReader(record, one).read());
    }
    return reading;
}

StandoffOutput LabelStudioFormat::write(const QList<StandoffDocument> &documents) const
{
    QList<QByteArray> contents;
    for (const StandoffDocument &document : documents)
        contents.append(document.source.isNull() ? TaskWriter(document).write() : document.source);
    return {.bytes = joinJsonRecords(documents, contents, true),
            .beside = {{u".labels.xml"_s, configuration(documents)}}};
}

} // namespace Rapporteur
