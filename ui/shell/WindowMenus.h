// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/WindowActions.h"

#include <QCoreApplication>

class QDockWidget;
class QMenu;
class QMenuBar;

namespace Rapporteur {

/// Where each action stands in the menus.
class WindowMenus
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::WindowMenus)

public:
    /// Every action is in a menu. \a recent is the menu of recent files, \a panes can be shown and hidden.
    static void fill(QMenuBar &bar, const WindowActions &actions, QMenu *recent, const QList<QDockWidget *> &panes);
    /// What can be done with a mention, an entity or a selection.
    static void fillContextMenu(QMenu &menu, const WindowActions &actions);
};

} // namespace Rapporteur
