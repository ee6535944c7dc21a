// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QObject>

class QWidget;

namespace Rapporteur {

/// Scrolls a distance in many small steps, fast at first and slower at its end, so that the eye can follow.
class SmoothScroll : public QObject
{
    Q_OBJECT

public:
    /// A child of \a view, whose style says how long animations take.
    explicit SmoothScroll(QWidget *view);

    /// Milliseconds for a distance; 0 makes every move at once, -1 (the default) asks the style, which knows whether the
    /// user wants animations at all. Where no screen is (Qt's platform "offscreen") the default is 0.
    void setDuration(int milliseconds) { m_duration = milliseconds; }
    [[nodiscard]] int duration() const;

    /// Begins to scroll by \a distance and what is left of the move before.
    void moveBy(qint64 distance);
    /// Makes what is left of a move at once.
    void finish();
    /// Stays where it is.
    void stop();
    [[nodiscard]] bool isMoving() const { return m_timer.isActive(); }

Q_SIGNALS:
    /// One step, in logical pixels downwards.
    void moved(qint64 distance);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    QWidget *m_view;
    int m_duration = -1;
    qint64 m_distance = 0; // in all
    qint64 m_done = 0;
    QElapsedTimer m_clock;
    QBasicTimer m_timer;
};

} // namespace Rapporteur
