// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/WebAnnotationFormat.h"

#include "exchange/WebAnnotationReader.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

QJsonObject bodyOf(const QString &value, const QString &purpose)
{
    return {{u"type"_s, u"TextualBody"_s}, {u"value"_s, value}, {u"purpose"_s, purpose}};
}

class WebAnnotationWriter
{
public:
    explicit WebAnnotationWriter(const StandoffDocument &document)
        : m_document(document)
        , m_table(document.text, {})
        , m_isRecogito(document.extra["recogito"_L1].toBool())
        , m_hash(
              QString::fromLatin1(QCryptographicHash::hash(document.text.toUtf8(), QCryptographicHash::Sha256).toHex()))
    {
    }

    QByteArray write()
    {
        QJsonArray annotations;
        for (const StandoffSpan &span : m_document.spans)
            annotations.append(annotationOf(span));
        const QJsonArray foreign = m_document.extra["annotations"_L1].toArray();
        for (const auto &annotation : foreign)
            annotations.append(annotation);
        for (const StandoffRelation &relation : m_document.relations)
            annotations.append(annotationOf(relation));
        return indentedJson(QJsonDocument(annotations));
    }

private:
    [[nodiscard]] QJsonObject annotationOf(const StandoffSpan &span)
    {
        const QLatin1StringView member = m_isRecogito ? "bodies"_L1 : "body"_L1;
        QJsonObject annotation = jsonWithout(span.extra, {"target"_L1, "bodies"_L1});
        if (!m_isRecogito) {
            annotation.insert("@context"_L1, u"http://www.w3.org/ns/anno.jsonld"_s);
            annotation.insert("type"_L1, u"Annotation"_s);
        }
        // Only one that came from a file has more than its target here, and keeps the id that it had there.
        if (!annotation.contains("id"_L1) && !span.id.isEmpty())
            annotation.insert("id"_L1, QString(u'#' + span.id));
        m_ids.insert(span.id, annotation.value("id"_L1).toString());
        QJsonArray bodies;
        if (!span.type.isEmpty())
            bodies.append(bodyOf(span.type, u"classifying"_s));
        if (const QString name = span.attributes.value(u"name"_s); !name.isEmpty())
            bodies.append(bodyOf(name, u"identifying"_s));
        if (!span.note.isEmpty())
            bodies.append(bodyOf(span.note, u"commenting"_s));
        const QJsonArray others = span.extra["bodies"_L1].toArray();
        for (const auto &other : others)
            bodies.append(other);
        annotation.insert(member, bodies);
        if (!span.attributes.isEmpty())
            annotation.insert("rapporteur:attributes"_L1, jsonAttributes(span.attributes));
        QJsonArray targets;
        for (const TextRange fragment : span.fragments)
            targets.append(targetOf(span, fragment));
        annotation.insert("target"_L1, targets.size() == 1 ? targets.first() : QJsonValue(targets));
        return annotation;
    }

    [[nodiscard]] QJsonObject targetOf(const StandoffSpan &span, TextRange fragment) const
    {
        QJsonObject target = span.extra["target"_L1].toObject();
        const QuoteSelector quote = QuoteSelector::describe(m_document.text, fragment);
        if (m_isRecogito) {
            // Browsers count UTF-16 units.
            target.insert("selector"_L1,
                          QJsonArray{QJsonObject{
                              {u"quote"_s, quote.exact}, {u"start"_s, fragment.start}, {u"end"_s, fragment.end}}});
            return target;
        }
        const TextRange range = m_table.fromUtf16(fragment);
        if (!target.contains("source"_L1))
            target.insert("source"_L1, QString(m_document.name + u".txt"));
        target.insert("state"_L1, QJsonObject{{u"type"_s, u"State"_s}, {u"rapporteur:sha256"_s, m_hash}});
        target.insert(
            "selector"_L1,
            QJsonArray{
                QJsonObject{{u"type"_s, u"TextQuoteSelector"_s},
                            {u"exact"_s, quote.exact},
                            {u"prefix"_s, quote.prefix},
                            {u"suffix"_s, quote.suffix}},
                QJsonObject{{u"type"_s, u"TextPositionSelector"_s}, {u"start"_s, range.start}, {u"end"_s, range.end}}});
        return target;
    }

    [[nodiscard]] QJsonObject annotationOf(const StandoffRelation &relation) const
    {
        QJsonObject annotation = relation.extra;
        annotation.insert("@context"_L1, u"http://www.w3.org/ns/anno.jsonld"_s);
        annotation.insert("type"_L1, u"Annotation"_s);
        annotation.insert("motivation"_L1, u"linking"_s);
        if (!annotation.contains("id"_L1))
            annotation.insert("id"_L1, QString(u'#' + relation.id));
        annotation.insert("body"_L1, QJsonArray{bodyOf(relation.type, u"tagging"_s)});
        annotation.insert("target"_L1,
                          QJsonArray{QJsonObject{{u"id"_s, m_ids.value(relation.from)}},
                                     QJsonObject{{u"id"_s, m_ids.value(relation.to)}}});
        if (!relation.attributes.isEmpty())
            annotation.insert("rapporteur:attributes"_L1, jsonAttributes(relation.attributes));
        return annotation;
    }

    const StandoffDocument &m_document;
    OffsetTable m_table;
    bool m_isRecogito;
    QString m_hash;
    QHash<QString, QString> m_ids;
};

} // namespace

FormatFacts WebAnnotationFormat::facts() const
{
    return {.key = u"w3c"_s,
            .name = u"W3C Web Annotation"_s,
            .description =
                tr("JSON-LD with position and quote of each mark, as Recogito, Hypothesis and INCEpTION exchange it."),
            .suffix = u".jsonld"_s,
            .patterns = {u"*.jsonld"_s, u"*.w3c.json"_s, u"*.json"_s},
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

bool WebAnnotationFormat::recognises(const ContentSample &sample) const
{
    const QJsonObject first = sample.object();
    const QJsonArray contexts = jsonList(first["@context"_L1]);
    const auto isContext = [](const QJsonValue &value) { return value.toString().contains("anno.jsonld"_L1); };
    return std::ranges::any_of(contexts, isContext) || first["type"_L1].toString() == "Annotation"_L1
        || (sample.isArray && first["target"_L1].isObject() && first["bodies"_L1].isArray())
        || (sample.file.endsWith(".jsonld"_L1) && sample.isArray && first.isEmpty());
}

StandoffReading WebAnnotationFormat::read(const StandoffInput &input) const
{
    return WebAnnotationReader(input).read();
}

StandoffOutput WebAnnotationFormat::write(const QList<StandoffDocument> &documents) const
{
    StandoffOutput output;
    for (const StandoffDocument &document : documents)
        output.bytes += document.source.isNull() ? WebAnnotationWriter(document).write() : document.source;
    return output;
}

} // namespace Rapporteur
