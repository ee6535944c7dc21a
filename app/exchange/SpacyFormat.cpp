// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/SpacyFormat.h"

#include "exchange/SpacyReader.h"
#include "exchange/Tokens.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

class SpacyWriter
{
public:
    explicit SpacyWriter(const StandoffDocument &document)
        : m_document(document)
        , m_table(document.text, {})
        , m_object(document.extra["members"_L1].toObject())
    {
        const QJsonArray kept = m_object.value("tokens"_L1).toArray();
        for (const auto &token : kept) {
            if (const auto range = m_table.toUtf16({token["start"_L1].toInteger(-1), token["end"_L1].toInteger(-1)}))
                m_tokens.append(*range);
        }
        if (kept.isEmpty() || m_tokens.size() != kept.size()) {
            m_tokens = tokensOf(document.text, document.spans);
            m_object.insert("tokens"_L1, tokens());
        }
    }

    QByteArray write()
    {
        QJsonArray spans;
        QJsonArray triples;
        for (const StandoffSpan &span : m_document.spans) {
            const QJsonObject object = spanOf(span);
            spans.append(object);
            triples.append(QJsonArray{object["start"_L1], object["end"_L1], span.type});
        }
        const QJsonArray lost = m_document.extra["lost"_L1].toArray();
        for (const auto &mark : lost)
            (mark.isArray() ? triples : spans).append(mark);
        QJsonArray relations = m_document.extra["relations"_L1].toArray();
        for (const StandoffRelation &relation : m_document.relations)
            relations.append(relationOf(relation));
        m_object.insert("spans"_L1, spans);
        if (m_document.extra["triples"_L1].toBool())
            m_object.insert("entities"_L1, triples);
        if (!relations.isEmpty())
            m_object.insert("relations"_L1, relations);
        if (m_document.extra["tuple"_L1].toBool())
            return compactJson(QJsonArray{m_document.text, m_object});
        m_object.insert("text"_L1, m_document.text);
        return compactJson(m_object);
    }

private:
    [[nodiscard]] QJsonArray tokens() const
    {
        QJsonArray tokens;
        for (qsizetype i = 0; i < m_tokens.size(); ++i) {
            const TextRange token = m_tokens[i];
            const TextRange range = m_table.fromUtf16(token);
            tokens.append(
                QJsonObject{{u"text"_s, m_document.text.sliced(token.start, token.length())},
                            {u"start"_s, range.start},
                            {u"end"_s, range.end},
                            {u"id"_s, i},
                            {u"ws"_s, token.end < m_document.text.size() && m_document.text[token.end] == u' '}});
        }
        return tokens;
    }

    [[nodiscard]] QJsonObject spanOf(const StandoffSpan &span)
    {
        const TextRange whole{span.fragments.first().start, span.fragments.last().end};
        const TextRange range = m_table.fromUtf16(whole);
        QJsonObject object = span.extra;
        object.insert("start"_L1, range.start);
        object.insert("end"_L1, range.end);
        object.insert("label"_L1, span.type);
        object.insert("id"_L1, span.id);
        const qsizetype first = tokenAt(m_tokens, whole.start);
        const qsizetype last = tokenAt(m_tokens, whole.end - 1);
        if (last < m_tokens.size() && m_tokens[first].start == whole.start && m_tokens[last].end == whole.end) {
            object.insert("token_start"_L1, first);
            object.insert("token_end"_L1, last); // the last one, not the one after it
        }
        m_spans.insert(span.id, jsonOf(object));
        QJsonObject ours;
        if (!span.attributes.isEmpty())
            ours.insert("attributes"_L1, jsonAttributes(span.attributes));
        if (!span.note.isEmpty())
            ours.insert("note"_L1, span.note);
        QJsonArray fragments;
        for (const TextRange fragment : span.fragments) {
            const TextRange piece = m_table.fromUtf16(fragment);
            fragments.append(QJsonArray{piece.start, piece.end});
        }
        if (fragments.size() > 1)
            ours.insert("fragments"_L1, fragments);
        if (!ours.isEmpty())
            object.insert("rapporteur"_L1, ours);
        return object;
    }

    /// What relations repeat of a span.
    [[nodiscard]] static QJsonObject jsonOf(const QJsonObject &span)
    {
        QJsonObject object;
        for (const QString &name : {u"start"_s, u"end"_s, u"label"_s, u"token_start"_s, u"token_end"_s}) {
            if (span.contains(name))
                object.insert(name, span[name]);
        }
        return object;
    }

    [[nodiscard]] QJsonObject relationOf(const StandoffRelation &relation) const
    {
        const QJsonObject head = m_spans.value(relation.from);
        const QJsonObject child = m_spans.value(relation.to);
        QJsonObject object = relation.extra;
        // Prodigy names a span by its last token.
        object.insert("head"_L1, head["token_end"_L1].toInteger(0));
        object.insert("child"_L1, child["token_end"_L1].toInteger(0));
        object.insert("label"_L1, relation.type);
        object.insert("head_span"_L1, head);
        object.insert("child_span"_L1, child);
        QJsonObject ours{{u"id"_s, relation.id}, {u"from"_s, relation.from}, {u"to"_s, relation.to}};
        if (!relation.attributes.isEmpty())
            ours.insert("attributes"_L1, jsonAttributes(relation.attributes));
        object.insert("rapporteur"_L1, ours);
        return object;
    }

    const StandoffDocument &m_document;
    OffsetTable m_table;
    QJsonObject m_object;
    QList<TextRange> m_tokens;
    QHash<QString, QJsonObject> m_spans;
};

} // namespace

FormatFacts SpacyFormat::facts() const
{
    return {.key = u"spacy"_s,
            .name = u"Prodigy and spaCy JSONL"_s,
            .description = tr("One text with its spans and tokens a line, as Prodigy and spaCy use it."),
            .suffix = u".jsonl"_s,
            .patterns = {u"*.jsonl"_s, u"*.json"_s},
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

bool SpacyFormat::recognises(const ContentSample &sample) const
{
    if (sample.first.isArray())
        return sample.first[qsizetype(0)].isString() && sample.first[qsizetype(1)].isObject();
    const QJsonObject first = sample.object();
    if (!first["text"_L1].isString() && !first["tokens"_L1].isArray())
        return false;
    const bool hasTriples = first["entities"_L1].toArray().first().isArray() && !first.contains("cats"_L1)
        && !first.contains("relations"_L1) && !first.contains("Comments"_L1);
    return first["spans"_L1].isArray() || hasTriples;
}

StandoffReading SpacyFormat::read(const StandoffInput &input) const
{
    const JsonRecords records = readJsonRecords(input.bytes, input.file);
    StandoffReading reading{.issues = records.issues};
    for (const JsonRecord &record : records.records) {
        StandoffInput one{.file = input.file, .name = input.name};
        if (records.records.size() > 1)
            one.name += u'-' + QString::number(reading.documents.size() + 1);
        SpacyReader reader(record, one);
        if (reader.hasText())
            reading.documents.append(reader.read());
        else
            reading.issues.append(
                {.text = tr("There is no text."), .file = input.file, .line = record.line, .column = 1});
    }
    return reading;
}

StandoffOutput SpacyFormat::write(const QList<StandoffDocument> &documents) const
{
    QList<QByteArray> contents;
    for (const StandoffDocument &document : documents)
        contents.append(document.source.isNull() ? SpacyWriter(document).write() : document.source);
    return {.bytes = joinJsonRecords(documents, contents, false)};
}

} // namespace Rapporteur
