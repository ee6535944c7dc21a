// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace Rapporteur {

/// A member of a JSON object that this version does not know, kept so that saving writes it back in place.
struct UnknownField
{
    QByteArray after; ///< raw name of the member it followed; empty where it was the first
    QByteArray name;  ///< as it stood between its quotation marks, escapes and all
    QByteArray value; ///< raw JSON, as it stood in the file

    friend bool operator==(const UnknownField &, const UnknownField &) = default;
};

using UnknownFields = QList<UnknownField>;

} // namespace Rapporteur
