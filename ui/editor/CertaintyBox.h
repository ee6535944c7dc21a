// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>

#include <optional>

namespace Rapporteur {

/// A field for how sure an analyst is, in percent, or "Not stated".
class CertaintyBox : public QSpinBox
{
    Q_OBJECT

public:
    explicit CertaintyBox(QWidget *parent = nullptr);

    /// From 0 to 1.
    [[nodiscard]] std::optional<double> certainty() const;
    void setCertainty(std::optional<double> certainty);

Q_SIGNALS:
    void certaintyEdited(std::optional<double> certainty);

private:
    bool m_setting = false;
};

} // namespace Rapporteur
