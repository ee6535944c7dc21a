// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/JsonNumber.h"

#include <algorithm>
#include <charconv>
#include <system_error>

namespace Rapporteur {

namespace {

// Farther than any mantissa of a file could make up for.
constexpr qint64 largestExponent = 1'000'000'000'000;

/// True where the number is smaller than 1, whatever its sign.
bool isBelowOne(QByteArrayView digits)
{
    const auto isExponentMark = [](char c) { return c == 'e' || c == 'E'; };
    const char *const mark = std::ranges::find_if(digits, isExponentMark);
    qint64 exponent = 0;
    if (mark != digits.end()) {
        const char *const first = mark[1] == '+' ? mark + 2 : mark + 1;
        if (std::from_chars(first, digits.end(), exponent).ec == std::errc::result_out_of_range)
            return *first == '-';
        exponent = std::clamp(exponent, -largestExponent, largestExponent);
    }
    const QByteArrayView mantissa = digits.first(mark - digits.begin());
    const char *const point = std::ranges::find(mantissa, '.');
    const char *const nonZero = std::ranges::find_if(mantissa, [](char c) { return c >= '1' && c <= '9'; });
    return (point - nonZero) + exponent <= 0;
}

/// True also for what is so near to 0 that a double cannot tell.
bool fitsDouble(QByteArrayView digits)
{
    double ignored = 0;
    const auto [end, error] = std::from_chars(digits.begin(), digits.end(), ignored);
    return error != std::errc::result_out_of_range || isBelowOne(digits);
}

} // namespace

bool jsonNumberFits(QByteArrayView digits, bool whole)
{
    bool ok = false;
    if (!whole)
        return fitsDouble(digits);
    if (digits.startsWith('-'))
        (void)digits.toLongLong(&ok);
    else
        (void)digits.toULongLong(&ok);
    return ok;
}

} // namespace Rapporteur
