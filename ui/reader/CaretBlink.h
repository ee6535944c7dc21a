// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QObject>

namespace Rapporteur {

/// Whether a blinking caret is to be seen just now, as often as the system wants it to blink.
class CaretBlink : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Shows the caret from now for half a period at least: it never hides while it moves.
    void start();
    /// From now on it is to be seen all the time.
    void stop();
    [[nodiscard]] bool isShown() const { return m_shown; }

Q_SIGNALS:
    void toggled();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    QBasicTimer m_timer;
    bool m_shown = true;
};

} // namespace Rapporteur
