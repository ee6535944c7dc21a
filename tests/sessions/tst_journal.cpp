// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/Anchoring.h"
#include "formats/NativeWriter.h"
#include "sessions/CountGuard.h"
#include "sessions/Journal.h"
#include "sessions/JournalWriter.h"
#include "sessions/SessionFiles.h"
#include "sessions/SessionSupport.h"
#include "support/Sample.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <thread>

using namespace Qt::StringLiterals;
using namespace Rapporteur;
using Type = JournalEntry::Type;

/// A session's journal: written, forced to the disk, read, damaged, replayed.
class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replayGivesEveryState_data();
    void replayGivesEveryState();
    void truncatedAnywhereIsReadUpToThere();
    void changedLinesAreToldAndNothingIsThrownAway();
    void clocksMayGoBack();
    void writerForcesAllToTheDisk();
    void writerTakesALine_data();
    void writerTakesALine();
    void writerGoesOnWhenItCanAgain();
    void writerTakesTheSpareFolder();
    void deletedFilesComeBack();
    void twoSessionsOfOneSecondHaveTwoFiles();
    void fallingCountsAreAlarming_data();
    void fallingCountsAreAlarming();

private:
    /// A journal as it is written, with \a steps random edits and the states after each.
    static QByteArray written(const Article &article, int steps, int keyframeEvery, QList<AnnotationSet> &states,
                              quint32 seed);
    static AnnotationSet anchored(const Result<NativeAnnotations> &native, const Article &article)
    {
        if (!native)
            qFatal("%ls", qUtf16Printable(native.error().toString()));
        return anchor(*native, article).annotations;
    }
};

QByteArray TestJournal::written(const Article &article, int steps, int keyframeEvery, QList<AnnotationSet> &states,
                                quint32 seed)
{
    QRandomGenerator random(seed);
    AnnotationSet set = Test::sampleAnnotations(article);
    states = {set};
    QByteArray bytes;
    QByteArray chain;
    qint64 line = 0;
    QDateTime now(QDate(2013, 11, 2), QTime(9, 30), QTimeZone::UTC);
    const auto write = [&](JournalEntry entry) {
        entry.at = now;
        const QByteArray body = journalBody(entry, line++);
        chain = journalChain(chain, body);
        bytes += journalLine(body, chain);
    };
    write({.type = Type::Begin, .state = writeNative(article, set, {}), .analyst = u"Ada \"L\""_s, .session = 7});
    for (int step = 1; step <= steps;) {
        const Edit edit = Test::randomEdit(article, set, random);
        if (edit.isEmpty() || !set.apply(edit))
            continue;
        now = now.addSecs(1);
        write({.type = Type::Edit, .label = edit.label, .changes = storedChanges(edit, article, set)});
        states.append(set);
        if (step % keyframeEvery == 0)
            write({.type = Type::Keyframe, .state = writeNative(article, set, {})});
        ++step;
    }
    write({.type = Type::End});
    return bytes;
}

void TestJournal::replayGivesEveryState_data()
{
    QTest::addColumn<int>("keyframeEvery");
    QTest::newRow("without keyframes") << 1000;
    QTest::newRow("with keyframes") << 7;
}

void TestJournal::replayGivesEveryState()
{
    QFETCH(int, keyframeEvery);
    const Article article = Test::sampleArticle();
    for (quint32 seed = 1; seed <= 5; ++seed) {
        QList<AnnotationSet> states;
        const auto journal = Journal::read(written(article, 60, keyframeEvery, states, seed), u"j"_s);
        QVERIFY(journal);
        QCOMPARE(journal->issues(), Issues());
        QCOMPARE(journal->verify(), Issues());
        QVERIFY(journal->isEnded());
        QCOMPARE(journal->begin().analyst, u"Ada \"L\""_s);
        QCOMPARE(journal->begin().session, 7);
        QCOMPARE(journal->stepCount(), 60);
        for (qsizetype step = 0; step <= 60; ++step)
            QVERIFY2(anchored(journal->stateAt(step), article) == states[step], qPrintable(QString::number(step)));
        QVERIFY(!journal->stateAt(61));
        QVERIFY(!journal->step(0));
        QVERIFY(!journal->step(60)->label.isEmpty());
    }
}

void TestJournal::truncatedAnywhereIsReadUpToThere()
{
    const Article article = Test::sampleArticle();
    QList<AnnotationSet> states;
    const QByteArray bytes = written(article, 12, 1000, states, 3);
    // Each byte of the last three lines, and every seventh before.
    qsizetype last = bytes.size() - 1;
    for (int i = 0; i < 3; ++i)
        last = bytes.lastIndexOf('\n', last - 1);
    for (qsizetype size = 0; size < bytes.size(); size += size < last ? 7 : 1) {
        const QByteArray cut = bytes.first(size);
        const auto journal = Journal::read(cut, u"j"_s);
        const qsizetype whole = cut.count('\n');
        if (!journal) {
            QCOMPARE_LE(whole, 0);
            continue;
        }
        // A line that lacks its line feed alone is whole.
        const bool complete = size + 1 <= bytes.size() && bytes[size] == '\n';
        const auto steps = qBound(qsizetype(0), whole - 1 + (complete ? 1 : 0), qsizetype(12));
        QCOMPARE(journal->stepCount(), steps);
        QVERIFY(anchored(journal->stateAt(steps), article) == states[steps]);
        const bool torn = !complete && !cut.endsWith('\n');
        QCOMPARE(journal->issues().size(), torn ? 1 : 0);
    }
}

void TestJournal::changedLinesAreToldAndNothingIsThrownAway()
{
    const Article article = Test::sampleArticle();
    QList<AnnotationSet> states;
    const QByteArray bytes = written(article, 20, 5, states, 4);
    QByteArrayList lines = bytes.split('\n');

    // Text changed in line 3 (step 2): its checksum does not fit; what follows does.
    QByteArrayList changed = lines;
    changed[2].replace("\"label\": \"", "\"label\": \"x");
    auto journal = Journal::read(changed.join('\n'), u"j"_s);
    QVERIFY(journal);
    QCOMPARE(journal->issues().size(), 1);
    QCOMPARE(journal->issues().first().line, 3);
    QCOMPARE(journal->stepCount(), 20);
    QVERIFY(anchored(journal->stateAt(20), article) == states[20]);

    // A line missing.
    QByteArrayList missing = lines;
    missing.removeAt(3);
    journal = Journal::read(missing.join('\n'), u"j"_s);
    QVERIFY(journal);
    QCOMPARE(journal->issues().size(), 1);
    QCOMPARE(journal->issues().first().line, 4);
    QCOMPARE(journal->stepCount(), 19);
    QVERIFY(anchored(journal->stateAt(19), article) == states[20]); // from the last keyframe on

    // Rubbish in the middle.
    QByteArrayList rubbish = lines;
    rubbish.insert(5, QByteArray(50, '\0'));
    journal = Journal::read(rubbish.join('\n'), u"j"_s);
    QVERIFY(journal);
    QCOMPARE(journal->issues().size(), 1);
    QCOMPARE(journal->stepCount(), 20);
    QVERIFY(anchored(journal->stateAt(20), article) == states[20]);

    // No byte changed anywhere makes it crash, and none goes unnoticed.
    for (qsizetype at = 0; at < bytes.size(); at += 37) {
        QByteArray one = bytes;
        one[at] = char(one[at] ^ 1);
        journal = Journal::read(one, u"j"_s);
        QVERIFY2(!journal || !journal->issues().isEmpty(), qPrintable(QString::number(at)));
        if (journal)
            static_cast<void>(journal->verify());
    }
}

void TestJournal::clocksMayGoBack()
{
    const Article article = Test::sampleArticle();
    QByteArray bytes;
    QByteArray chain;
    qint64 line = 0;
    AnnotationSet set = Test::sampleAnnotations(article);
    const auto write = [&](JournalEntry entry, int year) {
        entry.at = QDateTime(QDate(year, 1, 1), QTime(0, 0), QTimeZone::UTC);
        const QByteArray body = journalBody(entry, line++);
        chain = journalChain(chain, body);
        bytes += journalLine(body, chain);
    };
    write({.type = Type::Begin, .state = writeNative(article, set, {})}, 2013);
    const EditBuilder builder(article, set, {u"Ada"_s, {}});
    for (const auto &[id, year] : {std::pair(3U, 2113), std::pair(4U, 1988)}) {
        const Edit edit = builder.accept({{id}});
        QVERIFY(set.apply(edit));
        write({.type = Type::Edit, .label = edit.label, .changes = storedChanges(edit, article, set)}, year);
    }
    const auto journal = Journal::read(bytes, u"j"_s);
    QVERIFY(journal);
    QVERIFY(anchored(journal->stateAt(2), article) == set);
    QCOMPARE(journal->stepAt(QDateTime(QDate(2014, 1, 1), QTime(0, 0), QTimeZone::UTC)), 2);
    QCOMPARE(journal->lastTime().date().year(), 1988);
}

static JournalWriter::Body line(Type type)
{
    return [type](qint64 number) {
        return journalBody({.type = type, .at = QDateTime::currentDateTimeUtc(), .label = QString::number(number)},
                           number);
    };
}

void TestJournal::writerForcesAllToTheDisk()
{
    const QTemporaryDir dir;
    JournalWriter writer({dir.filePath(u"a/b"_s), {}, u"s.jsonl"_s});
    QCOMPARE(writer.durable(), 0);
    for (int i = 0; i < 100; ++i)
        writer.append(line(i == 0 ? Type::Begin : Type::Edit));
    QVERIFY(writer.flush());
    QCOMPARE(writer.durable(), 100);
    QVERIFY(!writer.fault());
    QFile file(writer.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray chain;
    int count = 0;
    for (const auto lines = file.readAll().trimmed().split('\n'); const QByteArray &one : lines) {
        const JournalParts parts = journalParts(one);
        QCOMPARE(parts.chain, QByteArrayView(journalChain(chain, parts.body)));
        chain = parts.chain.toByteArray();
        ++count;
    }
    QCOMPARE(count, 100);
    QVERIFY(isBeingWritten(writer.path()));
}

void TestJournal::writerTakesALine_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("a file in the way") << u"file/sessions"_s;
    QTest::newRow("no folder can be there") << u"/dev/null/sessions"_s;
}

void TestJournal::writerTakesALine()
{
    QFETCH(QString, folder);
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    JournalWriter writer({QDir(dir.path()).absoluteFilePath(folder), {}, u"s.jsonl"_s});
    writer.append(line(Type::Begin));
    QVERIFY(!writer.flush());
    QVERIFY(writer.fault());
    QVERIFY(!writer.fault()->text.isEmpty());
    QCOMPARE(writer.durable(), 0);
    QCOMPARE(writer.appended(), 1);
}

void TestJournal::writerGoesOnWhenItCanAgain()
{
    const QTemporaryDir dir;
    const QString folder = dir.filePath(u"sessions"_s);
    QFile obstacle(folder);
    QVERIFY(obstacle.open(QIODevice::WriteOnly));
    JournalWriter writer({folder, {}, u"s.jsonl"_s});
    writer.append(line(Type::Begin));
    QVERIFY(!writer.flush());
    writer.append(line(Type::Edit));
    QVERIFY(obstacle.remove());
    QTRY_COMPARE(writer.durable(), 2);
    QVERIFY(!writer.fault());
}

void TestJournal::writerTakesTheSpareFolder()
{
    const QTemporaryDir dir;
    JournalWriter writer({u"/dev/null/sessions"_s, dir.filePath(u"spare"_s), u"s.jsonl"_s});
    writer.append(line(Type::Begin));
    QVERIFY(writer.flush());
    QVERIFY(writer.isInSpare());
    QCOMPARE(writer.path(), dir.filePath(u"spare/s.jsonl"_s));
}

void TestJournal::deletedFilesComeBack()
{
    const QTemporaryDir dir;
    const QString folder = dir.filePath(u"sessions"_s);
    JournalWriter writer({folder, {}, u"s.jsonl"_s});
    writer.append(line(Type::Begin));
    QVERIFY(writer.flush());
    QVERIFY(QDir(folder).removeRecursively());
    writer.append(line(Type::Edit));
    QVERIFY(writer.flush());
    QFile file(writer.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 2);
}

void TestJournal::twoSessionsOfOneSecondHaveTwoFiles()
{
    const QTemporaryDir dir;
    JournalWriter one({dir.path(), {}, u"s.jsonl"_s});
    JournalWriter two({dir.path(), {}, u"s.jsonl"_s});
    one.append(line(Type::Begin));
    two.append(line(Type::Begin));
    QVERIFY(one.flush());
    QVERIFY(two.flush());
    QVERIFY(one.path() != two.path());
}

void TestJournal::fallingCountsAreAlarming_data()
{
    QTest::addColumn<int>("expected");
    QTest::addColumn<int>("found");
    QTest::addColumn<bool>("alarming");
    QTest::newRow("as expected") << 100 << 100 << false;
    QTest::newRow("more") << 100 << 120 << false;
    QTest::newRow("five of a hundred") << 100 << 95 << false;
    QTest::newRow("six of a hundred") << 100 << 94 << true;
    QTest::newRow("a tenth") << 20 << 18 << false;
    QTest::newRow("more than a tenth") << 20 << 17 << true;
    QTest::newRow("the only one") << 1 << 0 << true;
    QTest::newRow("none") << 0 << 0 << false;
}

void TestJournal::fallingCountsAreAlarming()
{
    QFETCH(int, expected);
    QFETCH(int, found);
    QTEST(isCountAlarming(expected, found), "alarming");
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
