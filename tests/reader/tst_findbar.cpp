// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/ArticleView.h"
#include "reader/FindBar.h"
#include "reader/MarkedArticle.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>
#include <QVBoxLayout>

using namespace Rapporteur;
using namespace Qt::StringLiterals;

class TestFindBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void findsAsTyped();
    void goesRoundByKeys();
    void startsFromTheSelection();
    void explainsABadExpression();
    void closingLeavesTheHitSelected();
    void followsANewDocument();
    void neverBlocksOnALongText();
    void everyControlHasAName();
    void onlyInAcceptedMentions();
    void togglesByKeys();
    void typingIsOneJump();

private:
    [[nodiscard]] QString count() const { return m_bar->findChild<QLabel *>()->text(); }
    [[nodiscard]] QString hit() const
    {
        return m_bar->currentHit() < 0 ? QString()
                                       : m_document->article().text(m_bar->hits()[m_bar->currentHit()]).toString();
    }
    [[nodiscard]] QToolButton *button(const QString &name) const
    {
        const auto buttons = m_bar->findChildren<QToolButton *>();
        for (QToolButton *button : buttons) {
            if (button->accessibleName() == name)
                return button;
        }
        return nullptr;
    }

    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<AnnotatedDocument> m_document;
    ArticleView *m_view = nullptr;
    FindBar *m_bar = nullptr;
    QLineEdit *m_text = nullptr;
};

void TestFindBar::init()
{
    QString text = u"Tokyo and Moscow.\n\n"_s;
    for (int i = 0; i < 60; ++i)
        text +=
            u"A paragraph that says nothing at all but fills a line or two of the column so that one has to scroll.\n\n"_s;
    text += u"Then tokyo again, and TOKYOITES."_s;
    m_document = Test::MarkedArticle(text).document();
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    m_view = new ArticleView;
    m_bar = new FindBar(m_view);
    column->addWidget(m_view);
    column->addWidget(m_bar);
    m_view->setDocument(m_document.get());
    m_window->resize(700, 500);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_text = m_bar->findChild<QLineEdit *>();
    QVERIFY(!m_bar->isVisible());
}

void TestFindBar::cleanup()
{
    m_window.reset();
    m_document.reset();
}

void TestFindBar::findsAsTyped()
{
    m_bar->open();
    QVERIFY(m_text->hasFocus());
    QTest::keyClicks(m_text, u"tok"_s);
    QTRY_COMPARE(count(), u"1 of 3"_s);
    QTest::keyClicks(m_text, u"yoi"_s);
    QTRY_COMPARE(count(), u"1 of 1"_s);
    QVERIFY(!m_view->visibleRect(m_bar->hits().first()).isEmpty()); // it was scrolled to
    QTest::keyClicks(m_text, u"x"_s);
    QTRY_COMPARE(count(), u"No hits"_s);
    m_text->setText(u"tokyo"_s);
    QTRY_COMPARE(m_bar->hits().size(), 3);
    QTest::mouseClick(button(u"Match case"_s), Qt::LeftButton);
    QTRY_COMPARE(m_bar->hits().size(), 1);
    QTest::mouseClick(button(u"Match case"_s), Qt::LeftButton);
    QTest::mouseClick(button(u"Whole words only"_s), Qt::LeftButton);
    QTRY_COMPARE(m_bar->hits().size(), 2);
}

void TestFindBar::goesRoundByKeys()
{
    m_bar->open();
    m_bar->setQuery(u"tokyo"_s);
    QTRY_COMPARE(m_bar->hits().size(), 3);
    QCOMPARE(hit(), u"Tokyo"_s);
    QTest::keyClick(m_text, Qt::Key_Return);
    QCOMPARE(hit(), u"tokyo"_s);
    QVERIFY(!m_view->visibleRect(m_bar->hits()[1]).isEmpty());
    QTest::keyClick(m_text, Qt::Key_Return);
    QTest::keyClick(m_text, Qt::Key_Return);
    QCOMPARE(m_bar->currentHit(), 0);
    QTest::keyClick(m_text, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(m_bar->currentHit(), 2);
    m_bar->findNext();
    QCOMPARE(m_bar->currentHit(), 0);
}

void TestFindBar::startsFromTheSelection()
{
    const TextRange word = Test::MarkedArticle(m_document->article().text()).find(u"tokyo"_s);
    m_view->setSelection(word);
    m_bar->open();
    QCOMPARE(m_text->text(), u"tokyo"_s);
    QTRY_COMPARE(m_bar->hits().size(), 3);
    QCOMPARE(hit(), u"tokyo"_s); // that one, not the first of the text
}

void TestFindBar::explainsABadExpression()
{
    m_bar->open();
    m_bar->findChildren<QToolButton *>();
    QTest::mouseClick(button(u"Regular expression"_s), Qt::LeftButton);
    m_bar->setQuery(u"tok(yo"_s);
    QVERIFY2(count().contains(u"parenthesis"_s), qPrintable(count()));
    QVERIFY(m_bar->hits().isEmpty());
    m_bar->setQuery(u"tok(yo)"_s);
    QTRY_COMPARE(m_bar->hits().size(), 3);
}

void TestFindBar::closingLeavesTheHitSelected()
{
    m_bar->open();
    m_bar->setQuery(u"moscow"_s);
    QTRY_COMPARE(m_bar->hits().size(), 1);
    QTest::keyClick(m_text, Qt::Key_Escape);
    QVERIFY(!m_bar->isVisible());
    QVERIFY(m_view->hasFocus());
    QCOMPARE(m_view->selectedText(), u"Moscow"_s);
    m_bar->findNext(); // F3 while closed goes on
    QTRY_VERIFY(m_bar->isVisible());
    QTRY_COMPARE(hit(), u"Moscow"_s);
}

void TestFindBar::followsANewDocument()
{
    m_bar->open();
    m_bar->setQuery(u"moscow"_s);
    QTRY_COMPARE(m_bar->hits().size(), 1);
    const auto other = Test::MarkedArticle(u"Moscow, and Moscow."_s).document();
    m_view->setDocument(other.get());
    QTRY_COMPARE(m_bar->hits().size(), 2);
    m_view->setDocument(nullptr);
    QVERIFY(m_bar->hits().isEmpty());
}

void TestFindBar::neverBlocksOnALongText()
{
    const auto longText = Test::MarkedArticle(u"The ministers of Japan met.\n"_s.repeated(150'000)).document();
    m_view->setDocument(longText.get());
    m_bar->open();
    QElapsedTimer timer;
    timer.start();
    m_bar->setQuery(u"e"_s);
    QVERIFY2(timer.elapsed() < 100, qPrintable(QString::number(timer.elapsed())));
    QTRY_COMPARE_WITH_TIMEOUT(m_bar->hits().size(), TextSearch::mostHits, 20'000);
    QTRY_VERIFY(count().endsWith(u'+'));
    m_bar->setQuery(u"japan"_s);
    m_view->setDocument(m_document.get()); // in the middle of it
    QTRY_COMPARE(count(), u"No hits"_s);
}

void TestFindBar::everyControlHasAName()
{
    const auto widgets = m_bar->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->focusPolicy() != Qt::NoFocus && widget->parent() == m_bar)
            QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
}

void TestFindBar::onlyInAcceptedMentions()
{
    Test::MarkedArticle marked(m_document->article().text());
    const MentionId first = marked.mark(u"Tokyo and Moscow"_s, EntityKind::Country, MentionStatus::Suggested);
    marked.mark(u"tokyo again"_s, EntityKind::Country);
    marked.mark(u"TOKYO"_s, EntityKind::Country, MentionStatus::Rejected);
    const auto document = marked.document();
    m_view->setDocument(document.get());
    m_bar->open();
    m_bar->setQuery(u"tokyo"_s);
    QTRY_COMPARE(m_bar->hits().size(), 3);
    QTest::mouseClick(button(u"In accepted mentions only"_s), Qt::LeftButton);
    QCOMPARE(m_bar->hits(), QList{marked.find(u"tokyo"_s)});
    QCOMPARE(count(), u"1 of 1"_s);
    QVERIFY(!m_view->visibleRect(m_bar->hits().first()).isEmpty());
    // Decisions count at once, and what is found then does not move the view.
    const int value = m_view->verticalScrollBar()->value();
    QVERIFY(document->apply(Test::statusEdit(*document, first, MentionStatus::Accepted)));
    QCOMPARE(m_bar->hits(), (QList{marked.find(u"Tokyo"_s), marked.find(u"tokyo"_s)}));
    QCOMPARE(count(), u"2 of 2"_s);
    QCOMPARE(m_view->verticalScrollBar()->value(), value);
    document->undoStack()->undo();
    QCOMPARE(count(), u"1 of 1"_s);
    // A hit that only touches a mention does not lie within it.
    m_bar->setQuery(u"Then tokyo"_s);
    QTRY_COMPARE(count(), u"No hits in accepted mentions"_s);
    m_bar->setQuery(u"tokyo again"_s);
    QTRY_COMPARE(count(), u"1 of 1"_s);
    QTest::mouseClick(button(u"In accepted mentions only"_s), Qt::LeftButton);
    m_bar->setQuery(u"tokyo"_s);
    QTRY_COMPARE(m_bar->hits().size(), 3);
    m_view->setDocument(nullptr);
}

void TestFindBar::togglesByKeys()
{
    m_bar->open();
    for (const auto &[name, key] :
         {std::pair{u"Match case"_s, Qt::Key_C}, std::pair{u"Whole words only"_s, Qt::Key_W},
          std::pair{u"Regular expression"_s, Qt::Key_X}, std::pair{u"In accepted mentions only"_s, Qt::Key_M}}) {
        QTest::keyClick(m_text, key, Qt::AltModifier);
        QTRY_VERIFY2(button(name)->isChecked(), qPrintable(name));
        QVERIFY(button(name)->toolTip().contains(u"Alt+"_s));
    }
}

void TestFindBar::typingIsOneJump()
{
    QSignalSpy jumped(m_view, &ArticleView::jumped);
    const ReadingPlace start = m_view->place();
    m_bar->open();
    m_bar->setQuery(u"then"_s);
    QTRY_COMPARE(jumped.count(), 1);
    m_bar->setQuery(u"mosc"_s);
    QTRY_COMPARE(hit(), u"Mosc"_s);
    m_bar->setQuery(u"then t"_s);
    QTRY_COMPARE(hit(), u"Then t"_s);
    for (const QList<QVariant> &jump : std::as_const(jumped))
        QCOMPARE(jump.first().value<ReadingPlace>(), start);
}

QTEST_MAIN(TestFindBar)
#include "tst_findbar.moc"
