// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ScoreCommand.h"

#include "cli/CliStreams.h"
#include "cli/ExitStatus.h"
#include "evaluation/ScoreReport.h"
#include "formats/NativeReader.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Rapporteur {

QStringList ScoreCommand::goldFiles() const
{
    const QString gold = m_arguments.files[0];
    if (!QFileInfo(gold).isDir())
        return {gold};
    const QDir folder(gold);
    QStringList files;
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        files.append(folder.filePath(name));
    return files;
}

QString ScoreCommand::predictionFor(const QString &gold, const QString &textFile) const
{
    QString predicted = m_arguments.files[1];
    if (!QFileInfo(predicted).isDir())
        return predicted;
    const QDir folder(predicted);
    const QString same = folder.filePath(QFileInfo(gold).fileName());
    const QString native = folder.filePath(nativeFileFor(QFileInfo(textFile).fileName()));
    return !QFileInfo::exists(same) && !textFile.isEmpty() && QFileInfo::exists(native) ? native : same;
}

int ScoreCommand::run() const
{
    Scorer scorer;
    QString differences;
    int status = ExitStatus::fine;
    int documents = 0;
    const QStringList files = goldFiles();
    for (const QString &file : files) {
        const Result<ScoredDocument> gold = ScoredDocument::readFile(file);
        if (!gold) {
            tell(gold.error());
            status = ExitStatus::faults;
            continue;
        }
        if (!gold->hasMentions)
            continue; // a file of another kind in the folder
        ++documents;
        const Result<ScoredDocument> predicted = ScoredDocument::readFile(predictionFor(file, gold->textFile));
        if (!predicted) {
            tell(predicted.error());
            status = ExitStatus::faults;
        }
        // What was not predicted was not found.
        scorer.add(*gold, predicted ? *predicted : ScoredDocument());
        if (m_arguments.errors)
            differences += differenceLines(QFileInfo(file).fileName(), scorer.differences());
    }
    if (documents == 0) {
        if (status == ExitStatus::fine)
            tell({.text = tr("No annotations to compare with are there."), .file = m_arguments.files[0]});
        return ExitStatus::faults;
    }
    QString report = scoreTable(scorer.tally());
    if (const QString reliability = reliabilityTable(scorer.reliability()); !reliability.isEmpty())
        report += u'\n' + reliability;
    if (!differences.isEmpty())
        report += u'\n' + differences;
    if (const auto written = writeStandardOutput(report.toUtf8()); !written) {
        tell(written.error());
        return ExitStatus::faults;
    }
    return status;
}

} // namespace Rapporteur
