// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace Rapporteur {

/// A heading that shows and hides what stands below it, by click, Space or Enter.
class Disclosure : public QWidget
{
    Q_OBJECT

public:
    /// Takes \a content over; closed at first.
    Disclosure(const QString &title, QWidget *content, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    [[nodiscard]] bool isOpen() const { return m_open; }
    void setOpen(bool open);

private:
    QToolButton *m_heading;
    QWidget *m_content;
    bool m_open = false;
};

} // namespace Rapporteur
