// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Rapporteur {

class Appearance;

/// Paints the rows of the entity tree: a coloured heading with a count, an entity with its dot, name, detail and number
/// of mentions, a mention as a snippet with its own words in the colour of its kind.
class EntityDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// \a appearance must outlive the delegate.
    explicit EntityDelegate(const Appearance &appearance, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintKind(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintEntity(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintMention(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    [[nodiscard]] QColor accent(const QModelIndex &index, const QColor &background) const;

    const Appearance &m_appearance;
};

} // namespace Rapporteur
