// SPDX-License-Identifier: GPL-3.0-or-later
// What AnnotationCommands does to the shape of mentions and entities.
#include "annotation/EntityEdits.h"
#include "annotation/MentionEdits.h"
#include "document/AnnotatedDocument.h"
#include "entities/EntityPanel.h"
#include "reader/ArticleView.h"
#include "shell/AnnotationCommands.h"
#include "shell/WindowActions.h"

namespace Rapporteur {

void AnnotationCommands::splitAtCaret()
{
    const Mention *mention = current();
    if (!mention)
        return;
    const MentionEdits edits(m_document->article(), m_document->annotations(), m_services.sign());
    const Edit edit = edits.split(mention->id, m_panes.view.selection().start).edit;
    if (edit.isEmpty())
        Q_EMIT failed(tr("Put the caret between two words of the mention first."));
    else
        apply(edit);
}

void AnnotationCommands::mergeWithNext()
{
    const Mention *mention = current();
    if (!mention)
        return;
    const MentionEdits edits(m_document->article(), m_document->annotations(), m_services.sign());
    const Edit edit = edits.mergeWithNext(mention->id);
    if (edit.isEmpty())
        Q_EMIT failed(tr("No other mention of this kind follows in the paragraph."));
    else
        apply(edit);
}

void AnnotationCommands::decideEverywhere(OccurrencesDialog::Purpose purpose)
{
    const Mention *mention = current();
    if (!mention)
        return;
    if (!mention->fragments().isEmpty()) {
        Q_EMIT failed(tr("A mention of several fragments stands in one place only."));
        return;
    }
    const TextRange from = mention->range;
    Edit edit;
    {
        OccurrencesDialog dialog(m_document->article(), m_document->annotations(), m_services.sign(), mention->id,
                                 purpose, m_panes.view.window());
        if (dialog.exec() != QDialog::Accepted || !m_document)
            return;
        edit = dialog.edit();
    }
    if (apply(edit))
        goOn(from);
}

void AnnotationCommands::mergeEntities()
{
    QList<EntityId> entities = m_document ? m_panes.entities.selectedEntities() : QList<EntityId>();
    if (entities.size() < 2) {
        Q_EMIT failed(tr("Select two or more entities in the tree first, with Ctrl or Shift."));
        return;
    }
    const EntityId target = entities.takeFirst();
    const EntityEdits edits(m_document->article(), m_document->annotations(), m_services.sign());
    apply(edits.merge(entities, target));
}

} // namespace Rapporteur
