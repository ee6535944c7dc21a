// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/GraphMlFormat.h"

#include "exchange/JsonRecords.h"
#include "exchange/OffsetUnit.h"
#include "exchange/StandoffAttributes.h"
#include "exchange/Xml.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

/// Spans of one entity, which are one node.
struct Node
{
    QString id = {};
    QList<qsizetype> spans = {};
};

class GraphMlWriter
{
public:
    explicit GraphMlWriter(const StandoffDocument &document)
        : m_document(document)
        , m_table(document.text, {})
        , m_xml(&m_bytes)
    {
    }

    QByteArray write()
    {
        makeNodes();
        m_xml.setAutoFormatting(true);
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"graphml"_s);
        m_xml.writeDefaultNamespace(u"http://graphml.graphdrawing.org/xmlns"_s);
        writeKeys();
        m_xml.writeStartElement(u"graph"_s);
        m_xml.writeAttribute(u"id"_s, u"entities"_s);
        m_xml.writeAttribute(u"edgedefault"_s, u"directed"_s);
        for (const Node &node : std::as_const(m_nodes))
            writeNode(node);
        for (qsizetype i = 0; i < m_document.relations.size(); ++i)
            writeEdge(i);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void makeNodes()
    {
        QHash<QString, qsizetype> known;
        for (qsizetype i = 0; i < m_document.spans.size(); ++i) {
            const StandoffSpan &span = m_document.spans[i];
            const QString key = span.attributes.contains(u"entity"_s)
                ? QString(span.type + u'\n' + span.attributes.value(u"entity"_s))
                : QString::number(i);
            qsizetype index = known.value(key, -1);
            if (index < 0) {
                index = m_nodes.size();
                known.insert(key, index);
                m_nodes.append({.id = u'n' + QString::number(index)});
            }
            m_nodes[index].spans.append(i);
            m_nodeOf.insert(span.id, m_nodes[index].id);
        }
    }

    void writeKeys()
    {
        const auto key = [this](const QString &id, const QString &domain, const QString &type) {
            m_xml.writeEmptyElement(u"key"_s);
            m_xml.writeAttribute(u"id"_s, id);
            m_xml.writeAttribute(u"for"_s, domain);
            m_xml.writeAttribute(u"attr.name"_s, id.section(u'.', 1));
            m_xml.writeAttribute(u"attr.type"_s, type);
        };
        const QStringList names = QStringList{u"label"_s, u"type"_s} + entityAttributeNames() + QStringList{u"spans"_s};
        for (const QString &name : names)
            key(u"node."_s + name, u"node"_s, u"string"_s);
        key(u"node.mentions"_s, u"node"_s, u"int"_s);
        for (const QString &name : {u"type"_s, u"relation"_s})
            key(u"edge."_s + name, u"edge"_s, u"string"_s);
    }

    void writeData(const QString &key, const QString &value)
    {
        m_xml.writeStartElement(u"data"_s);
        m_xml.writeAttribute(u"key"_s, key);
        writeXmlText(m_xml, xmlText(value));
        m_xml.writeEndElement();
    }

    void writeNode(const Node &node)
    {
        const StandoffSpan &first = m_document.spans[node.spans.first()];
        m_xml.writeStartElement(u"node"_s);
        m_xml.writeAttribute(u"id"_s, node.id);
        QStringList words;
        for (const TextRange fragment : first.fragments)
            words.append(m_document.text.sliced(fragment.start, fragment.length()));
        writeData(u"node.label"_s, first.attributes.value(u"name"_s, words.join(u' ').simplified()));
        writeData(u"node.type"_s, first.type);
        for (const QString &name : entityAttributeNames()) {
            if (first.attributes.contains(name))
                writeData(u"node."_s + name, first.attributes.value(name));
        }
        writeData(u"node.mentions"_s, QString::number(node.spans.size()));
        QJsonArray spans;
        for (const qsizetype index : node.spans)
            spans.append(spanOf(m_document.spans[index]));
        writeData(u"node.spans"_s, QString::fromUtf8(compactJson(spans)));
        m_xml.writeEndElement();
    }

    [[nodiscard]] QJsonObject spanOf(const StandoffSpan &span) const
    {
        QJsonArray fragments;
        for (const TextRange fragment : span.fragments) {
            const TextRange range = m_table.fromUtf16(fragment);
            fragments.append(QJsonArray{range.start, range.end});
        }
        StandoffAttributes attributes = span.attributes;
        attributes.removeIf([](const auto &one) { return entityAttributeNames().contains(one.key()); });
        QJsonObject object{{u"id"_s, span.id}, {u"fragments"_s, fragments}};
        if (!span.note.isEmpty())
            object.insert("note"_L1, span.note);
        if (!attributes.isEmpty())
            object.insert("attributes"_L1, jsonAttributes(attributes));
        return object;
    }

    void writeEdge(qsizetype index)
    {
        const StandoffRelation &relation = m_document.relations[index];
        m_xml.writeStartElement(u"edge"_s);
        m_xml.writeAttribute(u"id"_s, u'e' + QString::number(index));
        m_xml.writeAttribute(u"source"_s, m_nodeOf.value(relation.from));
        m_xml.writeAttribute(u"target"_s, m_nodeOf.value(relation.to));
        writeData(u"edge.type"_s, relation.type);
        const QJsonObject details{{u"id"_s, relation.id},
                                  {u"from"_s, relation.from},
                                  {u"to"_s, relation.to},
                                  {u"attributes"_s, jsonAttributes(relation.attributes)}};
        writeData(u"edge.relation"_s, QString::fromUtf8(compactJson(details)));
        m_xml.writeEndElement();
    }

    const StandoffDocument &m_document;
    OffsetTable m_table;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    QList<Node> m_nodes;
    QHash<QString, QString> m_nodeOf;
};

class GraphMlReader
{
public:
    explicit GraphMlReader(const StandoffInput &input)
        : m_input(input)
        , m_xml(input.bytes)
    {
        m_document = {.name = input.name, .text = *input.text, .source = input.bytes};
        m_table.emplace(m_document.text, OffsetCounting());
    }

    StandoffReading read()
    {
        QMap<QString, QString> data;
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            const bool isItem = m_xml.name() == "node"_L1 || m_xml.name() == "edge"_L1;
            if (m_xml.isStartElement() && m_xml.name() == "data"_L1) {
                const QString key = m_xml.attributes().value("key"_L1).toString();
                data.insert(key, m_xml.readElementText(QXmlStreamReader::IncludeChildElements));
            } else if (m_xml.isStartElement() && isItem) {
                data.clear();
            } else if (m_xml.isEndElement() && isItem) {
                if (m_xml.name() == "node"_L1)
                    readNode(data);
                else
                    readEdge(data);
            }
        }
        if (m_xml.hasError())
            return {.issues = {xmlIssue(m_xml, m_input.file)}};
        // Back into the order of the text, in which the graph does not have them.
        std::ranges::stable_sort(m_document.spans, [](const StandoffSpan &a, const StandoffSpan &b) {
            return a.fragments.first() < b.fragments.first();
        });
        QSet<QString> ids;
        for (const StandoffSpan &span : std::as_const(m_document.spans))
            ids.insert(span.id);
        m_document.relations.removeIf(
            [&](const StandoffRelation &r) { return !ids.contains(r.from) || !ids.contains(r.to); });
        if (m_lost > 0)
            m_document.issues.append({.severity = Issue::Severity::Warning,
                                      .text = GraphMlFormat::tr("%1 spans lie outside the text.").arg(m_lost),
                                      .file = m_input.file});
        return {.documents = {m_document}};
    }

private:
    void readNode(const QMap<QString, QString> &data)
    {
        const auto json = parseJson(data.value(u"node.spans"_s).toUtf8(), {});
        if (!json)
            return;
        StandoffAttributes entity;
        for (const QString &name : entityAttributeNames()) {
            if (data.contains(u"node."_s + name))
                entity.insert(name, data.value(u"node."_s + name));
        }
        const QJsonArray spans = json->toArray();
        for (const auto &value : spans) {
            StandoffSpan span{.id = value["id"_L1].toString(),
                              .type = data.value(u"node.type"_s),
                              .note = value["note"_L1].toString(),
                              .attributes = entity};
            span.attributes.insert(attributesFromJson(value["attributes"_L1]));
            const QJsonArray fragments = value["fragments"_L1].toArray();
            for (const auto &fragment : fragments) {
                const auto range =
                    m_table->toUtf16({fragment[qsizetype(0)].toInteger(-1), fragment[qsizetype(1)].toInteger(-1)});
                if (range)
                    span.fragments.append(*range);
            }
            std::ranges::sort(span.fragments);
            if (!span.fragments.isEmpty() && span.fragments.size() == fragments.size())
                m_document.spans.append(span);
            else
                ++m_lost;
        }
    }

    void readEdge(const QMap<QString, QString> &data)
    {
        const auto json = parseJson(data.value(u"edge.relation"_s).toUtf8(), {});
        if (!json)
            return;
        const QJsonObject details = json->toObject();
        m_document.relations.append({.id = details["id"_L1].toString(),
                                     .type = data.value(u"edge.type"_s),
                                     .from = details["from"_L1].toString(),
                                     .to = details["to"_L1].toString(),
                                     .attributes = attributesFromJson(details["attributes"_L1])});
    }

    const StandoffInput &m_input;
    QXmlStreamReader m_xml;
    StandoffDocument m_document;
    std::optional<OffsetTable> m_table;
    qsizetype m_lost = 0;
};

} // namespace

FormatFacts GraphMlFormat::facts() const
{
    return {.key = u"graphml"_s,
            .name = u"GraphML"_s,
            .description =
                tr("The network of entities and their relations, for programs that draw and measure graphs."),
            .suffix = u".graphml"_s,
            .patterns = {u"*.graphml"_s},
            .capabilities = {.overlap = true,
                             .fragments = true,
                             .entities = true,
                             .attributes = true,
                             .status = true,
                             .details = true,
                             .notes = true,
                             .relations = true,
                             .relationDetails = true,
                             .controlCharacters = false}};
}

bool GraphMlFormat::recognises(const ContentSample &sample) const
{
    return sample.xmlRoot == "graphml"_L1;
}

StandoffReading GraphMlFormat::read(const StandoffInput &input) const
{
    if (!input.text)
        return {.issues = {{.text = tr("The text that belongs to it is not beside it."), .file = input.file}}};
    return GraphMlReader(input).read();
}

StandoffOutput GraphMlFormat::write(const QList<StandoffDocument> &documents) const
{
    StandoffOutput output;
    for (const StandoffDocument &document : documents)
        output.bytes += document.source.isNull() ? GraphMlWriter(document).write() : document.source;
    return output;
}

} // namespace Rapporteur
