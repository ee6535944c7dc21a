// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <cerrno>

using namespace Qt::StringLiterals;

/// What was called saved is there, however the program ended: killed at any moment, also while it recovers, with any
/// call that writes failing, with a full disk.
///
/// In full (2,000 kills) where RAPPORTEUR_LONG_TESTS is set.
class TestCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void killedAtAnyMoment();
    void anyCallFails_data();
    void anyCallFails();
    void fullDisk();

private:
    /// What one run told.
    struct Run
    {
        QByteArray opened;
        QByteArrayList states; ///< announced, in order
        qsizetype safe = 0;    ///< of them are on the disk
        bool fired = false;
        QByteArray fault;
    };

    static Run told(const QByteArray &out)
    {
        Run run;
        for (const auto lines = out.split('\n'); const QByteArray &line : lines) {
            if (line.startsWith("opened "))
                run.opened = line.sliced(7);
            else if (line.startsWith("will "))
                run.states.append(line.sliced(5));
            else if (line == "safe")
                run.safe = run.states.size();
            else if (line.startsWith("fault "))
                run.fault = line;
        }
        return run;
    }

    /// Takes in what a run told, after what it found was compared with what may be there.
    void check(const Run &run)
    {
        if (run.opened.isEmpty())
            return; // killed while it opened: the next one will find it
        QVERIFY2(m_possible.isEmpty() || m_possible.contains(run.opened), "an edit that was saved is not there");
        m_acknowledged += run.safe;
        // From the last that was safe on, each may be what the disk has.
        QByteArrayList all = QByteArrayList{run.opened} + run.states;
        m_possible = all.sliced(run.safe);
    }

    [[nodiscard]] Run run(const QStringList &arguments, const QStringList &environment = {},
                          const QString &folder = {}) const
    {
        QProcess process;
        QStringList all = QProcess::systemEnvironment() + environment;
        const QString where = folder.isEmpty() ? m_dir->path() : folder;
        all.append(u"XDG_STATE_HOME="_s + where + "/state"_L1);
        process.setEnvironment(all);
        process.start(driver(), QStringList{where + "/a.txt"_L1} + arguments);
        if (!process.waitForFinished(60'000))
            qFatal("the driver hangs");
        Run run = told(process.readAllStandardOutput());
        run.fired = process.readAllStandardError().contains("fired");
        return run;
    }

    static QString driver() { return QStringLiteral(RAPPORTEUR_BIN_DIR "/tests/crashdriver"); }
    static bool isLong() { return qEnvironmentVariableIsSet("RAPPORTEUR_LONG_TESTS"); }
    static void writeArticle(const QString &folder)
    {
        QFile file(folder + "/a.txt"_L1);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("News\r\n\r\nJapan and Russia met on Friday. \xF0\x9F\x98\x80 Japan was glad, and Foreign Minister "
                   "Fumio Kishida said so to Sergey Lavrov.\r\n");
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QByteArrayList m_possible; // states, one of which the disk has
    qint64 m_acknowledged = 0;
};

void TestCrash::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    writeArticle(m_dir->path());
    m_possible.clear();
    m_acknowledged = 0;
}

void TestCrash::killedAtAnyMoment()
{
    const int kills = isLong() ? 2000 : 200;
    QRandomGenerator random(20131102);
    constexpr int mostMicroseconds = 60'000;
    for (int i = 0; i < kills; ++i) {
        QProcess process;
        process.setEnvironment(QProcess::systemEnvironment() << u"XDG_STATE_HOME="_s + m_dir->path() + "/state"_L1);
        process.start(driver(), {m_dir->filePath(u"a.txt"_s), QString::number(random.generate())});
        QVERIFY(process.waitForStarted());
        // Mostly while it edits, else at any moment from its start on, also while it recovers what the one before left.
        if (i % 4 != 0)
            QVERIFY(process.waitForReadyRead());
        QThread::usleep(ulong(random.bounded(mostMicroseconds)));
        process.kill();
        QVERIFY(process.waitForFinished());
        const Run run = told(process.readAllStandardOutput());
        QVERIFY2(run.fault.isEmpty(), run.fault.constData());
        check(run);
        if (QTest::currentTestFailed())
            return;
        // Histories do not grow for ever: now and then a new article.
        if (i % 50 == 49) {
            QDir(m_dir->filePath(u"a.txt.sessions"_s)).removeRecursively();
            QFile::remove(m_dir->filePath(u"a.txt.annotations.json"_s));
            QDir(m_dir->filePath(u"state"_s)).removeRecursively();
            m_possible.clear();
        }
    }
    qInfo("%d kills, %lld acknowledged edits, none lost", kills, static_cast<long long>(m_acknowledged));
    QVERIFY(m_acknowledged > kills);
}

void TestCrash::anyCallFails_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<bool>("always");
    QTest::newRow("ENOSPC once") << ENOSPC << false;
    QTest::newRow("ENOSPC from then on") << ENOSPC << true;
    QTest::newRow("EIO once") << EIO << false;
    QTest::newRow("EIO from then on") << EIO << true;
}

void TestCrash::anyCallFails()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("a library cannot be loaded before a sanitizer");
#endif
    QFETCH(int, error);
    QFETCH(bool, always);
    constexpr int most = 2000;
    int at = 1;
    for (; at < most; at += isLong() || at < 20 ? 1 : 5) {
        init();
        const QStringList environment{u"LD_PRELOAD="_s + QStringLiteral(RAPPORTEUR_BIN_DIR "/tests/libfaultshim.so"),
                                      u"FAULT_AT=%1"_s.arg(at), u"FAULT_ERRNO=%1"_s.arg(error),
                                      u"FAULT_ALWAYS=%1"_s.arg(always ? 1 : 0)};
        const Run faulty = run({u"7"_s, u"9"_s}, environment);
        QVERIFY2(!faulty.opened.isEmpty(), "it did not open");
        check(faulty);
        const Run after = run({u"8"_s, u"0"_s});
        QVERIFY2(!after.opened.isEmpty(), after.fault.constData());
        check(after);
        if (QTest::currentTestFailed()) {
            qWarning("with call %d failing", at);
            return;
        }
        if (!faulty.fired)
            break;
    }
    QVERIFY2(at > 5 && at < most, "the shim does nothing");
    qInfo("%d calls, each failed", at - 1);
}

void TestCrash::fullDisk()
{
    const QString mounted = m_dir->filePath(u"full"_s);
    QVERIFY(QDir().mkpath(mounted));
    if (QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=64k"_s, u"tmpfs"_s, mounted}) != 0)
        QSKIP("file systems cannot be mounted here");
    writeArticle(mounted);
    const Run full = run({u"7"_s, u"200"_s}, {}, mounted);
    check(full);
    const Run after = run({u"8"_s, u"0"_s}, {}, mounted);
    const int released = QProcess::execute(u"umount"_s, {mounted});
    QCOMPARE(released, 0);
    QVERIFY2(!after.opened.isEmpty(), after.fault.constData());
    QVERIFY(full.safe > 0);
    QVERIFY(full.safe < full.states.size());
    check(after);
}

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
