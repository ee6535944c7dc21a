// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/Entity.h"

#include <QAction>
#include <QList>
#include <QObject>

#include <array>

namespace Rapporteur {

class Appearance;

/// All actions of the window in one place: name, text, shortcut, tooltip and icon. The window says what they do.
/// Each action's object name is its id, stable across versions.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    /// The actions become children of, and are reachable by key in, \a window.
    WindowActions(QWidget *window, const Appearance &appearance);

    [[nodiscard]] const QList<QAction *> &all() const { return m_all; }

    // File
    QAction *open, *openClipboard, *openSample, *save, *saveAs, *autosave, *close, *quit;
    // Edit
    QAction *undo, *redo, *copy, *copyQuote, *selectAll, *find, *findNext, *findPrevious, *findSelection, *preferences;
    // View
    QAction *zoomIn, *zoomOut, *zoomReset, *showRejected, *filterEntities, *nextPane, *contextMenu, *fullScreen;
    QAction *focusMode, *hideMarks, *showInvisibles;
    QAction *caretBrowsing, *smoothScrolling;
    // Go
    QAction *back, *forward, *goToParagraph;
    // Annotate
    std::array<QAction *, 3> mark; ///< by EntityKind
    QAction *editEntity, *editNote, *startLeft, *startRight, *endLeft, *endRight, *splitMention, *mergeNext, *remove;
    QAction *startWordLeft, *startWordRight, *endWordLeft, *endWordRight, *snapToWords;
    QAction *mentionCard, *showInTree, *addToLexicon, *neverSuggest;
    QAction *applyToAll, *rejectAllLike, *mergeEntities;
    // Review
    QAction *previous, *next, *nextSuggestion, *accept, *reject, *acceptEntity, *rejectEntity, *review;
    // Tools, help
    QAction *sessions, *suggest, *undoLexicon, *openLexicon, *commands, *keys, *about;

private:
    QAction *add(const char *id, const QString &text, const QKeySequence &shortcut, const QString &toolTip,
                 const QIcon &icon = {});
    QAction *addToggle(const char *id, const QString &text, const QKeySequence &shortcut, const QString &toolTip,
                       const QIcon &icon = {});

    QWidget *m_window;
    QList<QAction *> m_all;
};

} // namespace Rapporteur
