// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/AnnotationForm.h"
#include "shell/OccurrencesDialog.h"

#include <QObject>
#include <QPointer>

class QUndoStack;

namespace Rapporteur {

class AnnotatedDocument;
class ArticleView;
class EntityPanel;
class WindowActions;

/// What the actions on annotations do: mark, decide, walk, move boundaries. Keeps the three panes on one current mention.
class AnnotationCommands : public QObject
{
    Q_OBJECT

public:
    /// The panes on which the actions work; all must outlive the commands.
    struct Panes
    {
        WindowActions &actions;
        ArticleView &view;
        EntityPanel &entities;
        AnnotationForm &form;
    };

    AnnotationCommands(const Panes &panes, AnnotationForm::Services services, QObject *parent = nullptr);

    /// Not owned; null disables the actions.
    void setDocument(AnnotatedDocument *document);
    void setRejectedShown(bool shown);

Q_SIGNALS:
    /// An edit was refused, or there was nothing to act on.
    void failed(const QString &reason);
    /// The user wants to fill in the form's entity or note.
    void formWanted();
    /// The tree is to be seen.
    void treeWanted();
    /// \a words are to be found in the article.
    void searchWanted(const QString &words);

private:
    void connectActions();
    void mark(EntityKind kind);
    void decide(MentionStatus status);
    void decideEntity(MentionStatus status);
    void step(void (QUndoStack::*direction)());
    void removeCurrent();
    void walk(bool forward, bool undecidedOnly);
    /// Where a boundary of the current mention goes, given the article's text and its offset.
    using Step = qsizetype (*)(QStringView text, qsizetype offset);
    void moveBoundary(bool start, Step step);
    void splitAtCaret();
    void mergeWithNext();
    void decideEverywhere(OccurrencesDialog::Purpose purpose);
    void mergeEntities();
    void copyQuote();
    void findWords();
    void showInTree();
    void goOn(TextRange from);
    void setCurrent(MentionId mention);
    void updateActions();
    bool apply(const Edit &edit, const QString &joinKey = {});
    [[nodiscard]] QList<MentionId> targets() const;
    [[nodiscard]] const Mention *current() const;
    /// What is selected, else the words of the current mention.
    [[nodiscard]] QList<TextRange> wordsInHand() const;
    [[nodiscard]] std::optional<SpanIndex::Entry> neighbour(const SpanIndex::Entry &from, bool forward,
                                                            bool undecidedOnly) const;
    [[nodiscard]] EditBuilder builder() const;

    Panes m_panes;
    AnnotationForm::Services m_services;
    QPointer<AnnotatedDocument> m_document;
    bool m_rejectedShown = false;
    bool m_stepping = false; // back or forth in the history
};

} // namespace Rapporteur
