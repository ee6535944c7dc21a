// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lexicons/AnalystLexicons.h"

#include <QObject>
#include <QPointer>

namespace Rapporteur {

class AnnotatedDocument;
class ArticleView;
class WindowActions;

/// What the actions on lexicons do: add the current mention's words, refuse them, take that back.
class LexiconCommands : public QObject
{
    Q_OBJECT

public:
    /// \a own is the path of the user's own lexicon. The others must outlive the commands.
    LexiconCommands(const WindowActions &actions, ArticleView &view, const QString &own, QObject *parent);

    /// What is wrong with the lexicons of the article that the view shows.
    [[nodiscard]] Issues faults();

Q_SIGNALS:
    /// What was done, for the user to read.
    void done(const QString &text);
    void failed(const Rapporteur::Issue &issue);

private:
    void add(bool never);
    void undo();
    void openFile();
    void updateActions();
    [[nodiscard]] QString articlePath() const;

    const WindowActions &m_actions;
    ArticleView &m_view;
    AnalystLexicons m_lexicons;
};

} // namespace Rapporteur
