// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/CliArguments.h"
#include "evaluation/Scorer.h"

#include <QCoreApplication>

namespace Rapporteur {

/// rapporteur-cli score GOLD PRED: how good annotations are, compared with ones that are known to be right. Both are files,
/// or folders of which GOLD's *.json have their like in PRED, under the same name or under the article's.
class ScoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::ScoreCommand)

public:
    explicit ScoreCommand(CliArguments arguments)
        : m_arguments(std::move(arguments))
    {
    }

    /// Prints the figures and returns the exit status.
    [[nodiscard]] int run() const;

private:
    /// The gold files in order.
    [[nodiscard]] QStringList goldFiles() const;
    /// The file of predictions for a gold file that names \a textFile as its article.
    [[nodiscard]] QString predictionFor(const QString &gold, const QString &textFile) const;

    CliArguments m_arguments;
};

} // namespace Rapporteur
