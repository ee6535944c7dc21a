// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/AnnotationSet.h"
#include "cli/CliArguments.h"
#include "sessions/Journal.h"
#include "text/Article.h"

#include <QCoreApplication>

namespace Rapporteur {

/// The commands of rapporteur-cli about sessions: sessions, replay, recover, verify. FILE is an article, or one session.
class SessionCommands
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::SessionCommands)

public:
    explicit SessionCommands(CliArguments arguments)
        : m_arguments(std::move(arguments))
    {
    }

    /// Does what was asked for and returns the exit status.
    [[nodiscard]] int run() const;

private:
    [[nodiscard]] Result<void> sessions() const;
    [[nodiscard]] Result<void> replay() const;
    [[nodiscard]] Result<void> recover() const;
    [[nodiscard]] Issues verify() const;

    [[nodiscard]] QString articlePath() const;
    /// The session that was named, or that of the article that --at means: the last one, or the last that had begun.
    [[nodiscard]] Result<Journal> journal() const;
    [[nodiscard]] Result<qsizetype> step(const Journal &journal) const;
    /// Writes \a state as a file to --output, or to standard output.
    [[nodiscard]] Result<void> write(const NativeAnnotations &state, const Article &article, const QString &path) const;

    CliArguments m_arguments;
};

} // namespace Rapporteur
