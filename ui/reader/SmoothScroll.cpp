// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/SmoothScroll.h"

#include <QEasingCurve>
#include <QGuiApplication>
#include <QStyle>
#include <QTimerEvent>
#include <QWidget>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr int longest = 160; ///< milliseconds: reading goes on at once
constexpr int frame = 8; ///< milliseconds; the window system paints as often as the screen shows

} // namespace

SmoothScroll::SmoothScroll(QWidget *view)
    : QObject(view)
    , m_view(view)
{
}

int SmoothScroll::duration() const
{
    if (m_duration >= 0)
        return m_duration;
    if (QGuiApplication::platformName() == "offscreen"_L1)
        return 0;
    return std::min(longest, m_view->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, m_view));
}

void SmoothScroll::moveBy(qint64 distance)
{
    m_distance += distance - std::exchange(m_done, 0);
    if (duration() <= 0)
        return finish();
    m_clock.start();
    m_timer.start(frame, Qt::PreciseTimer, this);
}

void SmoothScroll::finish()
{
    const qint64 left = m_distance - m_done;
    stop();
    if (left != 0)
        Q_EMIT moved(left);
}

void SmoothScroll::stop()
{
    m_timer.stop();
    m_distance = 0;
    m_done = 0;
}

void SmoothScroll::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return QObject::timerEvent(event);
    if (m_clock.hasExpired(duration()))
        return finish();
    static const QEasingCurve curve(QEasingCurve::OutCubic);
    const qreal part = curve.valueForProgress(qreal(m_clock.elapsed()) / duration());
    const qint64 reached = std::llround(qreal(m_distance) * part);
    const qint64 step = reached - std::exchange(m_done, reached);
    if (step != 0)
        Q_EMIT moved(step);
}

} // namespace Rapporteur
