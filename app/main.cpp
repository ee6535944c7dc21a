// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/Extractor.h"
#include "extraction/Lexicon.h"
#include "lexicons/AnalystLexicons.h"
#include "shell/FirstFrame.h"
#include "shell/FreedMemory.h"
#include "shell/MainWindow.h"
#include "shell/ProgramStyle.h"
#include "shell/Settings.h"
#include "shell/Translation.h"
#include "syntax/SyntaxData.h"
#include "theme/Appearance.h"

#include <KSyntaxHighlighting/Repository>

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QFontInfo>
#include <QTextStream>
#include <QThread>
#include <QTimer>

#include <cstdio>
#include <future>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

namespace {

void setUp(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QCoreApplication::translate(
        "main", "Reads and annotates diplomatic news: countries, officials and agreements."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"file"_s,
        QCoreApplication::translate("main",
                                    "Articles to open, or annotations of articles; without any, the sample article."),
        u"[file…]"_s);
}

/// --help and --version must work where there is no display, so they are looked for before a QApplication is made.
bool asksForText(int argc, char **argv)
{
    for (int i = 1; i < argc && qstrcmp(argv[i], "--") != 0; ++i) {
        for (const char *option : {"-h", "--help", "--help-all", "-v", "--version"}) {
            if (qstrcmp(argv[i], option) == 0)
                return true;
        }
    }
    return false;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"rapporteur"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(RAPPORTEUR_VERSION));
    Settings settings;
    if (asksForText(argc, argv)) {
        const QCoreApplication application(argc, argv);
        const Translation translation(settings.language());
        QCommandLineParser parser;
        setUp(parser);
        parser.process(application); // ends the program
        return 0;
    }

    // Meanwhile, for they take as long as half of the rest.
    registerSyntaxData();
    auto reading = std::async(std::launch::async, &Lexicon::bundled);
    auto loading = std::async(std::launch::async, [here = QThread::currentThread()] {
        auto repository = std::make_unique<KSyntaxHighlighting::Repository>();
        repository->moveToThread(here);
        return repository;
    });
    QApplication::setStyle(new ProgramStyle);
    const QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(u"Rapporteur"_s);
    QGuiApplication::setDesktopFileName(u"io.github.rapporteur.Rapporteur"_s);
    const Translation translation(settings.language());
    QCommandLineParser parser;
    setUp(parser);
    parser.process(application);

    // The fonts of the system are gone through on first use, which keeps this thread busy while the others work.
    static_cast<void>(QFontInfo(QApplication::font()).pixelSize());
    const auto repository = loading.get();
    Appearance appearance(*repository);
    appearance.setScheme(settings.scheme());
    appearance.setSyntaxThemeName(settings.syntaxTheme());
    appearance.setReading(settings.reading());
    const auto lexicon = reading.get();
    if (!lexicon) { // a broken build: say so rather than run without knowledge
        QTextStream(stderr) << lexicon.error().toString() << Qt::endl;
        return 1;
    }
    AnalystLexicons lexicons(settings.lexiconFile());
    Extractor extractor(*lexicon);
    extractor.setAdditions([&lexicons](const Article &article) { return lexicons.lexiconsFor(article); });

    // A window for each article; the first one also where it could not be opened, to say why.
    std::vector<std::unique_ptr<MainWindow>> windows;
    const auto addWindow = [&] {
        windows.push_back(std::make_unique<MainWindow>(settings, appearance, extractor));
        if (FirstFrame::isWanted())
            new FirstFrame(*windows.back()); // which owns it
        windows.back()->show();
        return windows.back().get();
    };
    QStringList files = parser.positionalArguments();
    if (files.isEmpty()) {
        addWindow()->openSample();
    } else {
        for (const QString &file : std::as_const(files))
            addWindow()->open(QFileInfo(file).absoluteFilePath());
    }
    // What reading the lexicon and building the windows needed in passing.
    QTimer::singleShot(std::chrono::seconds(1), qApp, &returnFreedMemory);
    return QApplication::exec();
}
