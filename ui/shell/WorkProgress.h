// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace Rapporteur {

class BackgroundWork;

/// In the status bar: what is worked on in the background, how far it is, and a button that gives it up. Comes where it
/// lasts.
class WorkProgress : public QWidget
{
    Q_OBJECT

public:
    /// \a work must outlive its use here.
    explicit WorkProgress(BackgroundWork &work, QWidget *parent = nullptr);

private:
    void begin(const QString &label);

    QLabel *m_label;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    QTimer m_appearance;
};

} // namespace Rapporteur
