// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/AnnotationForm.h"
#include "shell/WindowActions.h"

#include <QMainWindow>

class QTabWidget;

namespace Rapporteur {

class AnnotationCommands;
class Appearance;
class ArticlePanel;
class ArticleView;
class DocumentFile;
class EntityPanel;
class Extractor;
class FileCommands;
class FindBar;
class FullScreenReading;
class JsonPane;
class LexiconCommands;
class MessageBar;
class NavigationCommands;
class ReadingCommands;
class Settings;
class StatusWidgets;
class WindowToolBar;

/// The window: the article in the middle, its entities on one side, the editor on the other. Puts the parts together;
/// what the actions do stands in FileCommands and AnnotationCommands.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// All must outlive the window.
    MainWindow(Settings &settings, Appearance &appearance, const Extractor &extractor, QWidget *parent = nullptr);
    ~MainWindow() override;

    bool open(const QString &path);
    void openSample();

    [[nodiscard]] WindowActions &actions() { return m_actions; }
    [[nodiscard]] FileCommands &files() { return *m_files; }
    [[nodiscard]] ArticleView &articleView() { return *m_view; }
    [[nodiscard]] EntityPanel &entityPanel() { return *m_entities; }
    [[nodiscard]] AnnotationForm &annotationForm() { return *m_form; }
    [[nodiscard]] JsonPane &jsonPane() { return *m_json; }
    [[nodiscard]] MessageBar &messageBar() { return *m_messages; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] AnnotationForm::Services services() const;
    void buildPanes();
    void connectActions();
    void showFile(DocumentFile *file);
    void showPlace();
    void showState();
    /// Asks where something in the JSON pane is not applied; false keeps it.
    [[nodiscard]] bool mayDropJson();
    void showContextMenu(QPoint position);
    void goToPlace(qsizetype line, qsizetype column);
    void showCommands();
    void showKeys();
    void showAbout();
    void restoreWindow();
    QDockWidget *addPane(const QString &id, const QString &title, QWidget *widget, Qt::DockWidgetArea area);

    Settings &m_settings;
    Appearance &m_appearance;
    const Extractor &m_extractor;
    WindowActions m_actions;
    ArticleView *m_view;
    FindBar *m_findBar;
    EntityPanel *m_entities;
    AnnotationForm *m_form = nullptr;
    ArticlePanel *m_articlePanel;
    JsonPane *m_json = nullptr;
    WindowToolBar *m_toolBar;
    QTabWidget *m_editor;
    MessageBar *m_messages;
    StatusWidgets *m_status;
    std::optional<Issue> m_toldFault; // shown already
    std::optional<Issue> m_toldSessionFault;
    FileCommands *m_files = nullptr;
    AnnotationCommands *m_commands = nullptr;
    NavigationCommands *m_navigation = nullptr;
    FullScreenReading *m_fullScreen = nullptr;
    ReadingCommands *m_reading = nullptr;
    LexiconCommands *m_lexicons = nullptr;
};

} // namespace Rapporteur
