// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLineEdit;

namespace Rapporteur {

/// Shows, in colour, tooltip and description of \a field, why what is typed in it was not taken; nothing where \a fault is
/// empty.
void setFieldFault(QLineEdit &field, const QString &fault);

} // namespace Rapporteur
