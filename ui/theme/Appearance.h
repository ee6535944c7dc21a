// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/ReaderTheme.h"
#include "theme/ReadingStyle.h"

#include <KSyntaxHighlighting/Theme>

#include <QObject>
#include <QPalette>
#include <QStringList>

namespace KSyntaxHighlighting {
class Repository;
}

namespace Rapporteur {

/// The scheme of colours, the syntax theme, and how articles are set: what the program looks like. Follows the system
/// while it runs.
///
/// Owned by the shell and passed to whoever draws. It also sets the application's palette: the platform's own where it
/// has one and nothing else was chosen, ours otherwise.
class Appearance : public QObject
{
    Q_OBJECT

public:
    enum class Scheme { System, Light, Dark, Sepia, HighContrast };
    Q_ENUM(Scheme)

    /// \a repository must outlive the Appearance, and be made after registerSyntaxData() for our themes to be in it.
    explicit Appearance(KSyntaxHighlighting::Repository &repository, QObject *parent = nullptr);

    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);
    /// What the scheme comes to at present.
    [[nodiscard]] bool isDark() const { return m_dark; }

    /// The chosen theme; empty where ours follows light and dark.
    [[nodiscard]] const QString &syntaxThemeName() const { return m_syntaxThemeName; }
    /// A name that no theme has counts as empty.
    void setSyntaxThemeName(const QString &name);
    /// All that can be chosen, in the repository's order.
    [[nodiscard]] QStringList syntaxThemeNames() const;

    [[nodiscard]] const ReadingStyle &reading() const { return m_reading; }
    /// Values out of bounds are brought back into them.
    void setReading(const ReadingStyle &style);

    [[nodiscard]] KSyntaxHighlighting::Repository &repository() const { return m_repository; }
    [[nodiscard]] const KSyntaxHighlighting::Theme &syntaxTheme() const { return m_syntaxTheme; }
    [[nodiscard]] const ReaderTheme &currentReaderTheme() const { return m_readerTheme; }
    /// The palette that the application has been given.
    [[nodiscard]] QPalette palette() const;

Q_SIGNALS:
    /// A colour has changed; the application's palette is set already.
    void changed();
    void readingChanged();

private:
    void update();
    [[nodiscard]] bool systemIsDark() const;
    [[nodiscard]] QPalette ownPalette() const;
    [[nodiscard]] QString ownTheme() const;

    KSyntaxHighlighting::Repository &m_repository;
    Scheme m_scheme = Scheme::System;
    QString m_syntaxThemeName;
    ReadingStyle m_reading;
    bool m_dark = false;
    bool m_updating = false;
    KSyntaxHighlighting::Theme m_syntaxTheme;
    ReaderTheme m_readerTheme;
};

} // namespace Rapporteur
