// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/RelationList.h"

#include "editor/FieldGuard.h"
#include "models/RelationWords.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Rapporteur {

namespace {

/// "Japan represents Kishida" is meant the other way round.
bool isReversed(RelationType type, EntityKind from, EntityKind to)
{
    return !isUsual(type, from, to) && isUsual(type, to, from);
}

enum Role { Id = Qt::UserRole, Mention, Sentence, Kind };

} // namespace

RelationList::RelationList(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_sentence(new QLabel(this))
    , m_type(new QComboBox(this))
    , m_other(new QComboBox(this))
    , m_add(new QPushButton(tr("Add"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    m_list->setAccessibleName(tr("Relations of the entity"));
    m_list->setToolTip(tr("Enter or a double click goes to the words that support a relation"));
    m_list->setFixedHeight(m_list->fontMetrics().lineSpacing() * 4 + 12);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->installEventFilter(this);
    FieldGuard::guard(m_list);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_sentence->setAccessibleName(tr("Sentence that supports the relation"));
    for (const RelationType type : allRelationTypes)
        m_type->addItem(RelationWords::type(type), int(type));
    m_type->setToolTip(tr("How the entity stands to the other one"));
    m_type->setAccessibleName(tr("Type of the new relation"));
    m_other->setToolTip(tr("The entity at the other end"));
    m_other->setAccessibleName(tr("Other entity of the new relation"));
    m_other->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_other->setMinimumContentsLength(8);
    FieldGuard::guard(m_type);
    FieldGuard::guard(m_other);
    m_add->setToolTip(tr("Add this relation; the sentence around the current mention supports it"));
    m_remove->setToolTip(tr("Remove the selected relation"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_list);
    layout->addWidget(m_sentence);
    auto *row = new QGridLayout;
    row->addWidget(m_type, 0, 0);
    row->addWidget(m_other, 0, 1);
    row->setColumnStretch(1, 1);
    layout->addLayout(row);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    layout->addLayout(buttons);

    connect(m_list, &QListWidget::currentRowChanged, this, &RelationList::showSentence);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        if (const MentionId mention{item->data(Role::Mention).toUInt()}; !mention.isNull())
            Q_EMIT mentionPicked(mention);
    });
    connect(m_other, &QComboBox::activated, this, &RelationList::suggestType);
    connect(m_add, &QPushButton::clicked, this, &RelationList::add);
    connect(m_remove, &QPushButton::clicked, this, &RelationList::removeCurrent);
}

void RelationList::show(const AnnotationSet &annotations, const EntityId &entity, MentionId mention)
{
    const Entity *shown = annotations.entity(entity);
    if (!shown)
        return;
    const bool other = m_entity != entity;
    m_entity = entity;
    m_kind = shown->kind();
    m_mention = mention;
    fillList(annotations);
    fillOthers(annotations);
    if (other)
        suggestType();
    showSentence();
}

int RelationList::count() const
{
    return m_list->count();
}

void RelationList::fillList(const AnnotationSet &annotations)
{
    const QSignalBlocker blocker(m_list);
    const QVariant selected = m_list->currentItem() ? m_list->currentItem()->data(Role::Id) : QVariant();
    m_list->clear();
    const auto relations = annotations.relations().of(m_entity);
    for (const Relation &relation : relations) {
        const bool outgoing = relation.from == m_entity;
        const Entity *other = annotations.entity(outgoing ? relation.to : relation.from);
        if (!other)
            continue;
        auto *item = new QListWidgetItem(outgoing ? RelationWords::outgoing(relation.type, other->name)
                                                  : RelationWords::incoming(relation.type, other->name),
                                         m_list);
        item->setData(Role::Id, relation.id.value);
        item->setData(Role::Mention, relation.mention.value);
        item->setData(Role::Sentence, relation.sentence);
        if (item->data(Role::Id) == selected)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
}

void RelationList::fillOthers(const AnnotationSet &annotations)
{
    const QVariant chosen = m_other->currentData();
    m_other->clear();
    const auto &ids = annotations.entityIds();
    for (const EntityId &id : ids) {
        if (id != m_entity) {
            m_other->addItem(annotations.entity(id)->name, id.value);
            m_other->setItemData(m_other->count() - 1, int(annotations.entity(id)->kind()), Role::Kind);
        }
    }
    m_other->model()->sort(0);
    m_other->setCurrentIndex(std::max(0, m_other->findData(chosen)));
    m_add->setEnabled(m_other->count() > 0);
}

void RelationList::suggestType()
{
    const auto other = static_cast<EntityKind>(m_other->currentData(Role::Kind).toInt());
    for (int i = 0; i < m_type->count(); ++i) {
        const auto type = static_cast<RelationType>(m_type->itemData(i).toInt());
        m_type->setItemText(
            i, isReversed(type, m_kind, other) ? RelationWords::incoming(type, tr("…")) : RelationWords::type(type));
    }
    m_type->setCurrentIndex(m_type->findData(int(likeliestType(m_kind, other))));
}

void RelationList::showSentence()
{
    const QListWidgetItem *item = m_list->currentItem();
    const QString sentence = item ? item->data(Role::Sentence).toString().simplified() : QString();
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    m_remove->setEnabled(item != nullptr);
}

void RelationList::add()
{
    Relation relation;
    relation.type = static_cast<RelationType>(m_type->currentData().toInt());
    relation.from = m_entity;
    relation.to = {m_other->currentData().toString()};
    const auto other = static_cast<EntityKind>(m_other->currentData(Role::Kind).toInt());
    if (isReversed(relation.type, m_kind, other))
        std::swap(relation.from, relation.to);
    relation.mention = m_mention;
    Q_EMIT addRequested(relation);
}

void RelationList::removeCurrent()
{
    if (const QListWidgetItem *item = m_list->currentItem())
        Q_EMIT removeRequested({item->data(Role::Id).toUInt()});
}

bool RelationList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Rapporteur
