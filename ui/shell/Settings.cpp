// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Settings.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qsizetype mostRecentFiles = 12;

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

} // namespace

Settings::Settings()
    : m_settings(QSettings::IniFormat, QSettings::UserScope, u"rapporteur"_s, u"rapporteur"_s)
    , m_dataFolder(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/rapporteur"_s)
{
}

Settings::Settings(const QString &file)
    : m_settings(file, QSettings::IniFormat)
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
    if (name == "light"_L1)
        return Appearance::Scheme::Light;
    return name == "dark"_L1 ? Appearance::Scheme::Dark : Appearance::Scheme::System;
}

void Settings::setScheme(Appearance::Scheme scheme)
{
    m_settings.setValue("scheme",
                        scheme == Appearance::Scheme::Light      ? u"light"_s
                            : scheme == Appearance::Scheme::Dark ? u"dark"_s
                                                                 : u"system"_s);
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
