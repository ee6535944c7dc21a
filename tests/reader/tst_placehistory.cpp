// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/PlaceHistory.h"

#include <QTest>

using namespace Rapporteur;

/// Going back and forward among places, as a list of jumps.
class TestPlaceHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAtFirst();
    void backAndForward();
    void aJumpDropsWhatIsAhead();
    void nearPlacesAreOne();
    void backAtTheLastPlaceGoesOneFarther();
    void staysBounded();

private:
    static ReadingPlace at(qsizetype top) { return {.top = top, .caret = top + 1, .mention = {quint32(top + 1)}}; }
};

void TestPlaceHistory::nothingAtFirst()
{
    PlaceHistory history;
    QVERIFY(!history.canGoBack());
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.back(at(0)), std::nullopt);
    QCOMPARE(history.forward(), std::nullopt);
}

void TestPlaceHistory::backAndForward()
{
    PlaceHistory history;
    history.jumped(at(0));
    history.jumped(at(1000));
    history.jumped(at(2000)); // to 3000
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.back(at(3000)), at(2000));
    QCOMPARE(history.back(at(2000)), at(1000));
    QCOMPARE(history.back(at(1000)), at(0));
    QVERIFY(!history.canGoBack());
    QCOMPARE(history.back(at(0)), std::nullopt);
    QCOMPARE(history.forward(), at(1000));
    QCOMPARE(history.forward(), at(2000));
    QVERIFY(history.canGoForward());
    QCOMPARE(history.forward(), at(3000)); // where the reader was when it began
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.forward(), std::nullopt);
    history.clear();
    QVERIFY(!history.canGoBack());
}

void TestPlaceHistory::aJumpDropsWhatIsAhead()
{
    PlaceHistory history;
    history.jumped(at(0));
    history.jumped(at(1000));
    QCOMPARE(history.back(at(2000)), at(1000));
    history.jumped(at(1000)); // to 5000
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.back(at(5000)), at(1000));
    QCOMPARE(history.back(at(1000)), at(0));
}

void TestPlaceHistory::nearPlacesAreOne()
{
    PlaceHistory history;
    history.jumped(at(0));
    history.jumped(at(1000));
    history.jumped(at(1000 + PlaceHistory::near - 1));
    QCOMPARE(history.back(at(9000)), at(1000 + PlaceHistory::near - 1));
    QCOMPARE(history.back(at(1000)), at(0));
}

void TestPlaceHistory::backAtTheLastPlaceGoesOneFarther()
{
    PlaceHistory history;
    history.jumped(at(0));
    history.jumped(at(1000)); // then scrolled back to there
    QCOMPARE(history.back(at(1010)), at(0));
    QCOMPARE(history.forward(), at(1000));
}

void TestPlaceHistory::staysBounded()
{
    PlaceHistory history;
    for (qsizetype i = 0; i < 10 * PlaceHistory::mostPlaces; ++i)
        history.jumped(at(i * 1000));
    qsizetype steps = 0;
    while (history.back(at(0)))
        ++steps;
    QCOMPARE(steps, PlaceHistory::mostPlaces);
}

QTEST_APPLESS_MAIN(TestPlaceHistory)
#include "tst_placehistory.moc"
