// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/StandoffConversion.h"

#include "documents/ArticleReader.h"
#include "exchange/KeptSource.h"
#include "exchange/LineEnds.h"
#include "exchange/StandoffAttributes.h"
#include "exchange/StandoffImport.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

bool isControl(QChar c)
{
    return (c < u' ' && c != u'\t' && c != u'\n' && c != u'\r') || c == QChar(0xFFFE) || c == QChar(0xFFFF);
}

class Exporter
{
public:
    Exporter(const AnnotatedText &text, const StandoffFormat &format, const TypeMapping &mapping)
        : m_text(text)
        , m_set(text.annotations)
        , m_can(format.capabilities())
        , m_mapping(mapping)
    {
        m_result.document.name = text.name;
        m_result.document.text = text.article.text();
        if (auto kept = KeptSource::load(text.header, text.article, format)) {
            m_kept = std::move(kept->document);
            m_mapping = kept->mapping;
            m_import = StandoffImport::of(*m_kept, m_mapping);
        }
    }

    StandoffExport run()
    {
        if (m_kept && m_import.annotations == m_set) {
            m_result.document = *m_kept;
            m_result.document.name = m_text.name;
            return m_result;
        }
        keepForeign();
        const QList<Mention> mentions = m_set.mentions();
        for (const Mention &mention : mentions)
            addMention(mention);
        addForeignSpans();
        countEntities();
        const QList<Relation> relations = m_set.relations().all();
        for (const Relation &relation : relations)
            addRelation(relation);
        addForeignRelations();
        lose(LossReason::Unplaced, m_set.unplaced().size());
        settleText();
        return m_result;
    }

private:
    void lose(LossReason reason, qsizetype count = 1)
    {
        if (count > 0)
            m_result.losses[reason] += count;
    }

    void keepForeign()
    {
        if (!m_kept)
            return;
        m_result.document.extra = m_kept->extra;
        m_result.document.lead = m_kept->lead;
        m_result.document.trail = m_kept->trail;
        for (const StandoffSpan &span : std::as_const(m_kept->spans)) {
            m_usedIds.insert(span.id);
            if (const auto kind = m_mapping.kindOf(span.type); kind && !m_types.contains(*kind))
                m_types.insert(*kind, span.type); // what the file calls this kind, new mentions are called as well
        }
    }

    /// What \a mention is in the foreign file; null where it is new.
    [[nodiscard]] const StandoffSpan *keptSpan(const Mention &mention) const
    {
        const qsizetype index = m_import.spanOf.value(mention.id, -1);
        return m_kept && index >= 0 ? &m_kept->spans.at(index) : nullptr;
    }

    [[nodiscard]] QString idFor(const Mention &mention, const StandoffSpan *kept)
    {
        if (kept && !kept->id.isEmpty())
            return kept->id;
        QString id = keyOf(mention.id);
        for (int n = 2; m_usedIds.contains(id); ++n)
            id = keyOf(mention.id) + u'-' + QString::number(n);
        m_usedIds.insert(id);
        return id;
    }

    /// The pieces of \a mention as far as the format can have them.
    [[nodiscard]] QList<TextRange> piecesOf(const Mention &mention) const
    {
        const QString &text = m_result.document.text;
        QList<TextRange> pieces = m_can.fragments ? mention.pieces() : QList{mention.range};
        if (!m_can.lineEnds)
            pieces = joinedAtLineEnds(text, cutAtLineEnds(text, pieces));
        if (!m_can.blankBorders) {
            for (TextRange &piece : pieces)
                piece = withoutBlankBorders(text, piece);
            pieces.removeIf([](TextRange piece) { return piece.isEmpty(); });
        }
        return pieces;
    }

    /// Whether \a mention, of which \a pieces are left, is written; tells why not, and what is lost of it.
    [[nodiscard]] bool isWritten(const Mention &mention, const QList<TextRange> &pieces)
    {
        if (!m_can.status && mention.status == MentionStatus::Rejected) {
            lose(LossReason::Rejected);
            return false;
        }
        if (pieces.isEmpty()) {
            lose(LossReason::Borders);
            return false;
        }
        if (!m_can.overlap && mention.range.start < m_end) {
            lose(LossReason::Overlap);
            return false;
        }
        if (TextRange{pieces.first().start, pieces.last().end} != mention.range)
            lose(LossReason::Borders);
        else if (pieces != mention.pieces())
            lose(LossReason::Fragments);
        m_end = std::max(m_end, mention.range.end);
        return true;
    }

    void addMention(const Mention &mention)
    {
        const QList<TextRange> pieces = piecesOf(mention);
        if (!isWritten(mention, pieces))
            return;
        const StandoffSpan *kept = keptSpan(mention);
        const EntityKind kind = m_set.kindOf(mention);
        const bool sameKind = kept && m_mapping.kindOf(kept->type) == kind;
        StandoffSpan span{.id = idFor(mention, kept),
                          .type = sameKind ? kept->type : m_types.value(kind, m_mapping.typeOf(kind)),
                          .fragments = pieces};
        if (kept)
            span.extra = kept->extra;
        addNoteAndAttributes(span, mention);
        if (!m_spanOf.contains(mention.entity))
            m_spanOf.insert(mention.entity, span.id);
        m_written.insert(mention.id, span.id);
        m_result.document.spans.append(span);
    }

    void addNoteAndAttributes(StandoffSpan &span, const Mention &mention)
    {
        if (m_can.notes)
            span.note = fitted(mention.note);
        else
            lose(LossReason::Notes, mention.note.isEmpty() ? 0 : 1);
        if (m_can.status)
            span.attributes.insert(u"status"_s, keyOf(mention.status));
        else
            lose(LossReason::Status, mention.status == MentionStatus::Suggested ? 1 : 0);
        const StandoffAttributes details = attributesOf(mention);
        if (m_can.details)
            span.attributes.insert(details);
        else
            lose(LossReason::Details, details.isEmpty() ? 0 : 1);
        if (!mention.unknown().isEmpty() || !mention.provenance->unknown.isEmpty())
            lose(LossReason::Unknown);
        if (const Entity *entity = m_set.entity(mention.entity); entity && m_can.entities) {
            const StandoffAttributes attributes = attributesOf(*entity);
            for (auto it = attributes.begin(); it != attributes.end(); ++it) {
                if (m_can.attributes || it.key() == "entity"_L1 || it.key() == "name"_L1)
                    span.attributes.insert(it.key(), m_can.lineEnds ? it.value() : onOneLine(it.value()));
            }
        }
    }

    [[nodiscard]] QString fitted(const QString &note)
    {
        const QString line = m_can.lineEnds ? note : onOneLine(note);
        lose(LossReason::LineEnds, line == note ? 0 : 1);
        return line;
    }

    /// Whether \a entity is an agreement and the official who told of it has no span.
    [[nodiscard]] bool losesSaidBy(const Entity &entity) const
    {
        const AgreementAttributes *agreement = entity.agreement();
        return agreement && !agreement->saidBy.isEmpty() && !m_spanOf.contains(agreement->saidBy);
    }

    void countEntities()
    {
        const QList<Entity> entities = m_set.entities();
        for (const Entity &entity : entities) {
            if (!m_spanOf.contains(entity.id)) {
                // One whose mentions were lost was told with them.
                lose(LossReason::Unmentioned, m_set.mentionsOf(entity.id).isEmpty() ? 1 : 0);
                continue;
            }
            if (!m_can.entities)
                lose(LossReason::Entities);
            else if (!m_can.lineEnds && onOneLine(entity.name) != entity.name)
                lose(LossReason::LineEnds);
            if (m_can.attributes ? losesSaidBy(entity) : attributesOf(entity).size() > 2) // entity and name
                lose(LossReason::Attributes);
            if (!entity.unknown->isEmpty())
                lose(LossReason::Unknown);
        }
    }

    void addRelation(const Relation &relation)
    {
        const QString from = m_spanOf.value(relation.from);
        const QString to = m_spanOf.value(relation.to);
        if (!m_can.relations || !m_spanOf.contains(relation.from) || !m_spanOf.contains(relation.to)) {
            lose(LossReason::Relations);
            return;
        }
        const qsizetype index = m_import.relationOf.value(relation.id, -1);
        const StandoffRelation *kept = m_kept && index >= 0 ? &m_kept->relations.at(index) : nullptr;
        StandoffRelation result{
            .id = kept ? kept->id : keyOf(relation.id), .type = keyOf(relation.type), .from = from, .to = to};
        if (kept)
            result.extra = kept->extra;
        const StandoffAttributes details = attributesOf(relation);
        const bool supportIsLost = !relation.mention.isNull() && !m_written.contains(relation.mention);
        if (m_can.relationDetails) {
            result.attributes = details;
            if (!relation.mention.isNull() && !supportIsLost)
                result.attributes.insert(u"support"_s, m_written.value(relation.mention));
        }
        if (m_can.relationDetails ? supportIsLost : !details.isEmpty() || !relation.mention.isNull())
            lose(LossReason::RelationDetails);
        if (!relation.unknown->isEmpty() || !relation.provenance->unknown.isEmpty())
            lose(LossReason::Unknown);
        m_result.document.relations.append(result);
    }

    void addForeignSpans()
    {
        if (!m_kept)
            return;
        const QList<qsizetype> taken = m_import.spanOf.values();
        const QSet<qsizetype> known(taken.begin(), taken.end());
        for (qsizetype i = 0; i < m_kept->spans.size(); ++i) {
            const StandoffSpan &span = m_kept->spans[i];
            if (known.contains(i))
                continue;
            if (m_can.overlap || !overlapsWritten(span))
                m_result.document.spans.append(span);
            else
                lose(LossReason::Foreign);
        }
    }

    /// For formats without overlap, whose spans of mentions stand in text order, side by side.
    [[nodiscard]] bool overlapsWritten(const StandoffSpan &span) const
    {
        const auto endOf = [](const StandoffSpan &written) { return written.fragments.last().end; };
        const QList<StandoffSpan> &spans = m_result.document.spans;
        const auto mentions = std::ranges::subrange(spans.cbegin(), spans.cbegin() + m_written.size());
        const auto next = std::ranges::upper_bound(mentions, span.fragments.first().start, {}, endOf);
        return next != mentions.end() && next->fragments.first().start < span.fragments.last().end;
    }

    void addForeignRelations()
    {
        if (!m_kept)
            return;
        QSet<QString> ids;
        for (const StandoffSpan &span : std::as_const(m_result.document.spans))
            ids.insert(span.id);
        const QList<qsizetype> taken = m_import.relationOf.values();
        const QSet<qsizetype> known(taken.begin(), taken.end());
        for (qsizetype i = 0; i < m_kept->relations.size(); ++i) {
            const StandoffRelation &relation = m_kept->relations[i];
            if (known.contains(i))
                continue;
            if (ids.contains(relation.from) && ids.contains(relation.to))
                m_result.document.relations.append(relation);
            else
                lose(LossReason::Foreign);
        }
    }

    void settleText()
    {
        if (m_can.controlCharacters)
            return;
        for (QChar &c : m_result.document.text) {
            if (isControl(c)) {
                c = u' ';
                lose(LossReason::Characters);
            }
        }
    }

    const AnnotatedText &m_text;
    const AnnotationSet &m_set;
    FormatCapabilities m_can;
    TypeMapping m_mapping;
    std::optional<StandoffDocument> m_kept;
    StandoffImport m_import;
    StandoffExport m_result;
    QMap<EntityKind, QString> m_types;
    QSet<QString> m_usedIds;
    QHash<EntityId, QString> m_spanOf;
    QHash<MentionId, QString> m_written;
    qsizetype m_end = 0;
};

} // namespace

AnnotatedText toAnnotations(const StandoffDocument &document, const StandoffFormat &format, const TypeMapping &mapping)
{
    AnnotatedText result{.name = document.name,
                         .article = articleFromText(document.text, document.name),
                         .annotations = StandoffImport::of(document, mapping).annotations};
    KeptSource::store(result.header, document, format, mapping);
    return result;
}

StandoffExport toStandoff(const AnnotatedText &text, const StandoffFormat &format, const TypeMapping &mapping)
{
    return Exporter(text, format, mapping).run();
}

} // namespace Rapporteur
