// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/FieldFault.h"

#include <QLineEdit>
#include <QVariant>

namespace Rapporteur {

namespace {

constexpr auto usualToolTip = "usualToolTip";

} // namespace

void setFieldFault(QLineEdit &field, const QString &fault)
{
    QPalette shown; // that of the parent again
    if (!fault.isEmpty())
        shown.setColor(QPalette::Text,
                       field.palette().color(QPalette::Base).lightness() < 128 ? QColor(0xff8a80) : QColor(0xb3261e));
    field.setPalette(shown);
    if (!field.property(usualToolTip).isValid())
        field.setProperty(usualToolTip, field.toolTip());
    field.setToolTip(fault.isEmpty() ? field.property(usualToolTip).toString() : Qt::convertFromPlainText(fault));
    field.setAccessibleDescription(fault);
}

} // namespace Rapporteur
