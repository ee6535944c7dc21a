// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/Entity.h"

#include <QWidget>

class QPlainTextEdit;

namespace Rapporteur {

class CertaintyBox;
class ListEdit;

/// What any entity may have beside the attributes of its kind: other names, tags, certainty, a note.
class EntityExtras : public QWidget
{
    Q_OBJECT

public:
    explicit EntityExtras(QWidget *parent = nullptr);

    /// Shows \a entity; a field that already shows it is left alone.
    void setEntity(const Entity &entity);
    /// Takes over what is typed in a field but not finished.
    void commit();

Q_SIGNALS:
    /// The user has changed a field: the entity with the change in it, and which field, for joining what is typed; no
    /// field where each change is a step of its own.
    void edited(const Rapporteur::Entity &entity, const QString &field);

private:
    Entity m_entity;
    ListEdit *m_aliases;
    ListEdit *m_tags;
    CertaintyBox *m_certainty;
    QPlainTextEdit *m_note;
};

} // namespace Rapporteur
