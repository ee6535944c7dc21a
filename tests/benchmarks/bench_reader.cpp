// SPDX-License-Identifier: GPL-3.0-or-later
// Speed and memory of the reading view, beside Qt's own text view in the same run. Prints one JSON object a line.
#include "reader/Cases.h"

#include <QApplication>
#include <QStringList>

using namespace Qt::StringLiterals;
using namespace Rapporteur::Bench;

int main(int argc, char *argv[])
{
    QApplication::setStyle(u"fusion"_s);
    const QApplication application(argc, argv);
    QStringList words = QCoreApplication::arguments();
    const QString program = QCoreApplication::applicationFilePath();
    words.removeFirst();
    if (words.value(0) == "--instructions"_L1) {
        runForInstructions(words.value(1).toLongLong());
        return 0;
    }
    // One part, to look at it alone: start, frames, edits, instructions, memory.
    const auto wanted = [&](QLatin1StringView part) { return words.isEmpty() || words.contains(part); };
    if (wanted("start"_L1))
        benchStart(QCoreApplication::applicationDirPath() + "/.."_L1);
    if (wanted("frames"_L1))
        benchFrames();
    if (wanted("edits"_L1))
        benchEdits();
    if (wanted("instructions"_L1))
        benchInstructions(program);
    if (wanted("memory"_L1))
        benchMemory();
    return 0;
}
