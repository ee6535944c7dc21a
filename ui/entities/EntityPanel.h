// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/Mention.h"

#include <QPersistentModelIndex>
#include <QWidget>

class QLineEdit;
class QTreeView;

namespace Rapporteur {

class AnnotatedDocument;
class Appearance;
class EntityTreeModel;

/// The side tree: a filter box above the entities and their mentions.
///
/// Says what the user picks, and shows what is current elsewhere; it changes nothing itself.
class EntityPanel : public QWidget
{
    Q_OBJECT

public:
    /// \a appearance must outlive the panel.
    explicit EntityPanel(const Appearance &appearance, QWidget *parent = nullptr);

    /// Not owned; null shows nothing.
    void setDocument(AnnotatedDocument *document);
    /// Selects the row of \a mention and opens its entity; a null id selects nothing.
    void setCurrentMention(MentionId mention);
    /// Selects the row of the entity of \a mention and gives the tree the keyboard; a filter that hides it is cleared.
    /// False where the tree does not show it.
    bool showEntityOf(MentionId mention);
    void setRejectedShown(bool shown);
    void focusFilter();

    /// The selected mention, or all mentions shown of the selected entity.
    [[nodiscard]] QList<MentionId> selectedMentions() const;
    /// The entities of all selected rows, that of the current row first.
    [[nodiscard]] QList<EntityId> selectedEntities() const;
    /// True where an entity's row, not a mention's, is selected and the tree has the keyboard.
    [[nodiscard]] bool hasEntityInFocus() const;
    [[nodiscard]] QTreeView *tree() const { return m_tree; }

Q_SIGNALS:
    /// The user picked a mention, or an entity's first one.
    void mentionPicked(Rapporteur::MentionId mention);
    void contextMenuRequested(QPoint globalPosition);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void announceCurrent();
    void openAll();
    void resync();

    EntityTreeModel *m_model;
    QLineEdit *m_filter;
    QTreeView *m_tree;
    bool m_rowsChange = false; // the model is at work: what becomes current was picked by nobody
    MentionId m_current; // told from outside: not to be announced back
    QPersistentModelIndex m_opened; // the entity that was opened to show the current mention
};

} // namespace Rapporteur
