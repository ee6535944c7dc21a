// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/Typography.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qreal bodyScale = 1.3; ///< over the interface's font, which is made for labels and not for reading
constexpr qreal headlineScale = 1.52;
constexpr qreal smallScale = 0.9; ///< of the interface's font
constexpr qreal headlineLeading = 1.28;
constexpr qreal headingLeading = 1.35;
constexpr std::array<qreal, 6> headingScales{1.3, 1.2, 1.1, 1.04, 1, 0.95}; ///< over the body, by level
constexpr qreal fixedScale = 0.88; ///< over the body: fixed fonts look larger
constexpr qreal fixedLeading = 1.4;
constexpr qreal smallLeading = 1.45;

/// Mean width of a character of running text, spaces included.
qreal meanWidth(const QFont &font)
{
    const QString sample =
        u"The ministers of both countries met on Saturday and agreed to hold further talks in the new year. "_s;
    return QFontMetricsF(font).horizontalAdvance(sample) / qreal(sample.size());
}

QFont bodyFont(const QString &family, qreal pointSize)
{
    QFont font;
    QStringList families{u"Noto Serif"_s, u"Source Serif 4"_s, u"Libre Baskerville"_s,
                         u"Georgia"_s,    u"DejaVu Serif"_s,   u"serif"_s};
    if (!family.isEmpty())
        families.prepend(family);
    font.setFamilies(families);
    font.setStyleHint(QFont::Serif);
    font.setPointSizeF(pointSize);
    return font;
}

bool isSmall(Paragraph::Role role)
{
    return role == Paragraph::Role::Byline || role == Paragraph::Role::Dateline;
}

qreal headingScale(int level)
{
    return headingScales[size_t(std::clamp(level, 1, int(headingScales.size())) - 1)];
}

} // namespace

Typography::Typography(const QFont &interface, int zoom, const ReadingStyle &style)
{
    const qreal scale = std::clamp(zoom, smallestZoom, largestZoom) / 100.0;
    const qreal size = QFontInfo(interface).pointSizeF() * scale;
    const qreal bodySize = style.size > 0 ? style.size * scale : size * bodyScale;
    m_body = bodyFont(style.family, bodySize);
    m_headline = bodyFont(style.family, bodySize * headlineScale);
    m_headline.setBold(true);
    m_small = interface;
    m_small.setPointSizeF(size * smallScale);
    m_fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    m_fixed.setPointSizeF(bodySize * fixedScale);
    m_em = QFontInfo(m_body).pixelSize();
    m_bodyCharacter = meanWidth(m_body);
    m_headlineCharacter = meanWidth(m_headline);
    m_smallCharacter = meanWidth(m_small);
    m_columnWidth = std::ceil(style.measure * m_bodyCharacter);
    m_leading = style.lineHeight;
    m_paragraphSpace = style.paragraphSpacing * m_em;
    m_justified = style.justified;
    m_showsInvisibles = style.invisiblesShown;
}

QFont Typography::font(Paragraph::Role role, int level) const
{
    if (isSmall(role))
        return m_small;
    if (role == Paragraph::Role::Headline)
        return m_headline;
    if (role == Paragraph::Role::Preformatted)
        return m_fixed;
    if (role == Paragraph::Role::Heading) {
        QFont heading = m_body;
        heading.setBold(true);
        heading.setPointSizeF(m_body.pointSizeF() * headingScale(level));
        return heading;
    }
    return m_body;
}

qreal Typography::lineHeight(Paragraph::Role role, int level) const
{
    if (isSmall(role))
        return std::round(QFontInfo(m_small).pixelSize() * smallLeading);
    if (role == Paragraph::Role::Headline)
        return std::round(QFontInfo(m_headline).pixelSize() * headlineLeading);
    if (role == Paragraph::Role::Preformatted)
        return std::round(m_em * fixedScale * fixedLeading);
    if (role == Paragraph::Role::Heading)
        return std::round(m_em * headingScale(level) * headingLeading);
    return std::round(m_em * m_leading);
}

qreal Typography::characterWidth(Paragraph::Role role) const
{
    if (isSmall(role))
        return m_smallCharacter;
    return role == Paragraph::Role::Headline ? m_headlineCharacter : m_bodyCharacter;
}

} // namespace Rapporteur
