// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace Rapporteur {

/// Keeps a closed combo box or a list to itself: the wheel changes it only while it has the focus, and plain letters,
/// digits and Delete are its own then, not the window's keys.
class FieldGuard : public QObject
{
    Q_OBJECT

public:
    /// Guards \a field for as long as it lives.
    static void guard(QWidget *field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using QObject::QObject;
};

} // namespace Rapporteur
