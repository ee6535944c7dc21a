// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/ViewFixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Rapporteur;
using namespace Qt::StringLiterals;

/// Words selected by mouse and keys.
class TestSelecting : public Test::ViewFixture
{
    Q_OBJECT

private Q_SLOTS:
    void selectsByDragging();
    void snapsToWords_data();
    void snapsToWords();
    void selectsToTheEndOfALine();
    void selectsByClicks();
    void selectsByKeys();
    void selectsOverLinesByKeys();
    void neverHalfACharacter();
    void movesOnTheScreenInRightToLeft();
    void dragScrolls();
    void copies();
};

void TestSelecting::selectsByDragging()
{
    QSignalSpy changed(m_view.get(), &ArticleView::selectionChanged);
    const TextRange name = find(u"Fumio Kishida met"_s);
    drag(name);
    QCOMPARE(m_view->selection(), name);
    QCOMPARE(m_view->selectedText(), u"Fumio Kishida met"_s);
    QVERIFY(changed.count() >= 1);
    // A click elsewhere takes it back.
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, placeOf(find(u"hour"_s).start));
    QVERIFY(m_view->selection().isEmpty());
}

void TestSelecting::snapsToWords_data()
{
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<bool>("snapping");
    QTest::addColumn<bool>("back");
    QTest::addColumn<QString>("expected");
    const Qt::KeyboardModifiers none = Qt::NoModifier;
    const Qt::KeyboardModifiers alt = Qt::AltModifier;
    QTest::newRow("words") << none << true << false << u"Fumio Kishida met"_s;
    QTest::newRow("words, backwards") << none << true << true << u"Fumio Kishida met"_s;
    QTest::newRow("exact by Alt") << alt << true << false << u"io Kishida me"_s;
    QTest::newRow("exact by setting") << none << false << false << u"io Kishida me"_s;
    QTest::newRow("exact by setting, backwards") << none << false << true << u"io Kishida me"_s;
    QTest::newRow("words by Alt") << alt << false << false << u"Fumio Kishida met"_s;
}

void TestSelecting::snapsToWords()
{
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    QFETCH(const bool, snapping);
    QFETCH(const bool, back);
    QFETCH(const QString, expected);
    m_view->setSnapping(snapping);
    const TextRange part = find(u"io Kishida me"_s);
    const QRect first = m_view->visibleRect({part.start, part.start + 1});
    const QRect last = m_view->visibleRect({part.end - 1, part.end});
    QPoint from(first.left() + 1, first.center().y());
    QPoint to(last.right() - 1, last.center().y());
    if (back)
        std::swap(from, to);
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, modifiers, from);
    for (const QPoint point : {(from + to) / 2, to}) {
        QMouseEvent move(QEvent::MouseMove, point, m_view->viewport()->mapToGlobal(point), Qt::NoButton, Qt::LeftButton,
                         modifiers);
        QCoreApplication::sendEvent(m_view->viewport(), &move);
    }
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, modifiers, to);
    QCOMPARE(m_view->selectedText(), expected);
    QCOMPARE(m_view->caret(), back ? m_view->selection().start : m_view->selection().end);
    // The caret goes on from the end that was dragged.
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_view->selection().length(), expected.size() + (back ? -1 : 1));
}

void TestSelecting::selectsToTheEndOfALine()
{
    // Beside the end of a broken line, the selection ends before the space at which it was broken.
    const TextRange paragraph = find(u"Foreign Minister"_s);
    const QRect first = m_view->visibleRect({paragraph.start, paragraph.start + 1});
    const QPoint end(m_view->viewport()->width() - 3, first.center().y());
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, {first.left() + 1, first.center().y()});
    QTest::mouseMove(m_view->viewport(), end - QPoint(50, 0));
    QTest::mouseMove(m_view->viewport(), end);
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, end);
    const QString selected = m_view->selectedText();
    QVERIFY2(selected.startsWith(u"Foreign"_s) && !selected.endsWith(u' '), qPrintable(selected));
    QCOMPARE(m_view->visibleRect(m_view->selection()).height(), first.height()); // on that line only
    const qsizetype after = m_view->selection().end;
    QVERIFY(m_document->article().text()[after] == u' ');
    QVERIFY(m_view->visibleRect({after + 1, after + 2}).top() > first.bottom());
}

void TestSelecting::selectsByClicks()
{
    const qsizetype at = find(u"hour"_s).start + 1;
    const auto click = [&](QEvent::Type type, quint64 time) {
        QMouseEvent press(type, placeOf(at), m_view->viewport()->mapToGlobal(placeOf(at)), Qt::LeftButton,
                          Qt::LeftButton, {});
        press.setTimestamp(time);
        QCoreApplication::sendEvent(m_view->viewport(), &press);
        QMouseEvent release(QEvent::MouseButtonRelease, placeOf(at), m_view->viewport()->mapToGlobal(placeOf(at)),
                            Qt::LeftButton, Qt::NoButton, {});
        release.setTimestamp(time + 10);
        QCoreApplication::sendEvent(m_view->viewport(), &release);
    };
    click(QEvent::MouseButtonPress, 1000);
    QVERIFY(m_view->selection().isEmpty());
    click(QEvent::MouseButtonDblClick, 1100);
    QCOMPARE(m_view->selectedText(), u"hour"_s);
    click(QEvent::MouseButtonPress, 1200);
    QVERIFY(m_view->selectedText().startsWith(u"They spoke"_s));
    QVERIFY(m_view->selectedText().endsWith(u"next year."_s));
    click(QEvent::MouseButtonDblClick, 1300);
    QVERIFY(m_view->selectedText().startsWith(u"Foreign Minister"_s));
    click(QEvent::MouseButtonPress, 9000);
    QVERIFY(m_view->selection().isEmpty());
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, placeOf(at));
    QCOMPARE(m_view->selectedText(), u"hour"_s);
}

void TestSelecting::selectsByKeys()
{
    const qsizetype at = find(u"Fumio"_s).start;
    m_view->setSelection({at, at});
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedText(), u"Fu"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedText(), u"F"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(m_view->selectedText(), u"Fumio "_s);
    QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ShiftModifier | Qt::ControlModifier);
    QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(m_view->selectedText(), u"Minister "_s);
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(m_view->selection().isEmpty());
    QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_view->selection(), (TextRange{0, m_document->article().length()}));
}

void TestSelecting::selectsOverLinesByKeys()
{
    const qsizetype at = find(u"Fumio"_s).start;
    const QRect start = m_view->visibleRect({at, at + 1});
    m_view->setSelection({at, at});
    QTest::keyClick(m_view.get(), Qt::Key_Down, Qt::ShiftModifier);
    const qsizetype below = m_view->caret();
    const QRect reached = m_view->visibleRect({below, below + 1});
    QVERIFY(reached.top() > start.top() && reached.top() < start.top() + 2 * start.height());
    QVERIFY(std::abs(reached.left() - start.left()) < start.height());
    QTest::keyClick(m_view.get(), Qt::Key_Up, Qt::ShiftModifier);
    QVERIFY(m_view->selection().isEmpty()); // back exactly
    QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ShiftModifier);
    QVERIFY(m_view->visibleRect(m_view->selection()).height() <= start.height() + 1);
    QTest::keyClick(m_view.get(), Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(m_view->selection(), (TextRange{find(u"Foreign"_s).start, at}));
    QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(m_view->selection(), (TextRange{at, m_document->article().length()}));
}

void TestSelecting::neverHalfACharacter()
{
    const qsizetype flags = find(u"\U0001F1EF\U0001F1F5"_s).start;
    m_view->setSelection({flags, flags});
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedText(), u"\U0001F1EF\U0001F1F5"_s);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedText(), u"\U0001F1EF\U0001F1F5\U0001F1F7\U0001F1FA"_s);
    m_view->setSelection({flags + 2, flags + 5});
    QCOMPARE(m_view->selectedText(), u"\U0001F1EF\U0001F1F5\U0001F1F7\U0001F1FA"_s);
    const qsizetype accented = find(u"e\u0301"_s).start;
    m_view->setSelection({accented, accented + 1});
    QCOMPARE(m_view->selectedText(), u"e\u0301"_s);
    // Wherever the mouse goes, what is selected is whole characters.
    const QRect line = m_view->visibleRect({flags, flags + 8});
    for (int x = line.left() - 3; x < line.right() + 3; x += 2) {
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, {line.left() - 40, line.center().y()});
        QTest::mouseMove(m_view->viewport(), {x, line.center().y()});
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, {x, line.center().y()});
        const qsizetype end = m_view->selection().end;
        QVERIFY2(end <= flags || end == flags + 4 || end >= flags + 8, qPrintable(QString::number(end - flags)));
    }
}

void TestSelecting::movesOnTheScreenInRightToLeft()
{
    const qsizetype start = find(u"\u05E9"_s).start;
    m_view->setSelection({start, start});
    QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ShiftModifier); // to the left is forward
    QCOMPARE(m_view->selection(), (TextRange{start, start + 1}));
    const QRect first = m_view->visibleRect({start, start + 1});
    const QRect second = m_view->visibleRect({start + 1, start + 2});
    QVERIFY(second.right() <= first.left() + 1);
    drag(TextRange{start, start + 2});
    QVERIFY(m_view->selectedText().size() <= 2);
}

void TestSelecting::dragScrolls()
{
    show(u"A line of text that is long enough to fill most of the column of the view.\n\n"_s.repeated(100));
    const QPoint from = placeOf(5);
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(m_view->viewport(), {from.x(), m_view->viewport()->height() - 5});
    QTest::mouseMove(m_view->viewport(), {from.x(), m_view->viewport()->height() + 60});
    QTRY_VERIFY(m_view->verticalScrollBar()->value() > 300);
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, {from.x(), m_view->viewport()->height() + 60});
    QVERIFY(m_view->selection().length() > 500);
    const int stopped = m_view->verticalScrollBar()->value();
    QTest::qWait(100);
    QCOMPARE(m_view->verticalScrollBar()->value(), stopped);
}

void TestSelecting::copies()
{
    m_view->setSelection(find(u"Sergey Lavrov"_s));
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Sergey Lavrov"_s);
}

QTEST_MAIN(TestSelecting)
#include "tst_selecting.moc"
