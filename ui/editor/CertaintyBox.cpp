// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/CertaintyBox.h"

#include "editor/FieldGuard.h"

#include <QScopedValueRollback>

#include <cmath>

namespace Rapporteur {

namespace {

constexpr int step = 5;
constexpr int notStated = -step; ///< one step below nothing

} // namespace

CertaintyBox::CertaintyBox(QWidget *parent)
    : QSpinBox(parent)
{
    setRange(notStated, 100);
    setSingleStep(step);
    setSpecialValueText(tr("Not stated"));
    setKeyboardTracking(false); // one step of undo, not one a digit
    setSuffix(tr(" %", "after a number"));
    setValue(notStated);
    FieldGuard::guard(this);
    connect(this, &QSpinBox::valueChanged, this, [this] {
        if (!m_setting)
            Q_EMIT certaintyEdited(certainty());
    });
}

std::optional<double> CertaintyBox::certainty() const
{
    return value() < 0 ? std::nullopt : std::optional(value() / 100.0);
}

void CertaintyBox::setCertainty(std::optional<double> certainty)
{
    const QScopedValueRollback guard(m_setting, true);
    setValue(certainty ? static_cast<int>(std::lround(*certainty * 100)) : notStated);
}

} // namespace Rapporteur
