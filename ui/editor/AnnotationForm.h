// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/EditBuilder.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QStackedLayout;
class QVBoxLayout;

namespace Rapporteur {

class AnnotatedDocument;
class Appearance;
class CertaintyBox;
class Disclosure;
class EntityExtras;
class EntityFields;
class KindSelector;
class ListEdit;
class QuoteBox;
class RelationList;

/// The editor of the current mention: its words, boundaries, kind, entity and the entity's attributes, note, provenance,
/// and the decisions about it. Every field applies its edit to the document at once; undo takes it back.
class AnnotationForm : public QWidget
{
    Q_OBJECT

public:
    /// Actions of the window that the form offers as buttons.
    struct Actions
    {
        QList<QAction *> start; ///< move the start of the mention
        QList<QAction *> end;
        QList<QAction *> decisions; ///< accept, reject, delete
    };

    /// What the form asks of its surroundings.
    struct Services
    {
        std::function<Signature()> sign;
        EditBuilder::Knowledge knowledge;
    };

    AnnotationForm(const Appearance &appearance, const Actions &actions, Services services, QWidget *parent = nullptr);

    /// Not owned; null shows nothing.
    void setDocument(AnnotatedDocument *document);
    void setMention(MentionId mention);
    [[nodiscard]] MentionId mention() const { return m_mention; }
    /// Applies what is typed in a field but not finished; called before anything looks at the document as a whole.
    void commit();
    void focusNote();
    void focusEntity();

Q_SIGNALS:
    /// The user wants to see another mention.
    void mentionPicked(Rapporteur::MentionId mention);
    void failed(const QString &reason);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(const Actions &actions);
    void buildMore(QVBoxLayout *layout);
    void refresh();
    void fillEntities(const Entity &current);
    void chooseKind(EntityKind kind);
    void chooseEntity();
    void applyEntity(const Entity &entity, const QString &field);
    void applyNote();
    void applyRelation(const Relation &relation);
    void apply(const Edit &edit, const QString &joinKey = {});
    [[nodiscard]] EditBuilder builder() const;
    [[nodiscard]] const Mention *current() const;

    const Appearance &m_appearance;
    Services m_services;
    QPointer<AnnotatedDocument> m_document;
    MentionId m_mention;

    QStackedLayout *m_pages;
    QuoteBox *m_quote;
    KindSelector *m_kind;
    QComboBox *m_entity;
    EntityFields *m_fields;
    QList<QLabel *> m_labels; // in a column with those of the fields
    QPlainTextEdit *m_note;
    QLabel *m_provenance;
    ListEdit *m_tags;
    CertaintyBox *m_certainty;
    EntityExtras *m_extras;
    RelationList *m_relations;
    Disclosure *m_relationsShown = nullptr;
    bool m_refreshing = false;
};

} // namespace Rapporteur
