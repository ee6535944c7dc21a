// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/EntityPanel.h"
#include "reader/ArticleView.h"
#include "reader/FindBar.h"
#include "reader/MentionCard.h"
#include "shell/MessageBar.h"
#include "shell/WindowFixture.h"

#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// What can be done with words and mentions where they stand: the article's context menu, and the mention's card.
class TestArticleMenu : public Test::WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void onAMention();
    void onASelection();
    void besideASelection();
    void onNothing();
    void onSeveralMentions();
    void byKeyboard();
    void copiesAQuoteWithItsSource();
    void findsTheWords();
    void looksUpInTheTree();
    void theCardDecides();

private:
    QMenu *openMenu() { return m_window->articleView().findChild<QMenu *>(u"article-menu"_s); }
    void rightClick(const QString &words)
    {
        ArticleView &view = m_window->articleView();
        const qsizetype at = file().document().article().text().indexOf(words);
        const QPoint place = view.visibleRect({at, at + words.size()}).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, view.viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(view.viewport(), &event);
    }
    void sendMenuKey()
    {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {1, 1}, {1, 1});
        QCoreApplication::sendEvent(QApplication::focusWidget(), &event);
    }
    void closeMenu()
    {
        openMenu()->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!openMenu());
    }
    bool offers(const QAction *action)
    {
        const auto menus = QList<QMenu *>{openMenu()} + openMenu()->findChildren<QMenu *>();
        return std::ranges::any_of(menus, [&](const QMenu *menu) {
            const auto actions = menu->actions();
            return std::ranges::contains(actions, action);
        });
    }
    /// Picks an action of the menu by the keyboard.
    void pick(QMenu *menu, QAction *action)
    {
        menu->setActiveAction(action);
        QTest::keyClick(menu, Qt::Key_Return);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
};

void TestArticleMenu::onAMention()
{
    openArticle();
    rightClick(u"Japan"_s);
    QVERIFY(openMenu());
    const MentionId japan = mentionOf(u"Japan"_s)->id;
    QCOMPARE(m_window->articleView().currentMention(), japan);
    const WindowActions &a = m_window->actions();
    for (const QAction *action : {a.accept, a.reject, a.rejectEntity, a.editEntity, a.editNote, a.applyToAll,
                                  a.showInTree, a.mentionCard, a.copyQuote, a.remove, a.mark[1]}) {
        QVERIFY2(offers(action), qPrintable(action->objectName()));
        QVERIFY2(action->isEnabled(), qPrintable(action->objectName()));
    }
    QVERIFY(!offers(a.copy));
    pick(openMenu(), a.accept);
    QCOMPARE(annotations().mention(japan)->status, MentionStatus::Accepted);
    QVERIFY(!openMenu());
    // Another kind for it, from the menu in the menu.
    m_window->articleView().setCurrentMention(japan);
    rightClick(u"Japan"_s);
    pick(openMenu()->findChildren<QMenu *>().first(), a.mark[2]);
    QCOMPARE(annotations().kindOf(*annotations().mention(japan)), EntityKind::Agreement);
}

void TestArticleMenu::onASelection()
{
    openArticle();
    const qsizetype at = file().document().article().text().indexOf(u"bananas"_s);
    m_window->articleView().setSelection({at, at + 7});
    rightClick(u"bananas"_s);
    const WindowActions &a = m_window->actions();
    for (const QAction *action : {a.mark[0], a.mark[1], a.mark[2], a.copy, a.copyQuote, a.findSelection})
        QVERIFY2(offers(action), qPrintable(action->objectName()));
    QVERIFY(!offers(a.accept));
    pick(openMenu(), a.mark[2]);
    QVERIFY(mentionOf(u"bananas"_s));
}

void TestArticleMenu::besideASelection()
{
    openArticle();
    const qsizetype at = file().document().article().text().indexOf(u"bananas"_s);
    m_window->articleView().setSelection({at, at + 7});
    rightClick(u"Japan"_s);
    QVERIFY(m_window->articleView().selection().isEmpty()); // so that the kinds are the mention's
    QVERIFY(offers(m_window->actions().accept));
    closeMenu();
}

void TestArticleMenu::onNothing()
{
    openArticle();
    clickInView(u"Japan"_s);
    rightClick(u"bananas"_s);
    QVERIFY(m_window->articleView().currentMention().isNull());
    QVERIFY(offers(m_window->actions().selectAll));
    QVERIFY(!offers(m_window->actions().accept));
    closeMenu();
}

void TestArticleMenu::onSeveralMentions()
{
    openArticle("Nobody spoke of green bananas.\n");
    const qsizetype at = file().document().article().text().indexOf(u"green bananas"_s);
    m_window->articleView().setSelection({at, at + 13});
    press(Qt::Key_3);
    m_window->articleView().setSelection({at + 6, at + 13});
    press(Qt::Key_2);
    m_window->articleView().setCurrentMention({});
    rightClick(u"bananas"_s);
    QCOMPARE(m_window->articleView().currentMention(), mentionOf(u"bananas"_s)->id);
    const auto choices = openMenu()->findChildren<QMenu *>().constFirst()->actions();
    QCOMPARE(choices.size(), 2);
    QVERIFY(choices[0]->isChecked());
    choices[1]->trigger();
    QCOMPARE(m_window->articleView().currentMention(), mentionOf(u"green bananas"_s)->id);
    closeMenu();
    rightClick(u"bananas"_s); // now about the one that was chosen
    QCOMPARE(m_window->articleView().currentMention(), mentionOf(u"green bananas"_s)->id);
    closeMenu();
}

void TestArticleMenu::byKeyboard()
{
    openArticle();
    clickInView(u"Japan"_s);
    for (const bool menuKey : {true, false}) {
        if (menuKey) // what the platform makes of the menu key
            sendMenuKey();
        else
            press(Qt::Key_F10, Qt::ShiftModifier);
        QTRY_VERIFY(openMenu());
        QVERIFY(offers(m_window->actions().accept));
        closeMenu();
    }
    // Where words are selected, the menu is about them.
    const qsizetype at = file().document().article().text().indexOf(u"bananas"_s);
    m_window->articleView().setSelection({at, at + 7});
    sendMenuKey();
    QTRY_VERIFY(openMenu());
    QVERIFY(offers(m_window->actions().findSelection));
    closeMenu();
}

void TestArticleMenu::copiesAQuoteWithItsSource()
{
    openArticle();
    clickInView(u"Japan"_s);
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"“Japan” — Ministers meet in Kyoto, talks.txt, paragraph 2"_s);
    const qsizetype at = file().document().article().text().indexOf(u"Nobody"_s);
    m_window->articleView().setSelection({at, at + 12});
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"“Nobody spoke” — "_s));
    m_window->articleView().setSelection({0, 0});
    m_window->articleView().setCurrentMention({});
    QVERIFY(!m_window->actions().copyQuote->isEnabled());
}

void TestArticleMenu::findsTheWords()
{
    openArticle();
    clickInView(u"Kishida"_s);
    m_window->articleView().setCurrentMention(mentionOf(u"Kishida"_s)->id);
    press(Qt::Key_F3, Qt::ControlModifier);
    auto *bar = m_window->findChild<FindBar *>();
    QVERIFY(bar->isVisible());
    QTRY_COMPARE(bar->hits().size(), 2);
    QCOMPARE(bar->findChild<QLineEdit *>()->text(), u"Kishida"_s);
}

void TestArticleMenu::looksUpInTheTree()
{
    openArticle();
    clickInView(u"Kishida said"_s);
    const MentionId kishida = mentionOf(u"Kishida"_s)->id;
    m_window->articleView().setCurrentMention(kishida);
    m_window->findChild<QDockWidget *>(u"entities"_s)->hide();
    m_window->entityPanel().findChild<QLineEdit *>()->setText(u"Lavrov"_s);
    press(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(m_window->entityPanel().isVisible());
    QVERIFY(m_window->entityPanel().tree()->hasFocus());
    QVERIFY(m_window->entityPanel().hasEntityInFocus());
    QVERIFY(m_window->entityPanel().selectedMentions().contains(kishida));
    QVERIFY(m_window->entityPanel().findChild<QLineEdit *>()->text().isEmpty());
    QCOMPARE(m_window->articleView().currentMention(), kishida);
    // A rejected one that the tree hides is told.
    m_window->actions().review->setChecked(false);
    m_window->articleView().setFocus();
    press(Qt::Key_R);
    m_window->articleView().setCurrentMention(kishida);
    press(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(m_window->messageBar().isVisible());
}

void TestArticleMenu::theCardDecides()
{
    openArticle();
    m_window->actions().review->setChecked(false);
    clickInView(u"Japan"_s);
    const MentionId japan = mentionOf(u"Japan"_s)->id;
    // The tree has the keyboard on an entity: the card is about its mention all the same.
    press(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(m_window->entityPanel().hasEntityInFocus());
    press(Qt::Key_I, Qt::ControlModifier);
    auto *card = m_window->findChild<MentionCard *>();
    QVERIFY(card && card->isVisible());
    QCOMPARE(card->mention(), japan);
    auto *reject = card->findChildren<QToolButton *>().at(1);
    reject->setFocus();
    QTest::keyClick(reject, Qt::Key_Space);
    QCOMPARE(annotations().mention(japan)->status, MentionStatus::Rejected);
    QCOMPARE(annotations().count(MentionStatus::Rejected), 1);
    QVERIFY(!card->isVisible());
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(annotations().mention(japan)->status, MentionStatus::Suggested);
}

QTEST_MAIN(TestArticleMenu)
#include "tst_articlemenu.moc"
