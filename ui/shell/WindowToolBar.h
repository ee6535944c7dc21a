// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/WindowActions.h"

#include <QToolBar>

namespace Rapporteur {

/// The tool bar under the menus: what is used most, with its keys.
class WindowToolBar : public QToolBar
{
    Q_OBJECT

public:
    explicit WindowToolBar(const WindowActions &actions, QWidget *parent = nullptr);

    /// Words where \a width pixels have room for them, else icons for what every program has.
    void fitTo(int width);

private:
    QList<QAction *> m_usual; // known by their icons
};

} // namespace Rapporteur
