// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/WindowStyle.h"

#include "theme/Contrast.h"

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr double utmostContrast = 18;

// On black, the style's own frames, darker than the window, cannot be seen.
const QString framesOfFields = uR"(
QLineEdit, QPlainTextEdit, QTextEdit, QPushButton, QToolButton { border: 1px solid %1; border-radius: 3px; padding: 3px; }
QComboBox { border: 1px solid %1; border-radius: 3px; padding: 2px 4px; }
QComboBox QLineEdit { border: none; padding: 0; }
QPushButton:focus, QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus { border: 2px solid %2; }
)"_s;

} // namespace

QString windowStyleSheet(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    const QColor text = palette.color(QPalette::WindowText);
    // Edges that a palette has no role for: a little darker than the window, or lighter in the dark; to be seen by all who
    // need the utmost contrast.
    const bool utmost = contrastRatio(window, text) > utmostContrast;
    const QString edge = mixed(window, text, utmost ? 0.65 : 0.2).name();
    const QString button = palette.color(QPalette::Button).name();
    const QString info = mixed(palette.color(QPalette::Base), palette.color(QPalette::Highlight), 0.45).name();
    const QString infoEdge = mixed(palette.color(QPalette::Highlight), palette.color(QPalette::Accent), 0.18).name();
    return uR"(
QMainWindow::separator { width: 1px; height: 1px; background: %1; }
QMenuBar { border: none; padding: 2px 4px; }
QMenuBar::item { padding: 4px 9px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: palette(highlight); color: palette(highlighted-text); }
QToolBar { border: none; border-bottom: 1px solid %1; padding: 4px 8px 7px 8px; spacing: 5px; }
QToolBar::separator { width: 1px; background: %1; margin: 5px 6px; }
QToolBar QToolButton { border: 1px solid %1; border-radius: 4px; padding: 4px 9px; background: %2; }
QToolBar QToolButton:hover { border-color: palette(highlight); }
QToolBar QToolButton:pressed { background: palette(midlight); }
QToolBar QToolButton:checked { background: %3; border-color: palette(highlight); }
QToolBar QToolButton:disabled { background: transparent; }
QToolBar QToolButton:focus { border: 2px solid palette(highlight); padding: 3px 8px; }
QToolBar QToolButton#qt_toolbar_ext_button { padding: 2px; }
QTabWidget::pane { border: none; border-top: 1px solid %1; }
QTabBar { background: transparent; }
QTabBar::tab { padding: 8px 16px 7px 16px; border: none; border-bottom: 2px solid transparent; background: transparent; }
QTabBar::tab:selected { border-bottom: 2px solid palette(highlight); background: palette(base); font-weight: bold; }
QTabBar::tab:hover:!selected { border-bottom: 2px solid %1; }
QTabBar:focus::tab:selected { border-top: 1px solid palette(highlight); }
QStatusBar { border-top: 1px solid %1; }
QStatusBar::item { border: none; }
QStatusBar QLabel { padding: 3px 8px; }
QStatusBar QProgressBar { border: none; border-radius: 3px; background: %1; }
QStatusBar QProgressBar::chunk { border-radius: 3px; background: palette(highlight); }
QLabel#provenance { background: %3; border: 1px solid %4; border-radius: 3px; padding: 8px; }
)"_s.arg(edge, button, info, infoEdge)
        + (utmost ? framesOfFields.arg(edge, palette.color(QPalette::Accent).name()) : QString());
}

} // namespace Rapporteur
