// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Article.h"

#include <QFont>

namespace Rapporteur {

/// Fonts and measures of the reading column at one zoom. All lengths are logical pixels.
class Typography
{
public:
    static constexpr int smallestZoom = 50;
    static constexpr int largestZoom = 300;

    /// \a interface is the font of the window around; \a zoom is in percent.
    explicit Typography(const QFont &interface = {}, int zoom = 100);

    [[nodiscard]] const QFont &font(Paragraph::Role role) const;
    /// Beside the text: counts, notes.
    [[nodiscard]] const QFont &small() const { return m_small; }
    /// From one baseline to the next.
    [[nodiscard]] qreal lineHeight(Paragraph::Role role) const;
    /// An average over running text of Latin letters.
    [[nodiscard]] qreal characterWidth(Paragraph::Role role) const;
    /// Width of the column: about seventy characters of body text.
    [[nodiscard]] qreal columnWidth() const { return m_columnWidth; }
    /// Size of the body font.
    [[nodiscard]] qreal em() const { return m_em; }

    friend bool operator==(const Typography &, const Typography &) = default;

private:
    QFont m_body;
    QFont m_headline;
    QFont m_small;
    qreal m_em = 16;
    qreal m_columnWidth = 600;
    qreal m_bodyCharacter = 8;
    qreal m_headlineCharacter = 12;
    qreal m_smallCharacter = 6;
};

} // namespace Rapporteur
