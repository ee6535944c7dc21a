// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/PlainModeKey.h"

#include "reader/ArticleView.h"
#include "theme/Appearance.h"

#include <QKeyEvent>

namespace Rapporteur {

PlainModeKey::PlainModeKey(ArticleView &view, Appearance &appearance)
    : QObject(&view)
    , m_appearance(appearance)
{
    view.installEventFilter(this);
}

bool PlainModeKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        setHeld(false);
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::KeyRelease)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isPress = event->type() == QEvent::KeyPress;
    if (key->key() != Qt::Key_H || (isPress && key->modifiers() != Qt::NoModifier))
        return QObject::eventFilter(watched, event);
    if (!key->isAutoRepeat())
        setHeld(isPress);
    return isPress || m_held;
}

void PlainModeKey::setHeld(bool held)
{
    ReadingStyle style = m_appearance.reading();
    if (held == m_held || (held && style.plain)) // without marks already
        return;
    m_held = held;
    style.plain = held;
    m_appearance.setReading(style);
}

} // namespace Rapporteur
