// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/Entity.h"

#include <QWidget>

#include <array>

class QButtonGroup;
class QPushButton;

namespace Rapporteur {

class Appearance;

/// Country, official or agreement: three joined buttons, the chosen one in its colour.
class KindSelector : public QWidget
{
    Q_OBJECT

public:
    explicit KindSelector(const Appearance &appearance, QWidget *parent = nullptr);

    void setKind(EntityKind kind);
    [[nodiscard]] EntityKind kind() const;
    [[nodiscard]] QPushButton *button(EntityKind kind) const { return m_buttons[size_t(kind)]; }

Q_SIGNALS:
    void kindPicked(Rapporteur::EntityKind kind);

private:
    void applyColors();

    const Appearance &m_appearance;
    QButtonGroup *m_group;
    std::array<QPushButton *, 3> m_buttons;
};

} // namespace Rapporteur
