// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/ArticleReader.h"
#include "formats/Anchoring.h"
#include "formats/NativeReader.h"
#include "formats/NativeWriter.h"
#include "support/CliFolder.h"
#include "support/NativeData.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;
using Test::contentOf;
using Test::nativeData;

/// Runs the program itself, with no display and far from the user's settings.
class TestCli : public QObject, private Test::CliFolder
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void helpsAndNamesItsVersion();
    void printsTheSchema();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void annotatesToStandardOutput();
    void annotatesStandardInput();
    void annotatesMarkdownAndHtml();
    void annotatesIntoAFile();
    void annotatesIntoAFolderAndBeside();
    void addsNothingTwice();
    void neverOverwritesDecisions();
    void leavesWhatItCannotRead();
    void doesTheRestAfterAFault();
    void tellsWhatCannotBeWritten();
    void scores();
    void validates();
    void tellsFaultsOfFiles_data();
    void tellsFaultsOfFiles();
    void comparesQuotesWithTheArticle();
    void validatesStandardInput();
    void whatItWritesIsValid();
    void worksInThePlainestEnvironment();
};

static QByteArray report()
{
    return "Ministers meet\n\nJapan and Russia opened talks in Tokyo on Saturday. \xF0\x9F\x98\x80\n\n"
           "“Japan is glad,” Foreign Minister Fumio Kishida said.\n";
}

void TestCli::init()
{
    renew();
    m_environment = QProcessEnvironment();
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_environment.insert(u"HOME"_s, path());
}

void TestCli::helpsAndNamesItsVersion()
{
    const Outcome help = run({u"--help"_s});
    QCOMPARE(help.status, 0);
    QVERIFY(help.out.startsWith("Usage: rapporteur-cli COMMAND"));
    for (const char *const word : {"annotate", "validate", "schema", "--output", "--beside", "Exit status"})
        QVERIFY2(help.out.contains(word), word);
    QCOMPARE(help.err, QString());
    const auto lines = help.out.split('\n');
    for (const QByteArray &line : lines)
        QVERIFY2(QString::fromUtf8(line).size() <= 92, line.constData());
    QCOMPARE(run({u"annotate"_s, u"-h"_s}).out, help.out);
    const Outcome version = run({u"--version"_s});
    QCOMPARE(version.status, 0);
    QCOMPARE(version.out, "rapporteur-cli " RAPPORTEUR_VERSION "\n");
}

void TestCli::printsTheSchema()
{
    const Outcome schema = run({u"schema"_s});
    QCOMPARE(schema.status, 0);
    QCOMPARE(schema.out,
             contentOf(QStringLiteral(RAPPORTEUR_SOURCE_DIR "/resources/schema/annotations-1.schema.json")));
}

void TestCli::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QString &arguments, const QString &words) {
        QTest::newRow(name) << arguments.split(u' ', Qt::SkipEmptyParts) << words;
    };
    row("nothing", {}, u"A command is missing."_s);
    row("unknown command", u"anotate a.txt"_s, u"There is no command “anotate”."_s);
    row("unknown option", u"annotate --ouput x a.txt"_s, u"Unknown option 'ouput'."_s);
    row("no file", u"annotate"_s, u"At least one FILE is missing; “-” is standard input."_s);
    row("no file to validate", u"validate"_s, u"At least one FILE is missing; “-” is standard input."_s);
    row("several without place", u"annotate a.txt b.txt"_s,
        u"Several FILEs need --output with an existing folder, or --beside."_s);
    row("several into one", u"annotate a.txt b.txt -o out.json"_s,
        u"Several FILEs need --output with an existing folder, or --beside."_s);
    row("no such folder", u"annotate a.txt -o none/"_s, u"There is no folder “none/”."_s);
    row("output without name", u"annotate a.txt --output="_s, u"--output wants the name of a file or folder."_s);
    row("output of validate", u"validate a.json -o b"_s, u"--output and --beside belong to annotate."_s);
    row("both places", u"annotate a.txt -o x --beside"_s, u"--output and --beside exclude each other."_s);
    row("beside standard input", u"annotate - --beside"_s,
        u"There is no place beside standard input; say --output PATH."_s);
    row("standard input into folder", u"annotate - -o ."_s,
        u"Standard input has no name; say --output with the name of a file."_s);
    row("standard input twice", u"annotate - - -o ."_s, u"Standard input can be read once only."_s);
    row("same name twice", u"annotate a/x.txt b/x.txt -o ."_s,
        u"Two FILEs would be written to “./x.txt.annotations.json”."_s);
    row("schema with file", u"schema a"_s, u"schema, formats and mapping take no files."_s);
}

void TestCli::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, words);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.status, 2);
    QCOMPARE(outcome.out, QByteArray());
    QCOMPARE(outcome.err, QString(u"rapporteur-cli: "_s + words + u" See rapporteur-cli --help.\n"_s));
    QVERIFY(QDir(path()).isEmpty());
}

void TestCli::annotatesToStandardOutput()
{
    put(u"report.txt"_s, report());
    const Outcome outcome = run({u"annotate"_s, u"report.txt"_s});
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.status, 0);
    const auto native = readNative(outcome.out, {});
    QVERIFY(native);
    QVERIFY(native->header.saved.isValid());
    QCOMPARE(native->title, u"Ministers meet"_s);
    QCOMPARE(native->header.articleFile, u"report.txt"_s);
    QStringList quotes;
    for (const StoredMention &stored : native->mentions) {
        QCOMPARE(stored.mention.status, MentionStatus::Suggested);
        QVERIFY(!stored.mention.provenance->reason.isEmpty());
        quotes.append(stored.quote.exact);
    }
    for (const QString &words : {u"Japan"_s, u"Russia"_s, u"Foreign Minister Fumio Kishida"_s})
        QVERIFY2(quotes.contains(words), qPrintable(quotes.join(u" | ")));
    QCOMPARE(QDir(path()).entryList(QDir::Files), QStringList{u"report.txt"_s});
    QCOMPARE(run({u"annotate"_s, u"report.txt"_s, u"-o"_s, u"-"_s}).status, 0);
}

void TestCli::annotatesStandardInput()
{
    const QByteArray bytes = report() + '\xFF';
    const Outcome outcome = run({u"annotate"_s, u"-"_s}, bytes);
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.err,
             u"standard input:6:1: Warning: 1 place(s) in a row that are not UTF-8, shown as “\uFFFD”.\n"_s);
    const auto native = readNative(outcome.out, {});
    QVERIFY(native);
    QVERIFY(native->mentions.size() >= 3);
    QCOMPARE(native->header.articleFile, QString());
    QVERIFY(anchorStrictly(*native, readPlainText(bytes, {}).article));
}

void TestCli::annotatesMarkdownAndHtml()
{
    put(u"a.md"_s, "# Crowd\n\n*Japan* met.\n");
    put(u"a.html"_s, "<h1>Crowd</h1><script>Russia</script><p><em>Japan</em> met.");
    for (const QString &name : {u"a.md"_s, u"a.html"_s}) {
        QCOMPARE(run({u"annotate"_s, u"--beside"_s, name}).status, 0);
        const NativeAnnotations native = readNativeFile(path(name + u".annotations.json"_s)).value();
        QCOMPARE(native.mentions.size(), 1);
        QCOMPARE(native.mentions.first().codePoints, (TextRange{7, 12}));
        const Outcome valid = run({u"validate"_s, name + u".annotations.json"_s});
        QCOMPARE(valid.err, QString());
        QCOMPARE(valid.status, 0);
    }
}

void TestCli::annotatesIntoAFile()
{
    put(u"report.txt"_s, report());
    QVERIFY(QDir(path()).mkdir(u"out"_s));
    const Outcome outcome = run({u"annotate"_s, u"report.txt"_s, u"--output"_s, u"out/x.json"_s});
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.out, QByteArray());
    const auto native = readNativeFile(path(u"out/x.json"_s));
    QVERIFY(native);
    QCOMPARE(native->header.articleFile, u"../report.txt"_s);
    QCOMPARE(run({u"validate"_s, u"out/x.json"_s}).err, QString());
}

void TestCli::annotatesIntoAFolderAndBeside()
{
    QVERIFY(QDir(path()).mkpath(u"in"_s) && QDir(path()).mkdir(u"out"_s));
    put(u"in/a.txt"_s, report());
    put(u"in/b b.txt"_s, "Nothing to see here.\n");
    const QStringList files{u"in/a.txt"_s, u"in/b b.txt"_s};
    QCOMPARE(run(QStringList{u"annotate"_s, u"-o"_s, u"out"_s} + files).status, 0);
    QCOMPARE(QDir(path(u"out"_s)).entryList(QDir::Files),
             QStringList({u"a.txt.annotations.json"_s, u"b b.txt.annotations.json"_s}));
    QCOMPARE(run(QStringList{u"annotate"_s, u"--beside"_s} + files).status, 0);
    QVERIFY(readNativeFile(path(u"in/a.txt.annotations.json"_s)));
    QCOMPARE(readNativeFile(path(u"in/b b.txt.annotations.json"_s)).value().mentions.size(), 0);
    QCOMPARE(contentOf(path(u"in/a.txt"_s)), report());
}

void TestCli::addsNothingTwice()
{
    put(u"report.txt"_s, report());
    QCOMPARE(run({u"annotate"_s, u"--beside"_s, u"report.txt"_s}).status, 0);
    const QByteArray first = contentOf(path(u"report.txt.annotations.json"_s));
    QTest::qWait(1100); // the time of saving is told to the second
    QCOMPARE(run({u"annotate"_s, u"--beside"_s, u"report.txt"_s}).status, 0);
    QCOMPARE(contentOf(path(u"report.txt.annotations.json"_s)), first);
}

void TestCli::neverOverwritesDecisions()
{
    put(u"report.txt"_s, report());
    QCOMPARE(run({u"annotate"_s, u"--beside"_s, u"report.txt"_s}).status, 0);
    const QString output = path(u"report.txt.annotations.json"_s);
    const Article article = readArticleFile(path(u"report.txt"_s)).value().article;
    const NativeAnnotations native = readNativeFile(output).value();
    AnnotationSet set = anchor(native, article).annotations;
    // An analyst rejects one, accepts one with a note, and deletes all others.
    Edit edit;
    const QList<Mention> mentions = set.mentions();
    QVERIFY(mentions.size() >= 4);
    for (qsizetype i = 0; i < mentions.size(); ++i) {
        Mention after = mentions[i];
        after.status = i == 0 ? MentionStatus::Rejected : MentionStatus::Accepted;
        after.note = u"decided"_s;
        if (i < 2)
            edit.change(mentions[i], after);
        else
            edit.remove(mentions[i]);
    }
    QVERIFY(set.apply(edit));
    put(u"report.txt.annotations.json"_s,
        writeNative(article, set, {.annotator = u"A. Analyst"_s, .unknown = {{"format", "x", "1"}}}));
    QCOMPARE(run({u"annotate"_s, u"--beside"_s, u"report.txt"_s}).status, 0);
    const NativeAnnotations again = readNativeFile(output).value();
    QCOMPARE(again.header.annotator, u"A. Analyst"_s);
    QCOMPARE(again.header.unknown.size(), 1);
    const AnnotationSet after = anchor(again, article).annotations;
    QCOMPARE(after.mentionCount(), mentions.size()); // the deleted ones are suggested again
    for (qsizetype i = 0; i < 2; ++i)
        QCOMPARE(*after.mention(mentions[i].id), *set.mention(mentions[i].id));
}

void TestCli::leavesWhatItCannotRead()
{
    put(u"report.txt"_s, report());
    for (const QByteArray &content : {contentOf(nativeData(u"broken/newer.json"_s)),
                                      contentOf(nativeData(u"broken/span-empty.json"_s)), report()}) {
        put(u"report.txt.annotations.json"_s, content);
        const Outcome outcome = run({u"annotate"_s, u"--beside"_s, u"report.txt"_s});
        QCOMPARE(outcome.status, 1);
        QVERIFY2(
            outcome.err.endsWith(u"report.txt.annotations.json: The file is left as it is, and nothing was written.\n"),
            qPrintable(outcome.err));
        QCOMPARE(contentOf(path(u"report.txt.annotations.json"_s)), content);
    }
    // Not even the article itself may be written over.
    QCOMPARE(run({u"annotate"_s, u"report.txt"_s, u"-o"_s, u"report.txt"_s}).status, 1);
    QCOMPARE(contentOf(path(u"report.txt"_s)), report());
}

void TestCli::doesTheRestAfterAFault()
{
    put(u"good.txt"_s, report());
    const Outcome outcome = run({u"annotate"_s, u"--beside"_s, u"missing.txt"_s, u"."_s, u"good.txt"_s});
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.err, u"missing.txt: There is no such file.\n.: This is a folder; an article is one file.\n"_s);
    QVERIFY(QFile::exists(path(u"good.txt.annotations.json"_s)));
}

void TestCli::tellsWhatCannotBeWritten()
{
    put(u"report.txt"_s, report());
    const Outcome outcome = run({u"annotate"_s, u"report.txt"_s, u"-o"_s, u"none/x.json"_s});
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.err,
             u"none/x.json: The folder “none” cannot be opened: No such file or directory. The file is as it was.\n"_s);
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("There is no /dev/full here.");
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(RAPPORTEUR_BIN_DIR "/rapporteur-cli"), {u"annotate"_s, path(u"report.txt"_s)});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QCOMPARE(process.readAllStandardError(), "standard output: It cannot be written: No space left on device.\n");
}

void TestCli::scores()
{
    const auto write = [this](const QString &name, const QByteArray &content) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    };
    write(u"a.txt"_s, "Japan and Peru talked.");
    QVERIFY(QDir(path()).mkdir(u"gold"_s));
    QVERIFY(QDir(path()).mkdir(u"found"_s));
    write(u"gold/a.json"_s, R"({"text_file":"a.txt","entities":{"jp":{"iso":"JP"},"cl":{"iso":"CL"}},"mentions":[
        {"start":0,"end":5,"text":"Japan","kind":"country","entity":"jp"},
        {"start":10,"end":14,"text":"Peru","kind":"country","entity":"cl"}]})");
    QCOMPARE(run({u"annotate"_s, u"a.txt"_s, u"-o"_s, u"found"_s}).status, 0);
    const Outcome outcome = run({u"score"_s, u"gold"_s, u"found"_s, u"--errors"_s});
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.out.contains("country        2       1.000 1.000 1.000"), outcome.out.constData());
    QVERIFY2(outcome.out.contains("country iso 0.500 (1/2)"), outcome.out.constData());
    QVERIFY2(outcome.out.contains("a.json @10 ~ country: Peru [iso: PE not CL]"), outcome.out.constData());
    QVERIFY2(outcome.out.contains("expected calibration error"), outcome.out.constData());
    // What is missing is told, and counts as not found.
    QVERIFY(QFile::remove(path(u"found/a.txt.annotations.json"_s)));
    const Outcome missing = run({u"score"_s, u"gold"_s, u"found"_s});
    QCOMPARE(missing.status, 1);
    QVERIFY2(missing.out.contains("0.000 0.000 0.000"), missing.out.constData());
    QVERIFY(missing.err.contains(u"a.json"_s));
    QCOMPARE(run({u"score"_s, u"found"_s, u"found"_s}).status, 1);
    QCOMPARE(run({u"score"_s, u"gold"_s}).status, 2);
}

void TestCli::validates()
{
    for (const QString &name : {u"full.json"_s, u"empty.json"_s, u"unknown-fields.json"_s}) {
        const Outcome outcome = run({u"validate"_s, nativeData(name)});
        QCOMPARE(outcome.err, QString());
        QCOMPARE(outcome.out, QByteArray());
        QCOMPARE(outcome.status, 0);
    }
    // Without its article: sound as far as can be seen, which is said.
    put(u"alone.json"_s, contentOf(nativeData(u"full.json"_s)));
    const Outcome alone = run({u"validate"_s, u"alone.json"_s});
    QCOMPARE(alone.status, 0);
    QCOMPARE(alone.err, u"alone.json: Note: Its article “./article.txt” is not there; quotes were not compared.\n"_s);
}

void TestCli::tellsFaultsOfFiles_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = QDir(nativeData(u"broken"_s)).entryList({u"*.json"_s}, QDir::Files);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void TestCli::tellsFaultsOfFiles()
{
    QFETCH(QString, name);
    put(name, contentOf(nativeData(u"broken/"_s + name)));
    const Outcome outcome = run({u"validate"_s, name});
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.out, QByteArray());
    QCOMPARE(outcome.err,
             QString::fromUtf8(contentOf(QString(nativeData(u"broken/"_s + name).chopped(5) + u".expected"_s))));
}

void TestCli::comparesQuotesWithTheArticle()
{
    put(u"article.txt"_s, contentOf(nativeData(u"article.txt"_s)));
    QByteArray json = contentOf(nativeData(u"full.json"_s));
    json.replace("\"quote\": \"Japan\"", "\"quote\": \"China\"");
    put(u"a.json"_s, json);
    const Outcome wrong = run({u"validate"_s, u"a.json"_s});
    QCOMPARE(wrong.status, 1);
    QCOMPARE(
        wrong.err,
        u"a.json:16:5: mentions[1].quote: The quote “China” does not stand at 25 to 30; there stands “Japan”.\n"_s);
    // Another state of the article: both that, and each quote that it concerns.
    put(u"a.json"_s, contentOf(nativeData(u"full.json"_s)));
    put(u"article.txt"_s, contentOf(nativeData(u"article.txt"_s)).replace("Fumio", "Fumiyo"));
    const Outcome changed = run({u"validate"_s, u"a.json"_s});
    QCOMPARE(changed.status, 1);
    QVERIFY(changed.err.startsWith(
        u"a.json:4:14: article.sha256: This tells of another article, or of another state of it.\n"));
    QVERIFY(changed.err.contains(u"“Foreign Minister Fumio Kishida” does not stand at"));
}

void TestCli::validatesStandardInput()
{
    const Outcome outcome = run({u"validate"_s, u"-"_s}, contentOf(nativeData(u"broken/span-empty.json"_s)));
    QCOMPARE(outcome.status, 1);
    QCOMPARE(outcome.err,
             u"standard input:10:76: mentions[0].end: The end (25) must be greater than the start (25).\n"_s);
    put(u"article.txt"_s, contentOf(nativeData(u"article.txt"_s)));
    const Outcome fine = run({u"validate"_s, u"-"_s}, contentOf(nativeData(u"full.json"_s)));
    QCOMPARE(fine.err, QString());
    QCOMPARE(fine.status, 0);
}

void TestCli::whatItWritesIsValid()
{
    const QString seed = QStringLiteral(RAPPORTEUR_SOURCE_DIR "/../shared/eval/seed/article.txt");
    if (!QFile::exists(seed))
        QSKIP("The seed article is not here.");
    QVERIFY(QFile::copy(seed, path(u"seed.txt"_s)));
    const Outcome outcome = run({u"annotate"_s, u"--beside"_s, u"seed.txt"_s});
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.status, 0);
    QVERIFY(readNativeFile(path(u"seed.txt.annotations.json"_s)).value().mentions.size() > 20);
    const Outcome valid = run({u"validate"_s, u"seed.txt.annotations.json"_s});
    QCOMPARE(valid.err, QString());
    QCOMPARE(valid.status, 0);
}

void TestCli::worksInThePlainestEnvironment()
{
    m_environment = QProcessEnvironment(); // no display, no home, no locale
    m_environment.insert(u"LC_ALL"_s, u"C"_s);
    put(u"日本.txt"_s, report());
    const Outcome outcome = run({u"annotate"_s, u"--beside"_s, u"日本.txt"_s, u"なし.txt"_s});
    QCOMPARE(outcome.err, u"なし.txt: There is no such file.\n"_s);
    QCOMPARE(outcome.status, 1);
    QVERIFY(readNativeFile(path(u"日本.txt.annotations.json"_s)));
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
