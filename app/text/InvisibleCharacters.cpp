// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/InvisibleCharacters.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

struct Known
{
    char16_t code;
    bool hasWidth;
    QLatin1StringView label;
    QLatin1StringView name;
};

constexpr std::array<Known, 24> known{{
    {0x00a0, true, "NBSP"_L1, "NO-BREAK SPACE"_L1},
    {0x00ad, false, "SHY"_L1, "SOFT HYPHEN"_L1},
    {0x034f, false, "CGJ"_L1, "COMBINING GRAPHEME JOINER"_L1},
    {0x061c, false, "ALM"_L1, "ARABIC LETTER MARK"_L1},
    {0x200b, false, "ZWSP"_L1, "ZERO WIDTH SPACE"_L1},
    {0x200c, false, "ZWNJ"_L1, "ZERO WIDTH NON-JOINER"_L1},
    {0x200d, false, "ZWJ"_L1, "ZERO WIDTH JOINER"_L1},
    {0x200e, false, "LRM"_L1, "LEFT-TO-RIGHT MARK"_L1},
    {0x200f, false, "RLM"_L1, "RIGHT-TO-LEFT MARK"_L1},
    {0x202a, false, "LRE"_L1, "LEFT-TO-RIGHT EMBEDDING"_L1},
    {0x202b, false, "RLE"_L1, "RIGHT-TO-LEFT EMBEDDING"_L1},
    {0x202c, false, "PDF"_L1, "POP DIRECTIONAL FORMATTING"_L1},
    {0x202d, false, "LRO"_L1, "LEFT-TO-RIGHT OVERRIDE"_L1},
    {0x202e, false, "RLO"_L1, "RIGHT-TO-LEFT OVERRIDE"_L1},
    {0x202f, true, "NNBS"_L1, "NARROW NO-BREAK SPACE"_L1},
    {0x2060, false, "WJ"_L1, "WORD JOINER"_L1},
    {0x2061, false, "FA"_L1, "FUNCTION APPLICATION"_L1},
    {0x2062, false, "IT"_L1, "INVISIBLE TIMES"_L1},
    {0x2063, false, "IS"_L1, "INVISIBLE SEPARATOR"_L1},
    {0x2066, false, "LRI"_L1, "LEFT-TO-RIGHT ISOLATE"_L1},
    {0x2067, false, "RLI"_L1, "RIGHT-TO-LEFT ISOLATE"_L1},
    {0x2068, false, "FSI"_L1, "FIRST STRONG ISOLATE"_L1},
    {0x2069, false, "PDI"_L1, "POP DIRECTIONAL ISOLATE"_L1},
    {0xfeff, false, "BOM"_L1, "ZERO WIDTH NO-BREAK SPACE"_L1},
}};
static_assert(std::ranges::is_sorted(known, {}, &Known::code));

constexpr char16_t tagHigh = 0xdb40; // the first half of U+E0000–E03FF
constexpr char32_t firstTag = 0xe0000;
constexpr char32_t lastTag = 0xe007f;

} // namespace

QString InvisibleCharacter::description() const
{
    const QString number = QString::number(uint(code), 16).toUpper().rightJustified(4, u'0');
    if (!name.isEmpty())
        return u"U+%1 %2"_s.arg(number, name);
    if (code > firstTag + 0x20 && code < lastTag)
        return u"U+%1 TAG “%2”"_s.arg(number, QString(QChar(char16_t(code - firstTag))));
    return code == lastTag ? u"U+%1 CANCEL TAG"_s.arg(number) : u"U+%1 TAG"_s.arg(number);
}

QString InvisibleCharacter::shortName() const
{
    if (!label.isEmpty())
        return label;
    return code > firstTag + 0x20 && code < lastTag ? u"T" + QString(QChar(char16_t(code - firstTag))) : u"TAG"_s;
}

std::optional<InvisibleCharacter> invisibleAt(QStringView text, qsizetype offset)
{
    const char16_t unit = text[offset].unicode();
    if (unit < 0xa0)
        return std::nullopt;
    if (unit == tagHigh && offset + 1 < text.size() && text[offset + 1].isLowSurrogate()) {
        const char32_t code = QChar::surrogateToUcs4(unit, text[offset + 1].unicode());
        if (code <= lastTag)
            return InvisibleCharacter{.code = code, .length = 2};
        return std::nullopt;
    }
    const auto found = std::ranges::lower_bound(known, unit, {}, &Known::code);
    if (found == known.end() || found->code != unit)
        return std::nullopt;
    return InvisibleCharacter{
        .code = unit, .length = 1, .hasWidth = found->hasWidth, .label = found->label, .name = found->name};
}

bool hasBidiControls(QStringView text)
{
    // Without a way out of the inner loop the compiler looks at many characters at once.
    constexpr qsizetype chunk = 4096;
    for (qsizetype start = 0; start < text.size(); start += chunk) {
        unsigned found = 0;
        for (const QChar c : text.sliced(start, std::min(chunk, text.size() - start))) {
            found |= unsigned(static_cast<char16_t>(c.unicode() - 0x202a) <= 4)
                | unsigned(static_cast<char16_t>(c.unicode() - 0x2066) <= 3);
        }
        if (found != 0)
            return true;
    }
    return false;
}

} // namespace Rapporteur
