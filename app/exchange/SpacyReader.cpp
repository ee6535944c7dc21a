// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/SpacyReader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

QJsonObject objectOf(const QJsonValue &record)
{
    if (!record.isArray())
        return record.toObject();
    QJsonObject object = record[qsizetype(1)].toObject(); // ["text", {"entities": …}]
    object.insert("text"_L1, record[qsizetype(0)]);
    return object;
}

} // namespace

SpacyReader::SpacyReader(const JsonRecord &record, const StandoffInput &input)
    : m_record(record)
    , m_input(input)
    , m_object(objectOf(record.value))
{
}

bool SpacyReader::hasText() const
{
    return m_object["text"_L1].isString() || m_object["tokens"_L1].isArray();
}

StandoffDocument SpacyReader::read()
{
    m_document = {.name = m_input.name,
                  .text = m_object["text"_L1].toString(),
                  .source = m_record.bytes,
                  .lead = m_record.lead,
                  .trail = m_record.trail};
    if (!m_object["text"_L1].isString()) {
        m_document.text = textOfTokens();
        m_document.textIsRebuilt = true;
    }
    const bool hasSpans = m_object["spans"_L1].isArray();
    const QJsonArray marks = m_object[hasSpans ? "spans"_L1 : "entities"_L1].toArray();
    m_table.emplace(m_document.text, measure(marks));
    for (const auto &mark : marks)
        readSpan(mark);
    if (!m_lost.isEmpty())
        warn(tr("%1 spans lie outside the text; they are kept as they are.").arg(m_lost.size()));
    const QJsonArray relations = m_object["relations"_L1].toArray();
    for (const auto &relation : relations)
        readRelation(relation);
    m_document.extra = {{u"members"_s, jsonWithout(m_object, {"text"_L1, "spans"_L1, "entities"_L1, "relations"_L1})},
                        {u"lost"_s, m_lost},
                        {u"relations"_s, m_foreign},
                        {u"tuple"_s, m_record.value.isArray()},
                        {u"triples"_s, m_object["entities"_L1].isArray()}};
    return m_document;
}

QString SpacyReader::textOfTokens() const
{
    QString text;
    const QJsonArray tokens = m_object["tokens"_L1].toArray();
    for (const auto &token : tokens) {
        text += token["text"_L1].toString();
        if (token["ws"_L1].toBool(true))
            text += u' ';
    }
    return text;
}

OffsetCounting SpacyReader::measure(const QJsonArray &marks)
{
    QList<QuotedRange> quotes;
    const auto addQuotes = [&](const QJsonArray &from) {
        for (const auto &mark : from) {
            if (const QString quote = mark["text"_L1].toString(); !quote.isEmpty())
                quotes.append({{mark["start"_L1].toInteger(-1), mark["end"_L1].toInteger(-1)}, quote});
        }
    };
    addQuotes(marks);
    addQuotes(m_object["tokens"_L1].toArray());
    const OffsetScore score = bestCounting(m_document.text, quotes, {});
    const Issues issues = issuesOf(score, quotes.size(), {}, m_input.file);
    for (const Issue &issue : issues)
        warn(issue.text);
    return score.counting;
}

void SpacyReader::readSpan(const QJsonValue &mark)
{
    const OffsetTable &table = *m_table;
    const bool isTriple = mark.isArray();
    const auto range =
        table.toUtf16(isTriple ? TextRange{mark[qsizetype(0)].toInteger(-1), mark[qsizetype(1)].toInteger(-1)}
                               : TextRange{mark["start"_L1].toInteger(-1), mark["end"_L1].toInteger(-1)});
    if (!range) {
        m_lost.append(mark);
        return;
    }
    StandoffSpan span{.id = jsonText(mark["id"_L1]),
                      .type = isTriple ? mark[qsizetype(2)].toString() : mark["label"_L1].toString(),
                      .fragments = {*range}};
    // Relations need something to name it by.
    if (span.id.isEmpty())
        span.id = u's' + QString::number(m_document.spans.size());
    const QJsonObject ours = mark["rapporteur"_L1].toObject();
    const QJsonArray fragments = ours["fragments"_L1].toArray();
    QList<TextRange> pieces;
    for (const auto &fragment : fragments) {
        const auto piece = table.toUtf16({fragment[qsizetype(0)].toInteger(-1), fragment[qsizetype(1)].toInteger(-1)});
        if (piece && range->contains(*piece))
            pieces.append(*piece);
    }
    std::ranges::sort(pieces);
    if (!pieces.isEmpty())
        span.fragments = pieces;
    span.note = ours["note"_L1].toString();
    span.attributes = attributesFromJson(ours["attributes"_L1]);
    const QString answer = m_object["answer"_L1].toString();
    if (answer == "reject"_L1 || answer == "ignore"_L1) {
        if (!span.attributes.contains(u"status"_s))
            span.attributes.insert(u"status"_s, answer == "reject"_L1 ? u"rejected"_s : u"suggested"_s);
    }
    if (mark.isObject())
        span.extra = jsonWithout(
            mark.toObject(),
            {"id"_L1, "label"_L1, "start"_L1, "end"_L1, "token_start"_L1, "token_end"_L1, "text"_L1, "rapporteur"_L1});
    m_document.spans.append(span);
}

QString SpacyReader::spanId(const QJsonObject &wanted, qint64 token)
{
    const OffsetTable &table = *m_table;
    auto range = table.toUtf16({wanted["start"_L1].toInteger(-1), wanted["end"_L1].toInteger(-1)});
    if (!range) {
        const QJsonValue at = m_object["tokens"_L1].toArray().at(token);
        range = table.toUtf16({at["start"_L1].toInteger(-1), at["end"_L1].toInteger(-1)});
    }
    if (!range)
        return {};
    for (const StandoffSpan &span : std::as_const(m_document.spans)) {
        if (--m_looks < 0)
            return {}; // a hostile file
        if (span.fragments.first().start <= range->start && range->end <= span.fragments.last().end)
            return span.id;
    }
    return {};
}

void SpacyReader::readRelation(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const QJsonObject ours = object["rapporteur"_L1].toObject();
    StandoffRelation relation{
        .id = ours["id"_L1].toString(),
        .type = object["label"_L1].toString(),
        .from = ours["from"_L1].toString(),
        .to = ours["to"_L1].toString(),
        .attributes = attributesFromJson(ours["attributes"_L1]),
        .extra =
            jsonWithout(object, {"head"_L1, "child"_L1, "label"_L1, "head_span"_L1, "child_span"_L1, "rapporteur"_L1})};
    if (ours.isEmpty()) {
        relation.from = spanId(object["head_span"_L1].toObject(), object["head"_L1].toInteger(-1));
        relation.to = spanId(object["child_span"_L1].toObject(), object["child"_L1].toInteger(-1));
    }
    if (relation.from.isEmpty() || relation.to.isEmpty())
        m_foreign.append(value);
    else
        m_document.relations.append(relation);
}

void SpacyReader::warn(const QString &text)
{
    m_document.issues.append(
        {.severity = Issue::Severity::Warning, .text = text, .file = m_input.file, .line = m_record.line, .column = 1});
}

} // namespace Rapporteur
