// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/PlaceHistory.h"
#include "shell/ReadingPlaces.h"

#include <QBasicTimer>
#include <QObject>

namespace Rapporteur {

class ArticleView;
class Settings;
class WindowActions;

/// What the actions that move a reader do: back and forward through places, to a paragraph, caret browsing. Remembers
/// where the reader was in each article until the next run.
class NavigationCommands : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the commands.
    NavigationCommands(WindowActions &actions, ArticleView &view, Settings &settings, QObject *parent = nullptr);

    /// To be called before the view shows another document, or none: remembers the place in this one.
    void leave();
    /// To be called when the view shows the document of \a article, a path (empty where it has none): goes to where the
    /// reader was.
    void enter(const QString &article);
    /// The article that is shown has another path from now on.
    void setArticle(const QString &article) { m_article = article; }

Q_SIGNALS:
    /// Something to be read in the status bar for a moment.
    void told(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void connectActions();
    void goBack();
    void goForward();
    void goToParagraph();
    void setCaretBrowsing(bool on);
    void updateActions();
    void rememberSoon();
    void remember();

    WindowActions &m_actions;
    ArticleView &m_view;
    Settings &m_settings;
    PlaceHistory m_history;
    ReadingPlaces m_places;
    QString m_article;
    ReadingPlace m_remembered; // what is in the file already
    QBasicTimer m_timer;
};

} // namespace Rapporteur
