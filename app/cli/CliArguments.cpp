// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CliArguments.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace Rapporteur {

std::expected<CliArguments, QString> CliArguments::parse(const QStringList &arguments)
{
    const QCommandLineOption help(QStringList{u"h"_s, u"help"_s});
    const QCommandLineOption version(QStringList{u"v"_s, u"version"_s});
    const QCommandLineOption output(QStringList{u"o"_s, u"output"_s}, {}, u"PATH"_s);
    const QCommandLineOption beside(u"beside"_s);
    const QCommandLineOption errors(u"errors"_s);
    QCommandLineParser parser;
    parser.addOptions({help, version, output, beside, errors});
    if (!parser.parse(arguments))
        return std::unexpected(parser.errorText());
    if (parser.isSet(help))
        return CliArguments{.command = Command::Help};
    if (parser.isSet(version))
        return CliArguments{.command = Command::Version};
    QStringList words = parser.positionalArguments();
    if (words.isEmpty())
        return std::unexpected(tr("A command is missing."));
    const QString command = words.takeFirst();
    CliArguments result{.files = words,
                        .output = parser.value(output),
                        .errors = parser.isSet(errors),
                        .beside = parser.isSet(beside)};
    if (command == "annotate"_L1)
        result.command = Command::Annotate;
    else if (command == "score"_L1)
        result.command = Command::Score;
    else if (command == "validate"_L1)
        result.command = Command::Validate;
    else if (command == "schema"_L1)
        result.command = Command::Schema;
    else
        return std::unexpected(tr("There is no command “%1”.").arg(command));
    if (parser.isSet(output) && result.output.isEmpty())
        return std::unexpected(tr("--output wants the name of a file or folder."));
    return checked(result);
}

std::expected<CliArguments, QString> CliArguments::checked(const CliArguments &arguments)
{
    const bool hasOutput = !arguments.output.isEmpty();
    if (arguments.command != Command::Annotate && (hasOutput || arguments.beside))
        return std::unexpected(tr("--output and --beside belong to annotate."));
    if (arguments.command != Command::Score && arguments.errors)
        return std::unexpected(tr("--errors belongs to score."));
    if (arguments.command == Command::Score) {
        if (arguments.files.size() != 2)
            return std::unexpected(tr("score takes two files or folders: what is right, and what is judged."));
        return arguments;
    }
    if (arguments.command == Command::Schema) {
        if (!arguments.files.isEmpty())
            return std::unexpected(tr("schema takes no files."));
        return arguments;
    }
    if (arguments.files.isEmpty())
        return std::unexpected(tr("At least one FILE is missing; “-” is standard input."));
    if (arguments.files.count(u"-"_s) > 1)
        return std::unexpected(tr("Standard input can be read once only."));
    if (arguments.files.contains(QString()))
        return std::unexpected(tr("The name of a FILE is empty."));
    if (hasOutput && arguments.beside)
        return std::unexpected(tr("--output and --beside exclude each other."));
    if (arguments.beside && arguments.files.contains(u"-"_s))
        return std::unexpected(tr("There is no place beside standard input; say --output PATH."));
    return arguments;
}

QString CliArguments::help()
{
    return tr("Usage: rapporteur-cli COMMAND [OPTION…] [FILE…]\n"
              "\n"
              "Marks who and what an article of diplomatic news is about, without a window.\n"
              "\n"
              "Commands:\n"
              "  annotate FILE…   suggest annotations for articles in plain text (UTF-8)\n"
              "  score GOLD PRED  compare annotations with right ones: precision, recall, links, and how\n"
              "                   far the certainties can be trusted; files, or folders of *.json\n"
              "  validate FILE…   check files of annotations, and their quotes where the article is\n"
              "                   beside them; says nothing of a file that is sound\n"
              "  schema           print the JSON Schema of files of annotations\n"
              "\n"
              "FILE may be “-” for standard input.\n"
              "\n"
              "Options:\n"
              "  -o, --output PATH  where annotate writes: a file; an existing folder, in which each\n"
              "                     FILE gets NAME.annotations.json; “-” for standard output, which is\n"
              "                     the default for one FILE. Several FILEs need a folder or --beside\n"
              "  --beside           write each FILE's annotations to FILE.annotations.json\n"
              "  --errors           tell every miss (-), false find (+) and wrong link (~) of score\n"
              "  -h, --help         show this text\n"
              "  -v, --version      show the version\n"
              "\n"
              "Annotations that are there already are kept: suggestions are only added to them, and\n"
              "never where an analyst has accepted or rejected something. Articles are never changed.\n"
              "\n"
              "Faults go to standard error as FILE:LINE:COLUMN: PATH: REASON, leaving out what is not\n"
              "known; the remaining FILEs are done all the same.\n"
              "Exit status: 0 all is well; 1 a FILE is faulty or could not be read or written;\n"
              "2 wrong usage.\n");
}

} // namespace Rapporteur
