// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Issue.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace Rapporteur {

/// Why \a xml could not be read on, with line and column.
[[nodiscard]] Issue xmlIssue(const QXmlStreamReader &xml, const QString &file);
/// \a text without what XML 1.0 cannot hold; a blank stands for each such unit.
[[nodiscard]] QString xmlText(QString text);
/// Writes \a text between tags so that its CRs are read again.
void writeXmlText(QXmlStreamWriter &xml, QStringView text);

} // namespace Rapporteur
