// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/TextRange.h"

#include <QList>
#include <QPlainTextEdit>

#include <memory>

namespace Rapporteur::Bench {

constexpr QSize viewSize(900, 800);

/// Shows \a view in the benchmarks' size and waits until it is on the screen.
void expose(QWidget &view);
/// All of \a view painted, and brought to the screen.
void paint(const QAbstractScrollArea &view);
/// True where what is shown is more than an empty page: the answer of a frame.
[[nodiscard]] bool showsText(const QAbstractScrollArea &view);

/// The peers: Qt's own text view, its marks set in the two ways that it has.
[[nodiscard]] std::unique_ptr<QPlainTextEdit> plainView(const QString &text);
void setExtraSelections(QPlainTextEdit &view, const QList<TextRange> &marks);
/// Marks, which must be in text order, as formats of the lines' layouts.
void setHighlighter(QPlainTextEdit &view, const QList<TextRange> &marks);

/// p95 in milliseconds of frames that each scroll three lines.
[[nodiscard]] double scrollFrames(const QAbstractScrollArea &view, int step);

} // namespace Rapporteur::Bench
