// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/CliFolder.h"

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// annotate with lexicons that analysts have made.
class TestCliLexicon : public QObject, private Test::CliFolder
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheFoldersAndOthers();
    void tellsFaults();
    void belongsToAnnotate();

private:
    /// Runs it, and keeps what it said.
    int status(const QStringList &arguments)
    {
        m_said = run(arguments);
        return m_said.status;
    }
    static QByteArray lexicon(const QByteArray &words)
    {
        return "{\"format\": \"rapporteur-lexicon\", \"version\": 1, \"entries\": [{\"words\": [\"" + words
            + "\"], \"entity\": {\"id\": \"z\", \"kind\": \"country\", \"name\": \"Zubrowka\", \"iso\": \"ZZ\"}}]}";
    }

    Outcome m_said;
};

void TestCliLexicon::readsTheFoldersAndOthers()
{
    put(u"a.txt"_s, "Zubrowka met Zubia.\n");
    QCOMPARE(status({u"annotate"_s, u"a.txt"_s}), 0);
    QVERIFY(!m_said.out.contains("Zubrowka"));
    put(u"lexicon.json"_s, lexicon("Zubrowka"));
    put(u"other.json"_s, lexicon("Zubia"));
    QCOMPARE(status({u"annotate"_s, u"a.txt"_s}), 0);
    QVERIFY(m_said.out.contains("\"quote\": \"Zubrowka\""));
    QVERIFY(!m_said.out.contains("\"quote\": \"Zubia\""));
    QVERIFY(m_said.out.contains("the folder's lexicon"));
    QCOMPARE(status({u"annotate"_s, u"--lexicon"_s, u"other.json"_s, u"a.txt"_s}), 0);
    QVERIFY(m_said.out.contains("\"quote\": \"Zubia\""));
    QVERIFY(m_said.out.contains("other.json"));
    QVERIFY(QFile::remove(path(u"lexicon.json"_s)));
}

void TestCliLexicon::tellsFaults()
{
    put(u"a.txt"_s, "Japan.\n");
    put(u"bad.json"_s, "{\n  nonsense");
    QCOMPARE(status({u"annotate"_s, u"--lexicon"_s, u"bad.json"_s, u"a.txt"_s}), 1);
    QVERIFY2(m_said.err.contains("bad.json:2:3: "_L1), qPrintable(m_said.err));
    QVERIFY(m_said.out.isEmpty());
    QCOMPARE(status({u"annotate"_s, u"--lexicon"_s, u"none.json"_s, u"a.txt"_s}), 1);
    QVERIFY2(m_said.err.contains("none.json"_L1), qPrintable(m_said.err));
    put(u"lexicon.json"_s, "[]");
    QCOMPARE(status({u"annotate"_s, u"a.txt"_s}), 1);
    QVERIFY2(m_said.err.contains("lexicon.json:1:1: "_L1), qPrintable(m_said.err));
}

void TestCliLexicon::belongsToAnnotate()
{
    QCOMPARE(status({u"validate"_s, u"--lexicon"_s, u"x"_s, u"a.json"_s}), 2);
    QVERIFY(m_said.err.contains("--lexicon"_L1));
}

QTEST_GUILESS_MAIN(TestCliLexicon)
#include "tst_clilexicon.moc"
