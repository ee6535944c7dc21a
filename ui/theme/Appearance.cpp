// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Appearance.h"

#include "theme/Contrast.h"
#include "theme/Palettes.h"

#include <KSyntaxHighlighting/Repository>

#include <QApplication>
#include <QScopedValueRollback>
#include <QStyle>
#include <QStyleHints>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

const QString lightTheme = u"Rapporteur Light"_s;
const QString darkTheme = u"Rapporteur Dark"_s;
const QString sepiaTheme = u"Rapporteur Sepia"_s;
const QString highContrastTheme = u"Rapporteur High Contrast"_s;

bool isDarkPalette(const QPalette &palette)
{
    return contrastRatio(palette.color(QPalette::Window), QColor(0, 0, 0))
        < contrastRatio(palette.color(QPalette::WindowText), QColor(0, 0, 0));
}

/// Without colours of its own, a platform leaves the application those of the style.
bool hasOwnColors(const QPalette &platform)
{
    const QPalette style = QApplication::style()->standardPalette();
    for (const QPalette::ColorRole role : {QPalette::Window, QPalette::Base, QPalette::Text, QPalette::Highlight}) {
        if (platform.color(role) != style.color(role))
            return true;
    }
    return false;
}

} // namespace

Appearance::Appearance(KSyntaxHighlighting::Repository &repository, QObject *parent)
    : QObject(parent)
    , m_repository(repository)
{
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Appearance::update);
    connect(&m_repository, &KSyntaxHighlighting::Repository::reloaded, this, &Appearance::update);
    update();
}

void Appearance::setScheme(Scheme scheme)
{
    if (m_scheme == scheme)
        return;
    m_scheme = scheme;
    update();
}

void Appearance::setSyntaxThemeName(const QString &name)
{
    const QString known = m_repository.theme(name).isValid() ? name : QString();
    if (m_syntaxThemeName == known)
        return;
    m_syntaxThemeName = known;
    update();
}

QStringList Appearance::syntaxThemeNames() const
{
    QStringList names;
    const auto themes = m_repository.themes();
    for (const KSyntaxHighlighting::Theme &theme : themes)
        names << theme.name();
    return names;
}

void Appearance::setReading(const ReadingStyle &style)
{
    const ReadingStyle bounded = style.bounded();
    if (m_reading == bounded)
        return;
    m_reading = bounded;
    Q_EMIT readingChanged();
}

QPalette Appearance::ownPalette() const
{
    switch (m_scheme) {
    case Scheme::Sepia:
        return sepiaPalette();
    case Scheme::HighContrast:
        return highContrastPalette();
    case Scheme::System:
    case Scheme::Light:
    case Scheme::Dark:
        break;
    }
    return m_dark ? darkPalette() : lightPalette();
}

QString Appearance::ownTheme() const
{
    switch (m_scheme) {
    case Scheme::Sepia:
        return sepiaTheme;
    case Scheme::HighContrast:
        return highContrastTheme;
    case Scheme::System:
    case Scheme::Light:
    case Scheme::Dark:
        break;
    }
    return m_dark ? darkTheme : lightTheme;
}

QPalette Appearance::palette() const
{
    return QApplication::palette();
}

bool Appearance::systemIsDark() const
{
    switch (QGuiApplication::styleHints()->colorScheme()) {
    case Qt::ColorScheme::Dark:
        return true;
    case Qt::ColorScheme::Light:
        return false;
    case Qt::ColorScheme::Unknown:
        break;
    }
    return isDarkPalette(QApplication::palette());
}

void Appearance::update()
{
    if (m_updating) // setting the scheme makes the style hints tell us of it
        return;
    const QScopedValueRollback guard(m_updating, true);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    // Where the platform can, it gives title bars and its own dialogs the chosen scheme too.
    const bool wantsDark = m_scheme == Scheme::Dark || m_scheme == Scheme::HighContrast;
    QGuiApplication::styleHints()->setColorScheme(m_scheme == Scheme::System ? Qt::ColorScheme::Unknown
                                                      : wantsDark            ? Qt::ColorScheme::Dark
                                                                             : Qt::ColorScheme::Light);
#endif
    QApplication::setPalette(QPalette()); // what the platform would have, to look at it
    m_dark = m_scheme == Scheme::System ? systemIsDark() : m_scheme == Scheme::Dark || m_scheme == Scheme::HighContrast;
    const QPalette platform = QApplication::palette();
    const bool special = m_scheme == Scheme::Sepia || m_scheme == Scheme::HighContrast;
    if (special || !hasOwnColors(platform) || isDarkPalette(platform) != m_dark)
        QApplication::setPalette(ownPalette());
    m_syntaxTheme = m_repository.theme(m_syntaxThemeName.isEmpty() ? ownTheme() : m_syntaxThemeName);
    m_readerTheme = ReaderTheme(m_syntaxTheme, palette().color(QPalette::Window));
    Q_EMIT changed();
}

} // namespace Rapporteur
