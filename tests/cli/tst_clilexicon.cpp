// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// annotate with lexicons that analysts have made.
class TestCliLexicon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheFoldersAndOthers();
    void tellsFaults();
    void belongsToAnnotate();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    int run(const QStringList &arguments)
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(RAPPORTEUR_BIN_DIR "/rapporteur-cli"), arguments);
        process.waitForFinished();
        m_out = process.readAllStandardOutput();
        m_err = process.readAllStandardError();
        return process.exitCode();
    }
    static QByteArray lexicon(const QByteArray &words)
    {
        return "{\"format\": \"rapporteur-lexicon\", \"version\": 1, \"entries\": [{\"words\": [\"" + words
            + "\"], \"entity\": {\"id\": \"z\", \"kind\": \"country\", \"name\": \"Zubrowka\", \"iso\": \"ZZ\"}}]}";
    }

    QTemporaryDir m_folder;
    QByteArray m_out;
    QByteArray m_err;
};

void TestCliLexicon::readsTheFoldersAndOthers()
{
    put(u"a.txt"_s, "Zubrowka met Zubia.\n");
    QCOMPARE(run({u"annotate"_s, u"a.txt"_s}), 0);
    QVERIFY(!m_out.contains("Zubrowka"));
    put(u"lexicon.json"_s, lexicon("Zubrowka"));
    put(u"other.json"_s, lexicon("Zubia"));
    QCOMPARE(run({u"annotate"_s, u"a.txt"_s}), 0);
    QVERIFY(m_out.contains("\"quote\": \"Zubrowka\""));
    QVERIFY(!m_out.contains("\"quote\": \"Zubia\""));
    QVERIFY(m_out.contains("the folder's lexicon"));
    QCOMPARE(run({u"annotate"_s, u"--lexicon"_s, u"other.json"_s, u"a.txt"_s}), 0);
    QVERIFY(m_out.contains("\"quote\": \"Zubia\""));
    QVERIFY(m_out.contains("other.json"));
    QVERIFY(QFile::remove(path(u"lexicon.json"_s)));
}

void TestCliLexicon::tellsFaults()
{
    put(u"a.txt"_s, "Japan.\n");
    put(u"bad.json"_s, "{\n  nonsense");
    QCOMPARE(run({u"annotate"_s, u"--lexicon"_s, u"bad.json"_s, u"a.txt"_s}), 1);
    QVERIFY2(m_err.contains("bad.json:2:3: "), m_err.constData());
    QVERIFY(m_out.isEmpty());
    QCOMPARE(run({u"annotate"_s, u"--lexicon"_s, u"none.json"_s, u"a.txt"_s}), 1);
    QVERIFY2(m_err.contains("none.json"), m_err.constData());
    put(u"lexicon.json"_s, "[]");
    QCOMPARE(run({u"annotate"_s, u"a.txt"_s}), 1);
    QVERIFY2(m_err.contains("lexicon.json:1:1: "), m_err.constData());
}

void TestCliLexicon::belongsToAnnotate()
{
    QCOMPARE(run({u"validate"_s, u"--lexicon"_s, u"x"_s, u"a.json"_s}), 2);
    QVERIFY(m_err.contains("--lexicon"));
}

QTEST_GUILESS_MAIN(TestCliLexicon)
#include "tst_clilexicon.moc"
