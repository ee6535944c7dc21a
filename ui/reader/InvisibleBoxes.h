// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/TextRange.h"

#include <QString>

class QPainter;
class QPointF;

namespace Rapporteur {

class ParagraphLayout;
class ReaderTheme;

/// As displayText(), with a space as wide as the font's size at every invisible character. Such a text is in the order in
/// which it is stored: bidirectional controls and joiners have no effect in it.
[[nodiscard]] QString textWithRoomForInvisibles(QStringView text);

/// Draws a small box with a label at every invisible character of \a text in lines \a first to \a last of \a layout, which
/// has room for them and stands at \a origin.
void drawInvisibles(QPainter &painter, const ParagraphLayout &layout, QStringView text, int first, int last,
                    QPointF origin, const ReaderTheme &theme);

} // namespace Rapporteur
