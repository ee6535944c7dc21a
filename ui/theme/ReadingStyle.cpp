// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/ReadingStyle.h"

#include <algorithm>
#include <cmath>

namespace Rapporteur {

namespace {

qreal within(qreal low, qreal value, qreal high, qreal other)
{
    return std::isfinite(value) ? std::clamp(value, low, high) : other;
}

} // namespace

ReadingStyle ReadingStyle::bounded() const
{
    const ReadingStyle usual;
    ReadingStyle style = *this;
    style.measure = std::clamp(measure, smallestMeasure, largestMeasure);
    style.size = size == 0 ? 0 : within(smallestSize, size, largestSize, usual.size);
    style.lineHeight = within(smallestLineHeight, lineHeight, largestLineHeight, usual.lineHeight);
    style.paragraphSpacing = within(0, paragraphSpacing, largestSpacing, usual.paragraphSpacing);
    return style;
}

ReadingStyle ReadingStyle::withTypography(const ReadingStyle &other) const
{
    ReadingStyle style = other;
    style.focused = focused;
    style.plain = plain;
    style.invisiblesShown = invisiblesShown;
    return style;
}

} // namespace Rapporteur
