// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/DocumentFile.h"
#include "extraction/Extractor.h"
#include "extraction/Lexicon.h"
#include "formats/Anchoring.h"
#include "formats/NativeReader.h"
#include "sessions/SessionFiles.h"
#include "sessions/SessionSupport.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// rapporteur-cli sessions, replay, compare, recover and verify.
class TestSessionCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsSessions();
    void replaysToAnyStep();
    void recoversAndVerifies();
    void compares();
    void tellsWrongUsage_data();
    void tellsWrongUsage();

private:
    struct Outcome
    {
        int status = -1;
        QByteArray out;
        QByteArray err;
    };
    [[nodiscard]] Outcome run(const QStringList &arguments) const
    {
        QProcess process;
        process.start(QStringLiteral(RAPPORTEUR_BIN_DIR "/rapporteur-cli"), arguments);
        if (!process.waitForFinished())
            qFatal("it hangs");
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    [[nodiscard]] QString path(const QString &name = u"a.txt"_s) const { return m_dir.filePath(name); }
    [[nodiscard]] AnnotationSet read(const QByteArray &json) const
    {
        const auto native = readNative(json, {});
        if (!native)
            qFatal("%ls", qUtf16Printable(native.error().issues.first().toString()));
        return anchor(*native, m_article).annotations;
    }

    QTemporaryDir m_dir;
    Article m_article;
    QList<AnnotationSet> m_states;
};

void TestSessionCommands::initTestCase()
{
    qputenv("XDG_STATE_HOME", path(u"state"_s).toUtf8());
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("News\n\nJapan and Russia met on Friday. Japan was glad.\n");
    file.close();
    const auto lexicon = Lexicon::bundled();
    QVERIFY(lexicon);
    const Extractor extractor(*lexicon);
    auto opened = DocumentFile::open(path(), extractor);
    QVERIFY(opened);
    DocumentFile &document = **opened;
    document.recordSessions([] { return u"Ada"_s; });
    m_article = document.document().article();
    m_states.append(document.document().annotations());
    QRandomGenerator random(5);
    while (m_states.size() <= 12) {
        const Edit edit = Test::randomEdit(m_article, document.document().annotations(), random);
        if (edit.isEmpty() || !document.document().apply(edit))
            continue;
        m_states.append(document.document().annotations());
        if (m_states.size() == 9)
            QVERIFY(document.save(u"Ada"_s));
    }
}

void TestSessionCommands::listsSessions()
{
    const Outcome text = run({u"sessions"_s, path()});
    QCOMPARE(text.status, 0);
    QVERIFY(text.out.contains("Ada"));
    QVERIFY(text.out.contains("12 steps"));
    const Outcome json = run({u"sessions"_s, u"--json"_s, path()});
    const QJsonObject session = QJsonDocument::fromJson(json.out).object();
    QCOMPARE(session["steps"_L1].toInt(), 12);
    QCOMPARE(session["analyst"_L1].toString(), u"Ada"_s);
    QCOMPARE(session["closed"_L1].toBool(), true);
    QCOMPARE(run({u"sessions"_s, path(u"b.txt"_s)}).status, 1);
}

void TestSessionCommands::replaysToAnyStep()
{
    for (const qsizetype step : {0, 1, 7, 12})
        QVERIFY(read(run({u"replay"_s, u"--at"_s, QString::number(step), path()}).out) == m_states[step]);
    QVERIFY(read(run({u"replay"_s, path()}).out) == m_states[12]);
    QVERIFY(read(run({u"replay"_s, u"--at"_s, u"2200-01-01T00:00:00Z"_s, path()}).out) == m_states[12]);
    QVERIFY(read(run({u"replay"_s, u"--at"_s, u"3"_s, sessionFilesOf(path()).constFirst()}).out) == m_states[3]);
    for (const QString &at : {u"13"_s, u"-1"_s, u"soon"_s, u"2000-01-01T00:00:00Z"_s}) {
        const Outcome outcome = run({u"replay"_s, u"--at"_s, at, path()});
        QCOMPARE(outcome.status, 1);
        QVERIFY(!outcome.err.isEmpty());
        QVERIFY(outcome.out.isEmpty());
    }
}

void TestSessionCommands::recoversAndVerifies()
{
    QCOMPARE(run({u"verify"_s, path()}).status, 0);
    const QString annotations = nativeFileFor(path());
    QCOMPARE(run({u"recover"_s, path()}).status, 0);
    QFile file(annotations);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(read(file.readAll()) == m_states[12]);
    QVERIFY(file.resize(20));
    file.close();
    QCOMPARE(run({u"recover"_s, path()}).status, 0);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(read(file.readAll()) == m_states[12]);

    // One changed byte is found and its line named.
    QFile journal(sessionFilesOf(path()).constFirst());
    QVERIFY(journal.open(QIODevice::ReadWrite));
    const QByteArray sound = journal.readAll();
    QByteArray changed = sound;
    const qsizetype second = changed.indexOf('\n') + 1;
    changed[changed.indexOf("\"label\"", second) + 10] = '#';
    journal.seek(0);
    journal.write(changed);
    journal.flush();
    const Outcome broken = run({u"verify"_s, path()});
    QCOMPARE(broken.status, 1);
    QVERIFY2(broken.err.contains(".jsonl:2:"), broken.err.constData());
    journal.seek(0);
    journal.write(sound);
}

void TestSessionCommands::compares()
{
    const QString other = path(u"other.json"_s);
    QCOMPARE(run({u"replay"_s, u"--at"_s, u"0"_s, u"-o"_s, other, path()}).status, 0);
    QCOMPARE(run({u"replay"_s, u"-o"_s, path(u"last.json"_s), path()}).status, 0);
    const QString annotations = path(u"last.json"_s);
    const Outcome json = run({u"compare"_s, u"--json"_s, annotations, annotations});
    QVERIFY2(json.status == 0, json.err.constData());
    const QJsonObject all = QJsonDocument::fromJson(json.out).object()["all"_L1].toObject();
    QCOMPARE(all["exact"_L1].toObject()["f1"_L1].toDouble(), 1.0);
    QCOMPARE(all["kappa"_L1].toDouble(), 1.0);
    const Outcome text = run({u"compare"_s, annotations, other});
    QCOMPARE(text.status, 0);
    QVERIFY(text.out.contains("country"));
}

void TestSessionCommands::tellsWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("one file to compare") << QStringList{u"compare"_s, u"a.json"_s};
    QTest::newRow("no article") << QStringList{u"sessions"_s};
    QTest::newRow("at elsewhere") << QStringList{u"sessions"_s, u"--at"_s, u"1"_s, u"a.txt"_s};
    QTest::newRow("json elsewhere") << QStringList{u"replay"_s, u"--json"_s, u"a.txt"_s};
    QTest::newRow("output elsewhere") << QStringList{u"verify"_s, u"-o"_s, u"x"_s, u"a.txt"_s};
}

void TestSessionCommands::tellsWrongUsage()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(run(arguments).status, 2);
}

QTEST_GUILESS_MAIN(TestSessionCommands)
#include "tst_sessioncommands.moc"
