// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/CasXmiFormat.h"

#include "exchange/Cas.h"
#include "exchange/Xml.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr auto xmi = "http://www.omg.org/XMI"_L1;
constexpr qint64 largestId = 1LL << 53;

/// "uima.tcas.Annotation" of the namespace "http:///uima/tcas.ecore" and the name "Annotation".
QString typeOf(QStringView space, QStringView name)
{
    QString package = space.toString();
    if (package.startsWith("http:///"_L1))
        package.remove(0, 8);
    if (package.endsWith(".ecore"_L1))
        package.chop(6);
    package.replace(u'/', u'.');
    return package == "uima.noNamespace"_L1 ? name.toString() : QString(package + u'.' + name);
}

QString spaceOf(const QString &type)
{
    QString package = type.contains(u'.') ? type.section(u'.', 0, -2) : u"uima.noNamespace"_s;
    return u"http:///"_s + package.replace(u'.', u'/') + u".ecore"_s;
}

qint64 idOf(const QXmlStreamAttributes &attributes)
{
    const qint64 id = attributes.value(xmi, "id"_L1).toLongLong();
    return id > 0 && id < largestId ? id : 0;
}

CasFeatureStructure structureOf(const QXmlStreamReader &xml)
{
    CasFeatureStructure structure{.id = idOf(xml.attributes()), .type = typeOf(xml.namespaceUri(), xml.name())};
    const QXmlStreamAttributes attributes = xml.attributes();
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.namespaceUri().isEmpty())
            structure.features.insert(attribute.name().toString(), attribute.value().toString());
    }
    return structure;
}

/// All structures of a file, with that of the text.
struct XmiContent
{
    Cas cas = {};
    qint64 sofa = 0;
    qint64 lastId = 0;
};

Result<XmiContent> contentOf(const QByteArray &bytes, const QString &file)
{
    XmiContent content;
    bool hasText = false;
    QXmlStreamReader xml(bytes);
    xml.readNextStartElement();
    while (!xml.atEnd() && xml.readNextStartElement()) {
        const CasFeatureStructure structure = structureOf(xml);
        content.lastId = std::max(content.lastId, structure.id);
        const bool isSofa = structure.type == "uima.cas.Sofa"_L1;
        if (isSofa && !hasText && structure.features.contains(u"sofaString"_s)) {
            hasText = true;
            content.sofa = structure.id;
            content.cas.text = structure.features.value(u"sofaString"_s);
        } else if (!isSofa && structure.type != "uima.cas.View"_L1) {
            content.cas.structures.append(structure);
        }
        xml.skipCurrentElement();
    }
    if (xml.hasError())
        return std::unexpected(xmlIssue(xml, file));
    if (!hasText)
        return std::unexpected(Issue{.text = CasXmiFormat::tr("There is no text in it."), .file = file});
    content.cas.structures.removeIf([&](const CasFeatureStructure &structure) {
        const auto sofa = structure.number(u"sofa"_s);
        return sofa && *sofa != content.sofa;
    });
    return content;
}

class XmiWriter
{
public:
    explicit XmiWriter(const StandoffDocument &document)
        : m_document(document)
        , m_xml(&m_bytes)
    {
        m_xml.setAutoFormatting(!document.extra.contains("original"_L1));
    }

    QByteArray write()
    {
        const QByteArray original = m_document.extra["original"_L1].toString().toUtf8();
        const auto content = original.isEmpty() ? Result<XmiContent>(XmiContent()) : contentOf(original, {});
        if (original.isEmpty() || !content)
            writeNew();
        else
            patch(original, *content);
        return m_bytes;
    }

private:
    void writeNew()
    {
        constexpr qint64 sofa = 1;
        const Cas cas = Cas::of(m_document, sofa, 3, true);
        m_xml.writeStartDocument();
        m_xml.writeNamespace(xmi, u"xmi"_s);
        m_xml.writeNamespace(u"http:///uima/cas.ecore"_s, u"cas"_s);
        m_xml.writeNamespace(u"http:///uima/tcas.ecore"_s, u"tcas"_s);
        for (const CasType &type : casTypes()) {
            if (const QString space = spaceOf(type.name); !m_spaces.contains(space)) {
                m_spaces.append(space);
                m_xml.writeNamespace(space, u"type"_s + QString::number(m_spaces.size()));
            }
        }
        m_xml.writeStartElement(xmi, u"XMI"_s);
        m_xml.writeAttribute(xmi, u"version"_s, u"2.0"_s);
        m_xml.writeEmptyElement(u"http:///uima/cas.ecore"_s, u"NULL"_s);
        m_xml.writeAttribute(xmi, u"id"_s, u"0"_s);
        writeStructure({.id = 2,
                        .type = u"uima.tcas.DocumentAnnotation"_s,
                        .features = {{u"sofa"_s, u"1"_s},
                                     {u"begin"_s, u"0"_s},
                                     {u"end"_s, QString::number(cas.text.size())},
                                     {u"language"_s, u"x-unspecified"_s}}});
        QStringList members{u"2"_s};
        for (const CasFeatureStructure &structure : cas.structures) {
            writeStructure(structure);
            members.append(QString::number(structure.id));
        }
        writeStructure({.id = sofa,
                        .type = u"uima.cas.Sofa"_s,
                        .features = {{u"sofaNum"_s, u"1"_s},
                                     {u"sofaID"_s, u"_InitialView"_s},
                                     {u"mimeType"_s, u"text/plain"_s},
                                     {u"sofaString"_s, cas.text}}});
        m_xml.writeEmptyElement(u"http:///uima/cas.ecore"_s, u"View"_s);
        m_xml.writeAttribute(u"sofa"_s, QString::number(sofa));
        m_xml.writeAttribute(u"members"_s, members.join(u' '));
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
    }

    void writeStructure(const CasFeatureStructure &structure)
    {
        m_xml.writeEmptyElement(spaceOf(structure.type), structure.type.section(u'.', -1));
        m_xml.writeAttribute(xmi, u"id"_s, QString::number(structure.id));
        for (auto it = structure.features.begin(); it != structure.features.end(); ++it)
            m_xml.writeAttribute(it.key(), xmlText(it.value()));
    }

    /// The original with its spans as they are now, and what is new before the list of members.
    void patch(const QByteArray &original, const XmiContent &content)
    {
        const Cas cas = Cas::of(m_document, content.sofa, content.lastId + 1, false);
        QHash<qint64, const CasFeatureStructure *> now;
        for (const CasFeatureStructure &structure : cas.structures)
            now.insert(structure.id, &structure);
        StandoffDocument before;
        Cas::read(content.cas, before, {});
        QSet<qint64> known;
        for (const StandoffSpan &span : std::as_const(before.spans))
            known.insert(span.extra["cas"_L1].toInteger());
        QSet<QString> gone;
        QXmlStreamReader xml(original);
        int depth = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement() || depth != 1) {
                depth += xml.isStartElement() ? 1 : xml.isEndElement() ? -1 : 0;
                if (!xml.hasError() && xml.tokenType() != QXmlStreamReader::NoToken)
                    m_xml.writeCurrentToken(xml);
                continue;
            }
            const CasFeatureStructure structure = structureOf(xml);
            const bool isKnown = known.contains(structure.id);
            if (Cas::isOurs(structure.type) || (isKnown && !now.contains(structure.id))) {
                gone.insert(QString::number(structure.id));
                xml.skipCurrentElement();
                continue;
            }
            if (structure.type == "uima.cas.View"_L1 && structure.number(u"sofa"_s) == content.sofa) {
                QStringList members = structure.features.value(u"members"_s).split(u' ', Qt::SkipEmptyParts);
                members.removeIf([&](const QString &member) { return gone.contains(member); });
                for (const CasFeatureStructure &added : cas.structures) {
                    if (known.contains(added.id))
                        continue;
                    writeStructure(added);
                    members.append(QString::number(added.id));
                }
                writeElement(xml, {{u"members"_s, members.join(u' ')}});
            } else if (isKnown) {
                writeElement(xml, now.value(structure.id)->features);
            } else {
                m_xml.writeCurrentToken(xml);
            }
            ++depth;
        }
    }

    /// The element at which \a xml stands, with \a features instead of its own of the same names.
    void writeElement(const QXmlStreamReader &xml, const QMap<QString, QString> &features)
    {
        m_xml.writeStartElement(xml.namespaceUri().toString(), xml.name().toString());
        QMap<QString, QString> left = features;
        left.remove(u"sofa"_s);
        const QXmlStreamAttributes attributes = xml.attributes();
        for (const QXmlStreamAttribute &attribute : attributes) {
            const QString name = attribute.name().toString();
            if (!attribute.namespaceUri().isEmpty())
                m_xml.writeAttribute(attribute.namespaceUri().toString(), name, attribute.value().toString());
            else
                m_xml.writeAttribute(name,
                                     left.contains(name) ? xmlText(left.take(name)) : attribute.value().toString());
        }
        for (auto it = left.begin(); it != left.end(); ++it)
            m_xml.writeAttribute(it.key(), xmlText(it.value()));
    }

    const StandoffDocument &m_document;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    QStringList m_spaces;
};

QByteArray typeSystem()
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"typeSystemDescription"_s);
    xml.writeDefaultNamespace(u"http://uima.apache.org/resourceSpecifier"_s);
    xml.writeStartElement(u"types"_s);
    for (const CasType &type : casTypes()) {
        xml.writeStartElement(u"typeDescription"_s);
        xml.writeTextElement(u"name"_s, type.name);
        xml.writeTextElement(u"description"_s, {});
        xml.writeTextElement(u"supertypeName"_s, type.supertype);
        xml.writeStartElement(u"features"_s);
        for (const auto &[name, range] : type.features) {
            xml.writeStartElement(u"featureDescription"_s);
            xml.writeTextElement(u"name"_s, name);
            xml.writeTextElement(u"description"_s, {});
            xml.writeTextElement(u"rangeTypeName"_s, range);
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace

FormatFacts CasXmiFormat::facts() const
{
    return {.key = u"cas-xmi"_s,
            .name = u"UIMA CAS XMI"_s,
            .description = tr("Text and annotations in XML with a type system, as INCEpTION and DKPro exchange them."),
            .suffix = u".xmi"_s,
            .patterns = {u"*.xmi"_s, u"*.xml"_s},
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

bool CasXmiFormat::recognises(const ContentSample &sample) const
{
    return sample.xmlRoot == "XMI"_L1 && sample.xmlNamespace == xmi;
}

StandoffReading CasXmiFormat::read(const StandoffInput &input) const
{
    const auto content = contentOf(input.bytes, input.file);
    if (!content)
        return {.issues = {content.error()}};
    StandoffDocument document{.name = input.name, .source = input.bytes};
    Cas::read(content->cas, document, input.file);
    document.extra.insert("original"_L1, QString::fromUtf8(input.bytes));
    return {.documents = {document}};
}

StandoffOutput CasXmiFormat::write(const QList<StandoffDocument> &documents) const
{
    StandoffOutput output{.beside = {{u".typesystem.xml"_s, typeSystem()}}};
    for (const StandoffDocument &document : documents)
        output.bytes += document.source.isNull() ? XmiWriter(document).write() : document.source;
    return output;
}

} // namespace Rapporteur
