// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/EntityPanel.h"
#include "formats/NativeReader.h"
#include "reader/ArticleView.h"
#include "shell/CommandPalette.h"
#include "shell/MessageBar.h"
#include "shell/WindowFixture.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// The window driven as a user drives it, by keys and clicks: opening, saving and closing, menus and panes.
class TestMainWindow : public Test::WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void opensAndShowsTheArticle();
    void closingAsksAndCancelKeepsEverything();
    void closingCanDiscard();
    void doesNotOverwriteWhatOthersChanged();
    void unreadableFilesAreToldAndNothingIsLost();
    void opensFromClipboardAndByDrop();
    void savesWhatIsTypedButNotFinished();
    void everyActionIsReachableAndExplained();
    void nextPaneVisitsAll();
    void findsAnyCommandByName();
};

void TestMainWindow::opensAndShowsTheArticle()
{
    openArticle();
    QVERIFY(m_window->windowTitle().startsWith(u"Ministers meet in Kyoto"_s));
    QVERIFY(!m_window->isWindowModified());
    QVERIFY(mentionOf(u"Japan"_s));
    QCOMPARE(mentionOf(u"Japan"_s)->status, MentionStatus::Suggested);
    QVERIFY(mentionOf(u"Foreign Minister Fumio Kishida"_s));
    QVERIFY(m_window->entityPanel().tree()->model()->rowCount() == 3);
    QVERIFY(!QFile::exists(nativeFileFor(article()))); // looking changes nothing on disk
}

void TestMainWindow::closingAsksAndCancelKeepsEverything()
{
    openArticle();
    clickInView(u"Japan"_s);
    press(Qt::Key_A);
    answerNextDialog(u"Cancel"_s);
    QVERIFY(!m_window->close());
    QVERIFY(m_dialogText.contains(u"not saved"_s));
    QVERIFY(m_window->isVisible());
    QCOMPARE(mentionOf(u"Japan"_s)->status, MentionStatus::Accepted);
    answerNextDialog(u"Save"_s);
    QVERIFY(m_window->close());
    QVERIFY(QFile::exists(nativeFileFor(article())));
}

void TestMainWindow::closingCanDiscard()
{
    openArticle();
    clickInView(u"Japan"_s);
    press(Qt::Key_A);
    answerNextDialog(u"Discard"_s);
    QVERIFY(m_window->close());
    QVERIFY(!QFile::exists(nativeFileFor(article())));
}

void TestMainWindow::doesNotOverwriteWhatOthersChanged()
{
    openArticle();
    clickInView(u"Japan"_s);
    press(Qt::Key_A);
    QFile other(nativeFileFor(article()));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("somebody else's");
    other.close();
    answerNextDialog(u"Cancel"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(m_dialogText.contains(u"somebody else"_s));
    QVERIFY(other.open(QIODevice::ReadOnly));
    QCOMPARE(other.readAll(), "somebody else's"_ba);
    other.close();
    QVERIFY(m_window->isWindowModified());
    answerNextDialog(u"Replace It"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!m_window->isWindowModified());
}

void TestMainWindow::unreadableFilesAreToldAndNothingIsLost()
{
    openArticle();
    const QString title = m_window->windowTitle();
    QVERIFY(!m_window->open(m_dir->filePath(u"missing.txt"_s)));
    QVERIFY(m_window->messageBar().isVisible());
    QVERIFY(m_window->messageBar().text().contains(u"missing.txt"_s));
    QCOMPARE(m_window->windowTitle(), title);

    // Annotations that cannot be read are told with their place, and the file stays as it is.
    QFile broken(nativeFileFor(article()));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{\n  \"format\": 7\n}");
    broken.close();
    QVERIFY(!m_window->open(article()));
    QVERIFY(m_window->messageBar().text().contains(u"talks.txt.annotations.json:1:1: format: "_s));
    QVERIFY(broken.open(QIODevice::ReadOnly));
    QCOMPARE(broken.readAll(), "{\n  \"format\": 7\n}"_ba);
}

void TestMainWindow::opensFromClipboardAndByDrop()
{
    QGuiApplication::clipboard()->setText(u"Clipping\n\nTokyo and Moscow agreed to meet."_s);
    m_window->actions().openClipboard->trigger();
    QVERIFY(m_window->files().file());
    QVERIFY(m_window->windowTitle().startsWith(u"Clipping"_s));
    QVERIFY(file().articlePath().isEmpty());

    QFile out(article());
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(articleText);
    out.close();
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(article())});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(m_window.get(), &drop);
    QTRY_COMPARE(file().articlePath(), article());
}

void TestMainWindow::savesWhatIsTypedButNotFinished()
{
    openArticle();
    clickInView(u"Japan"_s);
    const EntityId japan = annotations().mention(m_window->articleView().currentMention())->entity;
    QVERIFY(enter(u"ISO code"_s, u"RU"_s));
    m_window->actions().save->trigger();
    QCOMPARE(annotations().entity(japan)->country()->iso, u"RU"_s);
    QVERIFY(!m_window->isWindowModified());
}

void TestMainWindow::everyActionIsReachableAndExplained()
{
    QSet<const QAction *> inMenus;
    const std::function<void(const QMenu *)> collect = [&](const QMenu *menu) {
        const auto actions = menu->actions();
        for (const QAction *action : actions) {
            inMenus.insert(action);
            if (action->menu())
                collect(action->menu());
        }
    };
    const auto menus = m_window->menuBar()->actions();
    for (const QAction *action : menus)
        collect(action->menu());
    QSet<QString> keys;
    QSet<QString> ids;
    for (const QAction *action : m_window->actions().all()) {
        QVERIFY2(inMenus.contains(action), qPrintable(action->objectName()));
        QVERIFY2(!action->statusTip().isEmpty() && !action->toolTip().isEmpty(), qPrintable(action->objectName()));
        QVERIFY2(!ids.contains(action->objectName()), qPrintable(action->objectName()));
        ids.insert(action->objectName());
        const auto shortcuts = action->shortcuts();
        for (const QKeySequence &key : shortcuts) {
            QVERIFY2(!keys.contains(key.toString()), qPrintable(key.toString()));
            keys.insert(key.toString());
        }
    }
}

void TestMainWindow::nextPaneVisitsAll()
{
    openArticle();
    clickInView(u"Japan"_s);
    QSet<QWidget *> visited;
    for (int i = 0; i < 3; ++i) {
        press(Qt::Key_F6);
        QWidget *focus = QApplication::focusWidget();
        for (QWidget *pane : std::initializer_list<QWidget *>{&m_window->articleView(), &m_window->annotationForm(),
                                                              &m_window->entityPanel()}) {
            if (pane == focus || pane->isAncestorOf(focus))
                visited.insert(pane);
        }
    }
    QCOMPARE(visited.size(), 3);
}

void TestMainWindow::findsAnyCommandByName()
{
    openArticle();
    clickInView(u"Japan"_s);
    const auto typeAndAccept = [this](const QString &words, int expected) {
        auto *timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, [timer, words, expected] {
            auto *palette = qobject_cast<CommandPalette *>(QApplication::activeModalWidget());
            if (!palette)
                return;
            timer->deleteLater();
            timer->stop();
            QTest::keyClicks(palette->findChild<QLineEdit *>(), words);
            QCOMPARE(palette->findChild<QTreeWidget *>()->topLevelItemCount() > 0, expected > 0);
            QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
            if (palette->isVisible()) // nothing was found: Enter does nothing
                QTest::keyClick(palette, Qt::Key_Escape);
        });
        timer->start(10);
        press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QApplication::processEvents();
    };
    typeAndAccept(u"acc"_s, 1);
    QCOMPARE(mentionOf(u"Japan"_s)->status, MentionStatus::Accepted);
    typeAndAccept(u"undo"_s, 1);
    QCOMPARE(mentionOf(u"Japan"_s)->status, MentionStatus::Suggested);
    typeAndAccept(u"no such thing"_s, 0);
    typeAndAccept(u"redo"_s, 1);
    QCOMPARE(mentionOf(u"Japan"_s)->status, MentionStatus::Accepted);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
