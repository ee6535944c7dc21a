// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/Texts.h"

#include "reader/Report.h"

using namespace Qt::StringLiterals;

namespace Rapporteur::Bench {

namespace {

constexpr int entityCount = 300;

const QString prose =
    u"Norwegian Foreign Minister Ragnhild Moe told reporters in Lima on Friday that Norway and Peru had agreed to hold "
    "joint naval exercises under the Arctic Security Treaty of 1998. Oslo hopes that the talks, which began last year, "
    "will lead to a trade pact. Moe met her Chilean counterpart, Rosa Quispe, after the meeting. “We have come a long "
    "way,” she said. The two ministers spoke for an hour about fishing rights, the price of copper and the weather."_s;

EntityId entityId(qsizetype i)
{
    return {u"entity-"_s + QString::number(i % entityCount)};
}

} // namespace

QString report(qsizetype length)
{
    QString text = u"Norway and Peru agree on exercises\nBy a reporter\n\n"_s;
    text.reserve(length + prose.size());
    while (text.size() < length)
        text += prose + u"\n\n"_s;
    return text;
}

QString oneParagraph(qsizetype length)
{
    QString text;
    text.reserve(length + prose.size());
    while (text.size() < length)
        text += prose + u' ';
    return text;
}

AnnotationSet annotations(qsizetype length, qsizetype count)
{
    Edit edit;
    edit.steps.reserve(count + entityCount);
    for (int i = 0; i < entityCount; ++i) {
        const EntityKind kind = allEntityKinds[static_cast<size_t>(i) % allEntityKinds.size()];
        edit.add(Entity{.id = entityId(i), .name = u"Entity %1"_s.arg(i), .attributes = emptyAttributes(kind)});
    }
    const Provenance provenance{
        .source = Provenance::Source::Rule, .by = u"official.title-name"_s, .reason = u"title and name"_s};
    const SharedValue<Provenance> shared(provenance);
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype start = i * length / count;
        const qsizetype extent = 5 + i % 17;
        edit.add(Mention{.id = {static_cast<quint32>(i + 1)},
                         .status = i % 3 == 0 ? MentionStatus::Accepted : MentionStatus::Suggested,
                         .range = {std::min(start, length - extent), std::min(start + extent, length)},
                         .entity = entityId(i),
                         .provenance = shared});
    }
    AnnotationSet set;
    require(set.apply(edit).has_value() && set.mentionCount() == count, "the annotations");
    return set;
}

} // namespace Rapporteur::Bench
