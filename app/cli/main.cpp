// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/AnnotateCommand.h"
#include "cli/CliArguments.h"
#include "cli/CliStreams.h"
#include "cli/CompareCommand.h"
#include "cli/ConvertCommand.h"
#include "cli/ExitStatus.h"
#include "cli/ScoreCommand.h"
#include "cli/SessionCommands.h"
#include "cli/ValidateCommand.h"
#include "schema/NativeSchema.h"

#include <QCoreApplication>

#ifdef Q_OS_UNIX
#include <clocale>
#include <langinfo.h>
#endif

using namespace Rapporteur;
using namespace Qt::StringLiterals;

namespace {

/// Files and messages are UTF-8 whatever the locale says; with another one, as in a bare cron job, Qt would say so in a
/// message of its own that scripts would take for one of ours.
void preferUtf8()
{
#ifdef Q_OS_UNIX
    std::setlocale(LC_ALL, ""); // NOLINT(concurrency-mt-unsafe): there is one thread yet
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
#endif
}

int print(const QByteArray &text)
{
    if (const auto written = writeStandardOutput(text); !written) {
        tell(written.error());
        return ExitStatus::faults;
    }
    return ExitStatus::fine;
}

} // namespace

int main(int argc, char *argv[])
{
    preferUtf8();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"rapporteur-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(RAPPORTEUR_VERSION));
    const auto arguments = CliArguments::parse(QCoreApplication::arguments());
    if (!arguments) {
        tellUsage(arguments.error());
        return ExitStatus::wrongUsage;
    }
    switch (arguments->command) {
    case CliArguments::Command::Help:
        return print(CliArguments::help().toUtf8());
    case CliArguments::Command::Version:
        return print("rapporteur-cli " RAPPORTEUR_VERSION "\n");
    case CliArguments::Command::Schema:
        return print(nativeSchema());
    case CliArguments::Command::Formats:
        return print(FormatRegistry().table().toUtf8());
    case CliArguments::Command::Mapping:
        return print(TypeMapping::standard().toJson());
    case CliArguments::Command::Convert:
        return ConvertCommand(*arguments).run();
    case CliArguments::Command::Validate:
        return ValidateCommand(arguments->files).run();
    case CliArguments::Command::Score:
        return ScoreCommand(*arguments).run();
    case CliArguments::Command::Annotate:
        return AnnotateCommand(*arguments).run();
    case CliArguments::Command::Compare:
        return CompareCommand(*arguments).run();
    case CliArguments::Command::Sessions:
    case CliArguments::Command::Replay:
    case CliArguments::Command::Recover:
    case CliArguments::Command::Verify:
        return SessionCommands(*arguments).run();
    }
    Q_UNREACHABLE_RETURN(ExitStatus::wrongUsage);
}
