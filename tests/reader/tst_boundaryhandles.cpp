// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/BoundaryHandles.h"
#include "reader/ViewFixture.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Rapporteur;
using namespace Qt::StringLiterals;
using enum EntityKind;

/// The boundaries of the current mention dragged by their handles.
class TestBoundaryHandles : public Test::ViewFixture
{
    Q_OBJECT

private Q_SLOTS:
    void standAtTheEnds();
    void goWithTheText();
    void areOnlyThereForTheCurrent();
    void dragMovesABoundary_data();
    void dragMovesABoundary();
    void neverHalfACharacter();
    void dragsOverLines();
    void rightToLeft();
    void escapeGivesUp();
    void clickGoesThrough();
    void scrollsAtTheEdge();
    void viewsWithoutThemHaveNone();

private:
    void mark(const QString &words, const QString &text = article())
    {
        m_view->setDocument(nullptr);
        Test::MarkedArticle marked(text);
        m_id = marked.mark(words, Official);
        m_document = marked.document();
        m_view->setDocument(m_document.get());
        m_handles = new BoundaryHandles(m_view.get());
        m_view->setCurrentMention(m_id);
        m_ends = {};
        const auto all = m_view->viewport()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
        for (QWidget *widget : all) {
            if (widget->accessibleName().startsWith(u"Start"_s))
                m_ends[0] = widget;
            else if (widget->accessibleName().startsWith(u"End"_s))
                m_ends[1] = widget;
        }
        QVERIFY(m_ends[0]);
        QVERIFY(m_ends[1]);
    }
    QWidget &handle(bool start) { return *m_ends[start ? 0 : 1]; }
    /// Where the mouse takes hold of a handle: at its bar.
    QPoint grip(bool start) { return handle(start).rect().center(); }
    QPoint edge(bool start)
    {
        const TextRange range = m_document->annotations().mention(m_id)->range;
        const qsizetype at = start ? range.start : range.end - 1;
        const QRect rect = m_view->visibleRect({at, at + 1});
        return {start ? rect.left() : rect.right() + 1, rect.center().y()};
    }
    /// Drags a handle by \a way and lets the mouse button be.
    void pull(bool start, QPoint way, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget &widget = handle(start);
        const QPoint from = widget.mapTo(m_view->viewport(), grip(start));
        QTest::mousePress(&widget, Qt::LeftButton, modifiers, grip(start));
        for (const QPoint to : {from + way / 2, from + way}) {
            const QPoint local = widget.mapFrom(m_view->viewport(), to);
            QMouseEvent move(QEvent::MouseMove, local, widget.mapToGlobal(local), Qt::NoButton, Qt::LeftButton,
                             modifiers);
            QCoreApplication::sendEvent(&widget, &move);
        }
        m_pulledTo = from + way;
    }
    void letGo(bool start, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget &widget = handle(start);
        QTest::mouseRelease(&widget, Qt::LeftButton, modifiers, widget.mapFrom(m_view->viewport(), m_pulledTo));
    }
    /// The way from an end of the mention to before the character at \a offset.
    QPoint wayTo(bool start, qsizetype offset)
    {
        const QRect rect = m_view->visibleRect({offset, offset + 1});
        return QPoint(rect.left(), rect.center().y()) - edge(start);
    }
    QString words(TextRange range) { return m_document->article().text(range).toString(); }

    MentionId m_id;
    BoundaryHandles *m_handles = nullptr;
    std::array<QWidget *, 2> m_ends{};
    QPoint m_pulledTo;
};

void TestBoundaryHandles::standAtTheEnds()
{
    mark(u"Fumio Kishida"_s);
    for (const int zoom : {50, 100, 200, 300}) {
        m_view->setZoom(zoom);
        m_view->setCurrentMention(m_id);
        for (const bool start : {true, false}) {
            QVERIFY(handle(start).isVisible());
            QVERIFY(handle(start).width() >= 12 && handle(start).height() >= 12);
            QVERIFY(handle(start).geometry().contains(edge(start)));
            QCOMPARE(handle(start).cursor().shape(), Qt::SizeHorCursor);
            QVERIFY(!handle(start).toolTip().isEmpty());
        }
        // Told apart without colour: one stands out above its line, the other below.
        const QRect line = m_view->visibleRect(find(u"Fumio"_s));
        QVERIFY(handle(true).geometry().top() < line.top());
        QVERIFY(handle(false).geometry().bottom() > line.bottom());
    }
}

void TestBoundaryHandles::goWithTheText()
{
    show(u"Nobody met Lavrov today.\n\n"_s + u"A line of text.\n\n"_s.repeated(100));
    mark(u"Lavrov"_s, m_document->article().text());
    const QPoint before = handle(true).pos();
    m_view->verticalScrollBar()->setValue(40);
    QCOMPARE(handle(true).pos(), before - QPoint(0, 40));
    m_view->verticalScrollBar()->setValue(2000);
    QVERIFY(!handle(true).isVisible());
    m_view->verticalScrollBar()->setValue(0);
    QVERIFY(handle(true).isVisible());
    m_view->resize(500, 400);
    QTRY_VERIFY(handle(true).geometry().contains(edge(true)));
}

void TestBoundaryHandles::areOnlyThereForTheCurrent()
{
    mark(u"Fumio Kishida"_s);
    m_view->setCurrentMention({});
    QVERIFY(!handle(true).isVisible());
    m_view->setCurrentMention(m_id);
    QVERIFY(handle(false).isVisible());
    Edit edit;
    edit.remove(*m_document->annotations().mention(m_id));
    QVERIFY(m_document->apply(edit));
    QVERIFY(!handle(true).isVisible());
    m_view->setDocument(nullptr);
    QVERIFY(!handle(true).isVisible());
}

void TestBoundaryHandles::dragMovesABoundary_data()
{
    QTest::addColumn<bool>("start");
    QTest::addColumn<QString>("before"); // the boundary is dragged to before these words
    QTest::addColumn<int>("plus");
    QTest::addColumn<bool>("alt");
    QTest::addColumn<QString>("expected");
    QTest::newRow("start to a word") << true << u"Minister"_s << 1 << false << u"Minister Fumio Kishida"_s;
    QTest::newRow("start to the nearer word") << true << u"Foreign"_s << 6 << false << u"Minister Fumio Kishida"_s;
    QTest::newRow("start by character") << true << u"Minister"_s << 4 << true << u"ster Fumio Kishida"_s;
    QTest::newRow("start to the right") << true << u"Kishida"_s << 1 << false << u"Kishida"_s;
    QTest::newRow("end to a word") << false << u"Lavrov"_s << 5 << false << u"Fumio Kishida met Sergey Lavrov"_s;
    QTest::newRow("end by character") << false << u"Lavrov"_s << 3 << true << u"Fumio Kishida met Sergey Lav"_s;
    QTest::newRow("end to the left") << false << u"Kishida"_s << 1 << false << u"Fumio"_s;
    QTest::newRow("end before the start") << false << u"Foreign"_s << 0 << false << u"Fumio"_s;
    QTest::newRow("end before the start, by character") << false << u"Foreign"_s << 0 << true << u"F"_s;
    QTest::newRow("start behind the end") << true << u"Lavrov"_s << 0 << false << u"Kishida"_s;
    QTest::newRow("start behind the end, by character") << true << u"Lavrov"_s << 0 << true << u"a"_s;
}

void TestBoundaryHandles::dragMovesABoundary()
{
    QFETCH(const bool, start);
    QFETCH(const QString, before);
    QFETCH(const int, plus);
    QFETCH(const bool, alt);
    QFETCH(const QString, expected);
    mark(u"Fumio Kishida"_s);
    m_view->resize(900, 500); // all on one line
    QApplication::processEvents();
    QSignalSpy dragged(m_handles, &BoundaryHandles::boundaryDragged);
    const QImage still = m_view->grab().toImage();
    const Qt::KeyboardModifiers modifiers = alt ? Qt::AltModifier : Qt::NoModifier;
    pull(start, wayTo(start, find(before).start + plus), modifiers);
    QVERIFY(m_handles->isDragging());
    QCOMPARE(dragged.count(), 0);
    QVERIFY(m_view->grab().toImage() != still); // what it would be is seen
    QCOMPARE(words(m_document->annotations().mention(m_id)->range), u"Fumio Kishida"_s);
    letGo(start, modifiers);
    QCOMPARE(dragged.count(), 1);
    QCOMPARE(dragged.first().at(0).value<MentionId>(), m_id);
    QCOMPARE(words(dragged.first().at(1).value<TextRange>()), expected);
    QVERIFY(m_view->selection().isEmpty());
}

void TestBoundaryHandles::neverHalfACharacter()
{
    mark(u"Flags"_s);
    const qsizetype flags = find(u"\U0001F1EF\U0001F1F5"_s).start;
    const QRect line = m_view->visibleRect({flags, flags + 8});
    for (int x = line.left() - 2; x < line.right() + 2; x += 3) {
        QSignalSpy dragged(m_handles, &BoundaryHandles::boundaryDragged);
        pull(false, QPoint(x, line.center().y()) - edge(false), Qt::AltModifier);
        letGo(false, Qt::AltModifier);
        if (dragged.isEmpty())
            continue; // where it was
        const qsizetype end = dragged.first().at(1).value<TextRange>().end;
        QVERIFY2(end <= flags || end == flags + 4 || end >= flags + 8, qPrintable(QString::number(end - flags)));
    }
}

void TestBoundaryHandles::dragsOverLines()
{
    mark(u"Fumio Kishida"_s);
    QSignalSpy dragged(m_handles, &BoundaryHandles::boundaryDragged);
    pull(false, wayTo(false, find(u"naval"_s).start + 4));
    letGo(false);
    QCOMPARE(dragged.count(), 1);
    QVERIFY(words(dragged.first().at(1).value<TextRange>()).endsWith(u"the joint naval"_s));
}

void TestBoundaryHandles::rightToLeft()
{
    const QString text = u"\u05E9\u05E8 \u05D4\u05D7\u05D5\u05E5 \u05E0\u05E4\u05D2\u05E9.\n"_s;
    show(text);
    mark(u"\u05D4\u05D7\u05D5\u05E5"_s, text);
    // The start is at the right.
    QVERIFY(handle(true).geometry().center().x() > handle(false).geometry().center().x());
    QSignalSpy dragged(m_handles, &BoundaryHandles::boundaryDragged);
    const QRect first = m_view->visibleRect({0, 1});
    const QRect marked = m_view->visibleRect(m_document->annotations().mention(m_id)->range);
    pull(true, QPoint(first.right() - marked.right(), 0));
    letGo(true);
    QCOMPARE(dragged.count(), 1);
    QCOMPARE(dragged.first().at(1).value<TextRange>(), (TextRange{0, 7}));
}

void TestBoundaryHandles::escapeGivesUp()
{
    mark(u"Fumio Kishida"_s);
    QSignalSpy dragged(m_handles, &BoundaryHandles::boundaryDragged);
    const QImage still = m_view->grab().toImage();
    pull(true, wayTo(true, find(u"Foreign"_s).start));
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(!m_handles->isDragging());
    QCOMPARE(m_view->grab().toImage(), still);
    letGo(true);
    QCOMPARE(dragged.count(), 0);
    // And back to where it was is no change.
    pull(true, QPoint(40, 0));
    pull(true, QPoint());
    letGo(true);
    QCOMPARE(dragged.count(), 0);
}

void TestBoundaryHandles::clickGoesThrough()
{
    mark(u"Kishida"_s);
    QSignalSpy dragged(m_handles, &BoundaryHandles::boundaryDragged);
    const QPoint outside(handle(true).width() / 4, grip(true).y());
    QTest::mouseClick(&handle(true), Qt::LeftButton, {}, outside);
    QVERIFY(m_view->currentMention().isNull()); // as beside the mention
    m_view->setCurrentMention(m_id);
    QTest::mouseDClick(&handle(true), Qt::LeftButton, {}, {handle(true).width() - 2, grip(true).y()});
    QCOMPARE(m_view->selectedText(), u"Kishida"_s);
    QCOMPARE(dragged.count(), 0);
}

void TestBoundaryHandles::scrollsAtTheEdge()
{
    const QString text = u"Nobody met Lavrov today.\n\n"_s + u"A line of text.\n\n"_s.repeated(100);
    show(text);
    mark(u"Lavrov"_s, text);
    QSignalSpy dragged(m_handles, &BoundaryHandles::boundaryDragged);
    pull(false, QPoint(0, m_view->viewport()->height() + 60));
    QTRY_VERIFY(m_view->verticalScrollBar()->value() > 300);
    QVERIFY(handle(false).isVisible());
    letGo(false);
    QVERIFY(dragged.first().at(1).value<TextRange>().length() > 300);
    const int stopped = m_view->verticalScrollBar()->value();
    QTest::qWait(80);
    QCOMPARE(m_view->verticalScrollBar()->value(), stopped);
}

void TestBoundaryHandles::viewsWithoutThemHaveNone()
{
    Test::MarkedArticle marked(article());
    const MentionId id = marked.mark(u"Kishida"_s, Official);
    m_view->setDocument(nullptr);
    m_document = marked.document();
    m_view->setDocument(m_document.get());
    m_view->setCurrentMention(id);
    QVERIFY(m_view->viewport()->findChildren<QWidget *>().isEmpty());
}

QTEST_MAIN(TestBoundaryHandles)
#include "tst_boundaryhandles.moc"
