// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QMenuBar;

namespace Rapporteur {

/// All actions of the menus with their keys, menu by menu.
class KeysDialog : public QDialog
{
    Q_OBJECT

public:
    explicit KeysDialog(const QMenuBar &menus, QWidget *parent = nullptr);
};

} // namespace Rapporteur
