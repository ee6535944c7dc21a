// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>

namespace Rapporteur {

constexpr double textContrast = 4.5; ///< WCAG 2.2, 1.4.3 (AA): text on what lies behind it
constexpr double enhancedTextContrast = 7; ///< WCAG 2.2, 1.4.6 (AAA)
constexpr double markContrast = 3.0; ///< WCAG 2.2, 1.4.11 (AA): lines and marks on what lies behind them

/// Contrast of two opaque colours, 1 to 21, as WCAG 2.2 defines it.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

/// The colour at \a share (0 to 1) of the way from \a from to \a to.
[[nodiscard]] QColor mixed(const QColor &from, const QColor &to, double share);

/// \a color, moved towards black or white only as far as it takes to reach \a ratio against every one of \a backgrounds.
/// Where they are too different for that, the colour that does best.
[[nodiscard]] QColor withContrast(const QColor &color, const QList<QColor> &backgrounds, double ratio);

/// \a background, moved towards \a page only as far as it takes for each of \a texts to reach \a ratio on it.
[[nodiscard]] QColor legibleBehind(const QColor &background, const QColor &page, const QList<QColor> &texts,
                                   double ratio);

} // namespace Rapporteur
