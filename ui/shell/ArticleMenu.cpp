// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/ArticleMenu.h"

#include "document/AnnotatedDocument.h"
#include "models/EntityWords.h"
#include "reader/ArticleView.h"
#include "shell/WindowActions.h"

#include <QActionGroup>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qsizetype mostListed = 200; ///< the entity tree lists any number
constexpr qsizetype longestName = 60;

QString menuText(QString text)
{
    if (text.size() > longestName)
        text = text.first(longestName) + u'…';
    return text.simplified().replace(u'&', u"&&"_s);
}

} // namespace

ArticleMenu::ArticleMenu(const WindowActions &actions, ArticleView &view, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_view(view)
{
}

void ArticleMenu::open(QPoint global, qsizetype offset)
{
    const TextRange selection = m_view.selection();
    const bool selected = !selection.isEmpty() && offset >= selection.start && offset <= selection.end;
    if (!selected && !selection.isEmpty())
        m_view.setSelection({selection.end, selection.end});
    // The menu is about what it was opened on.
    const QList<MentionId> here = offset < 0 ? QList<MentionId>() : m_view.mentionsAt(offset);
    if (!here.contains(m_view.currentMention()))
        m_view.setCurrentMention(here.value(0));
    auto *menu = new QMenu(&m_view);
    menu->setObjectName("article-menu"_L1);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    if (selected)
        fillForSelection(*menu);
    if (here.size() > 1)
        addChoice(*menu, here);
    if (!here.isEmpty())
        fillForMention(*menu, selected);
    if (!selected && here.isEmpty())
        menu->addActions({m_actions.find, m_actions.selectAll, m_actions.suggest});
    menu->popup(global);
}

void ArticleMenu::fillForSelection(QMenu &menu)
{
    menu.addSection(tr("Mark As"));
    menu.addActions(QList<QAction *>(m_actions.mark.begin(), m_actions.mark.end()));
    menu.addSeparator();
    menu.addActions({m_actions.copy, m_actions.copyQuote, m_actions.findSelection});
    menu.addSeparator();
}

void ArticleMenu::addChoice(QMenu &menu, const QList<MentionId> &all)
{
    const AnnotationSet &annotations = m_view.document()->annotations();
    QMenu *choice = menu.addMenu(tr("&Which Mention"));
    auto *group = new QActionGroup(choice);
    const auto listed = all.first(std::min(all.size(), mostListed));
    for (const MentionId id : listed) {
        const Mention *mention = annotations.mention(id);
        const Entity *entity = annotations.entity(mention->entity);
        const QString words = m_view.document()->article().text(mention->range).toString();
        QAction *action = choice->addAction(
            tr("%1: %2 (%3)").arg(EntityWords::kind(entity->kind()), menuText(entity->name), menuText(words)));
        action->setCheckable(true);
        action->setChecked(id == m_view.currentMention());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id] { m_view.setCurrentMention(id); });
    }
    menu.addSeparator();
}

void ArticleMenu::fillForMention(QMenu &menu, bool selected)
{
    const WindowActions &a = m_actions;
    menu.addActions({a.accept, a.reject, a.rejectEntity});
    menu.addSeparator();
    menu.addActions({a.editEntity, a.editNote});
    if (!selected) { // with a selection the same actions mark it
        QMenu *kinds = menu.addMenu(tr("Change &Kind"));
        kinds->setToolTipsVisible(true);
        kinds->addActions(QList<QAction *>(a.mark.begin(), a.mark.end()));
    }
    menu.addSeparator();
    menu.addActions({a.applyToAll, a.rejectAllLike, a.addToLexicon, a.neverSuggest});
    menu.addSeparator();
    menu.addActions({a.mentionCard, a.showInTree});
    if (!selected)
        menu.addAction(a.copyQuote);
    menu.addSeparator();
    menu.addAction(a.remove);
}

} // namespace Rapporteur
