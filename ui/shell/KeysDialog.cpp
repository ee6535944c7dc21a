// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/KeysDialog.h"

#include "shell/Mnemonic.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Rapporteur {

namespace {

/// Those of \a menu and of the menus in it that have keys.
void addKeys(QTreeWidgetItem &group, const QMenu &menu)
{
    const QList<QAction *> actions = menu.actions();
    for (const QAction *action : actions) {
        if (action->menu())
            addKeys(group, *action->menu());
        else if (!action->isSeparator() && !action->shortcut().isEmpty())
            new QTreeWidgetItem(&group,
                                {withoutMnemonic(action->text()), action->shortcut().toString(QKeySequence::NativeText),
                                 action->statusTip()});
    }
}

} // namespace

KeysDialog::KeysDialog(const QMenuBar &menus, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    auto *tree = new QTreeWidget(this);
    tree->setColumnCount(3);
    tree->setHeaderLabels({tr("Action"), tr("Key"), tr("What it does")});
    tree->setRootIsDecorated(false);
    tree->setUniformRowHeights(true);
    tree->setSelectionMode(QAbstractItemView::NoSelection);
    tree->setAccessibleName(windowTitle());
    const QList<QAction *> menuActions = menus.actions();
    for (const QAction *menuAction : menuActions) {
        if (!menuAction->menu())
            continue;
        auto *group = new QTreeWidgetItem(tree, {withoutMnemonic(menuAction->text())});
        QFont bold = tree->font();
        bold.setBold(true);
        group->setFont(0, bold);
        group->setFirstColumnSpanned(true);
        addKeys(*group, *menuAction->menu());
    }
    tree->expandAll();
    tree->resizeColumnToContents(0);
    tree->resizeColumnToContents(1);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(tree);
    layout->addWidget(buttons);
    resize(760, 600);
}

} // namespace Rapporteur
