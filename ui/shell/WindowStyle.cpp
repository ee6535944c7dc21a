// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/WindowStyle.h"

using namespace Qt::StringLiterals;

namespace Rapporteur {

QString windowStyleSheet(bool dark)
{
    // Edges that a palette has no role for: a little darker than the window, or lighter in the dark.
    const QString edge = dark ? u"#4a4f55"_s : u"#c4c8cc"_s;
    const QString button = dark ? u"#383d42"_s : u"#fcfcfc"_s;
    const QString info = dark ? u"#26343f"_s : u"#eaf3fa"_s;
    const QString infoEdge = dark ? u"#35566d"_s : u"#b9d7ec"_s;
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
)"_s.arg(edge, button, info, infoEdge);
}

} // namespace Rapporteur
