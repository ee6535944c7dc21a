// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/CountryNames.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

/// What ISO 3166-1 reserves or has withdrawn, and articles speak of.
QList<CountryNames::Country> formerAndReserved()
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("Rapporteur::CountryNames", text); };
    return {
        {u"EU"_s, tr(QT_TRANSLATE_NOOP("Rapporteur::CountryNames", "European Union"))},
        {u"XK"_s, tr(QT_TRANSLATE_NOOP("Rapporteur::CountryNames", "Kosovo"))},
        {u"SU"_s, tr(QT_TRANSLATE_NOOP("Rapporteur::CountryNames", "Soviet Union"))},
        {u"YU"_s, tr(QT_TRANSLATE_NOOP("Rapporteur::CountryNames", "Yugoslavia"))},
        {u"CS"_s, tr(QT_TRANSLATE_NOOP("Rapporteur::CountryNames", "Czechoslovakia"))},
        {u"DD"_s, tr(QT_TRANSLATE_NOOP("Rapporteur::CountryNames", "East Germany"))},
    };
}

QList<CountryNames::Country> collect()
{
    QList<CountryNames::Country> countries = formerAndReserved();
    for (ushort first = u'A'; first <= u'Z'; ++first) {
        for (ushort second = u'A'; second <= u'Z'; ++second) {
            const QString code = QString(QChar(first)) + QChar(second);
            const QLocale::Territory territory = QLocale::codeToTerritory(code);
            const bool known = std::ranges::contains(countries, code, &CountryNames::Country::iso);
            // Codes that Qt reads but does not write are old or regions.
            if (!known && territory != QLocale::AnyTerritory && QLocale::territoryToCode(territory) == code)
                countries.append({code, QLocale::territoryToString(territory)});
        }
    }
    std::ranges::sort(countries, {}, &CountryNames::Country::name);
    return countries;
}

} // namespace

const QList<CountryNames::Country> &CountryNames::all()
{
    static const QList<Country> countries = collect();
    return countries;
}

QString CountryNames::nameOf(const QString &iso)
{
    const auto found = std::ranges::find(all(), iso, &Country::iso);
    return found == all().end() ? iso : found->name;
}

QString CountryNames::labelOf(const QString &iso)
{
    const auto found = std::ranges::find(all(), iso, &Country::iso);
    return found == all().end() ? iso : QString(found->name + u" ("_s + iso + u')');
}

QString CountryNames::isoOf(QStringView words)
{
    const QStringView trimmed = words.trimmed();
    const auto found = std::ranges::find_if(all(), [&](const Country &country) {
        return trimmed.compare(country.iso, Qt::CaseInsensitive) == 0
            || trimmed.compare(country.name, Qt::CaseInsensitive) == 0
            || trimmed.compare(labelOf(country.iso), Qt::CaseInsensitive) == 0;
    });
    return found == all().end() ? QString() : found->iso;
}

} // namespace Rapporteur
