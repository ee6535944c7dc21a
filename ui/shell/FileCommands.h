// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/DocumentFile.h"

#include <QObject>

class QMenu;

namespace Rapporteur {

class Extractor;
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

    /// Opens an article, or the annotations of one, in place of the present one. False where that was given up or failed.
    bool open(const QString &path);
    void openSample();
    /// \a mayLeave is asked before the article is left; false keeps it open.
    void setLeavingQuestion(std::function<bool()> mayLeave) { m_mayLeave = std::move(mayLeave); }
    /// Closes the article; false where the user wants to keep it open.
    bool close();

Q_SIGNALS:
    /// Another article, or none, is open; the one before still exists until this has returned.
    void fileChanged(Rapporteur::DocumentFile *file);
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
    void show(std::unique_ptr<DocumentFile> file);
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
};

} // namespace Rapporteur
