// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/WordSnapping.h"

#include <QTest>

using namespace Rapporteur;
using namespace Qt::StringLiterals;

/// Where words begin and end for a mark.
class TestWordSnapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void snaps_data();
    void snaps();
    void stepsFromWordToWord();
    void staysWhereThereIsNoWord();
    void looksOnlyAround();
};

void TestWordSnapping::snaps_data()
{
    // "[" and "]" stand where the range begins and ends.
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &given, const QString &expected) {
        QTest::newRow(name) << given << expected;
    };
    row("whole words", u"met [Lavrov in Tokyo] on"_s, u"Lavrov in Tokyo"_s);
    row("inside words", u"met Lav[rov in Tok]yo on"_s, u"Lavrov in Tokyo"_s);
    row("inside one word", u"met Lav[ro]v in"_s, u"Lavrov"_s);
    row("blanks at the ends", u"met[ Lavrov ]in"_s, u"Lavrov"_s);
    row("possessive", u"of Jap[an's] role"_s, u"Japan"_s);
    row("possessive, curly", u"of Jap[an\u2019]s role"_s, u"Japan"_s);
    row("possessive inside", u"of Jap[an's ro]le"_s, u"Japan's role"_s);
    row("from a possessive", u"of Japan'[s role] in"_s, u"Japan's role"_s);
    row("stops of an abbreviation", u"the U.[S]. and"_s, u"U.S."_s);
    row("abbreviation at the end", u"in the [U.]S."_s, u"U.S."_s);
    row("end of a sentence", u"in [Tok]yo. They"_s, u"Tokyo"_s);
    row("punctuation that was reached", u"in [Tokyo.] They"_s, u"Tokyo."_s);
    row("comma", u"in [Tok]yo, they"_s, u"Tokyo"_s);
    row("number", u"about [3.]5 million"_s, u"3.5"_s);
    row("hyphens are ends of words", u"a Ja[pan]-led plan"_s, u"Japan"_s);
    row("hyphenated", u"a two-pl[us-tw]o talk"_s, u"plus-two"_s);
    row("surrogates", u"\U0001D400\U0001D401[\U0001D402\U0001D403] x"_s, u"\U0001D400\U0001D401\U0001D402\U0001D403"_s);
    row("combining marks", u"caf[e\u0301]s now"_s, u"cafe\u0301s"_s);
    row("Hebrew", u"\u05E9\u05E8 \u05D4\u05D7[\u05D5]\u05E5"_s, u"\u05D4\u05D7\u05D5\u05E5"_s);
    row("nothing but blanks", u"a [  ] b"_s, u"  "_s);
}

void TestWordSnapping::snaps()
{
    QFETCH(QString, given);
    QFETCH(const QString, expected);
    const qsizetype start = given.indexOf(u'[');
    given.remove(start, 1);
    const qsizetype end = given.indexOf(u']');
    given.remove(end, 1);
    const TextRange range = snappedToWords(given, {start, end});
    QCOMPARE(given.sliced(range.start, range.length()), expected);
}

void TestWordSnapping::stepsFromWordToWord()
{
    const QString text = u"Japan's U.S. envoy, he said."_s;
    QList<qsizetype> starts;
    for (qsizetype at = 0; wordStartAfter(text, at) != at; at = wordStartAfter(text, at))
        starts.append(wordStartAfter(text, at));
    QCOMPARE(starts, (QList<qsizetype>{8, 13, 20, 23}));
    QList<qsizetype> ends;
    for (qsizetype at = 0; wordEndAfter(text, at) != at; at = wordEndAfter(text, at))
        ends.append(wordEndAfter(text, at));
    QCOMPARE(ends, (QList<qsizetype>{5, 12, 18, 22, 27}));
    QCOMPARE(wordStartBefore(text, 23), 20);
    QCOMPARE(wordStartBefore(text, 0), 0);
    QCOMPARE(wordEndBefore(text, 27), 22);
    QCOMPARE(wordEndBefore(text, 5), 5);
    QCOMPARE(nearestWordStart(text, 10), 8);
    QCOMPARE(nearestWordStart(text, 12), 13);
    QCOMPARE(nearestWordEnd(text, 7), 5);
    QCOMPARE(nearestWordEnd(text, 19), 18);
}

void TestWordSnapping::staysWhereThereIsNoWord()
{
    for (const QString &text : {QString(), u" … — "_s}) {
        QCOMPARE(nearestWordStart(text, text.size()), text.size());
        QCOMPARE(nearestWordEnd(text, 0), 0);
        QCOMPARE(wordEndAfter(text, 0), 0);
        QCOMPARE(snappedToWords(text, {0, text.size()}), (TextRange{0, text.size()}));
    }
}

void TestWordSnapping::looksOnlyAround()
{
    // A word longer than can be looked at: nothing is cut inside a character, nothing hangs.
    const QString text = u"\U0001F1EF\U0001F1F5"_s.repeated(50000);
    const TextRange range = snappedToWords(text, {100000, 100004});
    QVERIFY(range.start <= 100000 && range.end >= 100004);
}

QTEST_APPLESS_MAIN(TestWordSnapping)
#include "tst_wordsnapping.moc"
