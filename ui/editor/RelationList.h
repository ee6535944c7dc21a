// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/AnnotationSet.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace Rapporteur {

/// The relations of one entity with the sentence that supports each, and a row to add one.
class RelationList : public QWidget
{
    Q_OBJECT

public:
    explicit RelationList(QWidget *parent = nullptr);

    /// Shows the relations of \a entity in \a annotations; a new one is supported by \a mention.
    void show(const AnnotationSet &annotations, const EntityId &entity, MentionId mention);
    [[nodiscard]] int count() const;

Q_SIGNALS:
    /// The user wants a relation, without an id yet.
    void addRequested(const Rapporteur::Relation &relation);
    void removeRequested(Rapporteur::RelationId relation);
    /// The user wants to see the mention that supports a relation.
    void mentionPicked(Rapporteur::MentionId mention);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillList(const AnnotationSet &annotations);
    void fillOthers(const AnnotationSet &annotations);
    void suggestType();
    void showSentence();
    void add();
    void removeCurrent();

    EntityId m_entity;
    EntityKind m_kind = EntityKind::Country;
    MentionId m_mention;
    QListWidget *m_list;
    QLabel *m_sentence;
    QComboBox *m_type;
    QComboBox *m_other;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace Rapporteur
