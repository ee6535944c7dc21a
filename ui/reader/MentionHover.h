// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/Mention.h"

#include <QBasicTimer>
#include <QList>
#include <QObject>
#include <QPoint>

class QAction;

namespace Rapporteur {

class Appearance;
class ArticleView;
class MentionCard;

/// Shows the card of the mention that the pointer rests on in a view, or of the current one by key.
///
/// The card stays while the pointer is on it or its mention, or the keyboard in it; scrolling, a click elsewhere or Esc
/// closes it. It covers none of the mention's words as long as there is room.
class MentionHover : public QObject
{
    Q_OBJECT

public:
    /// For \a view, which owns it. The card has a button for each of \a actions: pressing it makes the card's mention the
    /// current one and triggers the action. \a actions and \a appearance outlive the view.
    MentionHover(ArticleView *view, const Appearance &appearance, const QList<QAction *> &actions = {});
    ~MentionHover() override;

    /// Opens the card of the current mention with the keyboard in it; false where there is none.
    bool openForCurrent();
    void close();
    /// The card that is open, or null.
    [[nodiscard]] const MentionCard *openCard() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void followDocument();
    void follow(QPoint point);
    void open(const QList<MentionId> &mentions);
    void place();
    void act(QAction *action);
    void refresh();
    [[nodiscard]] bool hasKeyboard() const;
    bool filterKey(QEvent *event);

    ArticleView *m_view;
    const Appearance &m_appearance;
    QList<QAction *> m_actions;
    MentionCard *m_card = nullptr; // made when first needed; a child of the window
    QList<MentionId> m_awaited; // under the pointer, to be shown when it rests
    QBasicTimer m_openTimer;
    QBasicTimer m_closeTimer;
};

} // namespace Rapporteur
