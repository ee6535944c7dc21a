// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/SmoothScroll.h"
#include "reader/ViewFixture.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace Rapporteur;
using namespace Qt::StringLiterals;

/// How the view moves: by pixels, notches, lines and pages, at once or smoothly, and back to a place.
class TestScrolling : public Test::ViewFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pagesKeepOneLineAndCutNone_data();
    void pagesKeepOneLineAndCutNone();
    void wheelScrollsLinesAndPixels();
    void movesSmoothlyWhenAsked();
    void somethingElseEndsASmoothMove();
    void farMovesAreJumps();
    void nearMovesAreNone();
    void placeComesBack();
    void placeSurvivesAnotherSize();
    void placesOutOfTheTextAreHarmless();

private:
    [[nodiscard]] QScrollBar *bar() const { return m_view->verticalScrollBar(); }
    [[nodiscard]] qsizetype length() const { return m_document->article().length(); }
    /// The lines in view: offset of the first character of each, and its top.
    [[nodiscard]] QList<std::pair<qsizetype, int>> lines() const;
    void turn(QPoint pixels, QPoint angle, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWheelEvent wheel(QPointF(50, 50), m_view->mapToGlobal(QPointF(50, 50)), pixels, angle, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_view->viewport(), &wheel);
    }
};

void TestScrolling::init()
{
    QString text = u"Headline of the article\nBy a reporter\n\n"_s;
    for (int i = 0; i < 300; ++i)
        text += u"Paragraph %1 has so many words that it is broken into lines, two or three of them, as wide as the "
                u"column is, and then it ends with its number, which is %1.\n\n"_s.arg(i);
    show(text);
}

QList<std::pair<qsizetype, int>> TestScrolling::lines() const
{
    QList<std::pair<qsizetype, int>> result;
    const int left = m_view->visibleRect({0, length()}).left() + 2;
    for (int y = 0; y < m_view->viewport()->height(); ++y) {
        const qsizetype offset = m_view->offsetAt({left, y});
        if (offset >= 0 && (result.isEmpty() || result.last().first != offset))
            result.append({offset, y});
    }
    return result;
}

void TestScrolling::pagesKeepOneLineAndCutNone_data()
{
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("zoom");
    for (const int height : {500, 337, 411})
        QTest::addRow("height %d", height) << height << 100;
    QTest::newRow("large") << 500 << 190;
    QTest::newRow("lower than a line") << 30 << 200;
}

void TestScrolling::pagesKeepOneLineAndCutNone()
{
    QFETCH(const int, height);
    QFETCH(const int, zoom);
    m_view->resize(700, height);
    m_view->setZoom(zoom);
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    const int lineHeight = bar()->singleStep();
    for (int i = 0; i < 20; ++i) {
        const auto before = lines();
        const int at = bar()->value();
        QTest::keyClick(m_view.get(), i % 2 == 0 ? Qt::Key_Space : Qt::Key_PageDown);
        QVERIFY(bar()->value() > at);
        if (height < 2 * lineHeight)
            continue;
        const auto after = lines();
        QVERIFY2(after.first().second < lineHeight / 2, "a line is cut at the top");
        // The first line was in view: nothing is left out; and it was one of the last two, of which one may have been cut.
        const auto same = std::ranges::find(before, after.first().first, &std::pair<qsizetype, int>::first);
        QVERIFY(same != before.end() && before.end() - same <= 2);
    }
    const int there = bar()->value();
    for (int i = 0; i < 5; ++i) {
        const auto before = lines();
        QTest::keyClick(m_view.get(), i % 2 == 0 ? Qt::Key_Space : Qt::Key_PageUp,
                        i % 2 == 0 ? Qt::ShiftModifier : Qt::NoModifier);
        QVERIFY(bar()->value() < there);
        if (height < 2 * lineHeight)
            continue;
        const auto after = lines();
        QVERIFY2(after.first().second < lineHeight / 2, "a line is cut at the top");
        QVERIFY(std::ranges::contains(after, before.first().first, &std::pair<qsizetype, int>::first));
    }
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(m_view.get(), Qt::Key_PageDown);
    if (height >= 2 * lineHeight)
        QVERIFY(std::abs(bar()->value() - there) <= lineHeight * 5);
    for (int i = 0; i < 2000 && bar()->value() > 0; ++i)
        QTest::keyClick(m_view.get(), Qt::Key_PageUp);
    QCOMPARE(bar()->value(), 0);
}

void TestScrolling::wheelScrollsLinesAndPixels()
{
    turn({}, {0, -120});
    const int notch = bar()->value();
    QCOMPARE(notch, QApplication::wheelScrollLines() * bar()->singleStep());
    turn({}, {0, 120});
    QCOMPARE(bar()->value(), 0);
    for (int i = 0; i < 8; ++i) // a wheel with fine steps reaches the same
        turn({}, {0, -15});
    QVERIFY(std::abs(bar()->value() - notch) <= 1);
    const int at = bar()->value();
    turn({0, -7}, {0, -10});
    QCOMPARE(bar()->value(), at + 7); // a touchpad is followed pixel by pixel
    turn({0, 7}, {0, 10});
    QCOMPARE(bar()->value(), at);
    turn({0, 100'000}, {0, 100'000});
    QCOMPARE(bar()->value(), 0);
}

void TestScrolling::movesSmoothlyWhenAsked()
{
    QCOMPARE(m_view->scrolling().duration(), 0); // nobody is looking
    m_view->scrolling().setDuration(120);
    QSignalSpy moved(&m_view->scrolling(), &SmoothScroll::moved);
    turn({}, {0, -120});
    QCOMPARE(bar()->value(), 0);
    turn({}, {0, -120}); // while it moves: further
    QTRY_VERIFY(!m_view->scrolling().isMoving());
    QCOMPARE(bar()->value(), 2 * QApplication::wheelScrollLines() * bar()->singleStep());
    QVERIFY(moved.count() > 1);
    qint64 last = 0;
    for (const QList<QVariant> &step : std::as_const(moved)) {
        QVERIFY(step.first().toLongLong() > 0); // never back
        last = step.first().toLongLong();
    }
    QVERIFY(last < bar()->value() / 2);
    // A page pressed twice is two pages.
    const int at = bar()->value();
    m_view->scrolling().setDuration(0);
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    const int there = bar()->value();
    bar()->setValue(at);
    m_view->scrolling().setDuration(60);
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    QTRY_VERIFY(!m_view->scrolling().isMoving());
    QCOMPARE(bar()->value(), there);
}

void TestScrolling::somethingElseEndsASmoothMove()
{
    m_view->scrolling().setDuration(10'000);
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    QVERIFY(m_view->scrolling().isMoving());
    const TextRange far = find(u"Paragraph 200"_s);
    m_view->goTo(far);
    QVERIFY(!m_view->scrolling().isMoving());
    const QRect place = m_view->visibleRect(far);
    QTest::qWait(30);
    QCOMPARE(m_view->visibleRect(far), place);
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    bar()->setValue(100); // by the mouse on the scroll bar
    QVERIFY(!m_view->scrolling().isMoving());
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    m_view->setDocument(nullptr);
    QVERIFY(!m_view->scrolling().isMoving());
}

void TestScrolling::farMovesAreJumps()
{
    QSignalSpy jumped(m_view.get(), &ArticleView::jumped);
    const ReadingPlace start = m_view->place();
    m_view->goTo(find(u"Paragraph 200"_s));
    QCOMPARE(jumped.count(), 1);
    QCOMPARE(jumped.last().first().value<ReadingPlace>(), start);
    const ReadingPlace there = m_view->place();
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(jumped.count(), 2);
    QCOMPARE(jumped.last().first().value<ReadingPlace>(), there);
    QTest::keyClick(m_view.get(), Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(jumped.count(), 3);
}

void TestScrolling::nearMovesAreNone()
{
    QSignalSpy jumped(m_view.get(), &ArticleView::jumped);
    for (int i = 0; i < 6; ++i)
        m_view->goTo(find(u"Paragraph %1"_s.arg(i)));
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    QTest::keyClick(m_view.get(), Qt::Key_PageUp);
    turn({}, {0, -1200});
    QCOMPARE(jumped.count(), 0);
}

void TestScrolling::placeComesBack()
{
    m_view->goTo(find(u"Paragraph 150"_s));
    m_view->setSelection({find(u"Paragraph 151"_s).start, find(u"Paragraph 151"_s).start});
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    const ReadingPlace place = m_view->place();
    QCOMPARE(place.caret, find(u"Paragraph 151"_s).start);
    const int value = bar()->value();
    QSignalSpy jumped(m_view.get(), &ArticleView::jumped);
    m_view->setPlace({});
    QCOMPARE(bar()->value(), 0);
    m_view->setPlace(place);
    QCOMPARE(m_view->place(), place);
    QVERIFY(std::abs(bar()->value() - value) <= 1);
    QCOMPARE(jumped.count(), 0);
}

void TestScrolling::placeSurvivesAnotherSize()
{
    m_view->goTo(find(u"Paragraph 150"_s));
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    const ReadingPlace place = m_view->place();
    m_view->resize(450, 380);
    m_view->setZoom(170);
    m_view->setPlace({});
    m_view->setPlace(place);
    const QRect first = m_view->visibleRect({place.top, place.top + 1});
    QVERIFY(!first.isEmpty() && first.top() < bar()->singleStep());
}

void TestScrolling::placesOutOfTheTextAreHarmless()
{
    m_view->setPlace({.top = 1'000'000'000, .caret = 1'000'000'000, .mention = {77}});
    QCOMPARE(bar()->value(), bar()->maximum());
    QVERIFY(m_view->currentMention().isNull());
    m_view->setPlace({.top = -5, .caret = -5});
    QCOMPARE(bar()->value(), 0);
    m_view->setDocument(nullptr);
    m_view->setPlace({.top = 5, .caret = 5});
    QCOMPARE(m_view->place(), ReadingPlace());
}

QTEST_MAIN(TestScrolling)
#include "tst_scrolling.moc"
