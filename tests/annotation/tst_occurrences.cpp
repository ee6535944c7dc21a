// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation/Occurrences.h"
#include "annotation/SentenceAround.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

class TestOccurrences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheSameWords_data();
    void findsTheSameWords();
    void survivesAnyWords();
    void findsTheSentence_data();
    void findsTheSentence();
};

void TestOccurrences::findsTheSameWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<OccurrenceRules>("rules");
    QTest::addColumn<QString>("found");

    constexpr OccurrenceRules all;
    constexpr OccurrenceRules strict{.possessives = false, .plurals = false, .hyphenated = false};
    OccurrenceRules rules = all;
    QTest::newRow("twice") << u"Japan and Japan."_s << u"Japan"_s << all << u"Japan|Japan"_s;
    QTest::newRow("nothing") << u"Japan"_s << u" \n"_s << all << QString();
    QTest::newRow("not inside a word") << u"Japanese, NipJapan, Japan"_s << u"Japan"_s << all << u"Japan"_s;
    rules.wholeWords = false;
    QTest::newRow("inside a word") << u"Japanese"_s << u"Japan"_s << rules << u"Japan"_s;
    QTest::newRow("case counts") << u"us US"_s << u"US"_s << all << u"US"_s;
    rules = all;
    rules.matchCase = false;
    QTest::newRow("case does not count") << u"treaty TREATY"_s << u"treaty"_s << rules << u"treaty|TREATY"_s;
    QTest::newRow("possessives") << u"Japan's and Japan’s; the ministers' plan"_s << u"Japan"_s << all
                                 << u"Japan|Japan"_s;
    QTest::newRow("no possessives") << u"Japan's and Japan’s, Japan"_s << u"Japan"_s << strict << u"Japan"_s;
    QTest::newRow("no possessives in s") << u"ministers’ and ministers"_s << u"ministers"_s << strict << u"ministers"_s;
    QTest::newRow("plural") << u"peace treaties, a peace treaty"_s << u"peace treaty"_s << all
                            << u"peace treaties|peace treaty"_s;
    QTest::newRow("singular") << u"minister, ministers"_s << u"ministers"_s << all << u"minister|ministers"_s;
    QTest::newRow("no plural") << u"minister, ministers"_s << u"minister"_s << strict << u"minister"_s;
    QTest::newRow("plural in es") << u"speech, speeches"_s << u"speech"_s << all << u"speech|speeches"_s;
    QTest::newRow("y after a vowel") << u"day, days, daies"_s << u"day"_s << all << u"day|days"_s;
    QTest::newRow("hyphenated") << u"peace-treaty talks, peace treaty"_s << u"peace treaty"_s << all
                                << u"peace-treaty|peace treaty"_s;
    QTest::newRow("not hyphenated") << u"peace-treaty Japan-led Japan"_s << u"Japan"_s << strict << u"Japan"_s;
    QTest::newRow("part of a compound") << u"Japan-led"_s << u"Japan"_s << all << u"Japan"_s;
    QTest::newRow("across lines") << u"Fumio\n  Kishida"_s << u"Fumio Kishida"_s << strict << u"Fumio\n  Kishida"_s;
    QTest::newRow("dots are dots") << u"U.S. and UxSx"_s << u"U.S."_s << all << u"U.S."_s;
    QTest::newRow("apostrophes are alike")
        << u"Cote d'Ivoire, Cote d’Ivoire"_s << u"Cote d'Ivoire"_s << all << u"Cote d'Ivoire|Cote d’Ivoire"_s;
    QTest::newRow("no blanks in Japanese") << u"日本は日本の"_s << u"日本"_s << all << u"日本|日本"_s;
    QTest::newRow("combining marks belong to words") << u"Peru\u0301 Peru"_s << u"Peru"_s << all << u"Peru"_s;
}

void TestOccurrences::findsTheSameWords()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QFETCH(OccurrenceRules, rules);
    QFETCH(QString, found);
    QStringList places;
    const QList<TextRange> ranges = findOccurrences(text, words, rules);
    for (const TextRange range : ranges)
        places.append(text.sliced(range.start, range.length()));
    QCOMPARE(places.join(u'|'), found);
}

void TestOccurrences::survivesAnyWords()
{
    const QString text = u"([{*+?\\.|^$ '’ \U0001F600 a-b"_s + QChar(0xD83D) + QChar(0);
    for (qsizetype i = 0; i < text.size(); ++i) {
        for (qsizetype length = 1; i + length <= text.size(); ++length) {
            const QList<TextRange> places = findOccurrences(text, text.sliced(i, length), {});
            for (const TextRange place : places)
                QVERIFY(!place.isEmpty() && place.end <= text.size());
        }
    }
}

void TestOccurrences::findsTheSentence_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("middle") << u"He came. The U.S. side left. It rained."_s << u"side"_s << u"The U.S. side left."_s;
    QTest::newRow("first") << u"He came. She left."_s << u"He"_s << u"He came."_s;
    QTest::newRow("last of a paragraph") << u"He came. She left\n\nNext"_s << u"left"_s << u"She left"_s;
    QTest::newRow("two") << u"He came. She left. End."_s << u"came. She"_s << u"He came. She left."_s;
    QTest::newRow("Japanese") << u"彼は来た。彼女は去った。"_s << u"彼女"_s << u"彼女は去った。"_s;
}

void TestOccurrences::findsTheSentence()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QFETCH(QString, sentence);
    const qsizetype start = text.indexOf(words);
    const TextRange found = sentenceAround(text, {start, start + words.size()});
    QCOMPARE(text.sliced(found.start, found.length()), sentence);
}

QTEST_APPLESS_MAIN(TestOccurrences)
#include "tst_occurrences.moc"
