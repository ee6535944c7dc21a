// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation/EditBuilder.h"
#include "document/DocumentFile.h"
#include "extraction/Extractor.h"
#include "extraction/Lexicon.h"
#include "reader/ArticleView.h"
#include "sessions/SessionSupport.h"
#include "sessions/SessionsDialog.h"
#include "theme/Appearance.h"

#include <KSyntaxHighlighting/Repository>

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// The dialog of past sessions: list, replay, restore.
class TestSessionsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void replaysByKeyAndButton();
    void restoresAsAnEdit();
    void showsTheMentionThatChanged();
    void searches();
    void saysWhereThereIsNothing();

private:
    template<typename Widget>
    static Widget &find(const QDialog &dialog, const QString &name = {})
    {
        const auto all = dialog.findChildren<Widget *>();
        for (Widget *one : all) {
            if (name.isEmpty() || one->accessibleName() == name)
                return *one;
        }
        qFatal("there is no such widget");
    }

    QTemporaryDir m_dir;
    KSyntaxHighlighting::Repository m_repository;
    Appearance m_appearance{m_repository};
    std::unique_ptr<DocumentFile> m_file;
    QList<AnnotationSet> m_states;
};

void TestSessionsDialog::initTestCase()
{
    qputenv("XDG_STATE_HOME", m_dir.filePath(u"state"_s).toUtf8());
    QFile article(m_dir.filePath(u"a.txt"_s));
    QVERIFY(article.open(QIODevice::WriteOnly));
    article.write("News\n\nJapan and Russia met on Friday. Japan was glad.\n");
    article.close();
    const auto lexicon = Lexicon::bundled();
    QVERIFY(lexicon);
    auto opened = DocumentFile::open(article.fileName(), Extractor(*lexicon));
    QVERIFY(opened);
    m_file = std::move(*opened);
    m_file->recordSessions([] { return u"Ada"_s; });
    AnnotatedDocument &document = m_file->document();
    m_states.append(document.annotations());
    QRandomGenerator random(9);
    while (m_states.size() <= 10) {
        const Edit edit = Test::randomEdit(document.article(), document.annotations(), random);
        if (!edit.isEmpty() && document.apply(edit))
            m_states.append(document.annotations());
    }
    QTRY_VERIFY(m_file->isSecured());
}

void TestSessionsDialog::replaysByKeyAndButton()
{
    SessionsDialog dialog(m_file->document(), m_file->articlePath(), m_appearance);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QCOMPARE(find<QTreeWidget>(dialog).topLevelItemCount(), 1);
    auto &slider = find<QSlider>(dialog);
    QCOMPARE(slider.maximum(), 10);
    QVERIFY(dialog.shown() == m_states[10]);
    for (int step = 9; step >= 6; --step) {
        QTest::keyClick(&slider, Qt::Key_Left);
        QVERIFY(dialog.shown() == m_states[step]);
    }
    QTest::mouseClick(&find<QToolButton>(dialog, u"One step back"_s), Qt::LeftButton);
    QVERIFY(dialog.shown() == m_states[5]);
    QTest::mouseClick(&find<QToolButton>(dialog, u"One step on"_s), Qt::LeftButton);
    QVERIFY(dialog.shown() == m_states[6]);
    QTest::keyClick(&slider, Qt::Key_Home);
    QVERIFY(dialog.shown() == m_states[0]);
    QVERIFY(!find<QToolButton>(dialog, u"One step back"_s).isEnabled());
    // The past is looked at, the present stays.
    QVERIFY(m_file->document().annotations() == m_states[10]);
}

void TestSessionsDialog::restoresAsAnEdit()
{
    SessionsDialog dialog(m_file->document(), m_file->articlePath(), m_appearance);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    find<QSlider>(dialog).setValue(4);
    const auto buttons = dialog.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text().contains(u"Restore"_s))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(m_file->document().annotations() == m_states[4]);
    m_file->document().undoStack()->undo();
    QVERIFY(m_file->document().annotations() == m_states[10]);
}

void TestSessionsDialog::showsTheMentionThatChanged()
{
    QFile article(m_dir.filePath(u"long.txt"_s));
    QVERIFY(article.open(QIODevice::WriteOnly));
    for (int i = 0; i < 40; ++i)
        article.write("Nothing was said of it.\n\nJapan was glad.\n\n");
    article.close();
    const auto lexicon = Lexicon::bundled();
    QVERIFY(lexicon);
    auto opened = DocumentFile::open(article.fileName(), Extractor(*lexicon));
    QVERIFY(opened);
    DocumentFile &file = **opened;
    file.recordSessions([] { return u"Ada"_s; });
    AnnotatedDocument &document = file.document();
    const auto mentions = document.annotations().mentions();
    QCOMPARE(mentions.size(), 40);
    for (const int changed : {8, 4}) {
        const EditBuilder builder(document.article(), document.annotations(),
                                  {u"Ada"_s, QDateTime::currentDateTimeUtc()});
        QVERIFY(document.apply(builder.accept({mentions[changed].id})));
    }
    QTRY_VERIFY(file.isSecured());

    SessionsDialog dialog(document, file.articlePath(), m_appearance);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    auto &view = find<ArticleView>(dialog, u"The article as it stood then"_s);
    const auto isWhollySeen = [&](const Mention &mention) {
        const QRect rect = view.visibleRect(mention.range);
        return !rect.isEmpty() && rect.top() > 0 && rect.bottom() < view.viewport()->rect().bottom();
    };
    QCOMPARE(view.currentMention(), mentions[4].id);
    QVERIFY(isWhollySeen(mentions[4]));
    QTest::keyClick(&find<QSlider>(dialog), Qt::Key_Left);
    QCOMPARE(view.currentMention(), mentions[8].id);
    QVERIFY(isWhollySeen(mentions[8]));
    // Where nothing is marked the text stays where it is.
    const QRect before = view.visibleRect(mentions[8].range);
    QTest::keyClick(&find<QSlider>(dialog), Qt::Key_Left);
    QVERIFY(view.currentMention().isNull());
    QCOMPARE(view.visibleRect(mentions[8].range), before);
}

void TestSessionsDialog::searches()
{
    SessionsDialog dialog(m_file->document(), m_file->articlePath(), m_appearance);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    auto &search = find<QLineEdit>(dialog);
    const QTreeWidgetItem *item = find<QTreeWidget>(dialog).topLevelItem(0);
    QTest::keyClicks(&search, u"ada"_s);
    QVERIFY(!item->isHidden());
    QTest::keyClicks(&search, u"x"_s);
    QVERIFY(item->isHidden());
}

void TestSessionsDialog::saysWhereThereIsNothing()
{
    AnnotatedDocument document(m_file->document().article());
    SessionsDialog dialog(document, m_dir.filePath(u"none.txt"_s), m_appearance);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QVERIFY(!find<QSlider>(dialog).isEnabled());
    const auto labels = dialog.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->text().contains(u"No session"); }));
}

QTEST_MAIN(TestSessionsDialog)
#include "tst_sessionsdialog.moc"
