// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/TextRange.h"

#include <QList>
#include <QString>

namespace Rapporteur {

/// For formats in which no span holds a line end: the fragments of \a fragments between line ends (LF, CR).
[[nodiscard]] QList<TextRange> cutAtLineEnds(QStringView text, const QList<TextRange> &fragments);
/// The other way round: fragments with nothing but white space and at least one line end between them are one.
[[nodiscard]] QList<TextRange> joinedAtLineEnds(QStringView text, const QList<TextRange> &fragments);
/// \a text with a blank for each line end and tab.
[[nodiscard]] QString onOneLine(QString text);
/// \a fragment without white space at its borders; empty where it is nothing else.
[[nodiscard]] TextRange withoutBlankBorders(QStringView text, TextRange fragment);

} // namespace Rapporteur
