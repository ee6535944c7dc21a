// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/TextRange.h"

#include <QPointF>

class QPainter;

namespace Rapporteur {

class ArticleLayout;
class ParagraphLayout;
class ReaderTheme;

/// What is drawn beside and below the words of block \a block, and is no part of them: bars of quotes, markers of list
/// items, quiet lines below links. \a topLeft is where the block's column begins; \a first and \a last are lines.
void drawOrnaments(QPainter &painter, ArticleLayout &layout, qsizetype block, QPointF topLeft, int first, int last,
                   const ReaderTheme &theme);

} // namespace Rapporteur
