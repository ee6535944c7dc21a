// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Article.h"
#include "theme/ReadingStyle.h"

#include <QFont>

namespace Rapporteur {

/// Fonts and measures of the reading column at one zoom. All lengths are logical pixels.
class Typography
{
public:
    static constexpr int smallestZoom = 50;
    static constexpr int largestZoom = 300;

    /// \a interface is the font of the window around; \a zoom is in percent.
    explicit Typography(const QFont &interface = {}, int zoom = 100, const ReadingStyle &style = {});

    /// \a level is that of a heading.
    [[nodiscard]] QFont font(Paragraph::Role role, int level = 0) const;
    /// Beside the text: counts, notes.
    [[nodiscard]] const QFont &small() const { return m_small; }
    /// From one baseline to the next.
    [[nodiscard]] qreal lineHeight(Paragraph::Role role, int level = 0) const;
    /// An average over running text of Latin letters.
    [[nodiscard]] qreal characterWidth(Paragraph::Role role) const;
    /// Width of the column: as many characters of body text as the style's measure says.
    [[nodiscard]] qreal columnWidth() const { return m_columnWidth; }
    /// Size of the body font.
    [[nodiscard]] qreal em() const { return m_em; }
    /// Between two paragraphs of the body.
    [[nodiscard]] qreal paragraphSpace() const { return m_paragraphSpace; }
    [[nodiscard]] bool isJustified() const { return m_justified; }
    [[nodiscard]] bool showsInvisibles() const { return m_showsInvisibles; }

    friend bool operator==(const Typography &, const Typography &) = default;

private:
    QFont m_body;
    QFont m_headline;
    QFont m_small;
    QFont m_fixed;
    qreal m_leading = 1.55;
    qreal m_paragraphSpace = 10;
    bool m_justified = false;
    bool m_showsInvisibles = false;
    qreal m_em = 16;
    qreal m_columnWidth = 600;
    qreal m_bodyCharacter = 8;
    qreal m_headlineCharacter = 12;
    qreal m_smallCharacter = 6;
};

} // namespace Rapporteur
