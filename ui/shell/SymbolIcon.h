// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/Entity.h"

#include <QIcon>

namespace Rapporteur {

class Appearance;

/// The program's own icons: line drawings in the text colour of the palette, crisp at every size and in every scheme.
/// They need no icon theme, no SVG plug-in and no file.
enum class Symbol {
    Open,
    Save,
    Undo,
    Redo,
    Previous,
    Next,
    Accept,
    Reject,
    Delete,
    Find,
    Review,
    Note,
    StepLeft,
    StepRight
};

[[nodiscard]] QIcon symbolIcon(Symbol symbol);

/// A filled square in the colour of a kind; follows \a appearance, which must outlive the icon.
[[nodiscard]] QIcon kindIcon(EntityKind kind, const Appearance &appearance);

/// The program's icon: a page with the three kinds of marks.
[[nodiscard]] QIcon applicationIcon();

} // namespace Rapporteur
