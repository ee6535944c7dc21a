// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/EntityPanel.h"
#include "models/EntityTreeModel.h"
#include "reader/ArticleView.h"
#include "shell/WindowFixture.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QTreeView>
#include <QUndoStack>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// Entities edited in the form and in the tree of the window, by keys and clicks.
class TestEntityEditing : public Test::WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void editsAnOfficialInTheForm();
    void typingInTheFormDoesNotTriggerKeys();
    void filteringWhileTypingStaysWithTheEntity();
    void theWheelLeavesClosedListsAlone();
    void acceptsAWholeEntityInTheTree();
    void mergesEntitiesInTheTree();
};

void TestEntityEditing::editsAnOfficialInTheForm()
{
    openArticle();
    clickInView(u"Fumio"_s);
    const EntityId kishida = mentionOf(u"Foreign Minister Fumio Kishida"_s)->entity;
    QVERIFY(enter(u"Role"_s, u"Minister for Foreign Affairs"_s));
    QCOMPARE(annotations().entity(kishida)->official()->role, u"Minister for Foreign Affairs"_s);
    QCOMPARE(file().document().undoStack()->count(), 1); // what is typed in one go is one step
    press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(m_window->open(article()));
    QCOMPARE(annotations().entity(kishida)->official()->role, u"Minister for Foreign Affairs"_s);
}

void TestEntityEditing::typingInTheFormDoesNotTriggerKeys()
{
    openArticle();
    clickInView(u"Japan"_s);
    press(Qt::Key_N);
    auto *note = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
    QVERIFY(note);
    const MentionId japan = m_window->articleView().currentMention();
    QTest::keyClicks(note, u"a rjk 123 e[n]"_s);
    QCOMPARE(annotations().mention(japan)->note, u"a rjk 123 e[n]"_s);
    QCOMPARE(annotations().mention(japan)->status, MentionStatus::Suggested);
    QCOMPARE(m_window->articleView().currentMention(), japan);
}

void TestEntityEditing::filteringWhileTypingStaysWithTheEntity()
{
    openArticle();
    clickInView(u"Fumio"_s);
    const MentionId mention = m_window->articleView().currentMention();
    const EntityId kishida = annotations().mention(mention)->entity;
    const auto fields = m_window->entityPanel().findChildren<QLineEdit *>();
    for (QLineEdit *field : fields)
        field->setText(u"Foreign Minister"_s);
    QVERIFY(enter(u"Role"_s, u"Envoy to all"_s)); // no longer what the tree is filtered by
    QApplication::processEvents();
    QCOMPARE(m_window->articleView().currentMention(), mention);
    QCOMPARE(annotations().entity(kishida)->official()->role, u"Envoy to all"_s);
}

void TestEntityEditing::theWheelLeavesClosedListsAlone()
{
    openArticle();
    clickInView(u"Fumio"_s);
    m_window->articleView().setFocus();
    const AnnotationSet before = annotations();
    const auto boxes = m_window->annotationForm().findChildren<QComboBox *>();
    for (QComboBox *box : boxes) {
        QWheelEvent wheel(box->rect().center(), box->mapToGlobal(box->rect().center()), {}, {0, -120}, Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(box, &wheel);
    }
    QVERIFY(annotations() == before);
}

void TestEntityEditing::acceptsAWholeEntityInTheTree()
{
    openArticle();
    m_window->actions().review->setChecked(false);
    QTreeView *tree = m_window->entityPanel().tree();
    const EntityId kishida = mentionOf(u"Foreign Minister Fumio Kishida"_s)->entity;
    QVERIFY(annotations().mentionsOf(kishida).size() >= 2);
    auto *model = qobject_cast<EntityTreeModel *>(tree->model());
    tree->setFocus();
    tree->setCurrentIndex(model->indexOf(kishida));
    press(Qt::Key_A);
    const auto its = annotations().mentionsOf(kishida);
    for (const MentionId id : its)
        QCOMPARE(annotations().mention(id)->status, MentionStatus::Accepted);
    QCOMPARE(file().document().undoStack()->count(), 1);
}

void TestEntityEditing::mergesEntitiesInTheTree()
{
    openArticle();
    const EntityId japan = mentionOf(u"Japan"_s)->entity;
    const qsizetype start = file().document().article().text().indexOf(u"bananas"_s);
    m_window->articleView().setSelection({start, start + 7});
    press(Qt::Key_1);
    const EntityId bananas = mentionOf(u"bananas"_s)->entity;
    QVERIFY(japan != bananas);
    QTreeView *tree = m_window->entityPanel().tree();
    auto *model = qobject_cast<EntityTreeModel *>(tree->model());
    QVERIFY(model);
    tree->setFocus();
    tree->selectionModel()->setCurrentIndex(model->indexOf(bananas), QItemSelectionModel::ClearAndSelect);
    tree->selectionModel()->setCurrentIndex(model->indexOf(japan), QItemSelectionModel::Select);
    QCOMPARE(m_window->entityPanel().selectedEntities().first(), japan);
    m_window->actions().mergeEntities->trigger();
    QCOMPARE(mentionOf(u"bananas"_s)->entity, japan);
    QVERIFY(!annotations().entity(bananas));
    QVERIFY(annotations().entity(japan)->aliases.contains(u"bananas"_s));
    m_window->actions().undo->trigger();
    QCOMPARE(mentionOf(u"bananas"_s)->entity, bananas);
}

QTEST_MAIN(TestEntityEditing)
#include "tst_entityediting.moc"
