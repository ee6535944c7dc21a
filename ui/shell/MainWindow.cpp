// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/MainWindow.h"

#include "document/DocumentFile.h"
#include "editor/AnnotationForm.h"
#include "editor/ArticlePanel.h"
#include "editor/JsonPane.h"
#include "entities/EntityPanel.h"
#include "extraction/Extractor.h"
#include "extraction/KnownEntity.h"
#include "reader/ArticleView.h"
#include "reader/FindBar.h"
#include "reader/MentionHover.h"
#include "sessions/SessionsDialog.h"
#include "shell/AnnotationCommands.h"
#include "shell/ArticleMenu.h"
#include "shell/CommandPalette.h"
#include "shell/FileCommands.h"
#include "shell/FullScreenReading.h"
#include "shell/KeysDialog.h"
#include "shell/LexiconCommands.h"
#include "shell/MessageBar.h"
#include "shell/NavigationCommands.h"
#include "shell/PaneFocus.h"
#include "shell/PreferencesDialog.h"
#include "shell/ReadingCommands.h"
#include "shell/Settings.h"
#include "shell/StatusWidgets.h"
#include "shell/SymbolIcon.h"
#include "shell/WindowMenus.h"
#include "shell/WindowStyle.h"
#include "shell/WindowToolBar.h"
#include "shell/WorkProgress.h"
#include "theme/Appearance.h"

#include <QApplication>
#include <QCloseEvent>
#include <QContextMenuEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QLocale>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScopeGuard>
#include <QScreen>
#include <QScrollBar>
#include <QStatusBar>
#include <QTabWidget>
#include <QTreeView>
#include <QUndoStack>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Rapporteur {

MainWindow::MainWindow(Settings &settings, Appearance &appearance, const Extractor &extractor, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_appearance(appearance)
    , m_extractor(extractor)
    , m_actions(this, appearance)
    , m_view(new ArticleView(this))
    , m_findBar(new FindBar(m_view, this))
    , m_entities(new EntityPanel(appearance, this))
    , m_articlePanel(new ArticlePanel(this))
    , m_toolBar(new WindowToolBar(m_actions, this))
    , m_editor(new QTabWidget(this))
    , m_messages(new MessageBar(this))
    , m_status(new StatusWidgets(statusBar()))
{
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    m_files = new FileCommands(m_actions, m_settings, m_extractor, this);
    buildPanes();
    m_commands = new AnnotationCommands({m_actions, *m_view, *m_entities, *m_form}, services(), this);
    m_navigation = new NavigationCommands(m_actions, *m_view, m_settings, this);
    m_lexicons = new LexiconCommands(m_actions, *m_view, m_settings.lexiconFile(), this);
    WindowMenus::fill(*menuBar(), m_actions, m_files->recentMenu(), findChildren<QDockWidget *>());
    addToolBar(m_toolBar);
    connectActions();
    // After all has its place: a style sheet is worked out anew for each widget that comes to another parent.
    const auto applyStyle = [this] { setStyleSheet(windowStyleSheet(m_appearance.palette())); };
    connect(&m_appearance, &Appearance::changed, this, applyStyle);
    applyStyle();
    m_view->setZoom(m_settings.zoom());
    m_actions.review->setChecked(m_settings.reviewMode());
    m_actions.snapToWords->setChecked(m_settings.snapToWords());
    m_view->setSnapping(m_settings.snapToWords());
    showFile(nullptr);
    showState();
    restoreWindow();
}

MainWindow::~MainWindow()
{
    // The panes let go of the article before it goes, and while they are all still there.
    showFile(nullptr);
    delete m_files;
}

AnnotationForm::Services MainWindow::services() const
{
    return {[this] { return Signature{m_settings.analyst(), QDateTime::currentDateTimeUtc()}; },
            [this](QStringView words, EntityKind kind) { return knownEntity(m_extractor, words, kind); }};
}

void MainWindow::buildPanes()
{
    auto *middle = new QWidget(this);
    auto *rows = new QVBoxLayout(middle);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_messages);
    rows->addWidget(m_view, 1);
    rows->addWidget(m_findBar);
    setCentralWidget(middle);
    m_view->setAppearance(&m_appearance);
    m_view->setFrameShape(QFrame::NoFrame);

    m_form = new AnnotationForm(m_appearance,
                                {{m_actions.startLeft, m_actions.startRight},
                                 {m_actions.endLeft, m_actions.endRight},
                                 {m_actions.accept, m_actions.reject, m_actions.remove}},
                                services(), this);
    m_json = new JsonPane(m_appearance, this);
    m_editor->setDocumentMode(true);
    m_editor->addTab(m_form, tr("Annotation"));
    m_editor->addTab(m_articlePanel, tr("Article"));
    m_editor->addTab(m_json, tr("JSON"));
    m_editor->setAccessibleName(tr("Editor"));
    m_editor->setMinimumWidth(280);
    m_entities->setMinimumWidth(220);
    QDockWidget *left = addPane(u"entities"_s, tr("Entities"), m_entities, Qt::LeftDockWidgetArea);
    QDockWidget *right = addPane(u"editor"_s, tr("Editor"), m_editor, Qt::RightDockWidgetArea);
    resizeDocks({left, right}, {290, 345}, Qt::Horizontal);
}

QDockWidget *MainWindow::addPane(const QString &id, const QString &title, QWidget *widget, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(id);
    dock->setWidget(widget);
    dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    dock->setTitleBarWidget(new QWidget(dock)); // the panes say themselves what they are
    addDockWidget(area, dock);
    return dock;
}

void MainWindow::connectActions()
{
    const WindowActions &a = m_actions;
    connect(a.quit, &QAction::triggered, qApp, &QApplication::closeAllWindows);
    connect(a.copy, &QAction::triggered, m_view, &ArticleView::copy);
    connect(a.selectAll, &QAction::triggered, m_view, &ArticleView::selectAll);
    connect(a.find, &QAction::triggered, m_findBar, &FindBar::open);
    connect(a.findNext, &QAction::triggered, m_findBar, &FindBar::findNext);
    connect(a.findPrevious, &QAction::triggered, m_findBar, &FindBar::findPrevious);
    connect(a.preferences, &QAction::triggered, this, [this] {
        PreferencesDialog dialog(m_settings, m_appearance, this);
        if (dialog.exec() == QDialog::Accepted)
            m_actions.autosave->setChecked(m_settings.autosave());
    });
    connect(a.zoomIn, &QAction::triggered, m_view, &ArticleView::zoomIn);
    connect(a.zoomOut, &QAction::triggered, m_view, &ArticleView::zoomOut);
    connect(a.zoomReset, &QAction::triggered, m_view, &ArticleView::resetZoom);
    connect(a.showRejected, &QAction::toggled, m_commands, &AnnotationCommands::setRejectedShown);
    connect(a.filterEntities, &QAction::triggered, this, [this] {
        findChild<QDockWidget *>("entities"_L1)->show();
        m_entities->focusFilter();
    });
    connect(a.nextPane, &QAction::triggered, this, [this] { focusNextPane({m_view, m_editor, m_entities->tree()}); });
    m_fullScreen = new FullScreenReading(this);
    m_reading = new ReadingCommands({m_actions, *m_view, m_appearance, m_settings, *m_messages, *m_fullScreen}, this);
    connect(a.contextMenu, &QAction::triggered, this, [this] {
        QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : m_view;
        QContextMenuEvent event(QContextMenuEvent::Keyboard, target->rect().center(),
                                target->mapToGlobal(target->rect().center()));
        QApplication::sendEvent(target, &event);
    });
    connect(a.review, &QAction::toggled, this, [this](bool on) { m_settings.setReviewMode(on); });
    connect(a.snapToWords, &QAction::toggled, this, [this](bool on) {
        m_settings.setSnapToWords(on);
        m_view->setSnapping(on);
    });
    connect(a.commands, &QAction::triggered, this, &MainWindow::showCommands);
    connect(a.sessions, &QAction::triggered, this, [this] {
        if (DocumentFile *file = m_files->file()) {
            SessionsDialog dialog(file->document(), file->articlePath(), m_appearance, this);
            dialog.exec();
        }
    });
    connect(a.keys, &QAction::triggered, this, &MainWindow::showKeys);
    connect(a.about, &QAction::triggered, this, &MainWindow::showAbout);

    connect(m_view, &ArticleView::zoomChanged, this, [this](int percent) {
        m_status->setZoom(percent);
        m_settings.setZoom(percent);
    });
    auto *menu = new ArticleMenu(m_actions, *m_view, this);
    connect(m_view, &ArticleView::contextMenuRequested, menu, &ArticleMenu::open);
    auto *hover = new MentionHover(m_view, m_appearance, {a.accept, a.reject, a.editEntity});
    connect(a.mentionCard, &QAction::triggered, hover, &MentionHover::openForCurrent);
    connect(m_entities, &EntityPanel::contextMenuRequested, this, &MainWindow::showContextMenu);
    connect(m_view, &ArticleView::currentMentionChanged, m_json, &JsonPane::setMention);
    connect(m_articlePanel, &ArticlePanel::placePicked, this, &MainWindow::goToPlace);
    const auto say = [this](const QString &text) { m_messages->showMessage(text, Issue::Severity::Note); };
    connect(m_commands, &AnnotationCommands::failed, this, say);
    connect(m_form, &AnnotationForm::failed, this, say);
    connect(m_form, &AnnotationForm::mentionPicked, m_view, &ArticleView::setCurrentMention);
    connect(m_lexicons, &LexiconCommands::done, this, say);
    connect(m_lexicons, &LexiconCommands::failed, this,
            [this](const Issue &issue) { m_messages->showMessage(issue.toString(), issue.severity); });
    connect(m_commands, &AnnotationCommands::formWanted, this, [this] {
        findChild<QDockWidget *>("editor"_L1)->show();
        m_editor->setCurrentWidget(m_form);
    });
    connect(m_commands, &AnnotationCommands::treeWanted, this,
            [this] { findChild<QDockWidget *>("entities"_L1)->show(); });
    connect(m_commands, &AnnotationCommands::searchWanted, this, [this](const QString &words) {
        m_findBar->open();
        m_findBar->setQuery(words);
    });
    connect(m_messages, &MessageBar::detailsRequested, this, [this] {
        findChild<QDockWidget *>("editor"_L1)->show();
        m_editor->setCurrentWidget(m_articlePanel);
    });
    connect(m_files, &FileCommands::aboutToSave, m_form, &AnnotationForm::commit);
    connect(m_files, &FileCommands::placeChanged, this, [this] {
        showPlace();
        m_navigation->setArticle(m_files->file()->articlePath());
    });
    connect(m_navigation, &NavigationCommands::told, this, [this](const QString &text) {
        constexpr int forMilliseconds = 6000;
        statusBar()->showMessage(text, forMilliseconds);
    });
    m_files->setLeavingQuestion([this] { return mayDropJson(); });
    connect(m_files, &FileCommands::fileChanged, this, &MainWindow::showFile);
    connect(m_files, &FileCommands::stateChanged, this, &MainWindow::showState);
    connect(m_files, &FileCommands::previewChanged, m_view, &ArticleView::setDocument);
    statusBar()->addWidget(new WorkProgress(m_files->work(), statusBar()));
    connect(m_files, &FileCommands::failed, this,
            [this](const Issue &issue) { m_messages->showMessage(issue.toString(), issue.severity); });
    m_status->setZoom(m_view->zoom());
}

bool MainWindow::open(const QString &path)
{
    return m_files->open(path);
}

void MainWindow::openSample()
{
    m_files->openSample();
}

void MainWindow::showFile(DocumentFile *file)
{
    AnnotatedDocument *document = file ? &file->document() : nullptr;
    // Who read on in the beginning of a long article goes on reading there.
    const bool wasPreviewed = file && m_view->document() && m_view->document() == m_files->preview();
    const int place = wasPreviewed ? m_view->verticalScrollBar()->value() : 0;
    m_navigation->leave();
    m_commands->setDocument(document);
    m_navigation->enter(file ? file->articlePath() : QString());
    if (place > 0)
        m_view->verticalScrollBar()->setValue(place);
    m_json->setFile(file);
    m_toldFault.reset();
    m_toldSessionFault.reset();
    showPlace();
    m_messages->showIssues(file ? file->issues() + m_lexicons->faults() : Issues());
    m_reading->lookAt(document);
    for (QAction *action :
         {m_actions.save, m_actions.saveAs, m_actions.close, m_actions.find, m_actions.findNext, m_actions.findPrevious,
          m_actions.copy, m_actions.selectAll, m_actions.suggest, m_actions.sessions})
        action->setEnabled(document);
    if (document) {
        connect(document, &AnnotatedDocument::changed, this, &MainWindow::showState);
        const QUndoStack *stack = document->undoStack();
        connect(stack, &QUndoStack::indexChanged, this, &MainWindow::showState);
        m_view->setFocus();
    }
}

void MainWindow::showPlace()
{
    const DocumentFile *file = m_files->file();
    if (file)
        m_articlePanel->showArticle(&file->document(), file->articlePath(), file->annotationsPath(), file->issues());
    else
        m_articlePanel->showArticle(nullptr, {}, {}, {});
}

bool MainWindow::mayDropJson()
{
    if (!m_json->isEdited())
        return true;
    QMessageBox box(QMessageBox::Question, tr("JSON Not Applied"),
                    tr("What is written in the JSON pane is not applied yet."), QMessageBox::NoButton, this);
    const QPushButton *discarding = box.addButton(tr("Discard It"), QMessageBox::DestructiveRole);
    QPushButton *cancel = box.addButton(tr("Cancel"), QMessageBox::RejectRole);
    box.setEscapeButton(cancel);
    box.exec();
    return box.clickedButton() == discarding;
}

void MainWindow::showState()
{
    const DocumentFile *file = m_files->file();
    const QUndoStack *stack = file ? file->document().undoStack() : nullptr;
    m_actions.undo->setEnabled(stack && stack->canUndo());
    m_actions.redo->setEnabled(stack && stack->canRedo());
    m_actions.undo->setText(stack && stack->canUndo() ? tr("&Undo: %1").arg(stack->undoText().replace(u'&', "&&"_L1))
                                                      : tr("&Undo"));
    m_actions.redo->setText(stack && stack->canRedo() ? tr("&Redo: %1").arg(stack->redoText().replace(u'&', "&&"_L1))
                                                      : tr("&Redo"));
    m_actions.undo->setIconText(tr("Undo"));
    m_actions.redo->setIconText(tr("Redo"));
    m_status->showCounts(file ? &file->document() : nullptr);
    m_status->showSaveState(file);
    if (!file) {
        setWindowTitle(tr("Rapporteur"));
        setWindowModified(false);
        return;
    }
    setWindowFilePath(file->articlePath());
    setWindowTitle(tr("%1[*] — Rapporteur").arg(file->document().article().details().title));
    setWindowModified(file->state() != DocumentFile::State::Saved);
    const auto told = qScopeGuard([&] { m_toldFault = file->lastFault(); });
    const auto sessionFault = file->sessionFault();
    if (sessionFault && sessionFault != m_toldSessionFault)
        m_messages->showMessage(sessionFault->toString(), Issue::Severity::Error);
    m_toldSessionFault = sessionFault;
    // Once, not at each key.
    if (file->state() == DocumentFile::State::Failed && file->lastFault() && file->lastFault() != m_toldFault)
        m_messages->showMessage(file->lastFault()->toString(), Issue::Severity::Error);
}

void MainWindow::goToPlace(qsizetype line, qsizetype column)
{
    if (!m_files->file())
        return;
    const Article &article = m_files->file()->document().article();
    const TextRange paragraph =
        article.paragraphs()[qBound<qsizetype>(0, line - 1, article.paragraphs().size() - 1)].range;
    const CodePointMap &map = article.codePoints();
    const qsizetype offset =
        qMin(map.toUtf16(map.toCodePoint(paragraph.start) + qMax<qsizetype>(0, column - 1)), paragraph.end);
    m_view->setSelection({offset, qMin(offset + 1, paragraph.end)});
    m_view->goTo({offset, qMin(offset + 1, paragraph.end)});
}

void MainWindow::showContextMenu(QPoint position)
{
    QMenu menu(this);
    WindowMenus::fillContextMenu(menu, m_actions);
    menu.exec(position);
}

void MainWindow::showCommands()
{
    QAction *chosen = nullptr;
    {
        CommandPalette palette(m_actions.all(), this);
        palette.exec();
        chosen = palette.chosen();
    }
    if (chosen) // with the window in front again, for actions look at what has the focus
        QMetaObject::invokeMethod(chosen, &QAction::trigger, Qt::QueuedConnection);
}

void MainWindow::showKeys()
{
    KeysDialog dialog(*menuBar(), this);
    dialog.exec();
}

void MainWindow::showAbout()
{
    QMessageBox box(this);
    box.setWindowTitle(tr("About Rapporteur"));
    box.setIconPixmap(applicationIcon().pixmap(64));
    box.setText(tr("Rapporteur %1").arg(QStringLiteral(RAPPORTEUR_VERSION)));
    box.setInformativeText(
        tr("Reads and annotates diplomatic news: countries, officials and agreements.\n\n"
           "Free software under the GNU General Public License, version 3 or later. It comes with no warranty."));
    box.addButton(tr("Close"), QMessageBox::RejectRole);
    box.exec();
}

void MainWindow::restoreWindow()
{
    if (!restoreGeometry(m_settings.geometry())) {
        const QSize available = screen()->availableSize();
        resize(qMin(1440, available.width()), qMin(900, available.height()));
    }
    restoreState(m_settings.windowState());
    m_actions.fullScreen->setChecked(isFullScreen());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_files->close()) {
        event->ignore();
        return;
    }
    m_settings.setWindow(saveGeometry(), m_fullScreen->windowState());
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        m_actions.fullScreen->setChecked(isFullScreen());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_toolBar->fitTo(width());
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() != 1 || !urls.first().isLocalFile())
        return;
    event->acceptProposedAction();
    // Not now: a question would keep the program waiting from which this was dragged.
    QMetaObject::invokeMethod(this, [this, path = urls.first().toLocalFile()] { open(path); }, Qt::QueuedConnection);
}

} // namespace Rapporteur
