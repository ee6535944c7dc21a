// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <optional>

namespace Rapporteur {

/// A character that leaves no mark of its own and yet changes what is read, or how words are told apart.
struct InvisibleCharacter
{
    char32_t code = 0;
    qsizetype length = 1; ///< in UTF-16 units
    bool hasWidth = false; ///< a kind of space
    QLatin1StringView label = {}; ///< at most four letters; empty for tag characters
    QLatin1StringView name = {}; ///< of the Unicode standard; empty for tag characters

    /// "U+202E RIGHT-TO-LEFT OVERRIDE".
    [[nodiscard]] QString description() const;
    /// What stands for it in a box: its label, or for a tag character what it stands for.
    [[nodiscard]] QString shortName() const;
};

/// The one at \a offset of \a text: bidirectional controls, zero-width characters, soft hyphens, no-break spaces, tag
/// characters.
[[nodiscard]] std::optional<InvisibleCharacter> invisibleAt(QStringView text, qsizetype offset);

/// True where \a text has embeddings, overrides or isolates (U+202A–202E, U+2066–2069), by which it can look different from
/// what it is. Marks that only help right-to-left writing (U+061C, U+200E, U+200F) do not count.
[[nodiscard]] bool hasBidiControls(QStringView text);

} // namespace Rapporteur
