// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/AnnotatedDocument.h"

#include <QUndoCommand>

namespace Rapporteur {

/// One step of undo: an edit that has already been applied, its inverse, and its label.
class EditCommand : public QUndoCommand
{
public:
    /// \a document has applied \a edit and outlives the command.
    EditCommand(AnnotatedDocument &document, Edit edit, QString joinKey);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand *next) override;

private:
    AnnotatedDocument &m_document;
    Edit m_edit;
    QString m_joinKey;
    bool m_applied = true;
};

} // namespace Rapporteur
