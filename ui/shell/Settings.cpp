// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Settings.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <array>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qsizetype mostRecentFiles = 12;

constexpr std::array<std::pair<Appearance::Scheme, QLatin1StringView>, 5> schemeNames{
    {{Appearance::Scheme::System, "system"_L1},
     {Appearance::Scheme::Light, "light"_L1},
     {Appearance::Scheme::Dark, "dark"_L1},
     {Appearance::Scheme::Sepia, "sepia"_L1},
     {Appearance::Scheme::HighContrast, "high-contrast"_L1}}};

QString systemUserName()
{
#ifdef Q_OS_UNIX
    if (const passwd *entry = getpwuid(geteuid())) { // NOLINT(concurrency-mt-unsafe): once, from the GUI thread
        // The full name is what stands before the first comma of the comment field.
        const QString fullName = QString::fromLocal8Bit(entry->pw_gecos).section(u',', 0, 0).trimmed();
        return fullName.isEmpty() ? QString::fromLocal8Bit(entry->pw_name) : fullName;
    }
#endif
    return qEnvironmentVariable("USERNAME", qEnvironmentVariable("USER"));
}

/// As the XDG Base Directory Specification says.
QString stateFolder()
{
    QString state = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(state))
        state = QDir::homePath() + "/.local/state"_L1;
    return state + "/rapporteur"_L1;
}

} // namespace

Settings::Settings()
    : m_settings(QSettings::IniFormat, QSettings::UserScope, u"rapporteur"_s, u"rapporteur"_s)
    , m_placesFile(stateFolder() + "/places.json"_L1)
    , m_dataFolder(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/rapporteur"_s)
{
}

Settings::Settings(const QString &file)
    : m_settings(file, QSettings::IniFormat)
    , m_placesFile(QFileInfo(file).absolutePath() + "/places.json"_L1)
    , m_dataFolder(QFileInfo(file).absoluteDir().filePath(u"data"_s))
{
}

QString Settings::analyst() const
{
    const QString name = m_settings.value("analyst").toString().trimmed();
    return name.isEmpty() ? systemUserName() : name;
}

void Settings::setAnalyst(const QString &name)
{
    m_settings.setValue("analyst", name.trimmed());
}

QString Settings::language() const
{
    return m_settings.value("language").toString();
}

void Settings::setLanguage(const QString &language)
{
    m_settings.setValue("language", language);
}

Appearance::Scheme Settings::scheme() const
{
    const QString name = m_settings.value("scheme").toString();
    const auto known = std::ranges::find(schemeNames, name, &std::pair<Appearance::Scheme, QLatin1StringView>::second);
    return known == schemeNames.end() ? Appearance::Scheme::System : known->first;
}

void Settings::setScheme(Appearance::Scheme scheme)
{
    const auto known = std::ranges::find(schemeNames, scheme, &std::pair<Appearance::Scheme, QLatin1StringView>::first);
    m_settings.setValue("scheme", QString(known->second));
}

QString Settings::syntaxTheme() const
{
    return m_settings.value("syntaxTheme").toString();
}

void Settings::setSyntaxTheme(const QString &name)
{
    m_settings.setValue("syntaxTheme", name);
}

bool Settings::autosave() const
{
    return m_settings.value("autosave", true).toBool();
}

void Settings::setAutosave(bool on)
{
    m_settings.setValue("autosave", on);
}

bool Settings::reviewMode() const
{
    return m_settings.value("reviewMode", true).toBool();
}

void Settings::setReviewMode(bool on)
{
    m_settings.setValue("reviewMode", on);
}

ReadingStyle Settings::reading() const
{
    const ReadingStyle usual;
    const auto number = [this](QAnyStringView key, qreal other) {
        bool ok = false;
        const qreal value = m_settings.value(key, other).toDouble(&ok);
        return ok ? value : other;
    };
    ReadingStyle style;
    style.measure = int(number("reading/measure", usual.measure));
    style.family = m_settings.value("reading/font").toString();
    style.size = number("reading/size", usual.size);
    style.lineHeight = number("reading/lineHeight", usual.lineHeight);
    style.paragraphSpacing = number("reading/paragraphSpacing", usual.paragraphSpacing);
    style.justified = m_settings.value("reading/justified", usual.justified).toBool();
    style.focused = m_settings.value("reading/focused", usual.focused).toBool();
    style.invisiblesShown = m_settings.value("reading/invisibles", usual.invisiblesShown).toBool();
    return style.bounded();
}

void Settings::setReading(const ReadingStyle &style)
{
    m_settings.setValue("reading/measure", style.measure);
    m_settings.setValue("reading/font", style.family);
    m_settings.setValue("reading/size", style.size);
    m_settings.setValue("reading/lineHeight", style.lineHeight);
    m_settings.setValue("reading/paragraphSpacing", style.paragraphSpacing);
    m_settings.setValue("reading/justified", style.justified);
    m_settings.setValue("reading/focused", style.focused);
    m_settings.setValue("reading/invisibles", style.invisiblesShown);
}

bool Settings::snapToWords() const
{
    return m_settings.value("snapToWords", true).toBool();
}

void Settings::setSnapToWords(bool on)
{
    m_settings.setValue("snapToWords", on);
}

int Settings::zoom() const
{
    bool ok = false;
    const int percent = m_settings.value("zoom", 100).toInt(&ok);
    return ok ? qBound(50, percent, 300) : 100;
}

void Settings::setZoom(int percent)
{
    m_settings.setValue("zoom", percent);
}

bool Settings::caretBrowsing() const
{
    return m_settings.value("caretBrowsing", false).toBool();
}

void Settings::setCaretBrowsing(bool on)
{
    m_settings.setValue("caretBrowsing", on);
}

bool Settings::smoothScrolling() const
{
    return m_settings.value("smoothScrolling", true).toBool();
}

void Settings::setSmoothScrolling(bool on)
{
    m_settings.setValue("smoothScrolling", on);
}

QString Settings::lexiconFile() const
{
    return m_dataFolder + u"/lexicon.json"_s;
}

QStringList Settings::recentFiles() const
{
    return m_settings.value("recentFiles").toStringList();
}

void Settings::addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_settings.setValue("recentFiles", QStringList(files.first(qMin(files.size(), mostRecentFiles))));
}

void Settings::removeRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    m_settings.setValue("recentFiles", files);
}

void Settings::clearRecentFiles()
{
    m_settings.remove("recentFiles");
}

QString Settings::annotationsOf(const QString &article) const
{
    return m_settings.value("annotationsElsewhere").toMap().value(article).toString();
}

void Settings::setAnnotationsOf(const QString &article, const QString &annotations)
{
    QVariantMap elsewhere = m_settings.value("annotationsElsewhere").toMap();
    if (annotations.isEmpty())
        elsewhere.remove(article);
    else
        elsewhere.insert(article, annotations);
    m_settings.setValue("annotationsElsewhere", elsewhere);
}

QByteArray Settings::geometry() const
{
    return m_settings.value("window/geometry").toByteArray();
}

QByteArray Settings::windowState() const
{
    return m_settings.value("window/state").toByteArray();
}

void Settings::setWindow(const QByteArray &geometry, const QByteArray &state)
{
    m_settings.setValue("window/geometry", geometry);
    m_settings.setValue("window/state", state);
}

} // namespace Rapporteur
