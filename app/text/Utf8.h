// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringDecoder>

namespace Rapporteur {

/// A character of UTF-8, or the longest piece that could have begun one.
struct Utf8Sequence
{
    qsizetype length = 0; ///< bytes, at least 1
    bool valid = false;
};

/// The sequence at \a offset, which is inside \a bytes. Where it is not valid it is a maximal subpart as in the Unicode
/// Standard, section 3.9: what decoders show as one replacement character.
[[nodiscard]] constexpr Utf8Sequence utf8SequenceAt(QByteArrayView bytes, qsizetype offset)
{
    const auto byteAt = [&](qsizetype i) { return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0; };
    const int lead = byteAt(offset);
    if (lead < 0x80)
        return {1, true};
    if (lead < 0xC2 || lead > 0xF4)
        return {1, false};
    const qsizetype length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    // The second byte keeps out overlong forms, surrogates and what lies beyond U+10FFFF.
    const int lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const int highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    for (qsizetype i = 1; i < length; ++i) {
        const int byte = byteAt(offset + i);
        if (byte < (i == 1 ? lowest : 0x80) || byte > (i == 1 ? highest : 0xBF))
            return {i, false};
    }
    return {length, true};
}

/// The text of \a utf8, with a U+FEFF at its start where it has one, which QString::fromUtf8() would leave out.
[[nodiscard]] inline QString textOfUtf8(QByteArrayView utf8)
{
    return QStringDecoder(QStringDecoder::Utf8,
                          QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom)(utf8);
}

} // namespace Rapporteur
