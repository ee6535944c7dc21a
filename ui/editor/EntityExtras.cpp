// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/EntityExtras.h"

#include "editor/CertaintyBox.h"
#include "editor/ListEdit.h"

#include <QFormLayout>
#include <QPlainTextEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace Rapporteur {

EntityExtras::EntityExtras(QWidget *parent)
    : QWidget(parent)
    , m_aliases(new ListEdit(this))
    , m_tags(new ListEdit(this))
    , m_certainty(new CertaintyBox(this))
    , m_note(new QPlainTextEdit(this))
{
    m_aliases->setToolTip(tr("Other names of the entity, separated by semicolons: its mentions are found by them too"));
    m_aliases->setAccessibleName(tr("Other names"));
    m_tags->setToolTip(tr("Your own words to find the entity by, separated by semicolons"));
    m_tags->setAccessibleName(tr("Tags of the entity"));
    m_certainty->setToolTip(tr("How sure you are of what is said about the entity"));
    m_certainty->setAccessibleName(tr("Certainty about the entity"));
    m_note->setToolTip(tr("Your note on the entity, for all its mentions"));
    m_note->setAccessibleName(tr("Note on the entity"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * 2 + 14);
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout->addRow(tr("Other names"), m_aliases);
    layout->addRow(tr("Tags"), m_tags);
    layout->addRow(tr("Certainty"), m_certainty);
    layout->addRow(tr("Note"), m_note);

    connect(m_aliases, &ListEdit::listEdited, this, [this](const QStringList &aliases) {
        m_entity.aliases = aliases;
        Q_EMIT edited(m_entity, {});
    });
    connect(m_tags, &ListEdit::listEdited, this, [this](const QStringList &tags) {
        m_entity.tags = tags;
        Q_EMIT edited(m_entity, {});
    });
    connect(m_certainty, &CertaintyBox::certaintyEdited, this, [this](std::optional<double> certainty) {
        m_entity.certainty = certainty;
        Q_EMIT edited(m_entity, {});
    });
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        m_entity.note = m_note->toPlainText();
        Q_EMIT edited(m_entity, u"note"_s);
    });
}

void EntityExtras::setEntity(const Entity &entity)
{
    m_entity = entity;
    m_aliases->setList(entity.aliases);
    m_tags->setList(entity.tags);
    if (m_certainty->certainty() != entity.certainty)
        m_certainty->setCertainty(entity.certainty);
    const QSignalBlocker blocker(m_note);
    if (m_note->toPlainText() != entity.note)
        m_note->setPlainText(entity.note);
}

void EntityExtras::commit()
{
    m_aliases->commit();
    m_tags->commit();
    m_certainty->interpretText();
}

} // namespace Rapporteur
