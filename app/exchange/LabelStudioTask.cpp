// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/LabelStudioTask.h"

#include "exchange/OffsetUnit.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::LabelStudioFormat)
};

bool isRegion(const QJsonObject &result)
{
    const QString type = result["type"_L1].toString();
    return type == "labels"_L1 || type == "hypertextlabels"_L1;
}

TextRange rangeOf(const QJsonObject &value)
{
    // Of HTML start and end are paths.
    const QJsonObject global = value["globalOffsets"_L1].toObject();
    const QJsonObject &from = global.isEmpty() ? value : global;
    return {from["start"_L1].toInteger(-1), from["end"_L1].toInteger(-1)};
}

class TaskReader
{
public:
    TaskReader(const JsonRecord &record, const StandoffInput &input)
        : m_record(record)
        , m_input(input)
        , m_task(record.value.toObject())
    {
    }

    StandoffDocument read()
    {
        const QJsonObject data = m_task["data"_L1].toObject();
        const QString member = labelStudioText(data);
        m_document = {.name = m_input.name,
                      .text = data[member].toString(),
                      .source = m_record.bytes,
                      .lead = m_record.lead,
                      .trail = m_record.trail};
        const qsizetype chosen = chosenAnnotation();
        const qsizetype prediction = chosenPrediction(chosen);
        const QJsonArray results = m_task["annotations"_L1][chosen]["result"_L1].toArray();
        const QJsonArray predicted = m_task["predictions"_L1][prediction]["result"_L1].toArray();
        measure(results, predicted);
        readResults(results, u"annotations"_s);
        readResults(predicted, u"predictions"_s);
        settleRelations();
        m_document.extra = {{u"task"_s, m_task},
                            {u"text"_s, member},
                            {u"annotation"_s, chosen},
                            {u"prediction"_s, prediction},
                            {u"results"_s, m_foreign}};
        return m_document;
    }

private:
    /// The first one that was not skipped; -1 where there is none.
    [[nodiscard]] qsizetype chosenAnnotation() const
    {
        const QJsonArray all = m_task["annotations"_L1].toArray();
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (!all[i]["was_cancelled"_L1].toBool())
                return i;
        }
        return -1;
    }

    /// Ours, or the first one where nobody has annotated yet.
    [[nodiscard]] qsizetype chosenPrediction(qsizetype annotation) const
    {
        const QJsonArray all = m_task["predictions"_L1].toArray();
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (all[i]["model_version"_L1].toString() == labelStudioModel)
                return i;
        }
        return annotation < 0 && !all.isEmpty() ? 0 : -1;
    }

    void measure(const QJsonArray &results, const QJsonArray &predicted)
    {
        QList<QuotedRange> quotes;
        for (const QJsonArray &list : {results, predicted}) {
            for (const auto &result : list) {
                const QJsonObject value = result["value"_L1].toObject();
                const QString quote = value["text"_L1].toString();
                if (isRegion(result.toObject()) && !quote.isEmpty() && !quote.contains("\\n"_L1))
                    quotes.append({rangeOf(value), quote});
            }
        }
        const OffsetScore score = bestCounting(m_document.text, quotes, {});
        const Issues issues = issuesOf(score, quotes.size(), {}, m_input.file);
        for (const Issue &issue : issues)
            warn(issue.text);
        m_table.emplace(m_document.text, score.counting);
    }

    void readResults(const QJsonArray &results, const QString &list)
    {
        for (const auto &value : results) {
            const QJsonObject result = value.toObject();
            if (isRegion(result) && readRegion(result, list))
                continue;
            if (result["type"_L1].toString() == "relation"_L1)
                readRelation(result);
            else
                keep(result, list);
        }
    }

    bool readRegion(const QJsonObject &result, const QString &list)
    {
        const QJsonObject value = result["value"_L1].toObject();
        const auto range = m_table->toUtf16(rangeOf(value));
        if (!range) {
            warn(Words::tr("A span lies outside the text; it is kept as it is."));
            return false;
        }
        const QString labels = result["type"_L1].toString();
        const QJsonObject meta = result["meta"_L1].toObject();
        const QJsonObject ours = meta["rapporteur"_L1].toObject();
        StandoffSpan span{.id = result["id"_L1].toString(),
                          .type = value[labels][qsizetype(0)].toString(),
                          .fragments = {*range},
                          .note = meta["text"_L1][qsizetype(0)].toString(),
                          .attributes = attributesFromJson(ours["attributes"_L1]),
                          .extra = result};
        const QJsonArray fragments = ours["fragments"_L1].toArray();
        QList<TextRange> pieces;
        for (const auto &fragment : fragments) {
            const auto piece =
                m_table->toUtf16({fragment[qsizetype(0)].toInteger(-1), fragment[qsizetype(1)].toInteger(-1)});
            if (piece && range->contains(*piece))
                pieces.append(*piece);
        }
        std::ranges::sort(pieces);
        if (!pieces.isEmpty())
            span.fragments = pieces;
        if (list == "predictions"_L1 && !span.attributes.contains(u"status"_s))
            span.attributes.insert(u"status"_s, u"suggested"_s);
        m_ids.insert(span.id);
        m_document.spans.append(span);
        return true;
    }

    void readRelation(const QJsonObject &result)
    {
        const QJsonObject ours = result["meta"_L1]["rapporteur"_L1].toObject();
        m_document.relations.append({.id = ours["id"_L1].toString(),
                                     .type = result["labels"_L1][qsizetype(0)].toString(),
                                     .from = result["from_id"_L1].toString(),
                                     .to = result["to_id"_L1].toString(),
                                     .attributes = attributesFromJson(ours["attributes"_L1]),
                                     .extra = result});
    }

    void settleRelations()
    {
        const auto isForeign = [this](const StandoffRelation &r) {
            return !m_ids.contains(r.from) || !m_ids.contains(r.to);
        };
        for (const StandoffRelation &relation : std::as_const(m_document.relations)) {
            if (isForeign(relation))
                keep(relation.extra, u"annotations"_s);
        }
        m_document.relations.removeIf(isForeign);
    }

    void keep(const QJsonObject &result, const QString &list)
    {
        m_foreign.append(QJsonObject{{u"list"_s, list}, {u"result"_s, result}});
    }

    void warn(const QString &text)
    {
        m_document.issues.append({.severity = Issue::Severity::Warning,
                                  .text = text,
                                  .file = m_input.file,
                                  .line = m_record.line,
                                  .column = 1});
    }

    const JsonRecord &m_record;
    const StandoffInput &m_input;
    const QJsonObject m_task; // const, as a lookup in another one adds to it
    StandoffDocument m_document;
    std::optional<OffsetTable> m_table;
    QSet<QString> m_ids;
    QJsonArray m_foreign;
};

} // namespace

QString labelStudioText(const QJsonObject &data)
{
    if (data["text"_L1].isString())
        return u"text"_s;
    QString longest;
    for (auto it = data.begin(); it != data.end(); ++it) {
        if (it.value().isString() && it.value().toString().size() > data[longest].toString().size())
            longest = it.key();
    }
    return longest;
}

StandoffDocument readLabelStudioTask(const JsonRecord &record, const StandoffInput &input)
{
    return TaskReader(record, input).read();
}

} // namespace Rapporteur
