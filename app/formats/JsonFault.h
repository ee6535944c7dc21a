// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace Rapporteur {

/// Why a text is not the strict JSON that this program reads.
struct JsonFault
{
    qsizetype offset = 0; ///< of the byte at which it shows
    QString path = {};    ///< of the value in which it stands, e.g. "mentions[3].start"; empty for the whole
    QString text = {};    ///< for people
};

/// How deep arrays and objects may be nested.
constexpr qsizetype deepestJson = 64;

/// Checks \a json against RFC 8259 and tells the first fault; nothing where there is none.
///
/// Stricter than the RFC where it leaves a choice: names are unique within an object, surrogates are paired, nesting
/// ends at deepestJson, and numbers fit 64 bits or a double. \a depth says how many arrays and objects are around \a
/// json.
[[nodiscard]] std::optional<JsonFault> findJsonFault(QByteArrayView json, qsizetype depth = 0);

} // namespace Rapporteur
