// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation/EditBuilder.h"
#include "editor/JsonPane.h"
#include "reader/ArticleView.h"
#include "shell/WindowFixture.h"

#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// Annotations edited as JSON in the window.
class TestJsonEditing : public Test::WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void editsJson();
    void faultyJsonChangesNothing();
    void staleJsonTakesNothingBack();
    void jsonChangesOnlyWhatItShows();
};

void TestJsonEditing::editsJson()
{
    openArticle();
    clickInView(u"Japan"_s);
    const MentionId japan = m_window->articleView().currentMention();
    JsonPane &json = m_window->jsonPane();
    auto *tabs = m_window->findChild<QTabWidget *>();
    tabs->setCurrentWidget(&json);
    json.setScope(JsonPane::Scope::Annotation);
    QString text = json.editor()->toPlainText();
    QVERIFY(text.contains(u"\"quote\": \"Japan\""_s));
    text.replace(u"\"suggested\""_s, u"\"accepted\""_s);
    json.editor()->setPlainText(text);
    json.editor()->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(annotations().mention(japan)->status, MentionStatus::Accepted);
    QCOMPARE(file().document().undoStack()->count(), 1);

    json.setScope(JsonPane::Scope::Document);
    text = json.editor()->toPlainText();
    QVERIFY(text.contains(u"\"rapporteur-annotations\""_s));
    text.replace(u"\"accepted\""_s, u"\"rejected\""_s);
    json.editor()->setPlainText(text);
    QVERIFY(json.apply());
    QCOMPARE(annotations().mention(japan)->status, MentionStatus::Rejected);
    file().document().undoStack()->undo();
    file().document().undoStack()->undo();
    QCOMPARE(annotations().mention(japan)->status, MentionStatus::Suggested);
}

void TestJsonEditing::faultyJsonChangesNothing()
{
    openArticle();
    clickInView(u"Japan"_s);
    const AnnotationSet before = annotations();
    JsonPane &json = m_window->jsonPane();
    m_window->findChild<QTabWidget *>()->setCurrentWidget(&json);
    json.setScope(JsonPane::Scope::Annotation);
    QString text = json.editor()->toPlainText();
    text.replace(u"\"suggested\""_s, u"\"perhaps\""_s);
    json.editor()->setPlainText(text);
    QVERIFY(!json.apply());
    QCOMPARE(json.issues().size(), 1);
    const qsizetype line = text.first(text.indexOf(u"perhaps"_s)).count(u'\n') + 1;
    QCOMPARE(json.issues().first().line, line);
    QCOMPARE(json.editor()->extraSelections().size(), 1);
    json.editor()->setPlainText(text.chopped(3));
    QVERIFY(!json.apply());
    QVERIFY(annotations() == before);
    QCOMPARE(file().document().undoStack()->count(), 0);
    json.editor()->setFocus();
    press(Qt::Key_Escape);
    QVERIFY(json.issues().isEmpty());
    QVERIFY(json.editor()->toPlainText().contains(u"\"suggested\""_s));
}

void TestJsonEditing::staleJsonTakesNothingBack()
{
    openArticle();
    clickInView(u"Japan"_s);
    const MentionId japan = m_window->articleView().currentMention();
    JsonPane &json = m_window->jsonPane();
    m_window->findChild<QTabWidget *>()->setCurrentWidget(&json);
    for (const auto scope : {JsonPane::Scope::Document, JsonPane::Scope::Annotation}) {
        json.setScope(scope);
        const QString text = json.editor()->toPlainText();
        json.editor()->setPlainText(QString(text).replace(u"\"suggested\""_s, u"\"rejected\""_s));
        QVERIFY(json.isEdited());
        const EditBuilder builder(file().document().article(), annotations(),
                                  {u"Ada"_s, QDateTime::currentDateTimeUtc()});
        QVERIFY(file().document().apply(builder.setNote(japan, u"meanwhile %1"_s.arg(int(scope)))));
        QVERIFY(!json.apply());
        QCOMPARE(json.issues().size(), 1);
        QVERIFY(annotations().mention(japan)->note.startsWith(u"meanwhile"_s));
        json.editor()->setFocus();
        press(Qt::Key_Escape);
        QVERIFY(!json.isEdited());
    }
    // What is half written is not lost by walking on, and is asked for on closing.
    json.editor()->setPlainText(json.editor()->toPlainText() + u" "_s);
    m_window->actions().next->trigger();
    QVERIFY(json.isEdited());
    answerNextDialog(u"Cancel"_s);
    QVERIFY(!m_window->files().close());
    QVERIFY(json.isEdited());
}

void TestJsonEditing::jsonChangesOnlyWhatItShows()
{
    openArticle();
    JsonPane &json = m_window->jsonPane();
    m_window->findChild<QTabWidget *>()->setCurrentWidget(&json);
    json.setScope(JsonPane::Scope::Document);
    const QString text = json.editor()->toPlainText();
    json.editor()->setPlainText(QString(text).replace(u"\"title\": \"Ministers"_s, u"\"title\": \"Other ministers"_s));
    QVERIFY(json.isEdited());
    QVERIFY(!json.apply());
    QCOMPARE(json.issues().size(), 1);
}

QTEST_MAIN(TestJsonEditing)
#include "tst_jsonediting.moc"
