// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Citation.h"

#include <QTest>

using namespace Rapporteur;
using namespace Qt::StringLiterals;

/// Quotations with their source.
class TestCitation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotes();
    void findsDates_data();
    void findsDates();
};

void TestCitation::quotes()
{
    const QString text = u"Talks in Kyoto\nBy a reporter, 3 November 2013\n\nForeign\n\nMinister “Ito” spoke.\n"_s;
    const Article article(text, {.title = u"Talks in Kyoto"_s, .file = u"/x/talks.txt"_s});
    const qsizetype minister = text.indexOf(u"Minister"_s);
    QCOMPARE(citation(article, {{minister, minister + 14}}),
             u"“Minister “Ito”” — Talks in Kyoto, talks.txt, paragraph 4, 3 November 2013"_s);
    QCOMPARE(citation(article, {{0, 5}, {9, 14}}),
             u"“Talks … Kyoto” — Talks in Kyoto, talks.txt, paragraph 1, 3 November 2013"_s);
    const Article clip(u"Only\twords  here"_s, {});
    QCOMPARE(citation(clip, {{0, 11}}), u"“Only words” — paragraph 1"_s);
}

void TestCitation::findsDates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("date");
    QTest::newRow("none") << u"A headline\n\nThey met on 3 May 2013 in Kyoto.\n"_s << QString();
    QTest::newRow("dateline") << u"A headline\n\nTOKYO, Nov. 3 (Kyodo) — They met.\n"_s << u"Nov. 3"_s;
    QTest::newRow("dateline with a year")
        << u"A headline\n\nMoscow, 12 March 2014 – They met.\n"_s << u"12 March 2014"_s;
    QTest::newRow("byline") << u"A headline\nBy A. Writer, 2013-11-03\n\nThey met.\n"_s << u"2013-11-03"_s;
    QTest::newRow("Japanese") << u"見出し\n2013年11月3日\n\n会談した。\n"_s << u"2013年11月3日"_s;
    QTest::newRow("empty") << QString() << QString();
}

void TestCitation::findsDates()
{
    QFETCH(const QString, text);
    QFETCH(const QString, date);
    QCOMPARE(dateOf(Article(text, {})), date);
}

QTEST_APPLESS_MAIN(TestCitation)
#include "tst_citation.moc"
