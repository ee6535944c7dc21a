// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/Typography.h"

#include <QFontInfo>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr int measure = 70; ///< characters of a line, as typographers advise for long reading
constexpr qreal bodyScale = 1.3; ///< over the interface's font, which is made for labels and not for reading
constexpr qreal headlineScale = 1.52;
constexpr qreal smallScale = 0.9; ///< of the interface's font
constexpr qreal bodyLeading = 1.55;
constexpr qreal headlineLeading = 1.28;
constexpr qreal smallLeading = 1.45;

/// Mean width of a character of running text, spaces included.
qreal meanWidth(const QFont &font)
{
    const QString sample =
        u"The ministers of both countries met on Saturday and agreed to hold further talks in the new year. "_s;
    return QFontMetricsF(font).horizontalAdvance(sample) / qreal(sample.size());
}

QFont serif(qreal pointSize)
{
    QFont font;
    font.setFamilies(
        {u"Noto Serif"_s, u"Source Serif 4"_s, u"Libre Baskerville"_s, u"Georgia"_s, u"DejaVu Serif"_s, u"serif"_s});
    font.setStyleHint(QFont::Serif);
    font.setPointSizeF(pointSize);
    return font;
}

} // namespace

Typography::Typography(const QFont &interface, int zoom)
{
    const qreal scale = std::clamp(zoom, smallestZoom, largestZoom) / 100.0;
    const qreal size = QFontInfo(interface).pointSizeF() * scale;
    m_body = serif(size * bodyScale);
    m_headline = serif(size * bodyScale * headlineScale);
    m_headline.setBold(true);
    m_small = interface;
    m_small.setPointSizeF(size * smallScale);
    m_em = QFontInfo(m_body).pixelSize();
    m_bodyCharacter = meanWidth(m_body);
    m_headlineCharacter = meanWidth(m_headline);
    m_smallCharacter = meanWidth(m_small);
    m_columnWidth = std::ceil(measure * m_bodyCharacter);
}

const QFont &Typography::font(Paragraph::Role role) const
{
    switch (role) {
    case Paragraph::Role::Headline:
        return m_headline;
    case Paragraph::Role::Byline:
        return m_small;
    case Paragraph::Role::Body:
    case Paragraph::Role::Blank:
        break;
    }
    return m_body;
}

qreal Typography::lineHeight(Paragraph::Role role) const
{
    const qreal size = QFontInfo(font(role)).pixelSize();
    switch (role) {
    case Paragraph::Role::Headline:
        return std::round(size * headlineLeading);
    case Paragraph::Role::Byline:
        return std::round(size * smallLeading);
    case Paragraph::Role::Body:
    case Paragraph::Role::Blank:
        break;
    }
    return std::round(size * bodyLeading);
}

qreal Typography::characterWidth(Paragraph::Role role) const
{
    switch (role) {
    case Paragraph::Role::Headline:
        return m_headlineCharacter;
    case Paragraph::Role::Byline:
        return m_smallCharacter;
    case Paragraph::Role::Body:
    case Paragraph::Role::Blank:
        break;
    }
    return m_bodyCharacter;
}

} // namespace Rapporteur
