// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/AnnotationForm.h"
#include "reader/ArticleView.h"
#include "reader/SmoothScroll.h"
#include "shell/GoToParagraphDialog.h"
#include "shell/WindowFixture.h"

#include <QApplication>
#include <QDockWidget>
#include <QLabel>
#include <QProgressBar>
#include <QScrollBar>
#include <QSpinBox>
#include <QStatusBar>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// Getting about in a long article: by paragraph, back and forward, with a caret, and where one was the last time.
class TestNavigation : public Test::WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void backAndForwardByKeysAndMouse();
    void nearMentionsAreNoJump();
    void goesToAParagraph();
    void escapeLeavesTheParagraphAlone();
    void placeIsKeptBetweenRuns();
    void caretBrowsingIsToldAndRemembered();
    void smoothScrollingCanBeTurnedOff();
    void panesHaveTheirKeys();
    void nothingWithoutAnArticle();

private:
    void openLong()
    {
        QByteArray text = "A quiet day\n\n";
        for (int i = 1; i < 300; ++i)
            text += "Paragraph " + QByteArray::number(i)
                + " tells that nothing happened, at such a length that it fills more than one line of the column.\n\n";
        text += "The foreign minister of Japan, Fumio Kishida, left.\n";
        openArticle(text);
    }
    [[nodiscard]] ArticleView &view() { return m_window->articleView(); }
    [[nodiscard]] QScrollBar *bar() { return view().verticalScrollBar(); }
    [[nodiscard]] TextRange find(const QString &words)
    {
        const qsizetype at = file().document().article().text().indexOf(words);
        return {at, at + words.size()};
    }
    [[nodiscard]] bool sees(const QString &words) { return !view().visibleRect(find(words)).isEmpty(); }
    /// Does \a answer in the dialog for a paragraph that opens next.
    void whenAsked(const std::function<void(GoToParagraphDialog &)> &answer)
    {
        QTimer::singleShot(0, this, [answer] {
            auto *dialog = qobject_cast<GoToParagraphDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            answer(*dialog);
        });
    }
    static void type(GoToParagraphDialog &dialog, const QString &number, Qt::Key then)
    {
        auto *box = dialog.findChild<QSpinBox *>();
        box->selectAll();
        QTest::keyClicks(box, number);
        QTest::keyClick(box, then);
    }
};

void TestNavigation::backAndForwardByKeysAndMouse()
{
    openLong();
    QVERIFY(!m_window->actions().back->isEnabled());
    press(Qt::Key_J); // the first mention is at the end
    QVERIFY(sees(u"Fumio Kishida"_s));
    const MentionId mention = view().currentMention();
    QVERIFY(!mention.isNull());
    const int there = bar()->value();
    QVERIFY(m_window->actions().back->isEnabled());
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(bar()->value(), 0);
    QVERIFY(view().currentMention().isNull());
    QVERIFY(!m_window->actions().back->isEnabled());
    press(Qt::Key_Right, Qt::AltModifier);
    QVERIFY(std::abs(bar()->value() - there) < bar()->singleStep());
    QCOMPARE(view().currentMention(), mention);
    QVERIFY(!m_window->actions().forward->isEnabled());
    QTest::mouseClick(view().viewport(), Qt::BackButton);
    QCOMPARE(bar()->value(), 0);
    QTest::mouseClick(view().viewport(), Qt::ForwardButton);
    QCOMPARE(view().currentMention(), mention);
    press(Qt::Key_Home);
    QCOMPARE(bar()->value(), 0);
    press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(sees(u"Fumio Kishida"_s));
    openArticle(); // another article has places of its own
    QVERIFY(!m_window->actions().back->isEnabled());
    QVERIFY(!m_window->actions().forward->isEnabled());
}

void TestNavigation::nearMentionsAreNoJump()
{
    openArticle();
    for (int i = 0; i < 6; ++i)
        press(Qt::Key_J);
    QVERIFY(!m_window->actions().back->isEnabled());
}

void TestNavigation::goesToAParagraph()
{
    openLong();
    QString range;
    QString beginning;
    whenAsked([&](GoToParagraphDialog &dialog) {
        const auto labels = dialog.findChildren<QLabel *>();
        range = labels.first()->text() + labels.last()->text();
        dialog.findChild<QSpinBox *>()->setValue(201);
        for (const QLabel *label : labels)
            beginning += label->text();
        type(dialog, u"201"_s, Qt::Key_Return);
    });
    press(Qt::Key_G, Qt::ControlModifier);
    QVERIFY2(range.contains(u"1 to 301"_s), qPrintable(range));
    QVERIFY2(beginning.contains(u"Paragraph 200 tells"_s), qPrintable(beginning));
    const QRect first = view().visibleRect(find(u"Paragraph 200 tells"_s));
    QVERIFY(!first.isEmpty() && first.top() < bar()->singleStep());
    QCOMPARE(view().caret(), find(u"Paragraph 200 tells"_s).start);
    QCOMPARE(m_window->statusBar()->currentMessage(), u"Paragraph 201 of 301"_s);
    QCOMPARE(m_window->focusWidget(), &view());
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(bar()->value(), 0);
    // The paragraph in view is proposed; a number that is too large is not taken.
    press(Qt::Key_Right, Qt::AltModifier);
    int proposed = 0;
    whenAsked([&](GoToParagraphDialog &dialog) {
        proposed = static_cast<int>(dialog.number());
        type(dialog, u"9999"_s, Qt::Key_Return);
    });
    press(Qt::Key_G, Qt::ControlModifier);
    QCOMPARE(proposed, 201);
    QVERIFY(!sees(u"A quiet day"_s));
}

void TestNavigation::escapeLeavesTheParagraphAlone()
{
    openLong();
    whenAsked([](GoToParagraphDialog &dialog) { type(dialog, u"100"_s, Qt::Key_Escape); });
    press(Qt::Key_G, Qt::ControlModifier);
    QCOMPARE(bar()->value(), 0);
    QVERIFY(!m_window->actions().back->isEnabled());
}

void TestNavigation::placeIsKeptBetweenRuns()
{
    openLong();
    press(Qt::Key_J);
    const MentionId mention = view().currentMention();
    const TextRange far = find(u"Paragraph 150 tells"_s);
    view().goTo(far);
    view().setSelection({far.start, far.start});
    const ReadingPlace place = view().place();
    QVERIFY(m_window->close());
    m_window = std::make_unique<MainWindow>(*m_settings, *m_appearance, *m_extractor);
    m_window->resize(1000, 600); // another size, and opened by another name
    QVERIFY(QFile::link(article(), m_dir->filePath(u"link.txt"_s)));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QVERIFY(m_window->open(m_dir->filePath(u"link.txt"_s)));
    QCOMPARE(view().caret(), place.caret);
    QCOMPARE(view().currentMention(), mention);
    const QRect top = view().visibleRect({place.top, place.top + 1});
    QVERIFY(!top.isEmpty() && top.top() <= bar()->singleStep());
    QVERIFY(!m_window->actions().back->isEnabled());
    // From one article to another and back.
    QFile other(m_dir->filePath(u"other.txt"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write(articleText);
    other.close();
    QVERIFY(m_window->open(other.fileName()));
    QCOMPARE(bar()->value(), 0);
    QVERIFY(view().currentMention().isNull());
    QVERIFY(m_window->open(article()));
    QCOMPARE(view().caret(), place.caret);
}

void TestNavigation::caretBrowsingIsToldAndRemembered()
{
    openArticle();
    view().setFocus();
    press(Qt::Key_F7);
    QVERIFY(view().isCaretBrowsing());
    QVERIFY(m_window->actions().caretBrowsing->isChecked());
    QVERIFY(m_window->statusBar()->currentMessage().startsWith(u"Caret browsing is on"_s));
    // What else the status bar tells does not lie over it, also when something changes.
    press(Qt::Key_J);
    press(Qt::Key_A);
    const auto *progress = m_window->statusBar()->findChild<QProgressBar *>();
    QVERIFY(!progress->isVisible());
    m_window->statusBar()->clearMessage();
    QVERIFY(progress->isVisible());
    const qsizetype at = view().caret();
    press(Qt::Key_Right);
    QCOMPARE(view().caret(), at + 1);
    m_window = std::make_unique<MainWindow>(*m_settings, *m_appearance, *m_extractor);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QVERIFY(view().isCaretBrowsing());
    QVERIFY(m_window->statusBar()->currentMessage().isEmpty());
    press(Qt::Key_F7);
    QVERIFY(!view().isCaretBrowsing());
    QVERIFY(!m_settings->caretBrowsing());
}

void TestNavigation::smoothScrollingCanBeTurnedOff()
{
    QAction *smooth = m_window->actions().smoothScrolling;
    QVERIFY(smooth->isChecked());
    smooth->trigger();
    QVERIFY(!m_settings->smoothScrolling());
    QCOMPARE(view().scrolling().duration(), 0);
    m_window = std::make_unique<MainWindow>(*m_settings, *m_appearance, *m_extractor);
    QVERIFY(!m_window->actions().smoothScrolling->isChecked());
}

void TestNavigation::panesHaveTheirKeys()
{
    openArticle();
    const auto *entities = m_window->findChild<QDockWidget *>(u"entities"_s);
    const auto *editor = m_window->findChild<QDockWidget *>(u"editor"_s);
    QVERIFY(entities->isVisible() && editor->isVisible());
    press(Qt::Key_F9);
    QVERIFY(!entities->isVisible() && editor->isVisible());
    press(Qt::Key_F8);
    QVERIFY(!editor->isVisible());
    press(Qt::Key_F9);
    press(Qt::Key_F8);
    QVERIFY(entities->isVisible() && editor->isVisible());
}

void TestNavigation::nothingWithoutAnArticle()
{
    for (QAction *action : {m_window->actions().back, m_window->actions().forward, m_window->actions().goToParagraph})
        QVERIFY(!action->isEnabled());
    press(Qt::Key_G, Qt::ControlModifier);
    press(Qt::Key_Left, Qt::AltModifier);
    QTest::mouseClick(view().viewport(), Qt::BackButton);
    QVERIFY(!QApplication::activeModalWidget());
}

QTEST_MAIN(TestNavigation)
#include "tst_navigation.moc"
