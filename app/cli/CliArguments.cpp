// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CliArguments.h"

#include "exchange/FormatRegistry.h"

#include <QCommandLineParser>
#include <QHash>

using namespace Qt::StringLiterals;

namespace Rapporteur {

std::expected<CliArguments, QString> CliArguments::parse(const QStringList &arguments)
{
    const QCommandLineOption help(QStringList{u"h"_s, u"help"_s});
    const QCommandLineOption version(QStringList{u"v"_s, u"version"_s});
    const QCommandLineOption output(QStringList{u"o"_s, u"output"_s}, {}, u"PATH"_s);
    const QCommandLineOption beside(u"beside"_s);
    const QCommandLineOption lexicon(u"lexicon"_s, {}, u"FILE"_s);
    const QCommandLineOption at(u"at"_s, {}, u"STEP|TIME"_s);
    const QCommandLineOption json(u"json"_s);
    const QCommandLineOption errors(u"errors"_s);
    const QCommandLineOption to(u"to"_s, {}, u"FORMAT"_s);
    const QCommandLineOption mapping(u"mapping"_s, {}, u"FILE"_s);
    const QCommandLineOption recursive(QStringList{u"r"_s, u"recursive"_s});
    const QCommandLineOption bundle(u"bundle"_s);
    QCommandLineParser parser;
    parser.addOptions({help, version, output, beside, lexicon, at, json, errors, to, mapping, recursive, bundle});
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
                        .lexicons = parser.values(lexicon),
                        .format = parser.value(to),
                        .mapping = parser.value(mapping),
                        .at = parser.value(at),
                        .json = parser.isSet(json),
                        .recursive = parser.isSet(recursive),
                        .bundle = parser.isSet(bundle),
                        .errors = parser.isSet(errors),
                        .beside = parser.isSet(beside)};
    const auto known = commandFrom(command);
    if (!known)
        return std::unexpected(tr("There is no command “%1”.").arg(command));
    result.command = *known;
    if (parser.isSet(at) && (result.at.isEmpty() || result.command != Command::Replay))
        return std::unexpected(tr("--at belongs to replay, and wants a step or a time."));
    if (parser.isSet(lexicon) && (result.lexicons.contains(QString()) || result.command != Command::Annotate))
        return std::unexpected(tr("--lexicon belongs to annotate, and wants the name of a file."));
    if (result.json && result.command != Command::Sessions && result.command != Command::Compare
        && result.command != Command::Convert)
        return std::unexpected(tr("--json belongs to sessions, compare and convert."));
    if (parser.isSet(output) && result.output.isEmpty())
        return std::unexpected(tr("--output wants the name of a file or folder."));
    if (result.command == Command::Convert)
        return checkedConvert(result);
    if (parser.isSet(to) || parser.isSet(mapping) || result.recursive || result.bundle)
        return std::unexpected(tr("--to, --mapping, --recursive and --bundle belong to convert."));
    return checked(result);
}

std::expected<CliArguments, QString> CliArguments::checkedConvert(CliArguments arguments)
{
    const QStringList formats = QStringList{u"native"_s} + FormatRegistry().keys();
    if (!formats.contains(arguments.format))
        return std::unexpected(tr("convert wants --to with one of: %1.").arg(formats.join(u' ')));
    if (!arguments.output.isEmpty() || arguments.beside)
        return std::unexpected(tr("--output and --beside belong to annotate."));
    if (arguments.files.size() < 2 || arguments.files.contains(QString()))
        return std::unexpected(tr("convert wants files or folders, and where to write."));
    arguments.output = arguments.files.takeLast();
    if (arguments.files.count(u"-"_s) > 1)
        return std::unexpected(tr("Standard input can be read once only."));
    return arguments;
}

std::optional<CliArguments::Command> CliArguments::commandFrom(const QString &word)
{
    static const QHash<QString, Command> commands{
        {u"convert"_s, Command::Convert},   {u"formats"_s, Command::Formats},   {u"mapping"_s, Command::Mapping},
        {u"annotate"_s, Command::Annotate}, {u"validate"_s, Command::Validate}, {u"schema"_s, Command::Schema},
        {u"sessions"_s, Command::Sessions}, {u"replay"_s, Command::Replay},     {u"compare"_s, Command::Compare},
        {u"recover"_s, Command::Recover},   {u"verify"_s, Command::Verify},     {u"score"_s, Command::Score}};
    const auto found = commands.constFind(word);
    return found == commands.constEnd() ? std::nullopt : std::optional(*found);
}

std::expected<CliArguments, QString> CliArguments::checkedSession(const CliArguments &arguments)
{
    const bool writes = arguments.command == Command::Replay || arguments.command == Command::Recover;
    if (!writes && !arguments.output.isEmpty())
        return std::unexpected(tr("--output belongs to annotate, replay and recover."));
    if (arguments.beside)
        return std::unexpected(tr("--output and --beside belong to annotate."));
    if (arguments.command == Command::Compare && arguments.files.size() != 2)
        return std::unexpected(tr("compare wants two files of annotations."));
    if (arguments.command != Command::Compare && arguments.files.size() != 1)
        return std::unexpected(tr("One article, or one of its sessions, is wanted."));
    return arguments;
}

std::expected<CliArguments, QString> CliArguments::checked(const CliArguments &arguments)
{
    if (arguments.command != Command::Score && arguments.errors)
        return std::unexpected(tr("--errors belongs to score."));
    const bool isSession = arguments.command >= Command::Sessions;
    if (isSession)
        return checkedSession(arguments);
    const bool hasOutput = !arguments.output.isEmpty();
    if (arguments.command != Command::Annotate && (hasOutput || arguments.beside))
        return std::unexpected(tr("--output and --beside belong to annotate."));
    if (arguments.command == Command::Score) {
        if (arguments.files.size() != 2)
            return std::unexpected(tr("score takes two files or folders: what is right, and what is judged."));
        return arguments;
    }
    if (arguments.command == Command::Schema || arguments.command == Command::Formats
        || arguments.command == Command::Mapping) {
        if (!arguments.files.isEmpty())
            return std::unexpected(tr("schema, formats and mapping take no files."));
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
              "  convert --to FORMAT IN… OUT\n"
              "                   write annotations in another format. IN is a file of any format, which\n"
              "                   is told by its content, or a folder; OUT is a file, a folder (made where\n"
              "                   there is none), or “-”. What FORMAT cannot carry is told\n"
              "  formats          print the formats of convert and what they carry\n"
              "  mapping          print which types of other tools mean what, for --mapping\n"
              "  score GOLD PRED  compare annotations with right ones: precision, recall, links, and how\n"
              "                   far the certainties can be trusted; files, or folders of *.json\n"
              "  validate FILE…   check files of annotations, and their quotes where the article is\n"
              "                   beside them; says nothing of a file that is sound\n"
              "  schema           print the JSON Schema of files of annotations\n"
              "  sessions FILE    list the sessions of an article; --json for programs\n"
              "  replay FILE      write the annotations as they stood after a step or at a time\n"
              "  recover FILE     bring the annotations of an article up to what its sessions have\n"
              "  verify FILE      check the sessions of an article, and whether its annotations are theirs\n"
              "  compare A B      tell how far two files of annotations of one article agree\n"
              "\n"
              "FILE may be “-” for standard input.\n"
              "\n"
              "Options:\n"
              "  -o, --output PATH  where annotate writes: a file; an existing folder, in which each\n"
              "                     FILE gets NAME.annotations.json; “-” for standard output, which is\n"
              "                     the default for one FILE. Several FILEs need a folder or --beside\n"
              "  --at STEP|TIME     what replay shows: a step from 0 on, or a time such as\n"
              "                     2013-11-02T09:30:00Z; the end of the last session without it\n"
              "  --json             let sessions and compare write JSON; let convert tell in JSON, a line\n"
              "                     a text, what is not carried\n"
              "  --to FORMAT        native, brat, w3c, conll, doccano, labelstudio …: see formats\n"
              "  --mapping FILE     types of other tools for convert, as the command mapping prints them\n"
              "  --bundle           let convert write the native file as well, so that nothing is lost\n"
              "  -r, --recursive    let convert go into the folders of folders\n"
              "  --beside           write each FILE's annotations to FILE.annotations.json\n"
              "  --lexicon FILE     let annotate know what this lexicon says, too; that of the article's\n"
              "                     folder, lexicon.json, it knows anyway\n"
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
