// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Appearance.h"

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace Rapporteur {

/// What the program remembers between runs. A value in the file that makes no sense reads as the default.
class Settings
{
public:
    /// In the user's configuration folder.
    Settings();
    /// In \a file, an INI file: for tests.
    explicit Settings(const QString &file);

    /// Name that decisions are signed with; at first the one that the system knows.
    [[nodiscard]] QString analyst() const;
    void setAnalyst(const QString &name);
    /// "en", "ja", "ru", or empty for the system's language.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    [[nodiscard]] Appearance::Scheme scheme() const;
    void setScheme(Appearance::Scheme scheme);
    [[nodiscard]] QString syntaxTheme() const;
    void setSyntaxTheme(const QString &name);
    [[nodiscard]] bool autosave() const;
    void setAutosave(bool on);
    [[nodiscard]] bool reviewMode() const;
    void setReviewMode(bool on);
    [[nodiscard]] ReadingStyle reading() const;
    void setReading(const ReadingStyle &style);
    /// Whether the mouse selects whole words.
    [[nodiscard]] bool snapToWords() const;
    void setSnapToWords(bool on);
    /// In percent, 50 to 300.
    [[nodiscard]] int zoom() const;
    void setZoom(int percent);
    [[nodiscard]] bool caretBrowsing() const;
    void setCaretBrowsing(bool on);
    [[nodiscard]] bool smoothScrolling() const;
    void setSmoothScrolling(bool on);

    /// Where the user's own lexicon is, whether it is there or not.
    [[nodiscard]] QString lexiconFile() const;

    /// Absolute paths, newest first.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);
    void clearRecentFiles();
    /// Where the annotations of \a article were last saved if not beside it; empty where there.
    [[nodiscard]] QString annotationsOf(const QString &article) const;
    void setAnnotationsOf(const QString &article, const QString &annotations);

    /// The file for ReadingPlaces: in the user's state folder; for tests, beside their settings.
    [[nodiscard]] QString placesFile() const { return m_placesFile; }

    [[nodiscard]] QByteArray geometry() const;
    [[nodiscard]] QByteArray windowState() const;
    void setWindow(const QByteArray &geometry, const QByteArray &state);

private:
    mutable QSettings m_settings;
    QString m_placesFile;
    QString m_dataFolder;
};

} // namespace Rapporteur
