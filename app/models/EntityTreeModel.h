// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/AnnotatedDocument.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QPointer>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace Rapporteur {

/// Kinds, their entities in the order of their first mention, and the mentions of each in text order.
///
/// Follows the document by precise row changes, so that a view keeps what is selected and expanded; only a change of
/// very many mentions resets it. Rejected mentions are left out unless asked for.
class EntityTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Node { Kind, Entity, Mention };

    enum class Role {
        Node = Qt::UserRole + 1,
        Kind,        ///< EntityKind as int
        EntityId,    ///< QString
        MentionId,   ///< uint
        Detail,      ///< line below an entity's name
        Count,       ///< mentions of an entity, entities of a kind
        Undecided,   ///< bool: every mention shown is only suggested
        Status,      ///< MentionStatus as int, of a mention
        Before,      ///< text before a mention in its paragraph, shortened
        Words,       ///< the mention's own text
        After,       ///< text after it, shortened
    };

    explicit EntityTreeModel(QObject *parent = nullptr);
    ~EntityTreeModel() override;

    /// Not owned; null shows nothing.
    void setDocument(AnnotatedDocument *document);
    /// Leaves what holds \a words: an entity by its name, aliases or detail, else those of its mentions that hold them.
    void setFilter(const QString &words);
    void setRejectedShown(bool shown);

    [[nodiscard]] QModelIndex indexOf(EntityKind kind) const;
    [[nodiscard]] QModelIndex indexOf(const EntityId &entity) const;
    [[nodiscard]] QModelIndex indexOf(MentionId mention) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    struct EntityNode
    {
        EntityId id;
        EntityKind kind = EntityKind::Country;
        TextRange first;
        QList<MentionId> mentions; // in text order
        mutable std::optional<bool> undecided = {}; // every one, where that was asked
    };
    using EntityNodes = std::vector<std::unique_ptr<EntityNode>>;

    void rebuild();
    void follow(const Change &change);
    void update(const EntityId &id);
    /// update() for an entity that stays, with the mentions of \a change alone: its others may be very many.
    void updateFew(EntityNode &node, const Change &change);
    void insertMention(EntityNode &node, MentionId id, qsizetype row);
    void removeMention(EntityNode &node, qsizetype row);
    void updatePlace(EntityNode &node, EntityKind kind, TextRange first);
    [[nodiscard]] bool isShown(const Mention &mention) const;
    void updateMentions(EntityNode &node, const QList<MentionId> &mentions);
    [[nodiscard]] std::unique_ptr<EntityNode> wanted(const EntityId &id) const;
    [[nodiscard]] int rowFor(const EntityNode &node) const;
    [[nodiscard]] QModelIndex indexOf(const EntityNode &node) const;
    [[nodiscard]] EntityNodes &nodesOf(EntityKind kind) { return m_kinds[size_t(kind)]; }
    [[nodiscard]] const EntityNodes &nodesOf(EntityKind kind) const { return m_kinds[size_t(kind)]; }
    [[nodiscard]] QVariant kindData(EntityKind kind, int role) const;
    [[nodiscard]] QVariant entityData(const EntityNode &node, int role) const;
    [[nodiscard]] QVariant mentionData(const EntityNode &node, MentionId id, int role) const;
    void announceKinds();

    QPointer<AnnotatedDocument> m_document;
    QString m_filter;
    bool m_rejectedShown = false;
    std::array<EntityNodes, 3> m_kinds; // each sorted by first place and id
    QHash<EntityId, EntityNode *> m_nodes;
};

} // namespace Rapporteur
