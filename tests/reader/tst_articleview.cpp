// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/OverviewRuler.h"
#include "reader/ViewFixture.h"

#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>
#include <QWheelEvent>

using namespace Rapporteur;
using namespace Qt::StringLiterals;
using enum EntityKind;

/// What is shown of an article, how it moves, and how its mentions are picked.
class TestArticleView : public Test::ViewFixture
{
    Q_OBJECT

private Q_SLOTS:
    void keysOfTheWindowAreLeftAlone_data();
    void keysOfTheWindowAreLeftAlone();
    void clickPicksAMention();
    void clickGoesThroughNestedMentions();
    void rejectedAreHidden();
    void currentMentionVanishes();
    void currentMentionIsScrolledTo();
    void scrollsByPagesWithOneLineKept();
    void homeAndEnd();
    void zooms();
    void resizingKeepsThePlace();
    void contextMenuTellsTheOffset();
    void isReadableByAssistiveTechnology();
};

void TestArticleView::keysOfTheWindowAreLeftAlone_data()
{
    QTest::addColumn<int>("key");
    for (const Qt::Key key :
         {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_A, Qt::Key_R, Qt::Key_J, Qt::Key_K, Qt::Key_Delete})
        QTest::addRow("%s", qPrintable(QKeySequence(key).toString())) << int(key);
}

void TestArticleView::keysOfTheWindowAreLeftAlone()
{
    QFETCH(const int, key);
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, QKeySequence(key).toString().toLower());
    QCoreApplication::sendEvent(m_view.get(), &event);
    QVERIFY(!event.isAccepted());
}

void TestArticleView::clickPicksAMention()
{
    Test::MarkedArticle marked(article());
    const MentionId lavrov = marked.mark(u"Sergey Lavrov"_s, Official);
    const MentionId tokyo = marked.mark(marked.find(u"Tokyo"_s, 1), Country, MentionStatus::Suggested);
    const auto document = marked.document();
    m_view->setDocument(document.get());
    QSignalSpy changed(m_view.get(), &ArticleView::currentMentionChanged);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, placeOf(marked.find(u"Lavrov"_s).start));
    QCOMPARE(m_view->currentMention(), lavrov);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, placeOf(marked.find(u"Tokyo"_s, 1).start));
    QCOMPARE(m_view->currentMention(), tokyo);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, placeOf(marked.find(u"hour"_s).start));
    QVERIFY(m_view->currentMention().isNull());
    QCOMPARE(changed.count(), 3);
    QVERIFY(m_view->selection().isEmpty());
    m_view->setDocument(nullptr);
}

void TestArticleView::clickGoesThroughNestedMentions()
{
    Test::MarkedArticle marked(article());
    const MentionId outer = marked.mark(u"widen the joint naval exercise between Japan and Russia"_s, Agreement);
    const MentionId inner = marked.mark(u"Japan"_s, Country);
    const MentionId twin = marked.mark(u"Japan"_s, Official);
    const auto document = marked.document();
    m_view->setDocument(document.get());
    const qsizetype at = marked.find(u"Japan"_s).start + 1;
    const QList<MentionId> here = m_view->mentionsAt(at);
    QCOMPARE(here, (QList{inner, twin, outer}));
    QCOMPARE(m_view->mentionsAt(marked.find(u"Russia"_s).start), QList{outer});
    for (int round = 0; round < 2; ++round) {
        for (const MentionId expected : here) {
            QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, placeOf(at));
            QCOMPARE(m_view->currentMention(), expected);
        }
    }
    m_view->setDocument(nullptr);
}

void TestArticleView::rejectedAreHidden()
{
    Test::MarkedArticle marked(article());
    const MentionId id = marked.mark(u"Sergey Lavrov"_s, Official, MentionStatus::Rejected);
    const auto document = marked.document();
    m_view->setDocument(document.get());
    const qsizetype at = marked.find(u"Lavrov"_s).start;
    QVERIFY(m_view->mentionsAt(at).isEmpty());
    m_view->setRejectedShown(true);
    QCOMPARE(m_view->mentionsAt(at), QList{id});
    m_view->setRejectedShown(false);
    m_view->setCurrentMention(id); // one that is walked to is there to be seen
    QCOMPARE(m_view->mentionsAt(at), QList{id});
    m_view->setDocument(nullptr);
}

void TestArticleView::currentMentionVanishes()
{
    Test::MarkedArticle marked(article());
    const MentionId id = marked.mark(u"Sergey Lavrov"_s, Official);
    const auto document = marked.document();
    m_view->setDocument(document.get());
    m_view->setCurrentMention(id);
    QSignalSpy changed(m_view.get(), &ArticleView::currentMentionChanged);
    Edit edit;
    edit.remove(*document->annotations().mention(id));
    QVERIFY(document->apply(edit));
    QVERIFY(m_view->currentMention().isNull());
    QCOMPARE(changed.count(), 1);
    document->undoStack()->undo();
    m_view->setCurrentMention({4711});
    QVERIFY(m_view->currentMention().isNull());
    m_view->setDocument(nullptr);
}

void TestArticleView::currentMentionIsScrolledTo()
{
    Test::MarkedArticle marked(
        u"Nothing to see on this line, which goes on to the edge of the column.\n\n"_s.repeated(80) + u"In Tokyo."_s);
    const MentionId id = marked.mark(u"Tokyo"_s, Country);
    const MentionId first = marked.mark(u"Nothing"_s, Country);
    const auto document = marked.document();
    m_view->setDocument(document.get());
    m_view->setCurrentMention(first);
    QCOMPARE(m_view->verticalScrollBar()->value(), 0); // in view already
    m_view->setCurrentMention(id);
    const QRect rect = m_view->visibleRect(marked.find(u"Tokyo"_s));
    QVERIFY(m_view->viewport()->rect().contains(rect) && !rect.isEmpty());
    // The ruler knows the way back.
    auto *ruler = m_view->findChild<OverviewRuler *>();
    QTest::qWait(20);
    QTest::mouseClick(ruler, Qt::LeftButton, {}, {5, 6});
    QVERIFY(!m_view->visibleRect(marked.find(u"Nothing"_s)).isEmpty());
    m_view->setDocument(nullptr);
}

void TestArticleView::scrollsByPagesWithOneLineKept()
{
    show(u"This line is one of many that stand below each other in the column.\n"_s.repeated(300));
    QScrollBar *bar = m_view->verticalScrollBar();
    const int lineHeight = bar->singleStep();
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_PageDown}) {
        const int before = bar->value();
        const qsizetype last = m_view->offsetAt({m_view->visibleRect({0, m_document->article().length()}).left() + 5,
                                                 m_view->viewport()->height() - lineHeight});
        QTest::keyClick(m_view.get(), key);
        // Nearly a page: the last whole line comes to the top.
        QVERIFY(bar->value() - before <= m_view->viewport()->height() - lineHeight);
        QVERIFY(bar->value() - before > m_view->viewport()->height() - 4 * lineHeight);
        if (last >= 0)
            QVERIFY(!m_view->visibleRect({last, last + 1}).isEmpty()); // the last line is in view still
        QTest::keyClick(m_view.get(), key == Qt::Key_Space ? Qt::Key_Space : Qt::Key_PageUp,
                        key == Qt::Key_Space ? Qt::ShiftModifier : Qt::NoModifier);
        QCOMPARE(bar->value(), before);
    }
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(bar->value(), lineHeight);
    QTest::keyClick(m_view.get(), Qt::Key_Up);
    QCOMPARE(bar->value(), 0);
}

void TestArticleView::homeAndEnd()
{
    show(u"This line is one of many that stand below each other in the column.\n"_s.repeated(3000));
    const qsizetype length = m_document->article().length();
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QVERIFY(!m_view->visibleRect({length - 3, length - 1}).isEmpty());
    QCOMPARE(m_view->verticalScrollBar()->value(), m_view->verticalScrollBar()->maximum());
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QVERIFY(!m_view->visibleRect({0, 2}).isEmpty());
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
}

void TestArticleView::zooms()
{
    QSignalSpy changed(m_view.get(), &ArticleView::zoomChanged);
    const TextRange word = find(u"Fumio"_s);
    const int width = m_view->visibleRect(word).width();
    m_view->setZoom(200);
    QVERIFY(std::abs(m_view->visibleRect(word).width() - 2 * width) <= 4);
    m_view->setZoom(1000);
    QCOMPARE(m_view->zoom(), 300);
    m_view->setZoom(1);
    QCOMPARE(m_view->zoom(), 50);
    m_view->resetZoom();
    QCOMPARE(m_view->zoom(), 100);
    QCOMPARE(changed.count(), 4);
    QWheelEvent wheel(QPointF(50, 50), m_view->mapToGlobal(QPointF(50, 50)), {}, {0, 120}, Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_view->viewport(), &wheel);
    QCOMPARE(m_view->zoom(), 110);
    m_view->zoomOut();
    QCOMPARE(m_view->zoom(), 100);
    QCOMPARE(m_view->visibleRect(word).width(), width);
}

void TestArticleView::resizingKeepsThePlace()
{
    show(
        u"A paragraph that is broken into several lines, as many as the width of the column asks for, and so on, and on, until it ends.\n\n"_s
            .repeated(200));
    m_view->verticalScrollBar()->setValue(3000);
    const int left = m_view->visibleRect({0, m_document->article().length()}).left() + 2;
    qsizetype first = -1;
    for (int y = 40; first < 0 && y < 120; y += 5) // past the space between two paragraphs
        first = m_view->offsetAt({left, y});
    QVERIFY(first > 0);
    const int y = m_view->visibleRect({first, first + 1}).top();
    m_view->resize(500, 500);
    QVERIFY(!m_view->visibleRect({first, first + 1}).isEmpty());
    m_view->setZoom(150);
    m_view->setZoom(100);
    m_view->resize(700, 500);
    QVERIFY(std::abs(m_view->visibleRect({first, first + 1}).top() - y) < 120);
}

void TestArticleView::contextMenuTellsTheOffset()
{
    QSignalSpy asked(m_view.get(), &ArticleView::contextMenuRequested);
    const qsizetype at = find(u"hour"_s).start;
    QContextMenuEvent event(QContextMenuEvent::Mouse, placeOf(at), m_view->viewport()->mapToGlobal(placeOf(at)));
    QCoreApplication::sendEvent(m_view->viewport(), &event);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first()[1].toLongLong(), qlonglong(at));
}

void TestArticleView::isReadableByAssistiveTechnology()
{
    Test::MarkedArticle marked(article());
    const MentionId id = marked.mark(u"Sergey Lavrov"_s, Official, MentionStatus::Suggested);
    const auto document = marked.document();
    m_view->setDocument(document.get());
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(interface);
    QCOMPARE(interface->role(), QAccessible::Document);
    QVERIFY(!interface->text(QAccessible::Name).isEmpty());
    QAccessibleTextInterface *text = interface->textInterface();
    QVERIFY(text);
    QCOMPARE(text->text(0, text->characterCount()), article());
    const TextRange lavrov = marked.find(u"Sergey Lavrov"_s);
    int start = 0;
    int end = 0;
    const QString attributes = text->attributes(static_cast<int>(lavrov.start) + 3, &start, &end);
    QCOMPARE((TextRange{start, end}), lavrov);
    QVERIFY2(attributes.contains(u"The official"_s) && attributes.contains(u"suggested"_s), qPrintable(attributes));
    QVERIFY(text->attributes(static_cast<int>(lavrov.end), &start, &end).isEmpty());
    QCOMPARE(start, lavrov.end);
    text->addSelection(static_cast<int>(lavrov.start), static_cast<int>(lavrov.end));
    QCOMPARE(m_view->selectedText(), u"Sergey Lavrov"_s);
    QCOMPARE(text->selectionCount(), 1);
    const QRect place = text->characterRect(static_cast<int>(lavrov.start));
    QCOMPARE(text->offsetAtPoint(place.center()), lavrov.start);
    m_view->setCurrentMention(id);
    m_view->setDocument(nullptr);
}

QTEST_MAIN(TestArticleView)
#include "tst_articleview.moc"
