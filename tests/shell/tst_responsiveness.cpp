// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/AnnotatedDocument.h"
#include "reader/ArticleView.h"
#include "reader/FindBar.h"
#include "shell/MessageBar.h"
#include "shell/WindowFixture.h"
#include "support/Watchdog.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Rapporteur {

using Test::Watchdog;

/// Opening, suggesting and searching in a long article: the window answers all the time, and each can be given up.
class TestResponsiveness : public Test::WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void opensALongArticle();
    void givesUpOpening();
    void returnsToTheArticleBefore();
    void refusesWhatCannotBeRead();
    void readsOnInTheBeginning();
    void suggestsInALongArticle();
    void searchesInALongArticle();

private:
    // A frame is 16 ms; a machine that does much else beside the test is no fault of the program.
    static constexpr qint64 longestBlock = 250;
    static constexpr int patience = 60'000;

    static QByteArray longArticle(qsizetype length)
    {
        QByteArray text = "Long talks about fish\n\n";
        text.reserve(length + 200);
        for (int i = 0; text.size() < length; ++i) {
            text +=
                "They spoke for an hour about fishing, copper and the weather, and meant to do so again next year. ";
            if (i % 5 == 0)
                text += "\n\n";
            if (i % 1000 == 0)
                text += "Japan was content. ";
        }
        return text;
    }
    void write(const QString &path, const QByteArray &text)
    {
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly));
        QCOMPARE(out.write(text), text.size());
    }
    QToolButton *cancelButton()
    {
        const auto buttons = m_window->findChildren<QToolButton *>();
        const auto found =
            std::ranges::find_if(buttons, [](const QToolButton *button) { return button->text() == u"Cancel"_s; });
        return found == buttons.end() ? nullptr : *found;
    }
    void openLong()
    {
        write(article(), longArticle(10'000'000));
        QVERIFY(m_window->open(article()));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->files().file(), patience);
    }
};

void TestResponsiveness::opensALongArticle()
{
    write(article(), longArticle(10'000'000));
    Watchdog watchdog;
    QVERIFY(m_window->open(article()));
    // Its beginning can be read at once.
    const AnnotatedDocument *shown = m_window->articleView().document();
    QVERIFY(shown && shown->article().length() > 10'000 && shown->article().length() < 100'000);
    QCOMPARE(shown->article().details().title, u"Long talks about fish"_s);
    QVERIFY(!m_window->files().file());
    QTRY_VERIFY(cancelButton()->isVisible() || m_window->files().file());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->files().file(), patience);
    QTest::qWait(100);
    QVERIFY2(watchdog.takeLongest() < longestBlock, "the window did not answer while opening");
    QVERIFY(!cancelButton()->isVisible());
    QVERIFY(annotations().mentionCount() > 10);
    QCOMPARE(m_window->articleView().document(), &file().document());
    QVERIFY(file().document().article().length() > 9'000'000);
}

void TestResponsiveness::givesUpOpening()
{
    write(article(), longArticle(10'000'000));
    QVERIFY(m_window->open(article()));
    QTRY_VERIFY(cancelButton()->isVisible() || m_window->files().file());
    if (m_window->files().file())
        QSKIP("the machine is too quick for this");
    QTest::mouseClick(cancelButton(), Qt::LeftButton);
    QVERIFY(!m_window->files().work().isRunning());
    QVERIFY(!m_window->articleView().document());
    QTest::qWait(200);
    QVERIFY(!m_window->files().file());
    // The window can be closed while something is being opened.
    QVERIFY(m_window->open(article()));
    QVERIFY(m_window->close());
    QVERIFY(!m_window->files().work().isRunning());
}

void TestResponsiveness::returnsToTheArticleBefore()
{
    openArticle();
    const QString other = m_dir->filePath(u"long.txt"_s);
    write(other, longArticle(10'000'000));
    QVERIFY(m_window->open(other));
    QVERIFY(!m_window->files().file());
    m_window->files().work().cancel();
    QCOMPARE(file().articlePath(), article());
    QCOMPARE(m_window->articleView().document(), &file().document());
    QVERIFY(annotations().mentionCount() > 0);
}

void TestResponsiveness::refusesWhatCannotBeRead()
{
    openArticle();
    const QString other = m_dir->filePath(u"long.txt"_s);
    write(other, longArticle(400'000));
    write(other + u".annotations.json"_s, "{ this is no JSON");
    QVERIFY(m_window->open(other));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->files().file(), patience);
    QCOMPARE(file().articlePath(), article());
    QVERIFY(m_window->messageBar().text().contains(u"long.txt.annotations.json"_s));
}

void TestResponsiveness::readsOnInTheBeginning()
{
    write(article(), longArticle(2'000'000));
    QVERIFY(m_window->open(article()));
    QScrollBar *bar = m_window->articleView().verticalScrollBar();
    bar->setValue(700);
    QCOMPARE(bar->value(), 700);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->files().file(), patience);
    QVERIFY(std::abs(bar->value() - 700) < 100);
}

void TestResponsiveness::suggestsInALongArticle()
{
    openLong();
    const qsizetype before = annotations().mentionCount();
    Edit edit;
    const Mention first = annotations().mentions().first();
    edit.remove(first);
    QVERIFY(file().document().apply(edit));
    QCoreApplication::processEvents();
    Watchdog watchdog;
    m_window->actions().suggest->trigger();
    QVERIFY(m_window->files().work().isRunning());
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->files().work().isRunning(), patience);
    QCOMPARE(annotations().mentionCount(), before);
    QVERIFY2(watchdog.takeLongest() < longestBlock, "the window did not answer while suggesting");
}

void TestResponsiveness::searchesInALongArticle()
{
    openLong();
    QTest::qWait(50);
    Watchdog watchdog;
    m_window->actions().find->trigger();
    auto *bar = m_window->findChild<FindBar *>();
    QVERIFY(bar);
    auto *field = bar->findChild<QLineEdit *>();
    QVERIFY(field);
    QTest::keyClicks(field, u"weather"_s, Qt::NoModifier, 20);
    QTRY_VERIFY_WITH_TIMEOUT(
        std::ranges::any_of(bar->findChildren<QLabel *>(),
                            [](const QLabel *label) { return label->text().startsWith(u"1 of "); }),
        patience);
    QTest::qWait(300);
    QVERIFY2(watchdog.takeLongest() < longestBlock, "the window did not answer while searching");
}

} // namespace Rapporteur

QTEST_MAIN(Rapporteur::TestResponsiveness)
#include "tst_responsiveness.moc"
