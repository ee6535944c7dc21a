// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

namespace Rapporteur {

/// Bytes of a text file, made text.
///
/// UTF-8 unless a byte order mark says UTF-16 or UTF-32; the mark itself is left out. Nothing else is added, left out
/// or normalised. What cannot be shown becomes U+FFFD: each maximal piece of invalid UTF-8 (see utf8SequenceAt()), each
/// unpaired surrogate, each incomplete unit at the end, and each NUL. So every offset in the text is that which other
/// programs count that decode the same way.
struct DecodedText
{
    enum class Encoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Utf32LittleEndian, Utf32BigEndian };

    /// Neighbouring characters that stand for what cannot be shown.
    struct Flaw
    {
        enum class Kind { Invalid, Nul };

        Kind kind = Kind::Invalid;
        qsizetype offset = 0; ///< UTF-16, of the first U+FFFD
        qsizetype count = 0; ///< how many
    };

    QString text = {};
    Encoding encoding = Encoding::Utf8;
    bool hadByteOrderMark = false;
    QList<Flaw> flaws = {};

    [[nodiscard]] static DecodedText decode(QByteArrayView bytes);
};

} // namespace Rapporteur
