// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/CliArguments.h"
#include "extraction/Extractor.h"
#include "formats/NativeAnnotations.h"
#include "text/Article.h"

#include <QCoreApplication>

namespace Rapporteur {

/// rapporteur-cli annotate: suggests annotations for articles and writes them as the native format.
class AnnotateCommand
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::AnnotateCommand)

public:
    explicit AnnotateCommand(CliArguments arguments)
        : m_arguments(std::move(arguments))
    {
    }

    /// Does all that was asked for and returns the exit status.
    [[nodiscard]] int run();

private:
    /// One article and where its annotations go; an empty path is standard output.
    struct Job
    {
        QString file;
        QString output;
    };

    /// The jobs, or what is wrong with what the user asked for.
    [[nodiscard]] std::expected<QList<Job>, QString> jobs() const;
    [[nodiscard]] static Result<Article> read(const Job &job);
    /// Adds suggestions to what is at the job's output already, and writes it where that changed something.
    [[nodiscard]] static Result<void> annotate(const Job &job, const Extractor &extractor);
    [[nodiscard]] static Result<NativeAnnotations> existing(const QString &path);

    CliArguments m_arguments;
};

} // namespace Rapporteur
