// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/EntityPanel.h"
#include "formats/NativeReader.h"
#include "reader/ArticleView.h"
#include "shell/OccurrencesDialog.h"
#include "shell/WindowFixture.h"

#include <QApplication>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// Marking and deciding in the window, by keys and clicks.
class TestMarking : public Test::WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void marksAcceptsUndoesSavesAndReopens();
    void selectsWithTheMouseAndMarks();
    void walksByKeyAndThePanesFollow();
    void reviewGoesOnToTheNextSuggestion();
    void deletingAndUndoingKeepThePlace();
    void appliesToAllPlaces();
    void rejectsAllLikeThis();
    void splitsAndMergesMentions();
};

void TestMarking::marksAcceptsUndoesSavesAndReopens()
{
    openArticle();
    const AnnotationSet suggested = annotations();

    // Mark by keyboard: find the word, select it by Ctrl+Shift+Right, press 3.
    const qsizetype bananas = file().document().article().text().indexOf(u"bananas"_s);
    m_window->articleView().setFocus();
    m_window->articleView().setSelection({bananas, bananas});
    for (int i = 0; i < 7; ++i)
        press(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_window->articleView().selectedText(), u"bananas"_s);
    press(Qt::Key_3);
    const Mention *marked = mentionOf(u"bananas"_s);
    QVERIFY(marked);
    QCOMPARE(marked->status, MentionStatus::Accepted);
    QCOMPARE(annotations().kindOf(*marked), EntityKind::Agreement);
    QCOMPARE(m_window->articleView().currentMention(), marked->id);
    QVERIFY(m_window->isWindowModified());

    clickInView(u"Japan"_s);
    QCOMPARE(m_window->articleView().currentMention(), mentionOf(u"Japan"_s)->id);
    press(Qt::Key_A);
    QCOMPARE(mentionOf(u"Japan"_s)->status, MentionStatus::Accepted);
    QCOMPARE(mentionOf(u"Japan"_s)->provenance->decidedBy, u"Ada"_s);

    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(mentionOf(u"Japan"_s)->status, MentionStatus::Suggested);
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(annotations() == suggested);
    QVERIFY(!m_window->isWindowModified());
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(mentionOf(u"Japan"_s)->status, MentionStatus::Accepted);

    press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!m_window->isWindowModified());
    QVERIFY(QFile::exists(nativeFileFor(article())));
    const AnnotationSet saved = annotations();

    QVERIFY(m_window->open(article()));
    QVERIFY(annotations() == saved);
    QVERIFY(m_window->open(nativeFileFor(article()))); // by its annotations, too
    QVERIFY(annotations() == saved);
    QCOMPARE(file().articlePath(), article());
}

void TestMarking::selectsWithTheMouseAndMarks()
{
    openArticle();
    ArticleView &view = m_window->articleView();
    const qsizetype at = file().document().article().text().indexOf(u"Nobody"_s);
    const QRect rect = view.visibleRect({at, at + 6});
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, rect.center());
    QCOMPARE(view.selectedText(), u"Nobody"_s);
    // by the button in the tool bar
    const auto buttons = m_window->findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (button->defaultAction() == m_window->actions().mark[1])
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(mentionOf(u"Nobody"_s));
    QCOMPARE(annotations().kindOf(*mentionOf(u"Nobody"_s)), EntityKind::Official);
    QVERIFY(view.selection().isEmpty());
}

void TestMarking::walksByKeyAndThePanesFollow()
{
    openArticle();
    m_window->articleView().setFocus();
    QList<MentionId> walked;
    const auto count = annotations().mentionCount();
    for (qsizetype i = 0; i < count; ++i) {
        press(Qt::Key_J);
        const MentionId now = m_window->articleView().currentMention();
        walked.append(now);
        QCOMPARE(m_window->annotationForm().mention(), now);
        QCOMPARE(m_window->entityPanel().selectedMentions(), QList<MentionId>{now});
    }
    QList<MentionId> all;
    const auto mentions = annotations().mentions();
    for (const Mention &mention : mentions)
        all.append(mention.id);
    QCOMPARE(walked, all);
    press(Qt::Key_J); // round to the first
    QCOMPARE(m_window->articleView().currentMention(), all.first());
    press(Qt::Key_K);
    QCOMPARE(m_window->articleView().currentMention(), all.last());

    // The other way: a row of the tree that is picked by the keyboard leads to its place.
    QTreeView *tree = m_window->entityPanel().tree();
    tree->setFocus();
    press(Qt::Key_Home);
    press(Qt::Key_Down);
    const auto first = m_window->entityPanel().selectedMentions();
    QVERIFY(!first.isEmpty());
    QCOMPARE(m_window->articleView().currentMention(), first.first());
}

void TestMarking::reviewGoesOnToTheNextSuggestion()
{
    openArticle();
    m_window->actions().review->setChecked(true);
    m_window->articleView().setFocus();
    const auto count = annotations().mentionCount();
    press(Qt::Key_J);
    for (qsizetype i = 0; i < count; ++i)
        press(i % 3 == 2 ? Qt::Key_R : Qt::Key_A);
    QCOMPARE(annotations().count(MentionStatus::Suggested), 0);
    QCOMPARE(annotations().count(MentionStatus::Rejected), count / 3);
    for (qsizetype i = 0; i < count; ++i)
        press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(annotations().count(MentionStatus::Suggested), count);
}

void TestMarking::deletingAndUndoingKeepThePlace()
{
    openArticle();
    m_window->actions().review->setChecked(false);
    clickInView(u"Lavrov"_s);
    const MentionId lavrov = m_window->articleView().currentMention();
    const qsizetype start = annotations().mention(lavrov)->range.start;
    press(Qt::Key_Delete);
    QVERIFY(!annotations().mention(lavrov));
    press(Qt::Key_J); // on from here, not from the top
    QVERIFY(annotations().mention(m_window->articleView().currentMention())->range.start > start);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_window->articleView().currentMention(), lavrov);
}

void TestMarking::appliesToAllPlaces()
{
    openArticle("Bananas first.\n\nThe bananas of Bananas, and bananas' Bananas.\n");
    m_window->articleView().setSelection({0, 7});
    press(Qt::Key_1);
    const qsizetype before = annotations().mentionCount();
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [timer] {
        auto *dialog = qobject_cast<OccurrencesDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        timer->deleteLater();
        timer->stop();
        QCOMPARE(dialog->list()->topLevelItemCount(), 2);
        QTest::keyClick(dialog->list(), Qt::Key_Space); // the first is not ticked any more
        QCOMPARE(dialog->list()->topLevelItem(0)->checkState(0), Qt::Unchecked);
        QTest::keyClick(dialog->list(), Qt::Key_Return);
    });
    timer->start(10);
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(annotations().mentionCount(), before + 2);
    QCOMPARE(mentionOf(u"Bananas"_s, 1)->status, MentionStatus::Rejected);
    QCOMPARE(mentionOf(u"Bananas"_s, 2)->status, MentionStatus::Accepted);
    QCOMPARE(mentionOf(u"Bananas"_s, 2)->entity, mentionOf(u"Bananas"_s, 0)->entity);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(annotations().mentionCount(), before);
}

void TestMarking::rejectsAllLikeThis()
{
    openArticle("Japan came.\n\nThen Japan left, and Japan came back.\n");
    QVERIFY(mentionOf(u"Japan"_s, 1));
    clickInView(u"Japan"_s);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [timer] {
        auto *dialog = qobject_cast<OccurrencesDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        timer->deleteLater();
        timer->stop();
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    timer->start(10);
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(annotations().count(EntityKind::Country, MentionStatus::Rejected), 3);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(annotations().count(MentionStatus::Rejected), 0);
}

void TestMarking::splitsAndMergesMentions()
{
    openArticle("Nobody spoke of green bananas.\n");
    const qsizetype start = file().document().article().text().indexOf(u"green bananas"_s);
    m_window->articleView().setSelection({start, start + 13});
    press(Qt::Key_3);
    const MentionId id = m_window->articleView().currentMention();
    const QRect blank = m_window->articleView().visibleRect({start + 5, start + 6});
    QTest::mouseClick(m_window->articleView().viewport(), Qt::LeftButton, {}, blank.center());
    QCOMPARE(m_window->articleView().currentMention(), id);
    press(Qt::Key_Slash);
    QVERIFY(mentionOf(u"green"_s));
    QVERIFY(mentionOf(u"bananas"_s));
    m_window->articleView().setCurrentMention(id);
    press(Qt::Key_M);
    QVERIFY(mentionOf(u"green bananas"_s));
    QVERIFY(!mentionOf(u"bananas"_s));
}

QTEST_MAIN(TestMarking)
#include "tst_marking.moc"
