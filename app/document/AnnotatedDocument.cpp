// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/AnnotatedDocument.h"

#include "document/EditCommand.h"

#include <QUndoStack>

namespace Rapporteur {

AnnotatedDocument::AnnotatedDocument(Article article, AnnotationSet annotations, QObject *parent)
    : QObject(parent)
    , m_article(std::move(article))
    , m_annotations(std::move(annotations))
    , m_undoStack(std::make_unique<QUndoStack>())
{
}

AnnotatedDocument::~AnnotatedDocument()
{
    // The stack empties itself at its end: no change that anybody should hear of.
    m_undoStack->blockSignals(true);
}

Result<void> AnnotatedDocument::apply(const Edit &edit, const QString &joinKey)
{
    if (edit.isEmpty())
        return {};
    if (auto result = m_annotations.apply(edit); !result)
        return result;
    m_undoStack->push(new EditCommand(*this, edit, joinKey));
    Q_EMIT edited(edit);
    Q_EMIT changed(Change::of(edit));
    return {};
}

void AnnotatedDocument::applyNow(const Edit &edit)
{
    // An edit that was applied can always be taken back: nothing else changes the annotations.
    const auto result = m_annotations.apply(edit);
    if (!result)
        qFatal("undo does not fit: %ls", qUtf16Printable(result.error().text));
    Q_EMIT edited(edit);
    Q_EMIT changed(Change::of(edit));
}

} // namespace Rapporteur
