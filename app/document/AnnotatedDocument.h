// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/AnnotationSet.h"
#include "document/Change.h"
#include "text/Article.h"

#include <QObject>

#include <memory>

class QUndoStack;

namespace Rapporteur {

/// The live article: its text, its annotations, and the one door through which they change.
///
/// Every change is an Edit given to apply(); undo and redo pass the inverse through the same place, so a view that
/// listens to changed() has heard of everything.
class AnnotatedDocument : public QObject
{
    Q_OBJECT

public:
    explicit AnnotatedDocument(Article article, AnnotationSet annotations = {}, QObject *parent = nullptr);
    ~AnnotatedDocument() override;

    [[nodiscard]] const Article &article() const { return m_article; }
    [[nodiscard]] const AnnotationSet &annotations() const { return m_annotations; }

    /// Applies \a edit as one step of undo, or leaves everything as it was and says why. An empty edit does nothing.
    /// Edits in a row with the same \a joinKey ("role of fumio-kishida") that change the same things are one step
    /// together: typing in a field.
    [[nodiscard]] Result<void> apply(const Edit &edit, const QString &joinKey = {});

    /// Undo and redo for this document; clean while the annotations are as last saved.
    [[nodiscard]] QUndoStack *undoStack() const { return m_undoStack.get(); }

Q_SIGNALS:
    /// After each edit, undo and redo.
    void changed(const Rapporteur::Change &change);
    /// The same with the edit itself, just before; an undone edit is its inverse.
    void edited(const Rapporteur::Edit &edit);

private:
    friend class EditCommand;

    void applyNow(const Edit &edit);

    Article m_article;
    AnnotationSet m_annotations;
    std::unique_ptr<QUndoStack> m_undoStack;
};

} // namespace Rapporteur
