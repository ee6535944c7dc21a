// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace Rapporteur::Test {

/// Measures how long the event loop of its thread did not come round: what keeps a window from answering.
class Watchdog
{
public:
    Watchdog()
    {
        m_beat.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_beat, &QTimer::timeout, &m_beat, [this] { look(); });
        m_beat.start(std::chrono::milliseconds(1));
        m_since.start();
    }

    /// The longest time between two beats, in milliseconds; begins anew.
    qint64 takeLongest()
    {
        look();
        return std::exchange(m_longest, 0);
    }

private:
    void look() { m_longest = std::max(m_longest, m_since.restart()); }

    QTimer m_beat;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

} // namespace Rapporteur::Test
