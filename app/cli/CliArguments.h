// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

#include <expected>

namespace Rapporteur {

/// What the user of rapporteur-cli asks for.
struct CliArguments
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::CliArguments)

public:
    enum class Command { Help, Version, Annotate, Score, Validate, Schema };

    Command command = Command::Help;
    QStringList files = {}; ///< in the user's order; "-" is standard input
    QString output = {};    ///< of annotate: a file, a folder, or "-"; empty where it was not given
    bool errors = false;    ///< of score: tell every difference
    bool beside = false;    ///< of annotate: each file's annotations go beside it

    /// Reads \a arguments, the first of which is the program's name; or says what is wrong with them.
    [[nodiscard]] static std::expected<CliArguments, QString> parse(const QStringList &arguments);
    /// The text of --help.
    [[nodiscard]] static QString help();

private:
    [[nodiscard]] static std::expected<CliArguments, QString> checked(const CliArguments &arguments);
};

} // namespace Rapporteur
