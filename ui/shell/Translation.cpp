// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

// The macro declares a function of the global namespace, so it must stand outside ours.
static void initTranslations()
{
    Q_INIT_RESOURCE(rapporteur_translations);
}

namespace Rapporteur {

Translation::Translation(const QString &language)
{
    initTranslations();
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    if (m_program.load(locale, u"rapporteur"_s, u"_"_s, u":/i18n"_s)
        || m_program.load(u":/i18n/rapporteur_en.qm"_s)) // English has its plurals there
        QCoreApplication::installTranslator(&m_program);
    // Qt's own words in the same language as ours, lest two are mixed.
    if (m_qt.load(QLocale(m_program.language()), u"qtbase"_s, u"_"_s,
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

Translation::~Translation()
{
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_qt);
}

} // namespace Rapporteur
