// SPDX-License-Identifier: GPL-3.0-or-later
// What AnnotationCommands does with the words of a mention without changing anything.
#include "document/AnnotatedDocument.h"
#include "entities/EntityPanel.h"
#include "models/Citation.h"
#include "reader/ArticleView.h"
#include "shell/AnnotationCommands.h"

#include <QClipboard>
#include <QGuiApplication>

namespace Rapporteur {

QList<TextRange> AnnotationCommands::wordsInHand() const
{
    if (!m_document)
        return {};
    if (const TextRange selection = m_panes.view.selection(); !selection.isEmpty())
        return {selection};
    const Mention *mention = current();
    return mention ? mention->pieces() : QList<TextRange>();
}

void AnnotationCommands::copyQuote()
{
    const QList<TextRange> pieces = wordsInHand();
    if (pieces.isEmpty()) {
        Q_EMIT failed(tr("Select some words or a mention first."));
        return;
    }
    QGuiApplication::clipboard()->setText(citation(m_document->article(), pieces));
}

void AnnotationCommands::findWords()
{
    const QList<TextRange> pieces = wordsInHand();
    if (pieces.isEmpty()) {
        Q_EMIT failed(tr("Select some words or a mention first."));
        return;
    }
    Q_EMIT searchWanted(m_document->article().text(pieces.first()).toString());
}

void AnnotationCommands::showInTree()
{
    const Mention *mention = current();
    if (!mention)
        return;
    Q_EMIT treeWanted();
    if (!m_panes.entities.showEntityOf(mention->id))
        Q_EMIT failed(tr("The tree does not show rejected mentions now; show them first."));
}

} // namespace Rapporteur
