// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/ReaderTheme.h"

#include "theme/Contrast.h"

#include <KSyntaxHighlighting/Theme>

using KSyntaxHighlighting::Theme;

namespace Rapporteur {

namespace {

const QColor black(0, 0, 0);
const QColor white(255, 255, 255);
constexpr double utmostContrast = 18; ///< of text on the page, out of 21

bool isDarkColor(const QColor &color)
{
    return contrastRatio(color, white) > contrastRatio(color, black);
}

/// Blue, vermilion and bluish green after Okabe and Ito, who chose them to stay apart for the colour-blind; brighter on
/// a dark page.
QColor hueOf(EntityKind kind, bool dark)
{
    switch (kind) {
    case EntityKind::Country:
        return dark ? QColor(0x62, 0xb5, 0xf0) : QColor(0x00, 0x6f, 0xb0);
    case EntityKind::Official:
        return dark ? QColor(0xf2, 0x9a, 0x5c) : QColor(0xc2, 0x54, 0x0a);
    case EntityKind::Agreement:
        return dark ? QColor(0x4f, 0xc9, 0x9b) : QColor(0x00, 0x80, 0x5e);
    }
    return {};
}

/// A theme that lacks a colour gives 0, fully transparent.
QColor orElse(QRgb color, const QColor &other)
{
    return qAlpha(color) == 0 ? other : QColor(color);
}

} // namespace

ReaderTheme::ReaderTheme()
    : m_page(white)
    , m_text(black)
{
    mix(white, mixed(white, hueOf(EntityKind::Country, false), 0.2), QColor(0xff, 0xe9, 0xa3),
        mixed(black, white, 0.4));
}

ReaderTheme::ReaderTheme(const Theme &syntax, const QColor &window)
    : ReaderTheme()
{
    if (!syntax.isValid())
        return;
    m_page = orElse(syntax.editorColor(Theme::BackgroundColor), white);
    const bool dark = isDarkColor(m_page);
    m_text = withContrast(orElse(syntax.textColor(Theme::Normal), dark ? white : black), {m_page}, 1.6 * textContrast);
    mix(window, orElse(syntax.editorColor(Theme::TextSelection), mixed(m_page, m_text, 0.2)),
        orElse(syntax.editorColor(Theme::SearchHighlight), mixed(m_page, QColor(0xff, 0xc8, 0x00), 0.4)),
        orElse(syntax.textColor(Theme::Comment), mixed(m_text, m_page, 0.4)));
}

void ReaderTheme::mix(const QColor &window, const QColor &selection, const QColor &search, const QColor &quiet)
{
    const bool dark = isDarkColor(m_page);
    const bool windowFits = dark == isDarkColor(window);
    // A theme of the utmost contrast is chosen by who needs it everywhere: WCAG's AAA for text, AA of text for marks.
    const bool utmost = contrastRatio(m_page, m_text) > utmostContrast;
    const double forText = utmost ? enhancedTextContrast : textContrast;
    const double forMarks = utmost ? textContrast : markContrast;
    m_quietText = withContrast(mixed(quiet, m_text, 0.1), {m_page}, forText);
    m_quietLine = mixed(m_page, m_text, 0.14);
    m_selection = legibleBehind(selection, m_page, {m_text}, forText);
    m_searchHit = legibleBehind(search, m_page, {m_text}, forText);
    m_searchLine =
        withContrast(dark ? QColor(0xe0, 0xb0, 0x30) : QColor(0xa8, 0x76, 0x00), {m_page, m_searchHit}, forMarks);
    m_focusRing = withContrast(hueOf(EntityKind::Country, dark), {m_page, window}, forMarks);
    const QColor yellow(0xff, 0xd8, 0x4a);
    m_note = mixed(m_page, yellow, dark ? 0.16 : 0.22);
    m_noteLine = mixed(m_page, yellow, dark ? 0.4 : 0.8);
    m_noteText = withContrast(dark ? QColor(0xe6, 0xc8, 0x6a) : QColor(0x7a, 0x5c, 0x00), {m_note}, forText);
    for (const EntityKind kind : allEntityKinds) {
        const QColor hue = hueOf(kind, dark);
        KindColors &c = m_kinds[static_cast<size_t>(kind)];
        c.accent = withContrast(hue, windowFits ? QList{m_page, window} : QList{m_page}, forText);
        // Some room is left above 4.5:1, so that quiet hints stay apart from the text on a fill as well.
        c.fill = legibleBehind(mixed(m_page, hue, dark ? 0.24 : 0.18), m_page, {m_text}, 1.2 * forText);
        c.strongFill = legibleBehind(mixed(m_page, hue, dark ? 0.36 : 0.3), m_page, {m_text}, 1.1 * forText);
        c.line = withContrast(hue, {m_page, c.fill, c.strongFill}, forMarks);
    }
}

bool ReaderTheme::isDark() const
{
    return isDarkColor(m_page);
}

QColor ReaderTheme::accentOn(EntityKind kind, const QColor &background) const
{
    return withContrast(hueOf(kind, isDarkColor(background)), {background}, textContrast);
}

QColor ReaderTheme::quietHint(const QColor &color) const
{
    QList<QColor> backgrounds{m_page, m_selection, m_searchHit};
    for (const KindColors &c : m_kinds)
        backgrounds << c.fill << c.strongFill;
    return legibleBehind(mixed(m_text, color, 0.75), m_text, backgrounds, textContrast);
}

} // namespace Rapporteur
