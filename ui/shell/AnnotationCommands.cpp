// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/AnnotationCommands.h"

#include "document/AnnotatedDocument.h"
#include "entities/EntityPanel.h"
#include "reader/ArticleView.h"
#include "reader/BoundaryHandles.h"
#include "reader/TextBoundaries.h"
#include "reader/WordSnapping.h"
#include "shell/WindowActions.h"

#include <QScopedValueRollback>
#include <QUndoStack>

#include <limits>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

/// \a range without the white space at its ends.
TextRange trimmed(const Article &article, TextRange range)
{
    while (!range.isEmpty() && article.text()[range.start].isSpace())
        ++range.start;
    while (!range.isEmpty() && article.text()[range.end - 1].isSpace())
        --range.end;
    return range;
}

} // namespace

AnnotationCommands::AnnotationCommands(const Panes &panes, AnnotationForm::Services services, QObject *parent)
    : QObject(parent)
    , m_panes(panes)
    , m_services(std::move(services))
{
    connectActions();
    connect(&m_panes.view, &ArticleView::currentMentionChanged, this, [this](MentionId mention) {
        m_panes.entities.setCurrentMention(mention);
        m_panes.form.setMention(mention);
        updateActions();
    });
    connect(&m_panes.view, &ArticleView::selectionChanged, this, &AnnotationCommands::updateActions);
    auto *handles = new BoundaryHandles(&m_panes.view);
    connect(handles, &BoundaryHandles::boundaryDragged, this, [this](MentionId mention, TextRange range) {
        if (m_document)
            apply(builder().resize(mention, range));
    });
    connect(&m_panes.entities, &EntityPanel::mentionPicked, this, &AnnotationCommands::setCurrent);
    updateActions();
}

void AnnotationCommands::connectActions()
{
    const WindowActions &actions = m_panes.actions;
    for (const EntityKind kind : allEntityKinds)
        connect(actions.mark[size_t(kind)], &QAction::triggered, this, [this, kind] { mark(kind); });
    connect(actions.accept, &QAction::triggered, this, [this] { decide(MentionStatus::Accepted); });
    connect(actions.reject, &QAction::triggered, this, [this] { decide(MentionStatus::Rejected); });
    connect(actions.acceptEntity, &QAction::triggered, this, [this] { decideEntity(MentionStatus::Accepted); });
    connect(actions.rejectEntity, &QAction::triggered, this, [this] { decideEntity(MentionStatus::Rejected); });
    connect(actions.remove, &QAction::triggered, this, &AnnotationCommands::removeCurrent);
    connect(actions.next, &QAction::triggered, this, [this] { walk(true, false); });
    connect(actions.previous, &QAction::triggered, this, [this] { walk(false, false); });
    connect(actions.nextSuggestion, &QAction::triggered, this, [this] { walk(true, true); });
    connect(actions.startLeft, &QAction::triggered, this, [this] { moveBoundary(true, previousGrapheme); });
    connect(actions.startRight, &QAction::triggered, this, [this] { moveBoundary(true, nextGrapheme); });
    connect(actions.endLeft, &QAction::triggered, this, [this] { moveBoundary(false, previousGrapheme); });
    connect(actions.endRight, &QAction::triggered, this, [this] { moveBoundary(false, nextGrapheme); });
    connect(actions.startWordLeft, &QAction::triggered, this, [this] { moveBoundary(true, wordStartBefore); });
    connect(actions.startWordRight, &QAction::triggered, this, [this] { moveBoundary(true, wordStartAfter); });
    connect(actions.endWordLeft, &QAction::triggered, this, [this] { moveBoundary(false, wordEndBefore); });
    connect(actions.endWordRight, &QAction::triggered, this, [this] { moveBoundary(false, wordEndAfter); });
    connect(actions.undo, &QAction::triggered, this, [this] { step(&QUndoStack::undo); });
    connect(actions.redo, &QAction::triggered, this, [this] { step(&QUndoStack::redo); });
    connect(actions.splitMention, &QAction::triggered, this, &AnnotationCommands::splitAtCaret);
    connect(actions.mergeNext, &QAction::triggered, this, &AnnotationCommands::mergeWithNext);
    connect(actions.mergeEntities, &QAction::triggered, this, &AnnotationCommands::mergeEntities);
    connect(actions.applyToAll, &QAction::triggered, this,
            [this] { decideEverywhere(OccurrencesDialog::Purpose::Mark); });
    connect(actions.rejectAllLike, &QAction::triggered, this,
            [this] { decideEverywhere(OccurrencesDialog::Purpose::Reject); });
    connect(actions.copyQuote, &QAction::triggered, this, &AnnotationCommands::copyQuote);
    connect(actions.findSelection, &QAction::triggered, this, &AnnotationCommands::findWords);
    connect(actions.showInTree, &QAction::triggered, this, &AnnotationCommands::showInTree);
    connect(actions.editEntity, &QAction::triggered, this, [this] {
        Q_EMIT formWanted();
        m_panes.form.focusEntity();
    });
    connect(actions.editNote, &QAction::triggered, this, [this] {
        Q_EMIT formWanted();
        m_panes.form.focusNote();
    });
}

void AnnotationCommands::setDocument(AnnotatedDocument *document)
{
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    m_document = document;
    m_panes.view.setDocument(document);
    m_panes.entities.setDocument(document);
    m_panes.form.setDocument(document);
    if (m_document) {
        connect(m_document, &AnnotatedDocument::changed, this, [this](const Change &change) {
            const MentionId now = m_panes.view.currentMention();
            if (m_stepping && change.mentions.size() == 1)
                setCurrent(change.mentions.first()); // undo and redo lead to their place
            else if (!now.isNull() && !current())
                setCurrent({}); // it was taken away
            updateActions();
        });
    }
    updateActions();
}

void AnnotationCommands::setRejectedShown(bool shown)
{
    m_rejectedShown = shown;
    m_panes.entities.setRejectedShown(shown);
    m_panes.view.setRejectedShown(shown);
}

EditBuilder AnnotationCommands::builder() const
{
    return {m_document->article(), m_document->annotations(), m_services.sign()};
}

const Mention *AnnotationCommands::current() const
{
    return m_document ? m_document->annotations().mention(m_panes.view.currentMention()) : nullptr;
}

void AnnotationCommands::setCurrent(MentionId mention)
{
    if (m_document && (mention.isNull() || m_document->annotations().mention(mention)))
        m_panes.view.setCurrentMention(mention);
}

bool AnnotationCommands::apply(const Edit &edit, const QString &joinKey)
{
    const auto result = m_document->apply(edit, joinKey);
    if (!result)
        Q_EMIT failed(result.error().text);
    return result.has_value();
}

void AnnotationCommands::mark(EntityKind kind)
{
    if (!m_document)
        return;
    const AnnotationSet &set = m_document->annotations();
    const TextRange range = trimmed(m_document->article(), m_panes.view.selection());
    if (range.isEmpty()) {
        // Without a selection the key gives the current mention another kind.
        const Mention *mention = current();
        if (mention && set.kindOf(*mention) != kind) {
            const QString words = m_document->article().text(mention->range).toString();
            apply(builder().assign({mention->id}, builder().entityFor(words, kind, m_services.knowledge)));
        } else if (!mention) {
            Q_EMIT failed(tr("Select some words first, then mark them."));
        }
        return;
    }
    // What is suggested already is accepted rather than marked twice.
    const QList<SpanIndex::Entry> present = set.spans().overlapping(range);
    for (const SpanIndex::Entry &entry : present) {
        const Mention &mention = *set.mention(entry.id);
        if (entry.range == range && set.kindOf(mention) == kind) {
            const MentionId id = entry.id;
            apply(builder().accept({id}));
            m_panes.view.setSelection({range.end, range.end});
            setCurrent(id);
            return;
        }
    }
    const auto [edit, id] =
        builder().mark(range, builder().entityFor(m_document->article().text(range), kind, m_services.knowledge));
    if (apply(edit)) {
        m_panes.view.setSelection({range.end, range.end});
        setCurrent(id);
    }
}

QList<MentionId> AnnotationCommands::targets() const
{
    if (m_panes.entities.hasEntityInFocus())
        return m_panes.entities.selectedMentions();
    const Mention *mention = current();
    return mention ? QList<MentionId>{mention->id} : QList<MentionId>{};
}

void AnnotationCommands::decide(MentionStatus status)
{
    const QList<MentionId> mentions = m_document ? targets() : QList<MentionId>{};
    if (mentions.isEmpty())
        return;
    const TextRange from = m_document->annotations().mention(mentions.first())->range;
    if (apply(status == MentionStatus::Accepted ? builder().accept(mentions) : builder().reject(mentions))
        && mentions.size() == 1)
        goOn(from);
}

void AnnotationCommands::decideEntity(MentionStatus status)
{
    const Mention *mention = current();
    if (!mention)
        return;
    QList<MentionId> undecided;
    const QList<MentionId> all = m_document->annotations().mentionsOf(mention->entity);
    for (const MentionId id : all) {
        if (m_document->annotations().mention(id)->status == MentionStatus::Suggested)
            undecided.append(id);
    }
    const TextRange from = mention->range;
    if (apply(status == MentionStatus::Accepted ? builder().accept(undecided) : builder().reject(undecided)))
        goOn(from);
}

void AnnotationCommands::step(void (QUndoStack::*direction)())
{
    if (!m_document)
        return;
    const QScopedValueRollback stepping(m_stepping, true);
    (m_document->undoStack()->*direction)();
}

void AnnotationCommands::removeCurrent()
{
    const QList<MentionId> mentions = m_document ? targets() : QList<MentionId>{};
    if (mentions.isEmpty())
        return;
    const TextRange from = m_document->annotations().mention(mentions.first())->range;
    if (!apply(builder().remove(mentions)))
        return;
    m_panes.view.setSelection({from.start, from.start}); // walking goes on from here
    goOn(from);
}

void AnnotationCommands::goOn(TextRange from)
{
    if (!m_panes.actions.review->isChecked())
        return;
    // The largest id: behind everything at the same place.
    const SpanIndex::Entry here{from, {std::numeric_limits<quint32>::max()}};
    auto next = neighbour(here, true, true);
    if (!next)
        next = neighbour({{-1, 0}, {}}, true, true); // round to the beginning
    if (next)
        setCurrent(next->id);
}

std::optional<SpanIndex::Entry> AnnotationCommands::neighbour(const SpanIndex::Entry &from, bool forward,
                                                              bool undecidedOnly) const
{
    const AnnotationSet &set = m_document->annotations();
    const auto wanted = [&](const SpanIndex::Entry &entry) {
        const MentionStatus status = set.mention(entry.id)->status;
        return undecidedOnly ? status == MentionStatus::Suggested
                             : m_rejectedShown || status != MentionStatus::Rejected;
    };
    return forward ? set.spans().next(from, wanted) : set.spans().previous(from, wanted);
}

void AnnotationCommands::walk(bool forward, bool undecidedOnly)
{
    if (!m_document)
        return;
    // Before everything that begins where the caret stands.
    SpanIndex::Entry from{{m_panes.view.selection().start, std::numeric_limits<qsizetype>::max()}, {}};
    if (const Mention *mention = current())
        from = {mention->range, mention->id};
    auto found = neighbour(from, forward, undecidedOnly);
    if (!found) // round to the other end
        found = neighbour({forward ? TextRange{-1, 0}
                                   : TextRange{m_document->article().length() + 1, m_document->article().length() + 1},
                           {}},
                          forward, undecidedOnly);
    if (found)
        setCurrent(found->id);
    else
        Q_EMIT failed(undecidedOnly ? tr("Every mention is decided.") : tr("There is no mention in this article."));
}

void AnnotationCommands::moveBoundary(bool start, Step step)
{
    const Mention *mention = current();
    if (!mention)
        return;
    TextRange range = mention->range;
    qsizetype &edge = start ? range.start : range.end;
    edge = step(m_document->article().text(), edge);
    if (!range.isEmpty() && range != mention->range)
        apply(builder().resize(mention->id, range), (start ? u"start "_s : u"end "_s) + keyOf(mention->id));
}

void AnnotationCommands::updateActions()
{
    const WindowActions &actions = m_panes.actions;
    const bool open = m_document;
    const Mention *mention = current();
    for (QAction *action : actions.mark)
        action->setEnabled(open);
    for (QAction *action : {actions.accept,         actions.reject,      actions.remove,        actions.acceptEntity,
                            actions.rejectEntity,   actions.editEntity,  actions.editNote,      actions.startLeft,
                            actions.startRight,     actions.endLeft,     actions.endRight,      actions.startWordLeft,
                            actions.startWordRight, actions.endWordLeft, actions.endWordRight,  actions.splitMention,
                            actions.mergeNext,      actions.applyToAll,  actions.rejectAllLike, actions.mentionCard,
                            actions.showInTree})
        action->setEnabled(mention);
    for (QAction *action : {actions.copyQuote, actions.findSelection})
        action->setEnabled(mention || (open && !m_panes.view.selection().isEmpty()));
    actions.mergeEntities->setEnabled(open);
    for (QAction *action : {actions.next, actions.previous, actions.nextSuggestion})
        action->setEnabled(open && m_document->annotations().mentionCount() > 0);
}

} // namespace Rapporteur
