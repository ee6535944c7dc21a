// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/ZoomGestures.h"

#include "reader/ArticleView.h"

#include <QGestureEvent>
#include <QNativeGestureEvent>

#include <cmath>

namespace Rapporteur {

ZoomGestures::ZoomGestures(ArticleView &view)
    : QObject(&view)
    , m_view(view)
{
    view.viewport()->grabGesture(Qt::PinchGesture);
    view.viewport()->installEventFilter(this);
}

bool ZoomGestures::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *native = static_cast<QNativeGestureEvent *>(event);
        switch (native->gestureType()) {
        case Qt::BeginNativeGesture:
            m_zoom = m_view.zoom();
            return true;
        case Qt::EndNativeGesture:
            m_zoom = 0;
            return true;
        case Qt::ZoomNativeGesture:
            zoomBy(1 + native->value());
            return true;
        default:
            break;
        }
    } else if (event->type() == QEvent::Gesture) {
        auto *gestures = static_cast<QGestureEvent *>(event);
        if (auto *pinch = static_cast<QPinchGesture *>(gestures->gesture(Qt::PinchGesture))) {
            if (pinch->state() == Qt::GestureStarted)
                m_zoom = m_view.zoom();
            if (pinch->changeFlags().testFlag(QPinchGesture::ScaleFactorChanged))
                zoomBy(pinch->scaleFactor());
            if (pinch->state() == Qt::GestureFinished || pinch->state() == Qt::GestureCanceled)
                m_zoom = 0;
            gestures->accept(pinch);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void ZoomGestures::zoomBy(qreal factor)
{
    if (!std::isfinite(factor) || factor <= 0)
        return;
    if (m_zoom == 0)
        m_zoom = m_view.zoom();
    m_zoom = std::clamp(m_zoom * factor, qreal(Typography::smallestZoom), qreal(Typography::largestZoom));
    m_view.setZoom(int(std::lround(m_zoom)));
}

} // namespace Rapporteur
