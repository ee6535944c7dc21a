// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/FullScreenReading.h"

#include <QDockWidget>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>

namespace Rapporteur {

FullScreenReading::FullScreenReading(QMainWindow *window)
    : QObject(window)
    , m_window(window)
{
    window->installEventFilter(this);
}

void FullScreenReading::setOn(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    if (on) {
        m_before = m_window->saveState();
        const auto docks = m_window->findChildren<QDockWidget *>();
        for (QDockWidget *dock : docks)
            dock->hide();
        const auto bars = m_window->findChildren<QToolBar *>(Qt::FindDirectChildrenOnly);
        for (QToolBar *bar : bars)
            bar->hide();
    } else {
        m_window->restoreState(m_before);
    }
    m_window->menuBar()->setVisible(!on);
    m_window->statusBar()->setVisible(!on);
    m_window->setWindowState(m_window->windowState().setFlag(Qt::WindowFullScreen, on));
}

QByteArray FullScreenReading::windowState() const
{
    return m_on ? m_before : m_window->saveState();
}

bool FullScreenReading::eventFilter(QObject *watched, QEvent *event)
{
    // Comes here only from widgets that had no use for it.
    if (m_on && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        Q_EMIT leaveRequested();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Rapporteur
