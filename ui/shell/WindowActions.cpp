// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/WindowActions.h"

#include "shell/Mnemonic.h"
#include "shell/SymbolIcon.h"

#include <QWidget>

namespace Rapporteur {

WindowActions::WindowActions(QWidget *window, const Appearance &appearance)
    : QObject(window)
    , m_window(window)
{
    open = add("open", tr("&Open…"), QKeySequence::Open, tr("Open an article, or the annotations of one"),
               symbolIcon(Symbol::Open));
    openClipboard = add("open-clipboard", tr("Open from &Clipboard"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V),
                        tr("Read and mark the text that is on the clipboard"));
    openSample = add("open-sample", tr("Open Sa&mple Article"), {}, tr("Open the article that comes with the program"));
    save = add("save", tr("&Save"), QKeySequence::Save, tr("Save the annotations beside the article"),
               symbolIcon(Symbol::Save));
    saveAs = add("save-as", tr("Save &As…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
                 tr("Save the annotations to another file"));
    autosave = addToggle("autosave", tr("Save A&utomatically"), {}, tr("Save some seconds after each change"));
    close = add("close", tr("&Close Article"), QKeySequence(Qt::CTRL | Qt::Key_W), tr("Close the article"));
    quit = add("quit", tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), tr("Close the window and end the program"));
    quit->setMenuRole(QAction::QuitRole);

    undo = add("undo", tr("&Undo"), QKeySequence::Undo, tr("Take back the last change"), symbolIcon(Symbol::Undo));
    redo = add("redo", tr("&Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), tr("Do again what was taken back"),
               symbolIcon(Symbol::Redo));
    copy = add("copy", tr("&Copy"), QKeySequence::Copy, tr("Copy the selected words"));
    copyQuote = add("copy-quote", tr("Copy &Quote with Source"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
                    tr("Copy the selected or marked words in quotation marks, with title, file and paragraph"));
    selectAll = add("select-all", tr("Select &All"), QKeySequence::SelectAll, tr("Select the whole article"));
    find = add("find", tr("&Find…"), QKeySequence::Find, tr("Find words in the article"), symbolIcon(Symbol::Find));
    findNext = add("find-next", tr("Find &Next"), QKeySequence(Qt::Key_F3), tr("Go to the next place found"));
    findPrevious = add("find-previous", tr("Find &Previous"), QKeySequence(Qt::SHIFT | Qt::Key_F3),
                       tr("Go to the place found before"));
    findSelection = add("find-selection", tr("Find &Selected Words"), QKeySequence(Qt::CTRL | Qt::Key_F3),
                        tr("Find the selected or marked words elsewhere in the article"));
    preferences = add("preferences", tr("Pre&ferences…"), QKeySequence(Qt::CTRL | Qt::Key_Comma),
                      tr("Name, language, colours and saving"));
    preferences->setMenuRole(QAction::PreferencesRole);

    zoomIn = add("zoom-in", tr("Zoom &In"), QKeySequence(Qt::CTRL | Qt::Key_Plus), tr("Larger text"));
    zoomIn->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    zoomOut = add("zoom-out", tr("Zoom &Out"), QKeySequence(Qt::CTRL | Qt::Key_Minus), tr("Smaller text"));
    zoomReset = add("zoom-reset", tr("&Usual Size"), QKeySequence(Qt::CTRL | Qt::Key_0), tr("Text in its usual size"));
    showRejected =
        addToggle("show-rejected", tr("Show &Rejected Mentions"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R),
                  tr("Show rejected mentions in the article and in the tree"));
    filterEntities = add("filter-entities", tr("&Filter Entities"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F),
                         tr("Go to the filter above the entities"));
    nextPane = add("next-pane", tr("&Next Pane"), QKeySequence(Qt::Key_F6),
                   tr("Go on to the article, the editor or the entities"));
    contextMenu = add("context-menu", tr("Conte&xt Menu"), QKeySequence(Qt::SHIFT | Qt::Key_F10),
                      tr("Open the menu of what has the keyboard: selected words, a mention, a row of the tree"));
    fullScreen = addToggle("full-screen", tr("F&ull Screen"), QKeySequence(Qt::Key_F11),
                           tr("The article alone on the whole screen; Escape leaves it"));
    focusMode = addToggle("focus-mode", tr("Focus on a &Paragraph"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
                          tr("Dim all but the current paragraph"));
    hideMarks = addToggle("hide-marks", tr("&Hide All Marks"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K),
                          tr("Read without marks; hold H in the article to do so for a moment"));
    showInvisibles =
        addToggle("show-invisibles", tr("Show In&visible Characters"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I),
                  tr("Show controls of direction, zero-width characters and no-break spaces as boxes"));
    caretBrowsing = addToggle("caret-browsing", tr("Caret &Browsing"), QKeySequence(Qt::Key_F7),
                              tr("Move a caret in the article by the arrow keys, instead of scrolling"));
    smoothScrolling = addToggle("smooth-scrolling", tr("S&mooth Scrolling"), {},
                                tr("Scroll by wheel and keys so that the eye can follow, instead of at once"));

    back = add("back", tr("&Back"), QKeySequence(Qt::ALT | Qt::Key_Left),
               tr("Go back to where you were before the last jump"));
    forward = add("forward", tr("&Forward"), QKeySequence(Qt::ALT | Qt::Key_Right),
                  tr("Go forward again to where you went back from"));
    goToParagraph = add("go-to-paragraph", tr("Go to &Paragraph…"), QKeySequence(Qt::CTRL | Qt::Key_G),
                        tr("Go to a paragraph by its number"));

    mark[0] = add("mark-country", tr("&Country"), QKeySequence(Qt::Key_1), tr("Mark the selected words as a country"),
                  kindIcon(EntityKind::Country, appearance));
    mark[1] = add("mark-official", tr("&Official"), QKeySequence(Qt::Key_2),
                  tr("Mark the selected words as an official"), kindIcon(EntityKind::Official, appearance));
    mark[2] = add("mark-agreement", tr("&Agreement"), QKeySequence(Qt::Key_3),
                  tr("Mark the selected words as an agreement"), kindIcon(EntityKind::Agreement, appearance));
    editEntity = add("edit-entity", tr("Choose &Entity…"), QKeySequence(Qt::Key_E),
                     tr("Choose or name the entity of the current mention"));
    editNote = add("edit-note", tr("&Note…"), QKeySequence(Qt::Key_N), tr("Write a note on the current mention"),
                   symbolIcon(Symbol::Note));
    mentionCard = add("mention-card", tr("Sho&w Card"), QKeySequence(Qt::CTRL | Qt::Key_I),
                      tr("Show all that is known of the current mention, as the mouse does when it rests on one"));
    showInTree = add("show-in-tree", tr("Look Up in &Tree"), QKeySequence(Qt::CTRL | Qt::Key_T),
                     tr("Go to the entity of the current mention in the tree"));
    startLeft = add("start-left", tr("Start One Character to the &Left"), QKeySequence(Qt::Key_BracketLeft),
                    tr("Let the mention start one character earlier"), symbolIcon(Symbol::StepLeft));
    startRight = add("start-right", tr("Start One Character to the &Right"), QKeySequence(Qt::Key_BracketRight),
                     tr("Let the mention start one character later"), symbolIcon(Symbol::StepRight));
    endLeft = add("end-left", tr("En&d One Character to the Left"), QKeySequence(Qt::Key_BraceLeft),
                  tr("Let the mention end one character earlier"), symbolIcon(Symbol::StepLeft));
    endRight = add("end-right", tr("End One Character to the Ri&ght"), QKeySequence(Qt::Key_BraceRight),
                   tr("Let the mention end one character later"), symbolIcon(Symbol::StepRight));
    startWordLeft =
        add("start-word-left", tr("Start One &Word to the Left"), QKeySequence(Qt::CTRL | Qt::Key_BracketLeft),
            tr("Let the mention start one word earlier"), symbolIcon(Symbol::StepLeft));
    startWordRight =
        add("start-word-right", tr("Start One W&ord to the Right"), QKeySequence(Qt::CTRL | Qt::Key_BracketRight),
            tr("Let the mention start one word later"), symbolIcon(Symbol::StepRight));
    endWordLeft = add("end-word-left", tr("&End One Word to the Left"), QKeySequence(Qt::CTRL | Qt::Key_BraceLeft),
                      tr("Let the mention end one word earlier"), symbolIcon(Symbol::StepLeft));
    endWordRight = add("end-word-right", tr("End One Word to the R&ight"), QKeySequence(Qt::CTRL | Qt::Key_BraceRight),
                       tr("Let the mention end one word later"), symbolIcon(Symbol::StepRight));
    snapToWords = addToggle("snap-to-words", tr("&Snap to Words"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B),
                            tr("Select whole words with the mouse; Alt held while dragging does the other"));
    splitMention = add("split-mention", tr("Spl&it at Caret"), QKeySequence(Qt::Key_Slash),
                       tr("Make two mentions of one, where the caret stands in it"));
    mergeNext = add("merge-next", tr("&Merge with Next"), QKeySequence(Qt::Key_M),
                    tr("Make one mention of this and the next one of its kind"));
    applyToAll = add("apply-to-all", tr("Apply to A&ll…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A),
                     tr("Mark the other places with the same words, after a look at them"));
    rejectAllLike = add("reject-all-like", tr("Re&ject All Like This…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D),
                        tr("Reject the same words at other places as well, after a look at them"));
    mergeEntities = add("merge-entities", tr("Merge &Entities"), QKeySequence(Qt::CTRL | Qt::Key_M),
                        tr("Make the entities that are selected in the tree one: the last one picked"));
    addToLexicon = add("add-to-lexicon", tr("Add to Le&xicon…"), QKeySequence(Qt::CTRL | Qt::Key_L),
                       tr("Suggest these words as this entity in every article from now on"));
    neverSuggest =
        add("never-suggest", tr("Ne&ver Suggest These Words…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N),
            tr("Have the lexicon refuse these words in every article from now on"));
    remove = add("delete", tr("&Delete Mention"), QKeySequence(Qt::Key_Delete),
                 tr("Remove the mark; use Reject for a wrong suggestion"), symbolIcon(Symbol::Delete));
    remove->setIconText(tr("Delete"));

    previous = add("previous-mention", tr("&Previous"), QKeySequence(Qt::Key_K), tr("Go to the mention before"),
                   symbolIcon(Symbol::Previous));
    next = add("next-mention", tr("&Next"), QKeySequence(Qt::Key_J), tr("Go to the next mention"),
               symbolIcon(Symbol::Next));
    nextSuggestion = add("next-suggestion", tr("Next &Suggestion"), QKeySequence(Qt::SHIFT | Qt::Key_J),
                         tr("Go to the next mention that is not decided yet"));
    accept =
        add("accept", tr("&Accept"), QKeySequence(Qt::Key_A),
            tr("Accept the current mention; on an entity in the tree, all its mentions"), symbolIcon(Symbol::Accept));
    reject =
        add("reject", tr("&Reject"), QKeySequence(Qt::Key_R),
            tr("Reject the current mention; on an entity in the tree, all its mentions"), symbolIcon(Symbol::Reject));
    acceptEntity = add("accept-entity", tr("Accept All of This &Entity"), QKeySequence(Qt::SHIFT | Qt::Key_A),
                       tr("Accept every suggested mention of the current entity"));
    rejectEntity = add("reject-entity", tr("Reject All of This E&ntity"), QKeySequence(Qt::SHIFT | Qt::Key_R),
                       tr("Reject every suggested mention of the current entity"));
    review = addToggle("review", tr("Review &Suggestions"), QKeySequence(Qt::CTRL | Qt::Key_R),
                       tr("After each decision go on to the next suggestion"), symbolIcon(Symbol::Review));

    sessions = add("sessions", tr("Sess&ions…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H),
                   tr("Look at all sessions of the article, step by step, and restore a state"));
    suggest = add("suggest", tr("&Suggest Mentions"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M),
                  tr("Suggest what is not marked yet; decisions stay as they are"));
    undoLexicon = add("undo-lexicon", tr("&Undo Lexicon Addition"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U),
                      tr("Take back what was last added to a lexicon"));
    openLexicon = add("open-lexicon", tr("Open &Lexicon…"), {}, tr("Open a lexicon file in the system's text editor"));
    commands = add("commands", tr("&Commands…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
                   tr("Find any action by its name and do it"));
    keys = add("keys", tr("&Keys"), QKeySequence(Qt::Key_Question), tr("List all keys"));
    about = add("about", tr("&About Rapporteur"), {}, tr("Version and licence"));
    about->setMenuRole(QAction::AboutRole);
}

QAction *WindowActions::add(const char *id, const QString &text, const QKeySequence &shortcut, const QString &toolTip,
                            const QIcon &icon)
{
    auto *action = new QAction(icon, text, this);
    action->setObjectName(QLatin1StringView(id));
    action->setIconText(withoutMnemonic(text).remove(u'…')); // on a button
    action->setShortcut(shortcut);
    action->setStatusTip(toolTip);
    const QString key = shortcut.toString(QKeySequence::NativeText);
    action->setToolTip(key.isEmpty() ? toolTip : tr("%1 (%2)").arg(toolTip, key));
    m_window->addAction(action);
    m_all.append(action);
    return action;
}

QAction *WindowActions::addToggle(const char *id, const QString &text, const QKeySequence &shortcut,
                                  const QString &toolTip, const QIcon &icon)
{
    QAction *action = add(id, text, shortcut, toolTip, icon);
    action->setCheckable(true);
    return action;
}

} // namespace Rapporteur
