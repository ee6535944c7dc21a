// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/WindowMenus.h"

#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace Rapporteur {

void WindowMenus::fill(QMenuBar &bar, const WindowActions &actions, QMenu *recent, const QList<QDockWidget *> &panes)
{
    QMenu *file = bar.addMenu(tr("&File"));
    file->addActions({actions.open, actions.openClipboard});
    file->addMenu(recent);
    file->addAction(actions.openSample);
    file->addSeparator();
    file->addActions({actions.save, actions.saveAs, actions.autosave});
    file->addSeparator();
    file->addActions({actions.close, actions.quit});

    QMenu *edit = bar.addMenu(tr("&Edit"));
    edit->addActions({actions.undo, actions.redo});
    edit->addSeparator();
    edit->addActions({actions.copy, actions.copyQuote, actions.selectAll});
    edit->addSeparator();
    edit->addActions({actions.find, actions.findNext, actions.findPrevious, actions.findSelection});
    edit->addSeparator();
    edit->addAction(actions.preferences);

    QMenu *view = bar.addMenu(tr("&View"));
    view->addActions({actions.zoomIn, actions.zoomOut, actions.zoomReset});
    view->addSeparator();
    view->addActions({actions.focusMode, actions.hideMarks, actions.showInvisibles});
    view->addSeparator();
    view->addActions({actions.showRejected, actions.filterEntities, actions.nextPane, actions.contextMenu});
    view->addSeparator();
    for (QDockWidget *dock : panes) {
        QAction *toggle = dock->toggleViewAction();
        toggle->setToolTip(tr("Show or hide the pane “%1”").arg(dock->windowTitle()));
        toggle->setStatusTip(toggle->toolTip());
        toggle->setShortcut(QKeySequence(dock->objectName() == "entities"_L1 ? Qt::Key_F9 : Qt::Key_F8));
        view->addAction(toggle);
    }
    view->addAction(actions.fullScreen);
    view->addSeparator();
    view->addActions({actions.caretBrowsing, actions.smoothScrolling});

    QMenu *go = bar.addMenu(tr("&Go"));
    go->addActions({actions.back, actions.forward});
    go->addSeparator();
    go->addAction(actions.goToParagraph);

    QMenu *annotate = bar.addMenu(tr("&Annotate"));
    annotate->addActions(QList<QAction *>(actions.mark.begin(), actions.mark.end()));
    annotate->addSeparator();
    annotate->addActions({actions.editEntity, actions.editNote, actions.mentionCard, actions.showInTree});
    annotate->addSeparator();
    QMenu *boundaries = annotate->addMenu(tr("&Boundaries"));
    boundaries->addActions({actions.startLeft, actions.startRight, actions.endLeft, actions.endRight});
    boundaries->addSeparator();
    boundaries->addActions({actions.startWordLeft, actions.startWordRight, actions.endWordLeft, actions.endWordRight});
    boundaries->addSeparator();
    boundaries->addAction(actions.snapToWords);
    annotate->addActions({actions.splitMention, actions.mergeNext});
    annotate->addSeparator();
    annotate->addActions({actions.applyToAll, actions.mergeEntities});
    annotate->addSeparator();
    annotate->addActions({actions.addToLexicon, actions.neverSuggest});
    annotate->addSeparator();
    annotate->addAction(actions.remove);

    QMenu *review = bar.addMenu(tr("&Review"));
    review->addActions({actions.next, actions.previous, actions.nextSuggestion});
    review->addSeparator();
    review->addActions(
        {actions.accept, actions.reject, actions.acceptEntity, actions.rejectEntity, actions.rejectAllLike});
    review->addSeparator();
    review->addAction(actions.review);

    QMenu *tools = bar.addMenu(tr("&Tools"));
    tools->addActions({actions.suggest, actions.sessions});
    tools->addSeparator();
    tools->addActions({actions.openLexicon, actions.undoLexicon});

    QMenu *help = bar.addMenu(tr("&Help"));
    help->addActions({actions.commands, actions.keys, actions.about});

    const QList<QMenu *> menus = bar.findChildren<QMenu *>();
    for (QMenu *menu : menus)
        menu->setToolTipsVisible(true);
}

void WindowMenus::fillContextMenu(QMenu &menu, const WindowActions &actions)
{
    menu.addActions(QList<QAction *>(actions.mark.begin(), actions.mark.end()));
    menu.addSeparator();
    menu.addActions({actions.accept, actions.reject, actions.acceptEntity, actions.rejectEntity});
    menu.addSeparator();
    menu.addActions({actions.applyToAll, actions.rejectAllLike, actions.mergeEntities});
    menu.addSeparator();
    menu.addActions({actions.editEntity, actions.editNote, actions.remove});
    menu.addSeparator();
    menu.addActions({actions.copy, actions.selectAll});
}

} // namespace Rapporteur
