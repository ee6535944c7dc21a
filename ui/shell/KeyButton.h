// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace Rapporteur {

/// A tool button that shows its action's key as a small cap beside the text.
class KeyButton : public QToolButton
{
    Q_OBJECT

public:
    explicit KeyButton(QAction *action, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString key() const;
    [[nodiscard]] QSize capSize() const;
};

} // namespace Rapporteur
