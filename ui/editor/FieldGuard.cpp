// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/FieldGuard.h"

#include <QKeyEvent>
#include <QWidget>

namespace Rapporteur {

void FieldGuard::guard(QWidget *field)
{
    if (field->focusPolicy() == Qt::WheelFocus)
        field->setFocusPolicy(Qt::StrongFocus);
    field->installEventFilter(new FieldGuard(field));
}

bool FieldGuard::eventFilter(QObject *watched, QEvent *event)
{
    const auto *field = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::Wheel && field && !field->hasFocus()) {
        event->ignore(); // so that what is around it scrolls
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        const bool printable = !key->text().isEmpty() && key->text().front().isPrint();
        if (plain && (printable || key->key() == Qt::Key_Delete)) {
            event->accept();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Rapporteur
