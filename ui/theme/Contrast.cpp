// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Contrast.h"

#include <algorithm>
#include <cmath>

namespace Rapporteur {

namespace {

constexpr int steps = 50;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double worst(const QColor &color, const QList<QColor> &others)
{
    double ratio = 21;
    for (const QColor &other : others)
        ratio = std::min(ratio, contrastRatio(color, other));
    return ratio;
}

} // namespace

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto mix = [share](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * share)); };
    return {mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue())};
}

QColor withContrast(const QColor &color, const QList<QColor> &backgrounds, double ratio)
{
    if (worst(color, backgrounds) >= ratio)
        return mixed(color, color, 0);
    const QColor black(0, 0, 0);
    const QColor white(255, 255, 255);
    const QColor end = worst(black, backgrounds) > worst(white, backgrounds) ? black : white;
    QColor best = color;
    for (int i = 1; i <= steps && worst(best, backgrounds) < ratio; ++i) {
        const QColor next = mixed(color, end, double(i) / steps);
        if (worst(next, backgrounds) > worst(best, backgrounds))
            best = next;
    }
    return best;
}

QColor legibleBehind(const QColor &background, const QColor &page, const QList<QColor> &texts, double ratio)
{
    QColor result = background;
    for (int i = 1; i <= steps && worst(result, texts) < ratio; ++i)
        result = mixed(background, page, double(i) / steps);
    return result;
}

} // namespace Rapporteur
