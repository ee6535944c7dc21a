// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/Cas.h"

#include "exchange/JsonRecords.h"
#include "exchange/Tokens.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::Cas)

public:
    static QString outside(qsizetype count)
    {
        return tr("%1 spans lie outside the text; they are kept as they are.").arg(count);
    }
};

constexpr auto namedEntity = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"_L1;
constexpr auto sentence = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence"_L1;
constexpr auto token = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token"_L1;
constexpr auto mentionDetails = "rapporteur.MentionDetails"_L1;
constexpr auto entityRelation = "rapporteur.EntityRelation"_L1;

/// Structure of the text itself, which nobody marks by hand.
bool isLayout(const QString &type)
{
    static const QStringList layers{u".segmentation.type."_s, u".metadata.type."_s,          u".lexmorph.type."_s,
                                    u".syntax.type."_s,       u".tcas.DocumentAnnotation"_s, u"uima.cas."_s};
    const QString name = type.section(u'.', -1);
    return name == "Token"_L1 || name == "Sentence"_L1 || Cas::isOurs(type)
        || std::ranges::any_of(layers, [&](const QString &layer) { return type.contains(layer); });
}

class CasReader
{
public:
    CasReader(const Cas &cas, StandoffDocument &document)
        : m_cas(cas)
        , m_document(document)
    {
    }

    void read(const QString &file)
    {
        m_document.text = m_cas.text;
        for (const CasFeatureStructure &structure : m_cas.structures)
            readSpan(structure);
        for (const CasFeatureStructure &structure : m_cas.structures) {
            if (structure.type == mentionDetails)
                readDetails(structure);
        }
        for (const CasFeatureStructure &structure : m_cas.structures) {
            if (structure.type == entityRelation)
                readRelation(structure);
        }
        if (m_lost > 0)
            m_document.issues.append(
                {.severity = Issue::Severity::Warning, .text = Words::outside(m_lost), .file = file});
    }

private:
    void readSpan(const CasFeatureStructure &structure)
    {
        const auto begin = structure.number(u"begin"_s);
        const auto end = structure.number(u"end"_s);
        if (!begin || !end || isLayout(structure.type))
            return;
        const TextRange range{*begin, *end};
        if (range.isEmpty() || range.start < 0 || range.end > m_cas.text.size()) {
            m_lost += range.isEmpty() && range.start >= 0 && range.end <= m_cas.text.size() ? 0 : 1;
            return;
        }
        const QString value = structure.features.value(u"value"_s);
        m_indexOf.insert(structure.id, m_document.spans.size());
        m_document.spans.append(
            {.id = QString::number(structure.id),
             .type = value.isEmpty() ? structure.type : value,
             .fragments = {range},
             .extra = {{u"cas"_s, structure.id}, {u"casType"_s, structure.type}, {u"hasValue"_s, !value.isEmpty()}}});
    }

    StandoffSpan *spanNamed(const CasFeatureStructure &structure, const QString &feature)
    {
        const auto id = structure.number(feature);
        const qsizetype index = id ? m_indexOf.value(*id, -1) : -1;
        return index < 0 ? nullptr : &m_document.spans[index];
    }

    void readDetails(const CasFeatureStructure &structure)
    {
        StandoffSpan *span = spanNamed(structure, u"mention"_s);
        if (!span)
            return;
        if (const QString id = structure.features.value(u"mentionId"_s); !id.isEmpty())
            span->id = id;
        span->note = structure.features.value(u"note"_s);
        if (const auto json = parseJson(structure.features.value(u"attributes"_s).toUtf8(), {}))
            span->attributes = attributesFromJson(*json);
        const auto fragments = parseJson(structure.features.value(u"fragments"_s).toUtf8(), {});
        QList<TextRange> pieces;
        const QJsonArray list = fragments ? fragments->toArray() : QJsonArray();
        for (const auto &fragment : list) {
            const TextRange piece{fragment[qsizetype(0)].toInteger(-1), fragment[qsizetype(1)].toInteger(-1)};
            if (!piece.isEmpty() && span->fragments.first().contains(piece))
                pieces.append(piece);
        }
        std::ranges::sort(pieces);
        if (!pieces.isEmpty())
            span->fragments = pieces;
    }

    void readRelation(const CasFeatureStructure &structure)
    {
        const StandoffSpan *from = spanNamed(structure, u"source"_s);
        const StandoffSpan *to = spanNamed(structure, u"target"_s);
        if (!from || !to)
            return;
        StandoffRelation relation{.id = structure.features.value(u"relationId"_s),
                                  .type = structure.features.value(u"value"_s),
                                  .from = from->id,
                                  .to = to->id};
        if (const auto json = parseJson(structure.features.value(u"attributes"_s).toUtf8(), {}))
            relation.attributes = attributesFromJson(*json);
        m_document.relations.append(relation);
    }

    const Cas &m_cas;
    StandoffDocument &m_document;
    QHash<qint64, qsizetype> m_indexOf;
    qsizetype m_lost = 0;
};

class CasMaker
{
public:
    CasMaker(const StandoffDocument &document, qint64 sofa, qint64 firstFree)
        : m_document(document)
        , m_sofa(sofa)
        , m_next(firstFree)
    {
        m_cas.text = document.text;
    }

    Cas make(bool withTokens)
    {
        if (withTokens)
            addTokens();
        for (const StandoffSpan &span : m_document.spans)
            addSpan(span);
        for (const StandoffRelation &relation : m_document.relations)
            addRelation(relation);
        return m_cas;
    }

private:
    [[nodiscard]] CasFeatureStructure annotation(qint64 id, const QString &type, TextRange range) const
    {
        return {.id = id,
                .type = type,
                .features = {{u"sofa"_s, QString::number(m_sofa)},
                             {u"begin"_s, QString::number(range.start)},
                             {u"end"_s, QString::number(range.end)}},
                .references = {u"sofa"_s},
                .numbers = {u"begin"_s, u"end"_s}};
    }

    void addTokens()
    {
        const QList<TextRange> tokens = tokensOf(m_document.text, m_document.spans);
        QList<TextRange> sentences;
        for (const TextRange range : tokens) {
            const bool goesOn = !sentences.isEmpty()
                && !QStringView(m_document.text)
                        .sliced(sentences.last().end, range.start - sentences.last().end)
                        .contains(u'\n');
            if (goesOn)
                sentences.last().end = range.end;
            else
                sentences.append(range);
        }
        for (const TextRange range : std::as_const(sentences))
            m_cas.structures.append(annotation(m_next++, sentence, range));
        for (const TextRange range : tokens)
            m_cas.structures.append(annotation(m_next++, token, range));
    }

    void addSpan(const StandoffSpan &span)
    {
        const qint64 kept = span.extra["cas"_L1].toInteger(0);
        const qint64 id = kept > 0 ? kept : m_next++;
        const TextRange whole{span.fragments.first().start, span.fragments.last().end};
        const QString type = span.extra["casType"_L1].toString(namedEntity);
        CasFeatureStructure structure = annotation(id, type, whole);
        if (span.extra["hasValue"_L1].toBool(true))
            structure.features.insert(u"value"_s, span.type);
        if (kept == 0 && span.attributes.contains(u"entity"_s))
            structure.features.insert(u"identifier"_s, span.attributes.value(u"entity"_s));
        m_cas.structures.append(structure);
        m_idOf.insert(span.id, id);
        QJsonArray fragments;
        for (const TextRange fragment : span.fragments)
            fragments.append(QJsonArray{fragment.start, fragment.end});
        CasFeatureStructure details{.id = m_next++,
                                    .type = mentionDetails,
                                    .features = {{u"mention"_s, QString::number(id)}, {u"mentionId"_s, span.id}},
                                    .references = {u"mention"_s}};
        if (!span.note.isEmpty())
            details.features.insert(u"note"_s, span.note);
        if (!span.attributes.isEmpty())
            details.features.insert(u"attributes"_s, QString::fromUtf8(compactJson(jsonAttributes(span.attributes))));
        if (fragments.size() > 1)
            details.features.insert(u"fragments"_s, QString::fromUtf8(compactJson(fragments)));
        // A span that came from elsewhere and was left alone needs none.
        if (kept == 0 || details.features.size() > 2)
            m_cas.structures.append(details);
    }

    void addRelation(const StandoffRelation &relation)
    {
        m_cas.structures.append(
            {.id = m_next++,
             .type = entityRelation,
             .features = {{u"source"_s, QString::number(m_idOf.value(relation.from))},
                          {u"target"_s, QString::number(m_idOf.value(relation.to))},
                          {u"value"_s, relation.type},
                          {u"relationId"_s, relation.id},
                          {u"attributes"_s, QString::fromUtf8(compactJson(jsonAttributes(relation.attributes)))}},
             .references = {u"source"_s, u"target"_s}});
    }

    const StandoffDocument &m_document;
    qint64 m_sofa;
    qint64 m_next;
    Cas m_cas;
    QHash<QString, qint64> m_idOf;
};

} // namespace

std::optional<qint64> CasFeatureStructure::number(const QString &feature) const
{
    bool isNumber = false;
    const qint64 number = features.value(feature).toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

void Cas::read(const Cas &cas, StandoffDocument &document, const QString &file)
{
    CasReader(cas, document).read(file);
}

Cas Cas::of(const StandoffDocument &document, qint64 sofa, qint64 firstFree, bool withTokens)
{
    return CasMaker(document, sofa, firstFree).make(withTokens);
}

const QList<CasType> &casTypes()
{
    static const QString text = u"uima.cas.String"_s;
    static const QString annotation = u"uima.tcas.Annotation"_s;
    static const QList<CasType> types{{sentence, annotation, {}},
                                      {token, annotation, {}},
                                      {namedEntity, annotation, {{u"value"_s, text}, {u"identifier"_s, text}}},
                                      {mentionDetails,
                                       u"uima.cas.TOP"_s,
                                       {{u"mention"_s, annotation},
                                        {u"mentionId"_s, text},
                                        {u"note"_s, text},
                                        {u"attributes"_s, text},
                                        {u"fragments"_s, text}}},
                                      {entityRelation,
                                       u"uima.cas.TOP"_s,
                                       {{u"source"_s, annotation},
                                        {u"target"_s, annotation},
                                        {u"value"_s, text},
                                        {u"relationId"_s, text},
                                        {u"attributes"_s, text}}}};
    return types;
}

} // namespace Rapporteur
