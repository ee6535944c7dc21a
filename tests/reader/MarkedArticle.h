// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/AnnotatedDocument.h"

#include <QString>

namespace Rapporteur::Test {

/// An article whose mentions are set by quoting it.
class MarkedArticle
{
public:
    explicit MarkedArticle(QString text)
        : m_text(std::move(text))
    {
        for (const EntityKind kind : allEntityKinds) {
            Entity entity;
            entity.id = {keyOf(kind)};
            entity.name = u"The " + keyOf(kind);
            entity.attributes = emptyAttributes(kind);
            m_edit.add(entity);
        }
    }

    [[nodiscard]] TextRange find(const QString &words, int number = 0) const
    {
        qsizetype at = -1;
        for (int i = 0; i <= number; ++i)
            at = m_text.indexOf(words, at + 1);
        Q_ASSERT(at >= 0);
        return {at, at + words.size()};
    }

    MentionId mark(TextRange range, EntityKind kind, MentionStatus status = MentionStatus::Accepted,
                   const QString &note = {})
    {
        Mention mention;
        mention.id = {++m_last};
        mention.range = range;
        mention.entity = {keyOf(kind)};
        mention.status = status;
        mention.note = note;
        m_edit.add(mention);
        return mention.id;
    }

    MentionId mark(const QString &words, EntityKind kind, MentionStatus status = MentionStatus::Accepted,
                   const QString &note = {})
    {
        return mark(find(words), kind, status, note);
    }

    /// Makes mention \a id one of several fragments.
    void setPieces(MentionId id, const QList<TextRange> &pieces)
    {
        for (EditStep &step : m_edit.steps) {
            auto *change = std::get_if<MentionChange>(&step);
            if (change && change->after->id == id)
                change->after->setPieces(pieces);
        }
    }

    [[nodiscard]] std::unique_ptr<AnnotatedDocument> document() const
    {
        AnnotationSet set;
        const auto applied = set.apply(m_edit);
        Q_ASSERT(applied);
        return std::make_unique<AnnotatedDocument>(Article(m_text, {}), set);
    }

private:
    QString m_text;
    Edit m_edit;
    quint32 m_last = 0;
};

/// An edit that changes the status of a mention.
inline Edit statusEdit(const AnnotatedDocument &document, MentionId id, MentionStatus status)
{
    const Mention before = *document.annotations().mention(id);
    Mention after = before;
    after.status = status;
    Edit edit;
    edit.change(before, after);
    return edit;
}

} // namespace Rapporteur::Test
