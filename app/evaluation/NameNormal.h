// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace Rapporteur {

/// \a text without accents, capitals and marks, and with one spelling of "defense": what names are compared by.
[[nodiscard]] QString comparableName(const QString &text);
/// The words of comparableName(), without articles and prepositions.
[[nodiscard]] QSet<QString> comparableWords(const QString &text);
/// Whether \a role says the same office as one of \a wanted: equal, or one with more words than the other, none of them a
/// word of rank or portfolio ("Secretary-General" and "UN Secretary-General", but not "Minister" and "Foreign Minister").
[[nodiscard]] bool isSameRole(const QString &role, const QStringList &wanted);

} // namespace Rapporteur
