// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace Rapporteur {

/// Gives the focus to the pane after that which has it, and after the last one to the first. Hidden panes are passed over.
/// Of a pane of pages, the page in front is meant.
void focusNextPane(const QList<QWidget *> &panes);

} // namespace Rapporteur
