// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation/EditBuilder.h"
#include "document/DocumentFile.h"
#include "editor/EntityFields.h"
#include "editor/JsonPane.h"
#include "editor/KindSelector.h"
#include "entities/EntityPanel.h"
#include "extraction/Extractor.h"
#include "extraction/Lexicon.h"
#include "formats/NativeReader.h"
#include "models/EntityTreeModel.h"
#include "reader/ArticleView.h"
#include "shell/CommandPalette.h"
#include "shell/FileCommands.h"
#include "shell/MainWindow.h"
#include "shell/MessageBar.h"
#include "shell/OccurrencesDialog.h"
#include "shell/Settings.h"
#include "syntax/SyntaxData.h"
#include "theme/Appearance.h"

#include <KSyntaxHighlighting/Repository>

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>
#include <QUndoStack>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// The window driven as a user drives it: by keys and clicks.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void opensAndShowsTheArticle();
    void marksAcceptsUndoesSavesAndReopens();
    void selectsWithTheMouseAndMarks();
    void walksByKeyAndThePanesFollow();
    void reviewGoesOnToTheNextSuggestion();
    void editsAnOfficialInTheForm();
    void typingInTheFormDoesNotTriggerKeys();
    void editsJson();
    void faultyJsonChangesNothing();
    void closingAsksAndCancelKeepsEverything();
    void closingCanDiscard();
    void doesNotOverwriteWhatOthersChanged();
    void unreadableFilesAreToldAndNothingIsLost();
    void opensFromClipboardAndByDrop();
    void staleJsonTakesNothingBack();
    void jsonChangesOnlyWhatItShows();
    void deletingAndUndoingKeepThePlace();
    void filteringWhileTypingStaysWithTheEntity();
    void savesWhatIsTypedButNotFinished();
    void theWheelLeavesClosedListsAlone();
    void everyActionIsReachableAndExplained();
    void nextPaneVisitsAll();
    void acceptsAWholeEntityInTheTree();
    void appliesToAllPlaces();
    void rejectsAllLikeThis();
    void splitsAndMergesMentions();
    void mergesEntitiesInTheTree();
    void findsAnyCommandByName();

private:
    void openArticle(const QByteArray &text = {});
    QString article() const { return m_dir->filePath(u"talks.txt"_s); }
    DocumentFile &file() { return *m_window->files().file(); }
    const AnnotationSet &annotations() { return file().document().annotations(); }
    /// The mention whose words are \a words, number \a n.
    const Mention *mentionOf(const QString &words, int n = 0);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void clickInView(const QString &words);
    /// Enters \a text in the form's field named \a name, in place of what is there; false where there is no such field.
    bool enter(const QString &name, const QString &text);
    void answerNextDialog(const QString &button);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Extractor> m_extractor;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    QString m_dialogText;
};

static constexpr auto articleText = "Ministers meet in Kyoto\n\n"
                                    "Foreign Minister Fumio Kishida of Japan met Sergey Lavrov, the Russian foreign "
                                    "minister, on Friday. \xF0\x9F\x98\x80\n\n"
                                    "Kishida said the talks went well. Nobody spoke of bananas.\n";

void TestMainWindow::initTestCase()
{
    registerSyntaxData();
    m_repository = std::make_unique<KSyntaxHighlighting::Repository>();
    m_appearance = std::make_unique<Appearance>(*m_repository);
    const auto lexicon = Lexicon::bundled();
    QVERIFY(lexicon);
    m_extractor = std::make_unique<Extractor>(*lexicon);
}

void TestMainWindow::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_dir->filePath(u"settings.ini"_s));
    m_settings->setAnalyst(u"Ada"_s);
    m_settings->setAutosave(false);
    m_window = std::make_unique<MainWindow>(*m_settings, *m_appearance, *m_extractor);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_dir.reset();
}

void TestMainWindow::openArticle(const QByteArray &text)
{
    QFile out(article());
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(text.isEmpty() ? QByteArray(articleText) : text);
    out.close();
    QVERIFY(m_window->open(article()));
    QApplication::processEvents();
}

const Mention *TestMainWindow::mentionOf(const QString &words, int n)
{
    const auto mentions = annotations().mentions();
    for (const Mention &mention : mentions) {
        if (file().document().article().text(mention.range) == words && n-- == 0)
            return annotations().mention(mention.id);
    }
    return nullptr;
}

void TestMainWindow::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (!m_window->isActiveWindow()) { // a dialog was here
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
}

void TestMainWindow::clickInView(const QString &words)
{
    const Article &text = file().document().article();
    const qsizetype at = text.text().indexOf(words);
    QVERIFY(at >= 0);
    m_window->articleView().goTo({at, at + words.size()});
    const QRect rect = m_window->articleView().visibleRect({at, at + words.size()});
    QVERIFY(!rect.isEmpty());
    QTest::mouseClick(m_window->articleView().viewport(), Qt::LeftButton, {}, rect.center());
}

bool TestMainWindow::enter(const QString &name, const QString &text)
{
    const auto fields = m_window->annotationForm().findChildren<QLineEdit *>();
    for (QLineEdit *field : fields) {
        if (field->accessibleName() == name && field->isVisible()) {
            field->setFocus();
            field->selectAll();
            QTest::keyClicks(field, text);
            return true;
        }
    }
    return false;
}

void TestMainWindow::answerNextDialog(const QString &button)
{
    m_dialogText.clear();
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this, button, timer] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box)
            return;
        timer->deleteLater();
        timer->stop();
        m_dialogText = box->text();
        const auto buttons = box->buttons();
        for (QAbstractButton *candidate : buttons) {
            if (candidate->text().remove(u'&') == button) {
                QTest::mouseClick(candidate, Qt::LeftButton);
                return;
            }
        }
        box->reject();
        QFAIL(qPrintable(u"no button “%1”"_s.arg(button)));
    });
    timer->start(10);
}

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

void TestMainWindow::marksAcceptsUndoesSavesAndReopens()
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

void TestMainWindow::selectsWithTheMouseAndMarks()
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

void TestMainWindow::walksByKeyAndThePanesFollow()
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

void TestMainWindow::reviewGoesOnToTheNextSuggestion()
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

void TestMainWindow::editsAnOfficialInTheForm()
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

void TestMainWindow::typingInTheFormDoesNotTriggerKeys()
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

void TestMainWindow::editsJson()
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

void TestMainWindow::faultyJsonChangesNothing()
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

void TestMainWindow::staleJsonTakesNothingBack()
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

void TestMainWindow::jsonChangesOnlyWhatItShows()
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

void TestMainWindow::deletingAndUndoingKeepThePlace()
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

void TestMainWindow::filteringWhileTypingStaysWithTheEntity()
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

void TestMainWindow::theWheelLeavesClosedListsAlone()
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

void TestMainWindow::acceptsAWholeEntityInTheTree()
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

void TestMainWindow::appliesToAllPlaces()
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

void TestMainWindow::rejectsAllLikeThis()
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

void TestMainWindow::splitsAndMergesMentions()
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

void TestMainWindow::mergesEntitiesInTheTree()
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
