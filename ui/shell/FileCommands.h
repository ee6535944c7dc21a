// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/DocumentFile.h"
#include "shell/BackgroundWork.h"

#include <QObject>

class QMenu;

namespace Rapporteur {

class Extractor;
struct Extraction;
class Settings;
class WindowActions;

/// What the actions on files do: open, save, close, recent files. Owns the open article, and asks before edits would be
/// lost.
class FileCommands : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the commands; dialogs stand above \a window.
    FileCommands(WindowActions &actions, Settings &settings, const Extractor &extractor, QWidget *window);
    ~FileCommands() override;

    /// Null where no article is open.
    [[nodiscard]] DocumentFile *file() const { return m_file.get(); }
    [[nodiscard]] QMenu *recentMenu() const { return m_recentMenu; }
    /// What previewChanged() told; null where nothing is being opened.
    [[nodiscard]] const AnnotatedDocument *preview() const { return m_preview.get(); }
    /// What takes long: opening, suggesting.
    [[nodiscard]] BackgroundWork &work() { return m_work; }

    /// Opens an article, or the annotations of one, in place of the present one. False where that was given up or failed.
    /// A long one is opened in the background: true then, previewChanged() shows its beginning, fileChanged() follows.
    bool open(const QString &path);
    void openSample();
    /// \a mayLeave is asked before the article is left; false keeps it open.
    void setLeavingQuestion(std::function<bool()> mayLeave) { m_mayLeave = std::move(mayLeave); }
    /// Closes the article; false where the user wants to keep it open.
    bool close();

Q_SIGNALS:
    /// Another article, or none, is open; the one before still exists until this has returned.
    void fileChanged(Rapporteur::DocumentFile *file);
    /// The beginning of an article that is being opened, to be read meanwhile; until fileChanged().
    void previewChanged(Rapporteur::AnnotatedDocument *beginning);
    /// The document is about to be looked at as a whole: what is typed but not finished is to be applied now.
    void aboutToSave();
    /// The article or its annotations have another file from now on.
    void placeChanged();
    /// It was saved, or edited, or could not be saved.
    void stateChanged();
    void failed(const Rapporteur::Issue &issue);

private:
    void connectActions();
    void chooseAndOpen();
    void openClipboard();
    void openInBackground(const QString &path, const QString &annotationsPath);
    bool take(Result<std::unique_ptr<DocumentFile>> opened, const QString &path);
    void showText(const QString &text, const QString &title);
    /// Returns the file that was shown before.
    std::unique_ptr<DocumentFile> show(std::unique_ptr<DocumentFile> file);
    void applySuggestions(const Extraction &extraction);
    bool save();
    bool saveAs();
    bool saveText();
    void rememberPlace();
    void startAutosave();
    [[nodiscard]] QString askFileName(const QString &title, const QString &proposed, const QString &filter,
                                      const QString &suffix);
    bool report(const Result<void> &result);
    /// Asks what to do with edits that are not on disk; true where it is safe to go on.
    bool mayGo();
    void fillRecentMenu();
    void suggest();
    [[nodiscard]] QString folder() const;

    WindowActions &m_actions;
    Settings &m_settings;
    const Extractor &m_extractor;
    QWidget *m_window;
    QMenu *m_recentMenu;
    std::function<bool()> m_mayLeave;
    std::unique_ptr<DocumentFile> m_file;
    std::unique_ptr<DocumentFile> m_before; // while another is being opened
    std::unique_ptr<AnnotatedDocument> m_preview;
    BackgroundWork m_work; // last: it stops before what it works on goes
};

} // namespace Rapporteur
