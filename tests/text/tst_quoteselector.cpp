// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/RandomText.h"
#include "text/QuoteSelector.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Rapporteur::QuoteSelector;
using Rapporteur::TextRange;

class TestQuoteSelector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsItsPlaceAgain_data();
    void findsItsPlaceAgain();
    void doesNotGuess();
    void findsEveryRangeOfTheTextItDescribes();
    void survivesInsertionsBefore();
};

void TestQuoteSelector::findsItsPlaceAgain_data()
{
    QTest::addColumn<QString>("before"); // the words are between [ and ]
    QTest::addColumn<QString>("changed");

    QTest::newRow("text added before") << u"In [Tokyo] on Friday"_s << u"On the day, in [Tokyo] on Friday"_s;
    QTest::newRow("second of two by context")
        << u"Tokyo said. Later [Tokyo] agreed."_s << u"Then Tokyo said. Later [Tokyo] agreed."_s;
    QTest::newRow("first of two by context")
        << u"So [Tokyo] said. Later Tokyo agreed."_s << u"Tokyo was cold. So [Tokyo] said. Later Tokyo agreed."_s;
    QTest::newRow("after an emoji") << u"\U0001F600 [Tokyo]"_s << u"\U0001F600\U0001F600 [Tokyo]"_s;
    QTest::newRow("line ends changed") << u"one\ntwo [Tokyo] three\nfour"_s << u"one\r\ntwo [Tokyo] three\r\nfour"_s;
}

static QString withoutMarks(QString text, TextRange *range)
{
    range->start = text.indexOf(u'[');
    text.remove(range->start, 1);
    range->end = text.indexOf(u']');
    text.remove(range->end, 1);
    return text;
}

void TestQuoteSelector::findsItsPlaceAgain()
{
    QFETCH(QString, before);
    QFETCH(QString, changed);
    TextRange range;
    const QString text = withoutMarks(before, &range);
    const QuoteSelector selector = QuoteSelector::describe(text, range);
    QCOMPARE(selector.exact, u"Tokyo"_s);
    TextRange expected;
    const QString newText = withoutMarks(changed, &expected);
    QCOMPARE(selector.find(newText, range.start), expected);
}

void TestQuoteSelector::doesNotGuess()
{
    const QuoteSelector selector{u"Tokyo"_s, u"yesterday in "_s, u", where"_s};
    QVERIFY(!selector.find(u"Osaka"_s, 0));
    QVERIFY(!QuoteSelector{}.find(u"Osaka"_s, 0));
    // twice, and nothing around either place agrees
    QVERIFY(!selector.find(u"(Tokyo) (Tokyo)"_s, 0));
    // once is enough even where the surroundings are new
    QCOMPARE(selector.find(u"(Tokyo)"_s, 0), (TextRange{1, 6}));
}

void TestQuoteSelector::findsEveryRangeOfTheTextItDescribes()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 300; ++round) {
        const QString text = Rapporteur::Test::randomText(random, 20);
        const qsizetype start = random.bounded(text.size());
        const TextRange range{start, start + 1 + random.bounded(text.size() - start)};
        const auto found = QuoteSelector::describe(text, range).find(text, range.start);
        QVERIFY(found.has_value());
        QCOMPARE(*found, range);
    }
}

void TestQuoteSelector::survivesInsertionsBefore()
{
    QRandomGenerator random(8);
    for (int round = 0; round < 200; ++round) {
        const QString text = u"The talks in Tokyo ended. Tokyo asked for more, and Tokyo got it."_s;
        const qsizetype start = text.indexOf(u"Tokyo asked");
        const QuoteSelector selector = QuoteSelector::describe(text, {start, start + 5});
        const QString inserted = Rapporteur::Test::randomText(random, 3);
        const auto found = selector.find(QString(inserted + text), start);
        QCOMPARE(found, (TextRange{start + inserted.size(), start + inserted.size() + 5}));
    }
}

QTEST_APPLESS_MAIN(TestQuoteSelector)
#include "tst_quoteselector.moc"
