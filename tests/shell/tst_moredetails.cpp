// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/CertaintyBox.h"
#include "editor/RelationList.h"
#include "reader/ArticleView.h"
#include "shell/WindowFixture.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// What the form offers beyond the everyday: time in office, who said so, tags, certainty, other names, relations.
class TestMoreDetails : public Test::WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsStandBelowEachOther();
    void timeInOfficeIsCheckedAndKept();
    void tagsAndOtherNamesAreLists();
    void certaintyIsAStepEach();
    void agreementIsSaidByAnOfficial();
    void relationsAreAddedShownAndRemoved();
    void switchingMentionsTakesOverWhatIsTyped();

private:
    void open(const QString &heading);
    template<typename Field>
    Field *field(const QString &name)
    {
        const auto fields = m_window->annotationForm().findChildren<Field *>();
        for (Field *field : fields) {
            if (field->accessibleName() == name)
                return field;
        }
        return nullptr;
    }
    /// Types \a text in a field and leaves it.
    void type(const QString &name, const QString &text)
    {
        QVERIFY2(enter(name, text), qPrintable(name));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    const Entity &entityOf(const QString &words) { return *annotations().entity(mentionOf(words)->entity); }
};

void TestMoreDetails::open(const QString &heading)
{
    const auto buttons = m_window->annotationForm().findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (button->text().startsWith(heading) && button->arrowType() == Qt::RightArrow) {
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
            return;
        }
    }
    QFAIL("no such heading");
}

void TestMoreDetails::fieldsStandBelowEachOther()
{
    openArticle();
    for (const QString &words : {u"Fumio"_s, u"Japan"_s}) {
        clickInView(words);
        QApplication::processEvents();
        auto *entity = m_window->annotationForm().findChild<QComboBox *>();
        auto *name = field<QLineEdit>(u"Name"_s);
        QVERIFY(entity && name);
        QCOMPARE(entity->mapToGlobal(QPoint()).x(), name->mapToGlobal(QPoint()).x());
    }
}

void TestMoreDetails::timeInOfficeIsCheckedAndKept()
{
    openArticle();
    clickInView(u"Fumio"_s);
    const QString words = u"Foreign Minister Fumio Kishida"_s;
    type(u"In office from"_s, u"2012-12-26"_s);
    QCOMPARE(entityOf(words).official()->inOfficeFrom, u"2012-12-26"_s);
    type(u"In office to"_s, u"2017"_s);
    QCOMPARE(entityOf(words).official()->inOfficeTo, u"2017"_s);
    type(u"In office to"_s, u"2017-02-30"_s); // no such day: told, and nothing lost
    QCOMPARE(entityOf(words).official()->inOfficeTo, u"2017"_s);
    auto *to = field<QLineEdit>(u"In office to"_s);
    QVERIFY(to);
    QVERIFY(to->accessibleDescription().contains(u"2017-02-30"_s));
    QCOMPARE(to->text(), u"2017-02-30"_s);
    type(u"In office to"_s, u"2017-02"_s);
    QVERIFY(to->accessibleDescription().isEmpty());
    m_window->actions().undo->trigger();
    QCOMPARE(entityOf(words).official()->inOfficeTo, u"2017"_s);
    QCOMPARE(to->text(), u"2017"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(m_window->open(article()));
    QCOMPARE(entityOf(words).official()->inOfficeFrom, u"2012-12-26"_s);
}

void TestMoreDetails::tagsAndOtherNamesAreLists()
{
    openArticle();
    clickInView(u"Japan"_s);
    open(u"More about the Mention"_s);
    open(u"More about the Entity"_s);
    type(u"Tags of the mention"_s, u" to check ;; Asia; to check"_s);
    QCOMPARE(mentionOf(u"Japan"_s)->tags(), (QStringList{u"to check"_s, u"Asia"_s}));
    type(u"Other names"_s, u"Nippon; Abe, the state of"_s);
    QCOMPARE(entityOf(u"Japan"_s).aliases, (QStringList{u"Nippon"_s, u"Abe, the state of"_s}));
    QCOMPARE(file().document().undoStack()->count(), 2);
    m_window->actions().undo->trigger();
    auto *names = field<QLineEdit>(u"Other names"_s);
    QVERIFY(names && names->text().isEmpty());
    m_window->actions().undo->trigger();
    QVERIFY(mentionOf(u"Japan"_s)->tags().isEmpty());
    m_window->actions().redo->trigger();
    QCOMPARE(mentionOf(u"Japan"_s)->tags().size(), 2);
}

void TestMoreDetails::certaintyIsAStepEach()
{
    openArticle();
    clickInView(u"Japan"_s);
    open(u"More about the Mention"_s);
    auto *certainty = field<CertaintyBox>(u"Certainty of the mention"_s);
    QVERIFY(certainty);
    QVERIFY(!certainty->certainty());
    certainty->setFocus();
    QTest::keyClick(certainty, Qt::Key_Up);
    QCOMPARE(mentionOf(u"Japan"_s)->certainty(), std::optional(0.0));
    certainty->selectAll();
    QTest::keyClicks(certainty, u"75"_s);
    QTest::keyClick(certainty, Qt::Key_Return);
    QCOMPARE(mentionOf(u"Japan"_s)->certainty(), std::optional(0.75));
    QCOMPARE(mentionOf(u"Japan"_s)->status, MentionStatus::Suggested);
    m_window->actions().undo->trigger();
    m_window->actions().undo->trigger();
    QCOMPARE(mentionOf(u"Japan"_s)->certainty(), std::nullopt);
    QVERIFY(!certainty->certainty());
}

void TestMoreDetails::agreementIsSaidByAnOfficial()
{
    openArticle();
    const qsizetype start = file().document().article().text().indexOf(u"talks went"_s);
    m_window->articleView().setSelection({start, start + 5});
    m_window->articleView().setFocus();
    press(Qt::Key_3);
    const EntityId lavrov = mentionOf(u"Sergey Lavrov"_s)->entity;
    auto *saidBy = field<QComboBox>(u"Said by"_s);
    QVERIFY(saidBy && saidBy->isVisible());
    QCOMPARE(saidBy->currentText(), u"Not stated"_s);
    saidBy->setFocus();
    QTest::keyClicks(saidBy, u"Sergey"_s);
    QTest::keyClick(saidBy, Qt::Key_Return);
    QCOMPARE(entityOf(u"talks"_s).agreement()->saidBy, lavrov);
    m_window->actions().undo->trigger();
    QVERIFY(entityOf(u"talks"_s).agreement()->saidBy.isEmpty());
    QCOMPARE(saidBy->currentText(), u"Not stated"_s);
}

void TestMoreDetails::relationsAreAddedShownAndRemoved()
{
    openArticle();
    const EntityId kishida = mentionOf(u"Foreign Minister Fumio Kishida"_s)->entity;
    clickInView(u"Japan"_s);
    open(u"Relations"_s);
    auto *list = m_window->annotationForm().findChild<RelationList *>();
    QVERIFY(list);
    auto *other = field<QComboBox>(u"Other entity of the new relation"_s);
    auto *kind = field<QComboBox>(u"Type of the new relation"_s);
    QVERIFY(other && kind);
    other->setFocus();
    other->setCurrentIndex(other->findData(kishida.value));
    Q_EMIT other->activated(other->currentIndex());
    QCOMPARE(kind->currentText(), u"is represented by …"_s);
    const auto buttons = list->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 2);
    QTest::mouseClick(buttons[0], Qt::LeftButton);
    QCOMPARE(annotations().relations().size(), 1);
    const Relation relation = annotations().relations().all().first();
    QCOMPARE(relation.from, kishida); // the right way round
    QCOMPARE(relation.type, RelationType::Represents);
    QVERIFY(relation.sentence.contains(u"met Sergey Lavrov"_s));
    QCOMPARE(list->count(), 1);
    QTest::mouseClick(buttons[0], Qt::LeftButton); // once is enough
    QCOMPARE(annotations().relations().size(), 1);

    // From the other end it reads the other way, and leads to the words that support it.
    clickInView(u"Fumio"_s);
    auto *rows = list->findChild<QListWidget *>();
    QVERIFY(rows && rows->count() == 1);
    QCOMPARE(rows->item(0)->text(), u"represents Japan"_s);
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_Return);
    QCOMPARE(m_window->articleView().currentMention(), mentionOf(u"Japan"_s)->id);
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_Delete);
    QVERIFY(annotations().relations().isEmpty());
    m_window->actions().undo->trigger();
    QCOMPARE(annotations().relations().all(), QList{relation});
}

void TestMoreDetails::switchingMentionsTakesOverWhatIsTyped()
{
    openArticle();
    clickInView(u"Japan"_s);
    open(u"More about the Mention"_s);
    QVERIFY(enter(u"Tags of the mention"_s, u"Asia"_s)); // and not left
    clickInView(u"Fumio"_s);
    QCOMPARE(mentionOf(u"Japan"_s)->tags(), QStringList{u"Asia"_s});
    QVERIFY(mentionOf(u"Foreign Minister Fumio Kishida"_s)->tags().isEmpty());
    auto *tags = field<QLineEdit>(u"Tags of the mention"_s);
    QVERIFY(tags && tags->text().isEmpty());
}

QTEST_MAIN(TestMoreDetails)
#include "tst_moredetails.moc"
