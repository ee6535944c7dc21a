// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/WebAnnotationReader.h"

#include "annotation/Mention.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

/// "m7" of "#m7"; other ids stay what they are.
QString shortId(const QString &id)
{
    return id.startsWith(u'#') && mentionIdFromKey(QStringView(id).sliced(1)) ? id.sliced(1) : id;
}

bool isRecogito(const QJsonObject &annotation)
{
    return annotation["bodies"_L1].isArray();
}

} // namespace

StandoffReading WebAnnotationReader::read()
{
    JsonRecords records = readJsonRecords(m_input.bytes, m_input.file);
    m_document.name = m_input.name;
    m_document.source = m_input.bytes;
    for (const JsonRecord &record : std::as_const(records.records))
        collect(record.value);
    if (records.records.isEmpty() && !records.issues.isEmpty() && !records.isArray)
        return {.issues = records.issues};
    measure();
    for (const QJsonObject &annotation : std::as_const(m_annotations))
        readAnnotation(annotation);
    // Relations whose ends are no spans stay what they are.
    QSet<QString> ids;
    for (const StandoffSpan &span : std::as_const(m_document.spans))
        ids.insert(span.id);
    const auto isForeign = [&](const StandoffRelation &r) { return !ids.contains(r.from) || !ids.contains(r.to); };
    for (const StandoffRelation &relation : std::as_const(m_document.relations)) {
        if (isForeign(relation))
            m_foreign.append(relation.extra);
    }
    m_document.relations.removeIf(isForeign);
    if (m_lost > 0)
        m_document.issues.append({.severity = Issue::Severity::Warning,
                                  .text = tr("%1 quotes are not in the text; they are kept as they are.").arg(m_lost),
                                  .file = m_input.file});
    if (!m_foreign.isEmpty())
        m_document.extra.insert(u"annotations"_s, m_foreign);
    return {.documents = {m_document}, .issues = records.issues};
}

void WebAnnotationReader::collect(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const QJsonArray items = object["items"_L1].toArray();
    for (const auto &item : items)
        m_annotations.append(item.toObject());
    if (items.isEmpty() && !object.isEmpty())
        m_annotations.append(object);
}

void WebAnnotationReader::measure()
{
    QList<QuotedRange> quotes;
    for (const QJsonObject &annotation : std::as_const(m_annotations)) {
        const QJsonArray targets = jsonList(annotation["target"_L1]);
        for (const auto &value : targets) {
            const Target target = targetOf(value.toObject());
            if (target.range.start >= 0 && !target.quote.exact.isEmpty())
                quotes.append({target.range, target.quote.exact});
        }
    }
    m_document.textIsRebuilt = !m_input.text;
    m_document.text = m_input.text ? *m_input.text : rebuiltText(quotes);
    const OffsetScore score = bestCounting(m_document.text, quotes, {});
    m_document.issues += issuesOf(score, quotes.size(), {}, m_input.file);
    m_table.emplace(m_document.text, score.counting);
    // A hostile file could have us look through a long text a million times.
    constexpr qsizetype work = 1LL << 29;
    constexpr qsizetype fewest = 16;
    m_searches = fewest + work / (m_document.text.size() + 1);
}

WebAnnotationReader::Target WebAnnotationReader::targetOf(const QJsonObject &target)
{
    Target result;
    const QJsonArray selectors = jsonList(target["selector"_L1]);
    for (const auto &value : selectors) {
        const QJsonObject selector = value.toObject();
        if (selector.contains("start"_L1))
            result.range = {selector["start"_L1].toInteger(-1), selector["end"_L1].toInteger(-1)};
        if (selector.contains("exact"_L1))
            result.quote = {selector["exact"_L1].toString(), selector["prefix"_L1].toString(),
                            selector["suffix"_L1].toString()};
        else if (selector.contains("quote"_L1))
            result.quote.exact = selector["quote"_L1].toString();
    }
    return result;
}

std::optional<TextRange> WebAnnotationReader::placeOf(const Target &target, const OffsetTable &table)
{
    const QStringView text = m_document.text;
    const auto range = target.range.start < 0 ? std::nullopt : table.toUtf16(target.range);
    if (target.quote.exact.isEmpty())
        return range;
    if (range && text.sliced(range->start, range->length()) == target.quote.exact)
        return range;
    // The quote is right more often than the position.
    if (m_searches-- <= 0)
        return {};
    const auto found = target.quote.find(text, range ? range->start : 0);
    return found && !found->isEmpty() ? found : std::nullopt;
}

QList<TextRange> WebAnnotationReader::placesOf(const QJsonArray &targets, const OffsetTable &table)
{
    QList<TextRange> places;
    for (const auto &target : targets) {
        const auto place = placeOf(targetOf(target.toObject()), table);
        if (!place)
            return {};
        places.append(*place);
    }
    std::ranges::sort(places);
    return places;
}

void WebAnnotationReader::readAnnotation(const QJsonObject &annotation)
{
    if (readRelation(annotation))
        return;
    StandoffSpan span{.id = shortId(annotation["id"_L1].toString())};
    const QJsonArray targets = jsonList(annotation["target"_L1]);
    span.fragments = placesOf(targets, *m_table);
    if (span.fragments.isEmpty()) {
        ++m_lost;
        m_foreign.append(annotation);
        return;
    }
    readBodies(span, annotation);
    span.extra.insert(u"target"_s, jsonWithout(targets.first().toObject(), {"selector"_L1}));
    if (isRecogito(annotation))
        m_document.extra.insert(u"recogito"_s, true);
    m_document.spans.append(span);
}

bool WebAnnotationReader::readRelation(const QJsonObject &annotation)
{
    const QJsonArray targets = annotation["target"_L1].toArray();
    if (annotation["motivation"_L1].toString() != "linking"_L1 || targets.size() != 2)
        return false;
    const QString from = targets[0]["id"_L1].toString();
    const QString to = targets[1]["id"_L1].toString();
    StandoffRelation relation{.id = annotation["id"_L1].toString(), .from = shortId(from), .to = shortId(to)};
    const QJsonArray bodies = jsonList(annotation["body"_L1]);
    for (const auto &body : bodies) {
        if (relation.type.isEmpty())
            relation.type = body["value"_L1].toString();
    }
    relation.attributes = attributesFromJson(annotation["rapporteur:attributes"_L1]);
    relation.extra = annotation;
    m_document.relations.append(relation);
    return true;
}

void WebAnnotationReader::readBodies(StandoffSpan &span, const QJsonObject &annotation)
{
    const QLatin1StringView member = isRecogito(annotation) ? "bodies"_L1 : "body"_L1;
    QJsonArray others;
    span.attributes = attributesFromJson(annotation["rapporteur:attributes"_L1]);
    bool hasName = span.attributes.contains(u"name"_s);
    bool isNameRepeated = hasName;
    const QJsonArray bodies = jsonList(annotation[member]);
    for (const auto &value : bodies) {
        const QJsonObject body = value.toObject();
        const QString purpose = body["purpose"_L1].toString();
        const QString words = body["value"_L1].toString();
        const bool isTag = purpose == "tagging"_L1 || purpose == "classifying"_L1;
        const bool isComment = purpose == "commenting"_L1 || purpose.isEmpty();
        if (isTag && span.type.isEmpty()) {
            span.type = words;
        } else if (purpose == "identifying"_L1 && !words.isEmpty() && (!hasName || isNameRepeated)) {
            span.attributes.insert(u"name"_s, words);
            hasName = true;
            isNameRepeated = false;
        } else if (isComment && span.note.isEmpty() && !words.isEmpty()) {
            span.note = words;
        } else {
            others.append(value);
        }
    }
    span.extra = jsonWithout(annotation, {"target"_L1, member, "rapporteur:attributes"_L1});
    if (!others.isEmpty())
        span.extra.insert(u"bodies"_s, others);
}

} // namespace Rapporteur
