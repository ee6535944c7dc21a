// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/EntityPanel.h"

#include "entities/EntityDelegate.h"
#include "models/EntityTreeModel.h"
#include "theme/Appearance.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QTreeView>
#include <QVBoxLayout>

namespace Rapporteur {

using Node = EntityTreeModel::Node;
using Role = EntityTreeModel::Role;

EntityPanel::EntityPanel(const Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_model(new EntityTreeModel(this))
    , m_filter(new QLineEdit(this))
    , m_tree(new QTreeView(this))
{
    setAccessibleName(tr("Entities"));
    m_filter->setPlaceholderText(tr("Filter entities…"));
    m_filter->setToolTip(tr("Show only entities and mentions that hold these words"));
    m_filter->setAccessibleName(tr("Filter entities"));
    // Not before there is something to be cleared: its icon takes long to be found.
    connect(m_filter, &QLineEdit::textChanged, m_filter, [this] { m_filter->setClearButtonEnabled(true); });
    m_filter->installEventFilter(this);

    // Before the tree hears of it, and again after.
    const auto begin = [this] { m_rowsChange = true; };
    const auto end = [this] {
        m_rowsChange = false;
        QMetaObject::invokeMethod(this, &EntityPanel::resync, Qt::QueuedConnection);
    };
    connect(m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, begin);
    connect(m_model, &QAbstractItemModel::rowsAboutToBeMoved, this, begin);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, begin);
    m_tree->setModel(m_model);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, end);
    connect(m_model, &QAbstractItemModel::rowsMoved, this, end);
    connect(m_model, &QAbstractItemModel::modelReset, this, end);
    m_tree->setItemDelegate(new EntityDelegate(appearance, m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(14);
    m_tree->setAnimated(false);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setExpandsOnDoubleClick(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setAccessibleName(tr("Entities and their mentions"));
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(6);
    auto *filterRow = new QVBoxLayout;
    filterRow->setContentsMargins(8, 0, 8, 0);
    filterRow->addWidget(m_filter);
    layout->addLayout(filterRow);
    layout->addWidget(m_tree);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model->setFilter(words.trimmed());
        openAll();
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &EntityPanel::announceCurrent);
    // A click on the row that is current already goes to its place again.
    connect(m_tree, &QTreeView::clicked, this, &EntityPanel::announceCurrent);
    connect(m_tree, &QTreeView::customContextMenuRequested, this,
            [this](const QPoint &position) { Q_EMIT contextMenuRequested(m_tree->viewport()->mapToGlobal(position)); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &EntityPanel::openAll);
    connect(&appearance, &Appearance::changed, m_tree->viewport(), qOverload<>(&QWidget::update));
}

void EntityPanel::setDocument(AnnotatedDocument *document)
{
    m_current = {};
    m_model->setDocument(document);
}

void EntityPanel::openAll()
{
    const bool filtered = !m_filter->text().trimmed().isEmpty();
    for (const EntityKind kind : allEntityKinds) {
        const QModelIndex index = m_model->indexOf(kind);
        m_tree->expand(index);
        // What the filter found may be a mention: show it.
        for (int row = 0; filtered && row < m_model->rowCount(index); ++row)
            m_tree->expand(m_model->index(row, 0, index));
    }
}

void EntityPanel::setCurrentMention(MentionId mention)
{
    m_current = mention;
    const QModelIndex index = m_model->indexOf(mention);
    if (!index.isValid()) {
        m_tree->selectionModel()->clear();
        return;
    }
    const QModelIndex selected = m_tree->currentIndex();
    const bool entitySelected = selected.isValid() && selected == index.parent() && m_tree->hasFocus();
    const QModelIndex entity = index.parent();
    if (m_opened != entity) {
        // Walking on closes again what walking opened, so that the tree stays as the user has it.
        if (m_opened.isValid())
            m_tree->collapse(m_opened);
        m_opened = m_tree->isExpanded(entity) ? QModelIndex() : entity;
        m_tree->expand(entity);
    }
    if (entitySelected) // walking over entities: stay on the entity's row
        return;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

bool EntityPanel::showEntityOf(MentionId mention)
{
    if (!m_model->indexOf(mention).isValid())
        m_filter->clear();
    const QModelIndex entity = m_model->indexOf(mention).parent();
    if (!entity.isValid())
        return false;
    const QScopedValueRollback quiet(m_rowsChange, true); // the article stays where it is
    m_tree->setFocus(Qt::OtherFocusReason);
    m_tree->setCurrentIndex(entity);
    m_tree->scrollTo(entity, QAbstractItemView::PositionAtCenter);
    return true;
}

void EntityPanel::resync()
{
    // What is current in the article is selected here, whatever rows have come and gone.
    if (!m_rowsChange && !m_current.isNull() && !selectedMentions().contains(m_current))
        setCurrentMention(m_current);
}

void EntityPanel::setRejectedShown(bool shown)
{
    m_model->setRejectedShown(shown);
}

void EntityPanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void EntityPanel::announceCurrent()
{
    const QList<MentionId> mentions = m_rowsChange ? QList<MentionId>() : selectedMentions();
    if (mentions.isEmpty() || (mentions.first() == m_current && !m_tree->hasFocus()))
        return;
    m_current = mentions.first();
    Q_EMIT mentionPicked(m_current);
}

QList<MentionId> EntityPanel::selectedMentions() const
{
    const QModelIndex index = m_tree->currentIndex();
    if (!index.isValid())
        return {};
    switch (Node(index.data(int(Role::Node)).toInt())) {
    case Node::Kind:
        return {};
    case Node::Entity: {
        QList<MentionId> mentions;
        for (int row = 0; row < m_model->rowCount(index); ++row)
            mentions.append(MentionId{m_model->index(row, 0, index).data(int(Role::MentionId)).toUInt()});
        return mentions;
    }
    case Node::Mention:
        return {{index.data(int(Role::MentionId)).toUInt()}};
    }
    Q_UNREACHABLE_RETURN({});
}

QList<EntityId> EntityPanel::selectedEntities() const
{
    QList<EntityId> entities;
    const QModelIndexList selected = m_tree->selectionModel()->selectedRows();
    const QModelIndexList rows = QModelIndexList{m_tree->currentIndex()} + selected;
    for (const QModelIndex &row : rows) {
        const bool isMention = row.isValid() && row.data(int(Role::Node)).toInt() == int(Node::Mention);
        const EntityId id{(isMention ? row.parent() : row).data(int(Role::EntityId)).toString()};
        if (!id.isEmpty() && !entities.contains(id))
            entities.append(id);
    }
    return entities;
}

bool EntityPanel::hasEntityInFocus() const
{
    return m_tree->hasFocus() && m_tree->currentIndex().isValid()
        && m_tree->currentIndex().data(int(Role::Node)).toInt() == int(Node::Entity);
}

bool EntityPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            m_tree->setFocus(Qt::TabFocusReason);
            if (!m_tree->currentIndex().isValid())
                m_tree->setCurrentIndex(m_model->index(0, 0));
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void EntityPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        m_tree->doItemsLayout();
    QWidget::changeEvent(event);
}

} // namespace Rapporteur
