// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/KindSelector.h"

#include "models/EntityWords.h"
#include "theme/Appearance.h"
#include "theme/Contrast.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Rapporteur {

KindSelector::KindSelector(const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_group(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (const EntityKind kind : allEntityKinds) {
        auto *button = new QPushButton(EntityWords::kind(kind), this);
        button->setCheckable(true);
        button->setToolTip(tr("This annotation is of the kind “%1”").arg(EntityWords::kind(kind)));
        button->setAccessibleName(EntityWords::kind(kind));
        m_group->addButton(button, int(kind));
        m_buttons[size_t(kind)] = button;
        layout->addWidget(button, 1);
    }
    setAccessibleName(tr("Kind"));
    setFocusProxy(m_buttons.front());
    m_buttons.front()->setChecked(true);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT kindPicked(EntityKind(id)); });
    connect(&appearance, &Appearance::changed, this, &KindSelector::applyColors);
    applyColors();
}

void KindSelector::setKind(EntityKind kind)
{
    button(kind)->setChecked(true);
}

EntityKind KindSelector::kind() const
{
    return EntityKind(m_group->checkedId());
}

void KindSelector::applyColors()
{
    const ReaderTheme &theme = m_appearance.currentReaderTheme();
    for (const EntityKind kind : allEntityKinds) {
        const QColor line = theme.line(kind);
        const QColor text = contrastRatio(line, Qt::white) >= contrastRatio(line, Qt::black) ? Qt::white : Qt::black;
        button(kind)->setStyleSheet(
            u"QPushButton { border: 1px solid palette(mid); padding: 4px 6px; background: palette(base); "
            u"border-radius: 0; }"
            "QPushButton:hover { background: palette(alternate-base); }"
            "QPushButton:checked { background: %1; color: %2; border-color: %1; font-weight: bold; }"
            "QPushButton:focus { border: 2px solid palette(highlight); }"_s.arg(line.name(), text.name()));
    }
}

} // namespace Rapporteur
