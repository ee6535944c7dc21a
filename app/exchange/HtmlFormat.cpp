// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/HtmlFormat.h"

#include "exchange/JsonRecords.h"
#include "exchange/Xml.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

const QString &styleSheet()
{
    static const QString sheet =
        u"body { max-width: 40em; margin: 2em auto; font: 1.1em/1.5 serif; } article { white-space: pre-wrap; } "
        "mark { background: none; border-bottom: 2px solid; } mark[data-status=suggested] { border-bottom-style: "
        "dashed; } "
        "mark[data-status=rejected] { border-bottom: none; } mark[data-type=country] { border-color: #2a6fb0; } "
        "mark[data-type=official] { border-color: #b06a1f; } mark[data-type=agreement] { border-color: #3b8a3b; }"_s;
    return sheet;
}

/// One piece of one span.
struct Piece
{
    TextRange range = {};
    qsizetype span = 0;
};

class HtmlWriter
{
public:
    explicit HtmlWriter(const StandoffDocument &document)
        : m_document(document)
        , m_xml(&m_bytes)
    {
    }

    QByteArray write()
    {
        m_xml.writeDTD(u"<!DOCTYPE html>\n"_s);
        m_xml.writeStartElement(u"html"_s);
        m_xml.writeDefaultNamespace(u"http://www.w3.org/1999/xhtml"_s);
        m_xml.writeStartElement(u"head"_s);
        m_xml.writeEmptyElement(u"meta"_s);
        m_xml.writeAttribute(u"charset"_s, u"utf-8"_s);
        m_xml.writeTextElement(u"title"_s, xmlText(m_document.name));
        m_xml.writeTextElement(u"style"_s, styleSheet());
        m_xml.writeEndElement();
        m_xml.writeStartElement(u"body"_s);
        m_xml.writeStartElement(u"article"_s);
        writeArticle();
        m_xml.writeEndElement();
        writeRelations();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        return m_bytes + '\n';
    }

private:
    /// The text in segments between which some mark begins or ends; each segment has all of its marks around it.
    void writeArticle()
    {
        QList<Piece> pieces;
        QList<qsizetype> borders{0, m_document.text.size()};
        for (qsizetype i = 0; i < m_document.spans.size(); ++i) {
            for (const TextRange fragment : m_document.spans[i].fragments) {
                pieces.append({fragment, i});
                borders << fragment.start << fragment.end;
            }
        }
        std::ranges::sort(borders);
        borders.erase(std::ranges::unique(borders).begin(), borders.end());
        std::ranges::stable_sort(pieces, {}, &Piece::range);
        QList<Piece> open;
        auto next = pieces.cbegin();
        for (qsizetype i = 0; i + 1 < borders.size(); ++i) {
            const TextRange segment{borders[i], borders[i + 1]};
            open.removeIf([&](const Piece &piece) { return piece.range.end <= segment.start; });
            for (; next != pieces.cend() && next->range.start <= segment.start; ++next)
                open.append(*next);
            for (const Piece &piece : std::as_const(open))
                beginMark(piece.span);
            writeXmlText(m_xml, QStringView(m_document.text).sliced(segment.start, segment.length()));
            for (qsizetype k = 0; k < open.size(); ++k)
                m_xml.writeEndElement();
        }
    }

    void beginMark(qsizetype index)
    {
        const StandoffSpan &span = m_document.spans[index];
        m_xml.writeStartElement(u"mark"_s);
        m_xml.writeAttribute(u"data-mark"_s, QString::number(index));
        m_xml.writeAttribute(u"data-type"_s, xmlText(span.type));
        if (const QString status = span.attributes.value(u"status"_s); !status.isEmpty())
            m_xml.writeAttribute(u"data-status"_s, xmlText(status));
        if (m_described.contains(index))
            return;
        m_described.insert(index);
        if (!span.id.isEmpty())
            m_xml.writeAttribute(u"data-id"_s, xmlText(span.id));
        if (const QString name = span.attributes.value(u"name"_s); !name.isEmpty())
            m_xml.writeAttribute(u"title"_s, xmlText(name));
        if (!span.note.isEmpty())
            m_xml.writeAttribute(u"data-note"_s, xmlText(span.note));
        if (!span.attributes.isEmpty())
            m_xml.writeAttribute(u"data-rapporteur"_s,
                                 xmlText(QString::fromUtf8(compactJson(jsonAttributes(span.attributes)))));
    }

    void writeRelations()
    {
        QJsonArray relations;
        for (const StandoffRelation &relation : m_document.relations)
            relations.append(QJsonObject{{u"id"_s, relation.id},
                                         {u"type"_s, relation.type},
                                         {u"from"_s, relation.from},
                                         {u"to"_s, relation.to},
                                         {u"attributes"_s, jsonAttributes(relation.attributes)}});
        if (relations.isEmpty())
            return;
        // Browsers do not decode what is inside a script, so no character may need an entity.
        QByteArray json = compactJson(relations);
        json.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026");
        m_xml.writeStartElement(u"script"_s);
        m_xml.writeAttribute(u"type"_s, u"application/json"_s);
        m_xml.writeCharacters({}); // closes the tag
        m_xml.device()->write(json);
        m_xml.writeEndElement();
    }

    const StandoffDocument &m_document;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    QSet<qsizetype> m_described;
};

class HtmlReader
{
public:
    explicit HtmlReader(const StandoffInput &input)
        : m_input(input)
        , m_xml(input.bytes)
    {
        m_document = {.name = input.name, .source = input.bytes};
    }

    StandoffReading read()
    {
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isStartElement())
                begin();
            else if (m_xml.isEndElement())
                end();
            else if (m_xml.isCharacters())
                text();
        }
        if (m_xml.hasError())
            return {.issues = {xmlIssue(m_xml, m_input.file)}};
        m_document.spans.removeIf([](const StandoffSpan &span) { return span.fragments.isEmpty(); });
        readRelations();
        return {.documents = {m_document}};
    }

private:
    void begin()
    {
        const QStringView name = m_xml.name();
        m_hidden += name == "head"_L1 || name == "script"_L1 || name == "style"_L1 ? 1 : 0;
        m_inScript = name == "script"_L1 && m_xml.attributes().value("type"_L1) == "application/json"_L1;
        if (name == "article"_L1 && !m_hasArticle) {
            // What stood before it is of the page, not of the article.
            m_hasArticle = true;
            m_document.text.clear();
            for (StandoffSpan &span : m_document.spans)
                span.fragments.clear();
        }
        m_inArticle += name == "article"_L1 ? 1 : 0;
        if (name == "mark"_L1)
            m_open.append(markOf(m_xml.attributes()));
    }

    qsizetype markOf(const QXmlStreamAttributes &attributes)
    {
        const QString mark = attributes.value("data-mark"_L1).toString();
        qsizetype index = mark.isEmpty() ? -1 : m_indexOf.value(mark, -1);
        if (index < 0) {
            index = m_document.spans.size();
            m_document.spans.append(StandoffSpan());
            if (!mark.isEmpty())
                m_indexOf.insert(mark, index);
        }
        StandoffSpan &span = m_document.spans[index];
        const auto take = [&](QString &target, QLatin1StringView name) {
            if (attributes.hasAttribute(name))
                target = attributes.value(name).toString();
        };
        take(span.id, "data-id"_L1);
        take(span.type, attributes.hasAttribute("data-type"_L1) ? "data-type"_L1 : "class"_L1);
        take(span.note, "data-note"_L1);
        if (attributes.hasAttribute("data-rapporteur"_L1)) {
            if (const auto json = parseJson(attributes.value("data-rapporteur"_L1).toUtf8(), {}))
                span.attributes = attributesFromJson(*json);
        }
        return index;
    }

    void end()
    {
        const QStringView name = m_xml.name();
        m_hidden -= name == "head"_L1 || name == "script"_L1 || name == "style"_L1 ? 1 : 0;
        m_inArticle -= name == "article"_L1 ? 1 : 0;
        if (name == "mark"_L1 && !m_open.isEmpty())
            m_open.removeLast();
    }

    void text()
    {
        if (m_hidden > 0) {
            if (m_inScript)
                m_relations += m_xml.text();
            return;
        }
        if (m_hasArticle && m_inArticle == 0)
            return;
        const qsizetype start = m_document.text.size();
        m_document.text += m_xml.text();
        const TextRange range{start, m_document.text.size()};
        // Deep nesting of a hostile file must not make this quadratic.
        constexpr qsizetype deepest = 1000;
        for (qsizetype i = std::max<qsizetype>(0, m_open.size() - deepest); i < m_open.size(); ++i) {
            QList<TextRange> &fragments = m_document.spans[m_open[i]].fragments;
            if (!fragments.isEmpty() && fragments.last().end >= range.start)
                fragments.last().end = range.end;
            else if (!range.isEmpty())
                fragments.append(range);
        }
    }

    void readRelations()
    {
        const auto json = parseJson(m_relations.toUtf8(), {});
        if (!json)
            return;
        QSet<QString> ids;
        for (const StandoffSpan &span : std::as_const(m_document.spans))
            ids.insert(span.id);
        const QJsonArray relations = json->toArray();
        for (const auto &value : relations) {
            const StandoffRelation relation{.id = value["id"_L1].toString(),
                                            .type = value["type"_L1].toString(),
                                            .from = value["from"_L1].toString(),
                                            .to = value["to"_L1].toString(),
                                            .attributes = attributesFromJson(value["attributes"_L1])};
            if (ids.contains(relation.from) && ids.contains(relation.to))
                m_document.relations.append(relation);
        }
    }

    const StandoffInput &m_input;
    QXmlStreamReader m_xml;
    StandoffDocument m_document;
    QHash<QString, qsizetype> m_indexOf;
    QList<qsizetype> m_open;
    QString m_relations;
    int m_hidden = 0;
    int m_inArticle = 0;
    bool m_hasArticle = false;
    bool m_inScript = false;
};

} // namespace

FormatFacts HtmlFormat::facts() const
{
    return {.key = u"html"_s,
            .name = u"HTML"_s,
            .description = tr("The article as a page with its mentions marked, to show and to print."),
            .suffix = u".html"_s,
            .patterns = {u"*.html"_s, u"*.xhtml"_s},
            .capabilities = {.overlap = true,
                             .fragments = true,
                             .entities = true,
                             .attributes = true,
                             .status = true,
                             .details = true,
                             .notes = true,
                             .relations = true,
                             .relationDetails = true,
                             .text = true,
                             .controlCharacters = false}};
}

bool HtmlFormat::recognises(const ContentSample &sample) const
{
    return sample.xmlRoot == "html"_L1;
}

StandoffReading HtmlFormat::read(const StandoffInput &input) const
{
    return HtmlReader(input).read();
}

StandoffOutput HtmlFormat::write(const QList<StandoffDocument> &documents) const
{
    StandoffOutput output;
    for (const StandoffDocument &document : documents)
        output.bytes += document.source.isNull() ? HtmlWriter(document).write() : document.source;
    return output;
}

} // namespace Rapporteur
