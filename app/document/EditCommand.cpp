// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/EditCommand.h"

#include <QCoreApplication>

namespace Rapporteur {

namespace {

/// True where \a next changes exactly the things that \a edit changed, from where it left them.
bool continues(const Edit &edit, const Edit &next)
{
    if (edit.steps.size() != next.steps.size())
        return false;
    for (qsizetype i = 0; i < edit.steps.size(); ++i) {
        if (edit.steps[i].index() != next.steps[i].index())
            return false;
        const bool follows = std::visit(
            [&]<typename Change>(const Change &change) {
                const auto &after = std::get<Change>(next.steps[i]);
                return change.before && change.after && after.before && after.after && *change.after == *after.before;
            },
            edit.steps[i]);
        if (!follows)
            return false;
    }
    return true;
}

} // namespace

EditCommand::EditCommand(AnnotatedDocument &document, Edit edit, QString joinKey)
    : QUndoCommand(edit.label)
    , m_document(document)
    , m_edit(std::move(edit))
    , m_joinKey(std::move(joinKey))
{
}

void EditCommand::undo()
{
    Edit inverse = m_edit.inverted();
    inverse.label = QCoreApplication::translate("Rapporteur::EditCommand", "Undo: %1").arg(m_edit.label);
    m_document.applyNow(inverse);
}

void EditCommand::redo()
{
    // QUndoStack::push() redoes what apply() has just done.
    if (m_applied) {
        m_applied = false;
    } else {
        Edit again = m_edit;
        again.label = QCoreApplication::translate("Rapporteur::EditCommand", "Redo: %1").arg(m_edit.label);
        m_document.applyNow(again);
    }
}

int EditCommand::id() const
{
    return m_joinKey.isEmpty() ? -1 : 1;
}

bool EditCommand::mergeWith(const QUndoCommand *next)
{
    const auto &other = static_cast<const EditCommand &>(*next);
    const Edit &edit = other.m_edit;
    if (other.m_joinKey != m_joinKey || !continues(m_edit, edit))
        return false;
    bool returned = true; // to where it began
    for (qsizetype i = 0; i < m_edit.steps.size(); ++i) {
        std::visit(
            [&]<typename Change>(Change &change) {
                change.after = std::get<Change>(edit.steps[i]).after;
                returned = returned && change.before == change.after;
            },
            m_edit.steps[i]);
    }
    setObsolete(returned);
    return true;
}

} // namespace Rapporteur
