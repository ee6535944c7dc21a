// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/PaneFocus.h"

#include <QApplication>
#include <QTabWidget>

namespace Rapporteur {

namespace {

/// \a pane, or where it takes no focus itself the first in it that does.
QWidget *targetIn(QWidget *pane)
{
    const auto *pages = qobject_cast<QTabWidget *>(pane);
    QWidget *target = pages ? pages->currentWidget() : pane;
    if (target->focusPolicy() != Qt::NoFocus)
        return target;
    QWidget *next = target;
    do {
        next = next->nextInFocusChain();
    } while (next != target
             && !(target->isAncestorOf(next) && next->isVisible() && next->isEnabled()
                  && (next->focusPolicy() & Qt::TabFocus)));
    return next;
}

} // namespace

void focusNextPane(const QList<QWidget *> &panes)
{
    const auto count = panes.size();
    qsizetype now = -1;
    for (qsizetype i = 0; i < count; ++i) {
        if (panes[i]->hasFocus() || panes[i]->isAncestorOf(QApplication::focusWidget()))
            now = i;
    }
    for (qsizetype step = 1; step <= count; ++step) {
        QWidget *pane = panes[(now + step) % count];
        if (pane->isVisible()) {
            targetIn(pane)->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace Rapporteur
