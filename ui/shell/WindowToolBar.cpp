// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/WindowToolBar.h"

#include "shell/KeyButton.h"

#include <QLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Rapporteur {

WindowToolBar::WindowToolBar(const WindowActions &actions, QWidget *parent)
    : QToolBar(tr("Tools"), parent)
    , m_usual{actions.open, actions.save, actions.undo, actions.redo}
{
    setObjectName("tools"_L1);
    setMovable(false);
    setFloatable(false);
    setIconSize({16, 16});
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setContextMenuPolicy(Qt::PreventContextMenu);
    addActions({actions.open, actions.save});
    addSeparator();
    addActions({actions.undo, actions.redo});
    addSeparator();
    for (QAction *action : actions.mark)
        addWidget(new KeyButton(action, this));
    addSeparator();
    addWidget(new KeyButton(actions.previous, this));
    addWidget(new KeyButton(actions.next, this));
    addAction(actions.review);
    auto *spacer = new QWidget(this);
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(spacer);
    addWidget(new KeyButton(actions.find, this));
}

void WindowToolBar::fitTo(int width)
{
    // Where there is no room for all words, those that every program has do with their icons.
    const auto setStyle = [this](Qt::ToolButtonStyle style) {
        for (QAction *action : std::as_const(m_usual)) {
            if (auto *button = qobject_cast<QToolButton *>(widgetForAction(action)))
                button->setToolButtonStyle(style);
        }
    };
    setStyle(Qt::ToolButtonTextBesideIcon);
    layout()->invalidate();
    if (sizeHint().width() > width)
        setStyle(Qt::ToolButtonIconOnly);
}

} // namespace Rapporteur
