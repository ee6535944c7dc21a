// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/AnnotationSet.h"
#include "theme/ReaderTheme.h"

#include <QFrame>

class QAction;
class QLabel;
class QListWidget;
class QToolButton;

namespace Rapporteur {

/// What is known of one mention, on a card beside its words, with buttons to decide on it; and the other mentions at the
/// same place, to switch to. All text is plain text.
class MentionCard : public QFrame
{
    Q_OBJECT

public:
    /// A button for each of \a actions (not owned), in \a parent, hidden at first.
    MentionCard(const QList<QAction *> &actions, QWidget *parent);

    /// Shows \a mentions.first(); the others are listed. All must be in \a annotations.
    void setMentions(const AnnotationSet &annotations, const QList<MentionId> &mentions, const ReaderTheme &theme);
    [[nodiscard]] MentionId mention() const { return m_mentions.value(0); }
    [[nodiscard]] const QList<MentionId> &mentions() const { return m_mentions; }
    /// Gives the keyboard to the first of what can be used.
    void takeFocus();

Q_SIGNALS:
    /// The button of \a action was pressed.
    void triggered(QAction *action);
    /// Another of the mentions is to be shown.
    void picked(Rapporteur::MentionId mention);
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fillOthers(const AnnotationSet &annotations);
    void showLine(QLabel *label, const QString &text);

    QList<MentionId> m_mentions;
    QLabel *m_name;
    QLabel *m_kind;
    QLabel *m_detail;
    QLabel *m_provenance;
    QLabel *m_note;
    QLabel *m_othersTitle;
    QListWidget *m_others;
    QList<QToolButton *> m_buttons;
};

} // namespace Rapporteur
