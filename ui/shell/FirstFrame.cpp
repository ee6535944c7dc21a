// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/FirstFrame.h"

#include "reader/ArticleView.h"
#include "shell/FileCommands.h"
#include "shell/MainWindow.h"

#include <QEvent>
#include <QTimer>

#include <cstdio>

namespace Rapporteur {

namespace {

void say(const char *what)
{
    std::puts(what);
    std::fflush(stdout);
}

} // namespace

bool FirstFrame::isWanted()
{
    return qEnvironmentVariableIsSet("RAPPORTEUR_TELL_FIRST_FRAME");
}

FirstFrame::FirstFrame(MainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    window.articleView().viewport()->installEventFilter(this);
}

bool FirstFrame::eventFilter(QObject *watched, QEvent *event)
{
    // The other panes are painted in the same turn of the loop, and the picture is brought to the screen at its end.
    if (event->type() == QEvent::Paint && !std::exchange(m_looking, true))
        QTimer::singleShot(0, this, &FirstFrame::look);
    return QObject::eventFilter(watched, event);
}

void FirstFrame::look()
{
    m_looking = false;
    if (!m_window.articleView().document())
        return;
    if (!std::exchange(m_text, true))
        say("text");
    if (m_window.files().file()) {
        say("painted");
        deleteLater();
    }
}

} // namespace Rapporteur
