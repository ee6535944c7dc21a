// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation/RelationEdits.h"

#include "annotation/SentenceAround.h"

#include <algorithm>

namespace Rapporteur {

RelationEdits::RelationEdits(const Article &article, const AnnotationSet &annotations, Signature signature)
    : m_context(article, annotations, std::move(signature))
    , m_annotations(annotations)
{
}

Edit RelationEdits::add(Relation relation) const
{
    Edit edit;
    relation.id = m_annotations.relations().nextId();
    relation.provenance = m_context.made();
    const Mention *mention = m_annotations.mention(relation.mention);
    if (!isPossible(relation))
        return edit;
    if (mention && relation.sentence.isEmpty())
        relation.sentence =
            m_context.article().text(sentenceAround(m_context.article().text(), mention->range)).toString();
    edit.add(relation);
    edit.label = tr("Relate %1").arg(described(relation));
    return edit;
}

Edit RelationEdits::change(const Relation &after) const
{
    Edit edit;
    const Relation *before = m_annotations.relations().find(after.id);
    if (!before || !isPossible(after))
        return edit;
    edit.change(*before, after);
    edit.label = tr("Change the relation %1").arg(described(after));
    return edit;
}

Edit RelationEdits::remove(const QList<RelationId> &relations) const
{
    Edit edit;
    for (const RelationId id : relations) {
        if (const Relation *relation = m_annotations.relations().find(id)) {
            edit.remove(*relation);
            edit.label = tr("Delete the relation %1").arg(described(*relation));
        }
    }
    if (edit.steps.size() > 1)
        edit.label = tr("Delete %n relation(s)", nullptr, int(edit.steps.size()));
    return edit;
}

bool RelationEdits::isPossible(const Relation &relation) const
{
    const QList<Relation> all = m_annotations.relations().all();
    const bool isSaid = std::ranges::any_of(
        all, [&](const Relation &other) { return other.id != relation.id && other.claimsTheSameAs(relation); });
    return m_annotations.entity(relation.from) && m_annotations.entity(relation.to) && relation.from != relation.to
        && (relation.mention.isNull() || m_annotations.mention(relation.mention)) && !isSaid;
}

QString RelationEdits::described(const Relation &relation) const
{
    return m_annotations.entity(relation.from)->name + u" – " + m_annotations.entity(relation.to)->name;
}

} // namespace Rapporteur
