// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/LabelStudioFormat.h"

#include "annotation/Relation.h"
#include "exchange/LabelStudioTask.h"
#include "exchange/OffsetUnit.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

/// As the editor writes quotes.
QString quoteOf(QString text)
{
    return text.replace(u'\n', u"\\n"_s).replace(u'\r', u"\\n"_s);
}

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
               {{u"model_version"_s, QString(labelStudioModel)}});
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

FormatFacts LabelStudioFormat::facts() const
{
    return {.key = u"labelstudio"_s,
            .name = u"Label Studio JSON"_s,
            .description = tr("Tasks with annotations and predictions, as Label Studio imports and exports them."),
            .suffix = u".labelstudio.json"_s,
            .patterns = {u"*.json"_s},
            .capabilities = {.overlap = true,
                             .fragments = true,
                             .entities = true,
                             .attributes = true,
                             .status = true,
                             .details = true,
                             .notes = true,
                             .relations = true,
                             .relationDetails = true,
                             .severalDocuments = true,
                             .text = true}};
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
        if (labelStudioText(record.value["data"_L1].toObject()).isEmpty()) {
            reading.issues.append(
                {.text = tr("There is no text."), .file = input.file, .line = record.line, .column = 1});
            continue;
        }
        StandoffInput one{.file = input.file, .name = input.name};
        if (records.records.size() > 1)
            one.name += u'-' + QString::number(reading.documents.size() + 1);
        reading.documents.append(readLabelStudioTask(record, one));
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
