// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/NativeWriter.h"

#include "formats/JsonWriter.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace Rapporteur {

namespace {

using Layout = JsonObjectWriter::Layout;

/// Empty where there is no time, or none that ISO 8601 can say in four digits of the year.
QString timeText(const QDateTime &time)
{
    const QDateTime utc = time.toUTC();
    return utc.toString(utc.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

void writeCertainty(JsonObjectWriter &object, std::optional<double> certainty)
{
    if (certainty && std::isfinite(*certainty))
        object.begin("certainty") += jsonNumber(std::clamp(*certainty, 0.0, 1.0));
    object.end("certainty");
}

void writeAttributes(JsonObjectWriter &object, const CountryAttributes &country)
{
    object.optionalText("iso", country.iso);
}

void writeAttributes(JsonObjectWriter &object, const OfficialAttributes &official)
{
    object.optionalText("role", official.role);
    object.optionalTexts("country", official.countries);
    object.optionalText("organisation", official.organisation);
    object.optionalText("inOfficeFrom", official.inOfficeFrom);
    object.optionalText("inOfficeTo", official.inOfficeTo);
}

void writeAttributes(JsonObjectWriter &object, const AgreementAttributes &agreement)
{
    object.optionalTexts("parties", agreement.parties);
    object.optionalText("subject", agreement.subject);
    object.optionalText("status", keyOf(agreement.status));
    object.optionalText("date", agreement.date);
    object.optionalText("saidBy", agreement.saidBy.value);
}

void writeEntity(QByteArray &out, const Entity &entity, Layout layout)
{
    JsonObjectWriter object(out, *entity.unknown, layout);
    object.text("id", entity.id.value);
    object.text("kind", keyOf(entity.kind()));
    object.text("name", entity.name);
    object.optionalTexts("aliases", entity.aliases);
    std::visit([&](const auto &attributes) { writeAttributes(object, attributes); }, entity.attributes);
    object.optionalTexts("tags", entity.tags);
    writeCertainty(object, entity.certainty);
    object.optionalText("note", entity.note);
    object.finish();
}

void writeProvenance(QByteArray &out, const Provenance &provenance, Layout layout)
{
    JsonObjectWriter object(out, provenance.unknown, layout, 1);
    object.text("source", keyOf(provenance.source));
    object.optionalText("by", provenance.by);
    object.optionalText("at", timeText(provenance.at));
    object.optionalText("reason", provenance.reason);
    writeCertainty(object, provenance.certainty);
    object.optionalText("decidedBy", provenance.decidedBy);
    object.optionalText("decidedAt", timeText(provenance.decidedAt));
    object.finish();
}

void writeFragments(JsonObjectWriter &object, const QList<TextRange> &fragments)
{
    if (!fragments.isEmpty()) {
        QByteArray &out = object.begin("fragments");
        QByteArrayView separator = "[";
        for (const TextRange fragment : fragments) {
            out += separator;
            out += '[' + QByteArray::number(fragment.start) + ", " + QByteArray::number(fragment.end) + ']';
            separator = ", ";
        }
        out += ']';
    }
    object.end("fragments");
}

void writeRelation(QByteArray &out, const Relation &relation)
{
    JsonObjectWriter object(out, *relation.unknown, Layout::Line);
    object.text("id", keyOf(relation.id));
    object.text("type", keyOf(relation.type));
    object.text("from", relation.from.value);
    object.text("to", relation.to.value);
    object.optionalText("mention", relation.mention.isNull() ? QString() : keyOf(relation.mention));
    object.optionalText("sentence", relation.sentence);
    if (!(*relation.provenance == Provenance()))
        writeProvenance(object.begin("provenance"), *relation.provenance, Layout::Line);
    object.end("provenance");
    object.optionalText("note", relation.note);
    object.finish();
}

/// The fragments of \a mention in code points; empty where they are one, as when the gap is the half of a character.
QList<TextRange> storedFragments(const Article &article, const Mention &mention)
{
    if (mention.fragments().isEmpty())
        return {};
    Mention stored;
    QList<TextRange> pieces;
    for (const TextRange fragment : mention.fragments())
        pieces.append(article.codePoints().toCodePoints(fragment));
    stored.setPieces(pieces);
    return stored.fragments();
}

/// \a withContext: with prefix and suffix.
void writeMention(QByteArray &out, const StoredMention &stored, Layout layout, bool withContext)
{
    const Mention &mention = stored.mention;
    JsonObjectWriter object(out, mention.unknown(), layout);
    object.text("id", keyOf(mention.id));
    object.text("entity", mention.entity.value);
    object.text("kind", keyOf(stored.kind));
    object.member("start", QByteArray::number(stored.codePoints.start));
    object.member("end", QByteArray::number(stored.codePoints.end));
    object.optionalText("quote", stored.quote.exact);
    object.optionalText("prefix", withContext ? QStringView(stored.quote.prefix) : QStringView());
    object.optionalText("suffix", withContext ? QStringView(stored.quote.suffix) : QStringView());
    writeFragments(object, stored.fragments);
    object.text("status", keyOf(mention.status));
    if (!(*mention.provenance == Provenance()))
        writeProvenance(object.begin("provenance"), *mention.provenance, layout);
    object.end("provenance");
    object.optionalTexts("tags", mention.tags());
    writeCertainty(object, mention.certainty());
    object.optionalText("note", mention.note.toString());
    object.finish();
}

StoredMention described(const Article &article, const AnnotationSet &annotations, const Mention &mention)
{
    return storedMention(article, mention, annotations.kindOf(mention));
}

/// The unplaced mentions in text order.
QList<StoredMention> sortedUnplaced(const AnnotationSet &annotations)
{
    QList<StoredMention> list;
    for (const UnplacedMention &unplaced : annotations.unplaced()) {
        const Entity *entity = annotations.entity(unplaced.mention.entity);
        Q_ASSERT(entity); // AnnotationSet removes no entity that one of them refers to
        list.append({.mention = unplaced.mention,
                     .codePoints = unplaced.codePoints,
                     .fragments = unplaced.fragments,
                     .quote = unplaced.quote,
                     .kind = entity ? entity->kind() : EntityKind::Country});
    }
    std::ranges::sort(list, {},
                      [](const StoredMention &stored) { return std::pair(stored.codePoints, stored.mention.id); });
    return list;
}

/// An array with one element a line, each written by a call of \a write(out, element).
template<typename List, typename Write>
void writeLines(QByteArray &out, const List &list, Write write)
{
    out += '[';
    bool first = true;
    for (const auto &element : list) {
        out += first ? "\n    " : ",\n    ";
        first = false;
        write(out, element);
    }
    out += first ? "]" : "\n  ]";
}

void writeArticle(QByteArray &out, const Article &article, const NativeHeader &header)
{
    JsonObjectWriter object(out, header.articleUnknown, Layout::Line);
    object.text("title", article.details().title);
    const bool isNamed = !header.articleFile.isEmpty();
    object.optionalText("file", isNamed ? header.articleFile : QFileInfo(article.details().file).fileName());
    object.optionalText("mediaType", article.details().mediaType);
    object.text("sha256", QString::fromLatin1(article.details().sha256));
    object.member("length", QByteArray::number(article.codePoints().codePointCount()));
    object.finish();
}

void writeMentions(QByteArray &out, const Article &article, const AnnotationSet &annotations)
{
    const QList<StoredMention> unplaced = sortedUnplaced(annotations);
    auto next = unplaced.cbegin();
    const auto write = [&](QByteArray &line, const Mention *mention) {
        if (mention)
            writeMention(line, described(article, annotations, *mention), Layout::Line, true);
        else
            writeMention(line, *next++, Layout::Line, true);
    };
    // Null stands for the next unplaced one.
    QList<const Mention *> order;
    qsizetype waiting = 0;
    const auto spans = annotations.spans().all();
    for (const SpanIndex::Entry &entry : spans) {
        const SpanIndex::Entry placed{article.codePoints().toCodePoints(entry.range), entry.id};
        for (; waiting < unplaced.size(); ++waiting) {
            if (SpanIndex::Entry{unplaced[waiting].codePoints, unplaced[waiting].mention.id} > placed)
                break;
            order.append(nullptr);
        }
        order.append(annotations.mention(entry.id));
    }
    for (; waiting < unplaced.size(); ++waiting)
        order.append(nullptr);
    writeLines(out, order, write);
}

} // namespace

QByteArray writeNative(const Article &article, const AnnotationSet &annotations, const NativeHeader &header)
{
    QByteArray out;
    JsonObjectWriter object(out, header.unknown, Layout::Lines);
    object.text("format", u"rapporteur-annotations");
    object.member("version", QByteArray::number(nativeVersion));
    writeArticle(object.begin("article"), article, header);
    object.end("article");
    if (!header.annotator.isEmpty() || !header.annotatorUnknown.isEmpty()) {
        JsonObjectWriter annotator(object.begin("annotator"), header.annotatorUnknown, Layout::Line);
        annotator.optionalText("name", header.annotator);
        annotator.finish();
    }
    object.end("annotator");
    object.optionalText("saved", timeText(header.saved));
    writeLines(object.begin("entities"), annotations.entities(),
               [](QByteArray &line, const Entity &entity) { writeEntity(line, entity, Layout::Line); });
    object.end("entities");
    writeMentions(object.begin("mentions"), article, annotations);
    object.end("mentions");
    if (!annotations.relations().isEmpty())
        writeLines(object.begin("relations"), annotations.relations().all(), writeRelation);
    object.end("relations");
    object.finish();
    out += '\n';
    return out;
}

QByteArray writeMention(const Article &article, const AnnotationSet &annotations, MentionId id)
{
    QByteArray out;
    if (const Mention *mention = annotations.mention(id)) {
        writeMention(out, described(article, annotations, *mention), Layout::Lines, false);
        out += '\n';
    }
    return out;
}

QByteArray writeEntity(const AnnotationSet &annotations, const EntityId &id)
{
    QByteArray out;
    if (const Entity *entity = annotations.entity(id)) {
        writeEntity(out, *entity, Layout::Lines);
        out += '\n';
    }
    return out;
}

QByteArray writeMentionLine(const StoredMention &stored)
{
    QByteArray out;
    writeMention(out, stored, Layout::Line, true);
    return out;
}

QByteArray writeEntityLine(const Entity &entity)
{
    QByteArray out;
    writeEntity(out, entity, Layout::Line);
    return out;
}

QByteArray writeRelationLine(const Relation &relation)
{
    QByteArray out;
    writeRelation(out, relation);
    return out;
}

StoredMention storedMention(const Article &article, const Mention &mention, EntityKind kind)
{
    return {.mention = mention,
            .codePoints = article.codePoints().toCodePoints(mention.range),
            .fragments = storedFragments(article, mention),
            .quote = QuoteSelector::describe(article.text(), mention.range),
            .kind = kind};
}

} // namespace Rapporteur
