// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/DisplayText.h"

#include <algorithm>

namespace Rapporteur {

namespace {

constexpr char16_t controlPictures = 0x2400; // ␀ ␁ ␂ …, one for each of the 32 controls

/// What stands for the unit at \a i, or the unit itself.
QChar shown(QStringView text, qsizetype i)
{
    const QChar c = text[i];
    if (c.unicode() < 0x20)
        return c == u'\t' ? c : QChar(char16_t(controlPictures + c.unicode()));
    if (c.unicode() < 0x7f)
        return c;
    if (c.isHighSurrogate())
        return i + 1 < text.size() && text[i + 1].isLowSurrogate() ? c : QChar(QChar::ReplacementCharacter);
    if (c.isLowSurrogate())
        return i > 0 && text[i - 1].isHighSurrogate() ? c : QChar(QChar::ReplacementCharacter);
    if (c.unicode() < 0xa0 || c == QChar::ObjectReplacementCharacter || c == QChar::LineSeparator
        || c == QChar::ParagraphSeparator || (c.unicode() >= 0xfdd0 && c.unicode() <= 0xfdef) || c.unicode() >= 0xfffe)
        return QChar::ReplacementCharacter;
    return c;
}

} // namespace

QString displayText(QStringView text)
{
    QString result = text.toString();
    QChar *out = result.data();
    for (qsizetype i = 0; i < text.size(); ++i)
        out[i] = shown(text, i);
    return result;
}

bool hasRightToLeft(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) {
        if (c.unicode() < 0x590)
            return false;
        if (c.isHighSurrogate()) // all right-to-left scripts outside the BMP lie in planes that begin with these
            return c.unicode() == 0xd802 || c.unicode() == 0xd803 || c.unicode() == 0xd83a || c.unicode() == 0xd83b;
        switch (c.direction()) {
        case QChar::DirR:
        case QChar::DirAL:
        case QChar::DirAN:
        case QChar::DirRLE:
        case QChar::DirRLO:
        case QChar::DirRLI:
            return true;
        default:
            return false;
        }
    });
}

} // namespace Rapporteur
