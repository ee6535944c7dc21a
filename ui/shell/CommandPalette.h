// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QDialog>
#include <QPointer>

class QLineEdit;
class QTreeWidget;

namespace Rapporteur {

/// All actions with their keys in one list, narrowed by typing: each word typed must begin a word of the action's name or be in it.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    /// \a actions must outlive the dialog.
    explicit CommandPalette(const QList<QAction *> &actions, QWidget *parent = nullptr);

    /// The action that was chosen; null where none was. Trigger it once the dialog is closed.
    [[nodiscard]] QAction *chosen() const { return m_chosen; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMatches();
    void choose();

    QList<QAction *> m_actions;
    QPointer<QAction> m_chosen;
    QLineEdit *m_words;
    QTreeWidget *m_list;
};

} // namespace Rapporteur
