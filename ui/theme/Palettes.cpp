// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Palettes.h"

#include "theme/Contrast.h"

namespace Rapporteur {

namespace {

/// What a palette is made of; everything else is mixed from it.
struct Tones
{
    QColor window;
    QColor base;
    QColor button;
    QColor text;
    QColor accent;
    QColor selection; ///< behind selected text and rows
    QColor link;
};

QPalette made(const Tones &t)
{
    QPalette p;
    const auto shade = [&](double share) { return mixed(t.window, QColor(0, 0, 0), share); };
    const QColor disabled = mixed(t.text, t.window, 0.55);
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.base);
    p.setColor(QPalette::AlternateBase, mixed(t.base, t.text, 0.035));
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, withContrast(mixed(t.text, t.base, 0.35), {t.base}, textContrast));
    p.setColor(QPalette::Button, t.button);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, QColor(0xff, 0xff, 0xff));
    p.setColor(QPalette::ToolTipBase, t.base);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Highlight, t.selection);
    p.setColor(QPalette::HighlightedText, t.text);
    p.setColor(QPalette::Accent, t.accent);
    p.setColor(QPalette::Link, t.link);
    p.setColor(QPalette::LinkVisited, mixed(t.link, QColor(0x90, 0x50, 0xb0), 0.5));
    p.setColor(QPalette::Light, mixed(t.window, QColor(0xff, 0xff, 0xff), 0.4));
    p.setColor(QPalette::Midlight, mixed(t.window, QColor(0xff, 0xff, 0xff), 0.15));
    p.setColor(QPalette::Mid, shade(0.2));
    p.setColor(QPalette::Dark, shade(0.3));
    p.setColor(QPalette::Shadow, shade(0.6));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                                           QPalette::HighlightedText, QPalette::PlaceholderText, QPalette::ToolTipText})
        p.setColor(QPalette::Disabled, role, disabled);
    p.setColor(QPalette::Disabled, QPalette::Highlight, mixed(t.window, t.text, 0.12));
    p.setColor(QPalette::Disabled, QPalette::Base, mixed(t.base, t.window, 0.6));
    return p;
}

} // namespace

QPalette lightPalette()
{
    return made({.window = QColor(0xef, 0xf0, 0xf1),
                 .base = QColor(0xfc, 0xfc, 0xfa),
                 .button = QColor(0xfa, 0xfa, 0xfa),
                 .text = QColor(0x26, 0x29, 0x2d),
                 .accent = QColor(0x2a, 0x8f, 0xd0),
                 .selection = QColor(0xd3, 0xe9, 0xf8),
                 .link = QColor(0x00, 0x62, 0xa3)});
}

QPalette darkPalette()
{
    return made({.window = QColor(0x2a, 0x2d, 0x31),
                 .base = QColor(0x21, 0x23, 0x27),
                 .button = QColor(0x34, 0x37, 0x3c),
                 .text = QColor(0xdf, 0xe1, 0xe4),
                 .accent = QColor(0x4a, 0xa8, 0xe8),
                 .selection = QColor(0x2a, 0x45, 0x5c),
                 .link = QColor(0x7c, 0xc2, 0xf2)});
}

QPalette sepiaPalette()
{
    return made({.window = QColor(0xe9, 0xdf, 0xc9),
                 .base = QColor(0xf6, 0xee, 0xdc),
                 .button = QColor(0xf4, 0xeb, 0xd8),
                 .text = QColor(0x3d, 0x2f, 0x1f),
                 .accent = QColor(0xa8, 0x6b, 0x1f),
                 .selection = QColor(0xe3, 0xcd, 0x9f),
                 .link = QColor(0x7a, 0x44, 0x0c)});
}

QPalette highContrastPalette()
{
    return made({.window = QColor(0x00, 0x00, 0x00),
                 .base = QColor(0x00, 0x00, 0x00),
                 .button = QColor(0x1a, 0x1a, 0x1a),
                 .text = QColor(0xff, 0xff, 0xff),
                 .accent = QColor(0xff, 0xd7, 0x00),
                 .selection = QColor(0x00, 0x4f, 0x9e),
                 .link = QColor(0x9c, 0xdc, 0xff)});
}

} // namespace Rapporteur
