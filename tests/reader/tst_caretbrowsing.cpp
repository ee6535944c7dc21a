// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/TextBoundaries.h"
#include "reader/ViewFixture.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Rapporteur;
using namespace Qt::StringLiterals;
using enum EntityKind;

/// A caret in the article, moved by keys.
class TestCaretBrowsing : public Test::ViewFixture
{
    Q_OBJECT

private Q_SLOTS:
    void arrowsScrollWithoutIt();
    void caretIsSeenAndBlinks();
    void arrowsGoByWholeCharacters_data();
    void arrowsGoByWholeCharacters();
    void arrowsGoOnTheScreenInMixedText_data();
    void arrowsGoOnTheScreenInMixedText();
    void wordsLinesAndEnds();
    void linesKeepTheColumn();
    void endOfALineWithoutSpaces();
    void endOfALineInRightToLeft();
    void pagesMoveTheCaret();
    void shiftExtends();
    void leavingASelection();
    void returnPicksTheMention();
    void beginsInView();
    void aLongJumpLaysOutLittle();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_view.get(), key, modifiers); }
    void browse(qsizetype at)
    {
        m_view->setCaretBrowsing(true);
        m_view->setSelection({at, at});
    }
    [[nodiscard]] QRectF caret() const { return m_view->inputMethodQuery(Qt::ImCursorRectangle).toRectF(); }
    [[nodiscard]] bool caretIsDrawn() const
    {
        const QRect rect = caret().toAlignedRect();
        const QImage image = m_view->grab().toImage();
        const qreal ratio = image.devicePixelRatio();
        return image.pixelColor((QPointF(rect.left() + 0.5, rect.center().y()) * ratio).toPoint()).lightness() < 100;
    }
};

void TestCaretBrowsing::arrowsScrollWithoutIt()
{
    show(u"A line of many, all alike, in this long text.\n"_s.repeated(200));
    const qsizetype at = m_view->caret();
    press(Qt::Key_Down);
    QCOMPARE(m_view->verticalScrollBar()->value(), m_view->verticalScrollBar()->singleStep());
    QCOMPARE(m_view->caret(), at);
    QKeyEvent right(QEvent::KeyPress, Qt::Key_Right, {});
    QCoreApplication::sendEvent(m_view.get(), &right);
    QCOMPARE(m_view->caret(), at);
    press(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_view->selection(), (TextRange{at, at + 1}));
}

void TestCaretBrowsing::caretIsSeenAndBlinks()
{
    const int flashTime = QApplication::cursorFlashTime();
    QApplication::setCursorFlashTime(0);
    const qsizetype gap = find(u"Minister Fumio"_s).start + 8;
    m_view->setSelection({gap, gap});
    QVERIFY(!caretIsDrawn());
    browse(gap);
    QVERIFY(caretIsDrawn());
    QVERIFY(caret().width() >= 2);
    QVERIFY(caret().height() > 10);
    m_view->clearFocus();
    QVERIFY(!caretIsDrawn());
    QApplication::setCursorFlashTime(40);
    m_view->setFocus();
    QTRY_VERIFY(!caretIsDrawn());
    QTRY_VERIFY(caretIsDrawn());
    QTRY_VERIFY(!caretIsDrawn());
    QApplication::setCursorFlashTime(flashTime);
    m_view->setCaretBrowsing(false);
    QVERIFY(!caretIsDrawn());
}

void TestCaretBrowsing::arrowsGoByWholeCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"A plain line, and no more."_s;
    QTest::newRow("ligatures") << u"The office’s first official affair, fluffy."_s;
    QTest::newRow("combining marks") << u"e\u0301a\u0300\u0323 o\u0302\u0301n\u0303 end"_s;
    QTest::newRow("surrogates") << u"a\U0001D54F\U00020B9F\U0001F600 z"_s;
    QTest::newRow("emoji sequences")
        << u"x\U0001F468\u200D\U0001F469\u200D\U0001F467\U0001F44D\U0001F3FDy \u2764\uFE0F z"_s;
    QTest::newRow("flags") << u"\U0001F1EF\U0001F1F5\U0001F1F7\U0001F1FA and \U0001F1FA\U0001F1E6."_s;
    QTest::newRow("Japanese") << u"林芳正外相は28日、ロシアのラブロフ外相と会談した。"_s;
    QTest::newRow("Korean syllables and jamo") << u"외교부 \u1112\u1161\u11AB\u1100\u116E\u11A8 장관"_s;
    QTest::newRow("Devanagari") << u"विदेश मंत्री ने कहा क्षेत्र"_s;
    QTest::newRow("Thai") << u"รัฐมนตรีว่าการ"_s;
    QTest::newRow("Arabic") << u"قال وزير الخارجية إن السلام لا يتحقق"_s;
    QTest::newRow("Hebrew points") << u"שָׁלוֹם עֲלֵיכֶם"_s;
    QTest::newRow("zero width") << u"a\u200Bb\u2060c\u00ADd"_s;
    QTest::newRow("two lines") << u"first line\nsecond line"_s;
    QTest::newRow("blank line between, CRLF") << u"first\r\n\r\nsecond"_s;
}

void TestCaretBrowsing::arrowsGoByWholeCharacters()
{
    QFETCH(const QString, text);
    show(text);
    const bool rightToLeft = text.isRightToLeft();
    const auto next = rightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const auto previous = rightToLeft ? Qt::Key_Right : Qt::Key_Left;
    QList<qsizetype> expected{0};
    while (expected.last() < text.size()) {
        const qsizetype at = nextGrapheme(text, expected.last());
        const QChar before = text[expected.last()];
        // Blank lines are no places, nor is what is behind a line's end.
        if ((before == u'\n' || before == u'\r') && at < text.size() && (text[at] == u'\r' || text[at] == u'\n'))
            expected.last() = expected.last() == 0 ? 0 : at;
        expected.append(at);
    }
    if (text.contains(u'\r'))
        expected = {0, 1, 2, 3, 4, 5, 9, 10, 11, 12, 13, 14, 15};
    browse(0);
    QList<qsizetype> seen{0};
    for (int i = 0; i < 100 && seen.last() < text.size(); ++i) {
        press(next);
        seen.append(m_view->caret());
    }
    QCOMPARE(seen, expected);
    press(next);
    QCOMPARE(m_view->caret(), text.size());
    QList<qsizetype> back{text.size()};
    for (int i = 0; i < 100 && back.last() > 0; ++i) {
        press(previous);
        back.append(m_view->caret());
    }
    std::ranges::reverse(back);
    QCOMPARE(back, expected);
}

void TestCaretBrowsing::arrowsGoOnTheScreenInMixedText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Hebrew in English") << u"The word שלום means peace."_s;
    QTest::newRow("Arabic in English") << u"He said السلام عليكم and left."_s;
    QTest::newRow("English in Hebrew") << u"שר החוץ John Smith אמר היום."_s;
    QTest::newRow("numbers in Arabic") << u"في عام 2024 وقعت 12 دولة."_s;
    QTest::newRow("Hebrew at the start, in English") << u"\u200Eשלום is a word."_s;
    QTest::newRow("embedded twice") << u"A שלום \u2066English\u2069 טוב z"_s;
}

void TestCaretBrowsing::arrowsGoOnTheScreenInMixedText()
{
    QFETCH(const QString, text);
    show(text);
    QSet<qsizetype> boundaries{0, text.size()};
    for (qsizetype at = 0; at < text.size(); at = nextGrapheme(text, at))
        boundaries.insert(at);
    const bool rightToLeft = text.isRightToLeft();
    for (const bool right : {true, false}) {
        browse(right != rightToLeft ? 0 : text.size());
        QSet<qsizetype> seen{m_view->caret()};
        qreal x = caret().left();
        for (qsizetype i = 0; i < text.size() + 1; ++i) {
            const qsizetype before = m_view->caret();
            press(right ? Qt::Key_Right : Qt::Key_Left);
            if (m_view->caret() == before)
                break;
            seen.insert(m_view->caret());
            const qreal moved = caret().left() - x;
            QVERIFY2(right ? moved > -1 : moved < 1,
                     qPrintable(u"from %1 to %2: %3"_s.arg(before).arg(m_view->caret()).arg(moved)));
            x = caret().left();
        }
        QCOMPARE(seen, boundaries);
        QCOMPARE(m_view->caret(), right != rightToLeft ? text.size() : 0);
    }
}

void TestCaretBrowsing::wordsLinesAndEnds()
{
    const TextRange paragraph = find(u"Foreign Minister"_s);
    browse(paragraph.start);
    press(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(m_view->caret(), find(u"Minister Fumio"_s).start);
    press(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(m_view->caret(), find(u"Fumio"_s).start);
    press(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(m_view->caret(), find(u"Minister Fumio"_s).start);
    press(Qt::Key_End);
    const qsizetype end = m_view->caret();
    QCOMPARE(m_document->article().text()[end], u' '); // at which the line is broken
    const qreal y = caret().top();
    press(Qt::Key_End);
    QCOMPARE(m_view->caret(), end);
    press(Qt::Key_Home);
    QCOMPARE(m_view->caret(), paragraph.start);
    QCOMPARE(caret().top(), y);
    press(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(m_view->caret(), m_document->article().length());
    press(Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(m_view->caret(), 0);
    QVERIFY(m_view->selection().isEmpty());
}

void TestCaretBrowsing::linesKeepTheColumn()
{
    show(
        u"A first line that is long enough\nshort\nA third line that is long enough\n\nA fourth line, after a blank"_s);
    browse(find(u"long"_s).start);
    const qreal x = caret().left();
    press(Qt::Key_Down);
    QCOMPARE(m_view->caret(), find(u"short"_s).end);
    press(Qt::Key_Down);
    QVERIFY(std::abs(caret().left() - x) < 15);
    press(Qt::Key_Down);
    QVERIFY(m_view->caret() > find(u"A fourth"_s).start);
    QVERIFY(std::abs(caret().left() - x) < 15);
    press(Qt::Key_Down);
    QCOMPARE(m_view->caret(), m_document->article().length());
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Up);
    QCOMPARE(m_view->caret(), find(u"long"_s).start); // the column is that of before the ends
    press(Qt::Key_Up);
    QCOMPARE(m_view->caret(), 0);
}

void TestCaretBrowsing::endOfALineWithoutSpaces()
{
    show(u"外相会談後の共同記者会見で両大臣は安全保障協力の強化について合意したと述べた"_s.repeated(4));
    browse(3);
    const qreal y = caret().top();
    press(Qt::Key_End);
    QCOMPARE(caret().top(), y); // it stands behind the last character of its line
    const qsizetype end = m_view->caret();
    press(Qt::Key_Down);
    QVERIFY(caret().top() > y);
    QVERIFY(m_view->caret() > end);
    press(Qt::Key_Up);
    QCOMPARE(m_view->caret(), end);
    QCOMPARE(caret().top(), y);
    press(Qt::Key_Home, Qt::ShiftModifier);
    QCOMPARE(m_view->selection(), (TextRange{0, end}));
    press(Qt::Key_Escape);
    browse(end);
    QVERIFY(caret().top() > y); // the same offset is the next line's start
    press(Qt::Key_Left);
    QCOMPARE(m_view->caret(), end - 1);
    QCOMPARE(caret().top(), y);
    // The mouse reaches it too.
    drag({0, end});
    QCOMPARE(m_view->selection(), (TextRange{0, end}));
    const QRect line = m_view->visibleRect({0, 1});
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, {line.left() + 1, line.center().y()});
    QTest::mouseMove(m_view->viewport(), {m_view->viewport()->width() - 40, line.center().y()});
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, {m_view->viewport()->width() - 4, line.center().y()});
    QCOMPARE(m_view->selection(), (TextRange{0, end}));
}

void TestCaretBrowsing::endOfALineInRightToLeft()
{
    show(u"שר החוץ נפגש היום עם עמיתו בטוקיו כדי לדון בהסכם החדש "_s.repeated(6).trimmed());
    browse(3);
    const QRectF start = caret();
    press(Qt::Key_End);
    QCOMPARE(caret().top(), start.top());
    QVERIFY(caret().left() < start.left() - 100);
    const qsizetype end = m_view->caret();
    QCOMPARE(m_document->article().text()[end], u' ');
    press(Qt::Key_Left); // onto the next line
    press(Qt::Key_Left);
    QVERIFY(caret().top() > start.top());
    press(Qt::Key_Home);
    QVERIFY(caret().left() > start.left());
    QCOMPARE(m_view->caret(), end + 1);
}

void TestCaretBrowsing::pagesMoveTheCaret()
{
    show(u"A line of many, all alike, in this long text.\n"_s.repeated(200));
    browse(46 * 3 + 10);
    const QRectF start = caret();
    press(Qt::Key_PageDown);
    QVERIFY(m_view->verticalScrollBar()->value() > 200);
    QVERIFY(m_view->caret() > 46 * 10);
    QCOMPARE((m_view->caret() - 10) % 46, 0);
    QVERIFY(std::abs(caret().top() - start.top()) < start.height() * 1.5);
    const qsizetype there = m_view->caret();
    press(Qt::Key_PageDown, Qt::ShiftModifier);
    QCOMPARE(m_view->selection().start, there);
    QVERIFY(m_view->selection().length() > 46 * 5);
    for (int i = 0; i < 100 && m_view->caret() < m_document->article().length(); ++i)
        press(Qt::Key_PageDown);
    QCOMPARE(m_view->caret(), m_document->article().length());
    for (int i = 0; i < 100 && m_view->caret() > 0; ++i)
        press(Qt::Key_PageUp);
    QCOMPARE(m_view->caret(), 0);
    press(Qt::Key_Space); // reading on leaves the caret
    QCOMPARE(m_view->caret(), 0);
    QVERIFY(m_view->verticalScrollBar()->value() > 200);
    press(Qt::Key_Right); // which brings the view back
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
}

void TestCaretBrowsing::shiftExtends()
{
    const qsizetype at = find(u"Fumio"_s).start;
    browse(at);
    press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(m_view->selectedText(), u"Fumio "_s);
    press(Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedText(), u"Fumio"_s);
    press(Qt::Key_Home, Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(m_view->selection(), (TextRange{0, at}));
}

void TestCaretBrowsing::leavingASelection()
{
    const TextRange name = find(u"Fumio Kishida"_s);
    browse(0);
    m_view->setSelection(name);
    press(Qt::Key_Left);
    QCOMPARE(m_view->selection(), (TextRange{name.start, name.start}));
    m_view->setSelection(name);
    press(Qt::Key_Right);
    QCOMPARE(m_view->selection(), (TextRange{name.end, name.end}));
    QCOMPARE(m_view->caret(), name.end);
}

void TestCaretBrowsing::returnPicksTheMention()
{
    Test::MarkedArticle marked(article());
    const MentionId lavrov = marked.mark(u"Sergey Lavrov"_s, Official);
    const MentionId twin = marked.mark(u"Sergey Lavrov"_s, Country);
    const auto document = marked.document();
    m_view->setDocument(document.get());
    const TextRange name = marked.find(u"Sergey Lavrov"_s);
    m_view->setSelection({name.start + 2, name.start + 2});
    press(Qt::Key_Return); // not without caret browsing
    QVERIFY(m_view->currentMention().isNull());
    browse(name.start + 2);
    press(Qt::Key_Return);
    QCOMPARE(m_view->currentMention(), lavrov);
    press(Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(m_view->currentMention(), twin);
    QCOMPARE(m_view->caret(), name.start + 2);
    m_view->setCurrentMention({});
    browse(name.end);
    press(Qt::Key_Return);
    QCOMPARE(m_view->currentMention(), lavrov);
    browse(name.end + 3);
    press(Qt::Key_Return); // nothing there: it stays
    QCOMPARE(m_view->currentMention(), lavrov);
    m_view->setDocument(nullptr);
}

void TestCaretBrowsing::beginsInView()
{
    show(u"A line of many, all alike, in this long text.\n"_s.repeated(200));
    m_view->verticalScrollBar()->setValue(2000);
    m_view->setCaretBrowsing(true);
    QVERIFY(QRectF(m_view->rect()).contains(caret()));
    const int value = m_view->verticalScrollBar()->value();
    press(Qt::Key_Right);
    QVERIFY(std::abs(m_view->verticalScrollBar()->value() - value) < 80);
    m_view->setCaretBrowsing(false);
    m_view->setDocument(nullptr);
    m_view->setCaretBrowsing(true);
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_End, Qt::Key_PageDown, Qt::Key_Return, Qt::Key_Home})
        press(key);
    QCOMPARE(m_view->caret(), 0);
}

void TestCaretBrowsing::aLongJumpLaysOutLittle()
{
    show(u"A line of many, all alike, in this long text of millions.\n"_s.repeated(100'000));
    browse(0);
    QSignalSpy jumped(m_view.get(), &ArticleView::jumped);
    press(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(m_view->caret(), m_document->article().length());
    QVERIFY(QRectF(m_view->rect()).contains(caret()));
    press(Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    QCOMPARE(jumped.count(), 2);
}

QTEST_MAIN(TestCaretBrowsing)
#include "tst_caretbrowsing.moc"
