// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/Entity.h"

#include <QColor>

#include <array>

namespace KSyntaxHighlighting {
class Theme;
}

namespace Rapporteur {

/// The colours of the reading view: a value, made from a KSyntaxHighlighting theme and mixed until they reach WCAG AA.
///
/// Text has 4.5:1 or more on the page, on every fill, on the selection and on search hits; lines and rings have 3:1 or
/// more on the page. The three kinds keep their hues (blue, orange, green: apart for the colour-blind) in every theme.
class ReaderTheme
{
public:
    /// Black on white.
    ReaderTheme();
    /// \a window is the colour around the page, on which accent() is also to be read.
    ReaderTheme(const KSyntaxHighlighting::Theme &syntax, const QColor &window);

    [[nodiscard]] bool isDark() const;
    [[nodiscard]] const QColor &page() const { return m_page; }
    [[nodiscard]] const QColor &text() const { return m_text; }
    /// For what stands beside the text: byline, counts, notes of the program.
    [[nodiscard]] const QColor &quietText() const { return m_quietText; }
    /// Hairlines, the ruler's edge: decoration that nobody has to see.
    [[nodiscard]] const QColor &quietLine() const { return m_quietLine; }
    [[nodiscard]] const QColor &selection() const { return m_selection; }
    [[nodiscard]] const QColor &searchHit() const { return m_searchHit; }
    [[nodiscard]] const QColor &searchLine() const
    {
        return m_searchLine;
    } ///< around the current hit, and on the ruler
    [[nodiscard]] const QColor &focusRing() const { return m_focusRing; }
    [[nodiscard]] const QColor &note() const { return m_note; } ///< a margin note's card
    [[nodiscard]] const QColor &noteLine() const { return m_noteLine; }
    [[nodiscard]] const QColor &noteText() const { return m_noteText; }

    /// Text in the colour of the kind, on the page and (where it is as light or dark as the page) on the window.
    [[nodiscard]] const QColor &accent(EntityKind kind) const { return colors(kind).accent; }
    /// Text in the colour of the kind on any other background.
    [[nodiscard]] QColor accentOn(EntityKind kind, const QColor &background) const;
    /// Behind an accepted mention.
    [[nodiscard]] const QColor &fill(EntityKind kind) const { return colors(kind).fill; }
    /// Behind the current mention.
    [[nodiscard]] const QColor &strongFill(EntityKind kind) const { return colors(kind).strongFill; }
    /// Under a mention, and around the current one.
    [[nodiscard]] const QColor &line(EntityKind kind) const { return colors(kind).line; }

    /// A syntax colour of the same theme, quiet enough for running text: nearer to text(), and 4.5:1 on every fill.
    [[nodiscard]] QColor quietHint(const QColor &color) const;

    friend bool operator==(const ReaderTheme &, const ReaderTheme &) = default;

private:
    struct KindColors
    {
        QColor accent;
        QColor fill;
        QColor strongFill;
        QColor line;

        friend bool operator==(const KindColors &, const KindColors &) = default;
    };

    [[nodiscard]] const KindColors &colors(EntityKind kind) const { return m_kinds[static_cast<size_t>(kind)]; }
    void mix(const QColor &window, const QColor &selection, const QColor &search, const QColor &quiet);

    QColor m_page;
    QColor m_text;
    QColor m_quietText;
    QColor m_quietLine;
    QColor m_selection;
    QColor m_searchHit;
    QColor m_searchLine;
    QColor m_focusRing;
    QColor m_note;
    QColor m_noteLine;
    QColor m_noteText;
    std::array<KindColors, allEntityKinds.size()> m_kinds;
};

} // namespace Rapporteur
