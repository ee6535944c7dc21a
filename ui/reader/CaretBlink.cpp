// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/CaretBlink.h"

#include <QGuiApplication>
#include <QStyleHints>
#include <QTimerEvent>

namespace Rapporteur {

void CaretBlink::start()
{
    stop();
    if (const int period = QGuiApplication::styleHints()->cursorFlashTime(); period >= 2)
        m_timer.start(period / 2, this);
}

void CaretBlink::stop()
{
    m_timer.stop();
    m_shown = true;
}

void CaretBlink::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return QObject::timerEvent(event);
    m_shown = !m_shown;
    Q_EMIT toggled();
}

} // namespace Rapporteur
