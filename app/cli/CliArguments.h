// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QStringList>

#include <expected>
#include <optional>

namespace Rapporteur {

/// What the user of rapporteur-cli asks for.
struct CliArguments
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::CliArguments)

public:
    enum class Command {
        Help,
        Version,
        Annotate,
        Convert,
        Formats,
        Mapping,
        Score,
        Validate,
        Schema,
        Sessions, ///< and those after it are about sessions
        Replay,
        Compare,
        Recover,
        Verify
    };

    Command command = Command::Help;
    QStringList files = {}; ///< in the user's order; "-" is standard input
    QString output = {};    ///< of annotate and convert: a file, a folder, or "-"; empty where it was not given
    QStringList lexicons = {}; ///< of annotate: files that are read beside those of the articles' folders
    QString format = {};    ///< of convert: the key of a format, or "native"
    QString mapping = {};   ///< of convert: a file of types
    QString at = {};        ///< of replay: a step or a time
    bool json = false;      ///< of sessions, compare and convert
    bool recursive = false; ///< of convert: folders with all that is in them
    bool bundle = false;    ///< of convert: the native file as well
    bool errors = false;    ///< of score: tell every difference
    bool beside = false;    ///< of annotate: each file's annotations go beside it

    /// Reads \a arguments, the first of which is the program's name; or says what is wrong with them.
    [[nodiscard]] static std::expected<CliArguments, QString> parse(const QStringList &arguments);
    /// The text of --help.
    [[nodiscard]] static QString help();

private:
    [[nodiscard]] static std::optional<Command> commandFrom(const QString &word);
    /// What the commands about sessions are given.
    [[nodiscard]] static std::expected<CliArguments, QString> checkedSession(const CliArguments &arguments);
    /// The last of the files is where convert writes.
    [[nodiscard]] static std::expected<CliArguments, QString> checkedConvert(CliArguments arguments);
    [[nodiscard]] static std::expected<CliArguments, QString> checked(const CliArguments &arguments);
};

} // namespace Rapporteur
