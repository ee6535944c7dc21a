// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/FormatRegistry.h"
#include "support/CliFolder.h"
#include "support/NativeData.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;
using Test::contentOf;

/// rapporteur-cli convert, formats and mapping, as users run them.
class TestConvert : public QObject, private Test::CliFolder
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void printsFormatsAndMapping();
    void convertsThereAndBack_data();
    void convertsThereAndBack();
    void tellsLosses();
    void makesFolders();
    void doesTheRestAfterAFault();
    void neverOverwritesInputs();
    void leavesOtherTexts();
    void usesMappings();
    void bundles();
    void pipes();
};

void TestConvert::init()
{
    renew();
    put(u"report.txt"_s, "John spoke of Japan.\n");
    put(u"report.ann"_s, "T1\tPerson 0 4\tJohn\nT2\tGPE 14 19\tJapan\n#1\tAnnotatorNotes T2\tthe country\n");
}

void TestConvert::refusesWrongUsage_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::newRow("no format") << u"convert report.ann out"_s;
    QTest::newRow("unknown format") << u"convert --to word report.ann out"_s;
    QTest::newRow("no place") << u"convert --to csv report.ann"_s;
    QTest::newRow("output") << u"convert --to csv report.ann -o out"_s;
    QTest::newRow("to of others") << u"annotate --to csv report.txt"_s;
    QTest::newRow("twice standard input") << u"convert --to csv - - out"_s;
}

void TestConvert::refusesWrongUsage()
{
    QFETCH(QString, arguments);
    const Outcome outcome = run(arguments.split(u' '));
    QCOMPARE(outcome.status, 2);
    QVERIFY(outcome.err.endsWith(u"See rapporteur-cli --help.\n"_s));
    QVERIFY(!QFileInfo::exists(path(u"out"_s)));
}

void TestConvert::printsFormatsAndMapping()
{
    QCOMPARE(run({u"formats"_s}).out, FormatRegistry().table().toUtf8());
    const QByteArray mapping = run({u"mapping"_s}).out;
    QCOMPARE(QJsonDocument::fromJson(mapping)["read"_L1]["PERSON"_L1].toString(), u"official"_s);
    // README has the table that the program prints.
    const QByteArray readme = contentOf(QStringLiteral(RAPPORTEUR_SOURCE_DIR "/README.md"));
    QVERIFY(readme.contains(FormatRegistry().table().toUtf8()));
}

void TestConvert::convertsThereAndBack_data()
{
    QTest::addColumn<QString>("key");
    const QStringList keys = FormatRegistry().keys();
    for (const QString &key : keys)
        QTest::newRow(qPrintable(key)) << key;
    QTest::newRow("native") << u"native"_s;
}

void TestConvert::convertsThereAndBack()
{
    QFETCH(QString, key);
    const Outcome there = run({u"convert"_s, u"--to"_s, key, u"report.ann"_s, u"out/"_s});
    QVERIFY2(there.status == 0, qPrintable(there.err));
    const Outcome back = run({u"convert"_s, u"--to"_s, u"native"_s, u"out"_s, u"back/"_s});
    QVERIFY2(back.status == 0, qPrintable(back.err));
    const QStringList files = QDir(path(u"back"_s)).entryList({u"*.json"_s}, QDir::Files);
    QCOMPARE(files, QStringList{u"report.txt.annotations.json"_s});
    const QByteArray native = contentOf(path(u"back/"_s + files.first()));
    QVERIFY2(native.contains("\"quote\": \"John\"") && native.contains("\"quote\": \"Japan\""), native.constData());
}

void TestConvert::tellsLosses()
{
    const Outcome outcome = run({u"convert"_s, u"--to"_s, u"conll"_s, u"report.ann"_s, u"report.conll"_s});
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.err.contains(u"report: Warning: Not carried by the format: notes of mentions (1)."_s),
             qPrintable(outcome.err));
    const Outcome json = run({u"convert"_s, u"--json"_s, u"--to"_s, u"conll"_s, u"report.ann"_s, u"report.conll"_s});
    const QJsonDocument report = QJsonDocument::fromJson(json.err.toUtf8());
    QCOMPARE(report["losses"_L1]["notes"_L1].toInt(), 1);
    QCOMPARE(report["mentions"_L1].toInt(), 2);
}

void TestConvert::makesFolders()
{
    put(u"lines.jsonl"_s, "{\"text\": \"Rome\", \"label\": [[0, 4, \"GPE\"]]}\n{\"text\": \"Oslo\", \"label\": []}\n");
    QCOMPARE(run({u"convert"_s, u"--to"_s, u"brat"_s, u"lines.jsonl"_s, u"a/b"_s}).status, 0);
    QCOMPARE(QDir(path(u"a/b"_s)).entryList(QDir::Files),
             (QStringList{u"annotation.conf"_s, u"lines-1.ann"_s, u"lines-1.txt"_s, u"lines-2.ann"_s, u"lines-2.txt"_s,
                          u"visual.conf"_s}));
    QCOMPARE(contentOf(path(u"a/b/lines-1.txt"_s)), "Rome");
    // A folder as input, its folders with -r only.
    QCOMPARE(run({u"convert"_s, u"--to"_s, u"doccano"_s, u"a"_s, u"none.jsonl"_s}).status, 1);
    QCOMPARE(run({u"convert"_s, u"-r"_s, u"--to"_s, u"doccano"_s, u"a"_s, u"all.jsonl"_s}).status, 0);
    QCOMPARE(contentOf(path(u"all.jsonl"_s)),
             "{\"label\":[[0,4,\"country\"]],\"text\":\"Rome\"}\n"
             "{\"label\":[],\"text\":\"Oslo\"}\n");
}

void TestConvert::doesTheRestAfterAFault()
{
    put(u"bad.jsonl"_s, "{\"text\": \"Rome\", \"label\": []}\n{\"text\": }\n");
    put(u"strange.bin"_s, "\x01\x02");
    const Outcome outcome = run({u"convert"_s, u"--to"_s, u"w3c"_s, u"missing.ann"_s, u"bad.jsonl"_s, u"strange.bin"_s,
                                 u"report.ann"_s, u"out"_s});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.err.contains(u"bad.jsonl:2:"_s), qPrintable(outcome.err));
    QVERIFY(outcome.err.contains(u"strange.bin: This is of no format that is known."_s));
    QVERIFY(outcome.err.contains(u"missing.ann: "_s));
    QVERIFY(QFileInfo::exists(path(u"out/report.jsonld"_s)));
    QVERIFY(QFileInfo::exists(path(u"out/bad.jsonld"_s)));
}

void TestConvert::neverOverwritesInputs()
{
    const QByteArray before = contentOf(path(u"report.ann"_s));
    const Outcome outcome = run({u"convert"_s, u"--to"_s, u"csv"_s, u"report.ann"_s, u"./report.ann"_s});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.err.contains(u"it is left as it is"_s), qPrintable(outcome.err));
    QCOMPARE(contentOf(path(u"report.ann"_s)), before);
}

void TestConvert::leavesOtherTexts()
{
    QVERIFY(QDir(path()).mkdir(u"out"_s));
    put(u"out/report.txt"_s, "another one");
    const Outcome outcome = run({u"convert"_s, u"--to"_s, u"csv"_s, u"report.ann"_s, u"out"_s});
    QCOMPARE(outcome.status, 1);
    QCOMPARE(contentOf(path(u"out/report.txt"_s)), "another one");
    QVERIFY(!QFileInfo::exists(path(u"out/report.csv"_s)));
}

void TestConvert::usesMappings()
{
    put(u"map.json"_s, "{\"read\": {\"PERSON\": \"official\"}, \"write\": {\"official\": \"PERSON\"}}");
    QCOMPARE(run({u"convert"_s, u"--mapping"_s, u"map.json"_s, u"--to"_s, u"doccano"_s, u"report.ann"_s, u"a.jsonl"_s})
                 .status,
             0);
    QCOMPARE(contentOf(path(u"a.jsonl"_s)), "{\"label\":[[0,4,\"PERSON\"]],\"text\":\"John spoke of Japan.\\n\"}\n");
    put(u"map.json"_s, "{\"read\": {\"PERSON\": 7}}");
    const Outcome broken =
        run({u"convert"_s, u"--mapping"_s, u"map.json"_s, u"--to"_s, u"doccano"_s, u"report.ann"_s, u"b.jsonl"_s});
    QCOMPARE(broken.status, 1);
    QVERIFY(broken.err.startsWith(u"map.json: "_s));
}

void TestConvert::bundles()
{
    QCOMPARE(run({u"convert"_s, u"--bundle"_s, u"--to"_s, u"conll"_s, u"report.ann"_s, u"out/"_s}).status, 0);
    QVERIFY(contentOf(path(u"out/report.txt.annotations.json"_s)).contains("the country"));
    // And back to the very file it came from.
    QCOMPARE(run({u"convert"_s, u"--to"_s, u"brat"_s, u"out/report.txt.annotations.json"_s, u"back/"_s}).status, 0);
    QCOMPARE(contentOf(path(u"back/report.ann"_s)), contentOf(path(u"report.ann"_s)));
}

void TestConvert::pipes()
{
    const QByteArray lines = "{\"text\":\"Rome\",\"label\":[[0,4,\"GPE\"]]}\n";
    const Outcome outcome = run({u"convert"_s, u"--to"_s, u"spacy"_s, u"-"_s, u"-"_s}, lines);
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.out.contains("\"label\":\"country\""), outcome.out.constData());
    QCOMPARE(run({u"convert"_s, u"--to"_s, u"doccano"_s, u"-"_s, u"-"_s}, lines).out, lines);
    QCOMPARE(run({u"convert"_s, u"--to"_s, u"doccano"_s, u"-"_s, u"-"_s}, "nothing").status, 1);
}

QTEST_GUILESS_MAIN(TestConvert)
#include "tst_convert.moc"
