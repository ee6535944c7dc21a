// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>

class QMainWindow;

namespace Rapporteur {

/// The article alone on the whole screen: panes, tool bar, menu bar and status bar go, and come back as they were. Escape,
/// where nothing else wants it, leaves.
class FullScreenReading : public QObject
{
    Q_OBJECT

public:
    /// Becomes a child of \a window.
    explicit FullScreenReading(QMainWindow *window);

    void setOn(bool on);
    [[nodiscard]] bool isOn() const { return m_on; }
    /// The window's state for the next start: that from before.
    [[nodiscard]] QByteArray windowState() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void leaveRequested();

private:
    QMainWindow *m_window;
    bool m_on = false;
    QByteArray m_before;
};

} // namespace Rapporteur
