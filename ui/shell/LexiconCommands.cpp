// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/LexiconCommands.h"

#include "document/AnnotatedDocument.h"
#include "reader/ArticleView.h"
#include "shell/LexiconDialog.h"
#include "shell/WindowActions.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace Rapporteur {

LexiconCommands::LexiconCommands(const WindowActions &actions, ArticleView &view, const QString &own, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_view(view)
    , m_lexicons(own)
{
    connect(actions.addToLexicon, &QAction::triggered, this, [this] { add(false); });
    connect(actions.neverSuggest, &QAction::triggered, this, [this] { add(true); });
    connect(actions.undoLexicon, &QAction::triggered, this, &LexiconCommands::undo);
    connect(actions.openLexicon, &QAction::triggered, this, &LexiconCommands::openFile);
    connect(&view, &ArticleView::currentMentionChanged, this, &LexiconCommands::updateActions);
    updateActions();
}

QString LexiconCommands::articlePath() const
{
    return m_view.document() ? m_view.document()->article().details().file : QString();
}

Issues LexiconCommands::faults()
{
    return m_lexicons.faults(articlePath());
}

void LexiconCommands::updateActions()
{
    for (QAction *action : {m_actions.addToLexicon, m_actions.neverSuggest})
        action->setEnabled(!m_view.currentMention().isNull());
    m_actions.undoLexicon->setEnabled(m_lexicons.canUndo());
}

void LexiconCommands::add(bool never)
{
    const AnnotatedDocument *document = m_view.document();
    const Mention *mention = document ? document->annotations().mention(m_view.currentMention()) : nullptr;
    const Entity *entity = mention ? document->annotations().entity(mention->entity) : nullptr;
    if (!entity)
        return;
    if (!mention->fragments().isEmpty()) {
        Q_EMIT failed(Issue{.severity = Issue::Severity::Note,
                            .text = tr("Words that others interrupt cannot be added to a lexicon.")});
        return;
    }
    LexiconEntry proposed;
    proposed.words = {document->article().text(mention->range).toString()};
    proposed.never = never;
    if (never) {
        proposed.kind = entity->kind();
    } else {
        // What holds of the entity everywhere; what was noted on it belongs to this article.
        proposed.entity.id = entity->id;
        proposed.entity.name = entity->name;
        proposed.entity.attributes = entity->attributes;
        if (auto *agreement = std::get_if<AgreementAttributes>(&proposed.entity.attributes))
            agreement->saidBy = {};
    }
    LexiconDialog dialog(proposed, AnalystLexicons::ofFolder(articlePath()), m_lexicons.own(), m_view.window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const LexiconEntry entry = dialog.entry();
    const auto added = m_lexicons.add(dialog.path(), entry);
    updateActions();
    if (!added) {
        Q_EMIT failed(added.error());
        return;
    }
    const QString path = QDir::toNativeSeparators(dialog.path());
    if (!*added)
        Q_EMIT done(tr("The lexicon has “%1” already: %2").arg(entry.words.first(), path));
    else if (never)
        Q_EMIT done(tr("“%1” will not be suggested any more. Tools ▸ Undo Lexicon Addition takes that back: %2")
                        .arg(entry.words.first(), path));
    else
        Q_EMIT done(tr("“%1” is in the lexicon now. Tools ▸ Undo Lexicon Addition takes that back: %2")
                        .arg(entry.words.first(), path));
}

void LexiconCommands::undo()
{
    const auto undone = m_lexicons.undo();
    updateActions();
    if (undone)
        Q_EMIT done(tr("The lexicon is as it was before: %1").arg(QDir::toNativeSeparators(*undone)));
    else
        Q_EMIT failed(undone.error());
}

void LexiconCommands::openFile()
{
    for (const QString &path : {AnalystLexicons::ofFolder(articlePath()), m_lexicons.own()}) {
        if (path.isEmpty() || !QFileInfo::exists(path))
            continue;
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
            Q_EMIT failed(Issue{.text = tr("No program could be started that opens it."), .file = path});
        return;
    }
    Q_EMIT failed(Issue{.severity = Issue::Severity::Note,
                        .text = tr("There is no lexicon yet. Add the words of a mention to make one.")});
}

} // namespace Rapporteur
