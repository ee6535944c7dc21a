// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/ArticleView.h"
#include "reader/MarkedArticle.h"
#include "reader/OverviewRuler.h"

#include <QAccessible>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>
#include <QWheelEvent>

using namespace Rapporteur;
using namespace Qt::StringLiterals;
using enum EntityKind;

namespace {

const QString article =
    u"Two ministers meet in Tokyo\n"
    u"By a reporter\n\n"
    u"Foreign Minister Fumio Kishida met Sergey Lavrov in Tokyo. They spoke for an hour, said the "
    u"ministry, and agreed to widen the joint naval exercise between Japan and Russia next year.\n\n"
    u"Flags \U0001F1EF\U0001F1F5\U0001F1F7\U0001F1FA and e\u0301 stood beside each other.\n\n"
    u"\u05E9\u05E8 \u05D4\u05D7\u05D5\u05E5 spoke in Tokyo.\n"_s;

} // namespace

class TestArticleView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void selectsByDragging();
    void selectsToTheEndOfALine();
    void selectsByClicks();
    void selectsByKeys();
    void selectsOverLinesByKeys();
    void keysOfTheWindowAreLeftAlone_data();
    void keysOfTheWindowAreLeftAlone();
    void neverHalfACharacter();
    void movesOnTheScreenInRightToLeft();
    void dragScrolls();
    void copies();
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

private:
    void show(const QString &text);
    void drag(TextRange range);
    [[nodiscard]] TextRange find(const QString &words, int number = 0) const
    {
        return Test::MarkedArticle(m_document->article().text()).find(words, number);
    }
    [[nodiscard]] QPoint placeOf(qsizetype offset) const { return m_view->visibleRect({offset, offset + 1}).center(); }

    std::unique_ptr<ArticleView> m_view;
    std::unique_ptr<AnnotatedDocument> m_document;
};

void TestArticleView::init()
{
    show(article);
}

void TestArticleView::cleanup()
{
    m_view.reset();
    m_document.reset();
}

void TestArticleView::show(const QString &text)
{
    m_view.reset();
    m_document = Test::MarkedArticle(text).document();
    m_view = std::make_unique<ArticleView>();
    m_view->resize(700, 500);
    m_view->setDocument(m_document.get());
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->setFocus();
    QTRY_VERIFY(m_view->hasFocus());
}

/// Presses before the first character and releases after the last.
void TestArticleView::drag(TextRange range)
{
    const QRect first = m_view->visibleRect({range.start, range.start + 1});
    const QRect last = m_view->visibleRect({range.end - 1, range.end});
    const QPoint from(first.left() + 1, first.center().y());
    const QPoint to(last.right() - 1, last.center().y());
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(m_view->viewport(), (from + to) / 2);
    QTest::mouseMove(m_view->viewport(), to);
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, to);
}

void TestArticleView::selectsByDragging()
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

void TestArticleView::selectsToTheEndOfALine()
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

void TestArticleView::selectsByClicks()
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

void TestArticleView::selectsByKeys()
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

void TestArticleView::selectsOverLinesByKeys()
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

void TestArticleView::neverHalfACharacter()
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

void TestArticleView::movesOnTheScreenInRightToLeft()
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

void TestArticleView::dragScrolls()
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

void TestArticleView::copies()
{
    m_view->setSelection(find(u"Sergey Lavrov"_s));
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Sergey Lavrov"_s);
}

void TestArticleView::clickPicksAMention()
{
    Test::MarkedArticle marked(article);
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
    Test::MarkedArticle marked(article);
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
    Test::MarkedArticle marked(article);
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
    Test::MarkedArticle marked(article);
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
        QCOMPARE(bar->value() - before, m_view->viewport()->height() - lineHeight);
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
    Test::MarkedArticle marked(article);
    const MentionId id = marked.mark(u"Sergey Lavrov"_s, Official, MentionStatus::Suggested);
    const auto document = marked.document();
    m_view->setDocument(document.get());
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(interface);
    QCOMPARE(interface->role(), QAccessible::Document);
    QVERIFY(!interface->text(QAccessible::Name).isEmpty());
    QAccessibleTextInterface *text = interface->textInterface();
    QVERIFY(text);
    QCOMPARE(text->text(0, text->characterCount()), article);
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
