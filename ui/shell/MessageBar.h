// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Issue.h"

#include <QFrame>

class QAction;
class QLabel;
class QToolButton;

namespace Rapporteur {

/// A line above the article for what the user should know but need not answer at once.
/// Stays until it is closed or something newer takes its place.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(const QString &text, Issue::Severity severity);
    /// One issue as itself, several as a summary that offers the list.
    void showIssues(const Issues &issues);
    /// Says \a text, a warning, and has a button for \a action; what it says at present stays before it.
    void offer(const QString &text, QAction *action);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void detailsRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Issue::Severity m_severity = Issue::Severity::Note;
    QLabel *m_text;
    QToolButton *m_details;
    QToolButton *m_offer;
    QMetaObject::Connection m_taken; // what was offered has been done
};

} // namespace Rapporteur
