// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/Mention.h"

#include <QObject>
#include <QPoint>

class QMenu;

namespace Rapporteur {

class ArticleView;
class WindowActions;

/// The context menu of the article: what can be done with the selection, or with the mention that it was opened on.
class ArticleMenu : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the menu.
    ArticleMenu(const WindowActions &actions, ArticleView &view, QObject *parent);

    /// Opens it at \a global. What stands at \a offset (-1: nothing) becomes current; a selection elsewhere is given up.
    void open(QPoint global, qsizetype offset);

private:
    void fillForSelection(QMenu &menu);
    void fillForMention(QMenu &menu, bool selected);
    /// Of \a all mentions at one place, which one is to be the current one.
    void addChoice(QMenu &menu, const QList<MentionId> &all);

    const WindowActions &m_actions;
    ArticleView &m_view;
};

} // namespace Rapporteur
