// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Rapporteur::Bench {

/// Processes: from their start to the first picture, and what memory they then have.
void benchStart(const QString &binaries);
/// Text and marks in the reading view: first frames, scrolling, resizing, next to Qt's own text view.
void benchFrames();
/// One mention added, accepted, moved among few and among very many, with the window's views attached.
void benchEdits();
/// The same counted in instructions: \a program runs itself under valgrind, which is left out where there is none.
void benchInstructions(const QString &program);
/// What such a run under valgrind does: the edits among \a mentions.
void runForInstructions(qsizetype mentions);
/// Bytes that a mention takes beyond its own strings.
void benchMemory();

} // namespace Rapporteur::Bench
