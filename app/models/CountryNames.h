// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Rapporteur {

/// The states that can be chosen in a form, and the way from what people type to their codes and back.
class CountryNames
{
public:
    struct Country
    {
        QString iso;  ///< ISO 3166-1 alpha-2, "XK", "EU", or a former state's code
        QString name;
    };

    /// All of them, by name.
    [[nodiscard]] static const QList<Country> &all();
    /// "Japan" for "JP"; the code itself where it is not known.
    [[nodiscard]] static QString nameOf(const QString &iso);
    /// "Japan (JP)"; what is no code stays as it is.
    [[nodiscard]] static QString labelOf(const QString &iso);
    /// "JP" for "JP", "jp", "Japan", "Japan (JP)"; empty where it is none of them.
    [[nodiscard]] static QString isoOf(QStringView words);
};

} // namespace Rapporteur
