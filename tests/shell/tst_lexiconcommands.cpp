// SPDX-License-Identifier: GPL-3.0-or-later
#include "lexicons/AnalystLexicons.h"
#include "reader/ArticleView.h"
#include "shell/LexiconDialog.h"
#include "shell/MessageBar.h"
#include "shell/WindowFixture.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// Words added to a lexicon in the window, and what the next article is suggested then.
class TestLexiconCommands : public Test::WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void theNextArticleKnowsTheWords();
    void refusedWordsComeNoMore();
    void aBrokenLexiconIsToldAndKept();

private:
    /// Answers the next dialog by the keyboard, with the user's own lexicon where \a own says so.
    void answer(bool own)
    {
        auto *timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, [this, timer, own] {
            auto *dialog = qobject_cast<LexiconDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            timer->deleteLater();
            timer->stop();
            m_asked = dialog->findChild<QLineEdit *>()->text();
            if (own)
                QTest::keyClick(dialog->findChild<QComboBox *>(), Qt::Key_Down);
            QTest::keyClick(dialog, Qt::Key_Return);
        });
        timer->start(10);
    }
    QString folderLexicon() { return m_dir->filePath(u"lexicon.json"_s); }
    void readLexicons()
    {
        m_lexicons = std::make_unique<AnalystLexicons>(m_settings->lexiconFile());
        m_extractor->setAdditions([this](const Article &article) { return m_lexicons->lexiconsFor(article); });
    }

    std::unique_ptr<AnalystLexicons> m_lexicons;
    QString m_asked;
};

void TestLexiconCommands::theNextArticleKnowsTheWords()
{
    readLexicons();
    openArticle("Nobody spoke of bananas.\n");
    const qsizetype at = file().document().article().text().indexOf(u"bananas"_s);
    m_window->articleView().setSelection({at, at + 7});
    press(Qt::Key_3);
    answer(false);
    press(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(m_asked, u"bananas"_s);
    QVERIFY(m_window->messageBar().text().contains(u"lexicon.json"_s));
    QVERIFY(QFile::exists(folderLexicon()));
    QVERIFY(!QFile::exists(m_settings->lexiconFile()));

    QFile next(m_dir->filePath(u"next.txt"_s));
    QVERIFY(next.open(QIODevice::WriteOnly));
    next.write("All about bananas.\n");
    next.close();
    m_window->actions().save->trigger();
    QVERIFY(m_window->open(next.fileName()));
    const Mention *found = mentionOf(u"bananas"_s);
    QVERIFY(found);
    QCOMPARE(found->status, MentionStatus::Suggested);
    QCOMPARE(found->provenance->reason, u"the folder's lexicon"_s);
    QCOMPARE(annotations().kindOf(*found), EntityKind::Agreement);
    press(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!QFile::exists(folderLexicon()));
    QVERIFY(!m_window->actions().undoLexicon->isEnabled());
}

void TestLexiconCommands::refusedWordsComeNoMore()
{
    readLexicons();
    openArticle();
    clickInView(u"Japan"_s);
    answer(true);
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QFile::exists(m_settings->lexiconFile()));
    QVERIFY(!QFile::exists(folderLexicon()));
    QVERIFY(mentionOf(u"Japan"_s)); // here it stays as it is
    openArticle("Japan came again, and Russia.\n");
    QVERIFY(!mentionOf(u"Japan"_s));
    QVERIFY(mentionOf(u"Russia"_s));
}

void TestLexiconCommands::aBrokenLexiconIsToldAndKept()
{
    QFile broken(folderLexicon());
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{\n  nonsense");
    broken.close();
    readLexicons();
    openArticle();
    QVERIFY(mentionOf(u"Japan"_s)); // the rest is there
    QVERIFY2(m_window->messageBar().text().contains(u"lexicon.json:2:3: "_s),
             qPrintable(m_window->messageBar().text()));
    clickInView(u"Japan"_s);
    answer(false);
    press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(m_window->messageBar().text().contains(u"lexicon.json:2:3: "_s));
    QVERIFY(broken.open(QIODevice::ReadOnly));
    QCOMPARE(broken.readAll(), "{\n  nonsense"_ba);
}

QTEST_MAIN(TestLexiconCommands)
#include "tst_lexiconcommands.moc"
