// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/DecodedText.h"

#include "text/Utf8.h"

#include <QtEndian>

namespace Rapporteur {

namespace {

using Encoding = DecodedText::Encoding;
using Flaw = DecodedText::Flaw;

struct Mark
{
    QByteArrayView bytes;
    Encoding encoding;
};

// UTF-32 first: its little-endian mark begins with that of UTF-16.
constexpr Mark marks[]{
    {QByteArrayView("\xFF\xFE\x00\x00", 4), Encoding::Utf32LittleEndian},
    {QByteArrayView("\x00\x00\xFE\xFF", 4), Encoding::Utf32BigEndian},
    {QByteArrayView("\xEF\xBB\xBF", 3), Encoding::Utf8},
    {QByteArrayView("\xFF\xFE", 2), Encoding::Utf16LittleEndian},
    {QByteArrayView("\xFE\xFF", 2), Encoding::Utf16BigEndian},
};

void appendFlaw(DecodedText &decoded, Flaw::Kind kind)
{
    const qsizetype offset = decoded.text.size();
    decoded.text += QChar::ReplacementCharacter;
    if (!decoded.flaws.isEmpty()) {
        Flaw &last = decoded.flaws.last();
        if (last.kind == kind && last.offset + last.count == offset) {
            ++last.count;
            return;
        }
    }
    decoded.flaws.append({kind, offset, 1});
}

void appendCharacter(DecodedText &decoded, char32_t character)
{
    if (character == 0)
        appendFlaw(decoded, Flaw::Kind::Nul);
    else if (character > QChar::LastValidCodePoint || QChar::isSurrogate(character))
        appendFlaw(decoded, Flaw::Kind::Invalid);
    else
        decoded.text += QChar::fromUcs4(character);
}

void decodeUtf8(DecodedText &decoded, QByteArrayView bytes)
{
    if (bytes.isValidUtf8() && !bytes.contains('\0')) {
        decoded.text = textOfUtf8(bytes);
        return;
    }
    decoded.text.reserve(bytes.size());
    qsizetype sound = 0; // what is before is in the text
    for (qsizetype at = 0; at < bytes.size();) {
        const Utf8Sequence sequence = utf8SequenceAt(bytes, at);
        const bool isNul = bytes[at] == '\0';
        if (!sequence.valid || isNul) {
            decoded.text += textOfUtf8(bytes.sliced(sound, at - sound));
            appendFlaw(decoded, isNul ? Flaw::Kind::Nul : Flaw::Kind::Invalid);
            sound = at + sequence.length;
        }
        at += sequence.length;
    }
    decoded.text += textOfUtf8(bytes.sliced(sound));
}

template<typename Unit>
Unit unitAt(QByteArrayView bytes, qsizetype offset, bool bigEndian)
{
    return bigEndian ? qFromBigEndian<Unit>(bytes.data() + offset) : qFromLittleEndian<Unit>(bytes.data() + offset);
}

void decodeUtf16(DecodedText &decoded, QByteArrayView bytes, bool bigEndian)
{
    decoded.text.reserve(bytes.size() / 2);
    qsizetype at = 0;
    for (; at + 1 < bytes.size(); at += 2) {
        const char16_t unit = unitAt<quint16>(bytes, at, bigEndian);
        const char16_t next = at + 3 < bytes.size() ? unitAt<quint16>(bytes, at + 2, bigEndian) : 0;
        if (QChar::isHighSurrogate(unit) && QChar::isLowSurrogate(next)) {
            appendCharacter(decoded, QChar::surrogateToUcs4(unit, next));
            at += 2;
        } else {
            appendCharacter(decoded, unit);
        }
    }
    if (at < bytes.size())
        appendFlaw(decoded, Flaw::Kind::Invalid);
}

void decodeUtf32(DecodedText &decoded, QByteArrayView bytes, bool bigEndian)
{
    decoded.text.reserve(bytes.size() / 4);
    qsizetype at = 0;
    for (; at + 3 < bytes.size(); at += 4)
        appendCharacter(decoded, unitAt<quint32>(bytes, at, bigEndian));
    if (at < bytes.size())
        appendFlaw(decoded, Flaw::Kind::Invalid);
}

} // namespace

DecodedText DecodedText::decode(QByteArrayView bytes)
{
    DecodedText decoded;
    for (const Mark &mark : marks) {
        if (!bytes.startsWith(mark.bytes))
            continue;
        decoded.hadByteOrderMark = true;
        decoded.encoding = mark.encoding;
        bytes = bytes.sliced(mark.bytes.size());
        break;
    }
    switch (decoded.encoding) {
    case Encoding::Utf8:
        decodeUtf8(decoded, bytes);
        break;
    case Encoding::Utf16LittleEndian:
    case Encoding::Utf16BigEndian:
        decodeUtf16(decoded, bytes, decoded.encoding == Encoding::Utf16BigEndian);
        break;
    case Encoding::Utf32LittleEndian:
    case Encoding::Utf32BigEndian:
        decodeUtf32(decoded, bytes, decoded.encoding == Encoding::Utf32BigEndian);
        break;
    }
    return decoded;
}

} // namespace Rapporteur
