// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/AnnotationForm.h"

#include "annotation/MentionEdits.h"
#include "annotation/RelationEdits.h"
#include "document/AnnotatedDocument.h"
#include "editor/CertaintyBox.h"
#include "editor/Disclosure.h"
#include "editor/EntityExtras.h"
#include "editor/EntityFields.h"
#include "editor/FieldGuard.h"
#include "editor/KindSelector.h"
#include "editor/ListEdit.h"
#include "editor/QuoteBox.h"
#include "editor/RelationList.h"
#include "models/EntityWords.h"
#include "models/ProvenanceText.h"
#include "theme/Appearance.h"

#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

QToolButton *buttonFor(QAction *action, Qt::ToolButtonStyle style, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(style);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

AnnotationForm::AnnotationForm(const Appearance &appearance, const Actions &actions, Services services, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_services(std::move(services))
    , m_pages(new QStackedLayout(this))
    , m_quote(new QuoteBox(appearance, this))
    , m_kind(new KindSelector(appearance, this))
    , m_entity(new QComboBox(this))
    , m_fields(new EntityFields(this))
    , m_note(new QPlainTextEdit(this))
    , m_provenance(new QLabel(this))
    , m_tags(new ListEdit(this))
    , m_certainty(new CertaintyBox(this))
    , m_extras(new EntityExtras(this))
    , m_relations(new RelationList(this))
{
    setAccessibleName(tr("Annotation"));
    m_entity->setEditable(true);
    m_entity->setInsertPolicy(QComboBox::NoInsert);
    m_entity->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_entity->completer()->setFilterMode(Qt::MatchContains);
    m_entity->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_entity->setMinimumContentsLength(12);
    m_entity->setToolTip(tr("Whom or what these words refer to: choose, or type a new name and press Enter"));
    m_entity->setAccessibleName(tr("Entity"));
    m_entity->lineEdit()->setAccessibleName(tr("Entity")); // the box itself is read out by its text
    m_note->setPlaceholderText(tr("Add a note…"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setToolTip(tr("Your note on this mention; it is shown in the margin"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * 3 + 14);
    m_provenance->setTextFormat(Qt::PlainText);
    m_provenance->setWordWrap(true);
    m_provenance->setObjectName("provenance"_L1);
    m_provenance->setAccessibleName(tr("Provenance"));
    build(actions);

    connect(m_kind, &KindSelector::kindPicked, this, &AnnotationForm::chooseKind);
    connect(m_entity, &QComboBox::activated, this, &AnnotationForm::chooseEntity);
    connect(m_entity->lineEdit(), &QLineEdit::editingFinished, this, &AnnotationForm::chooseEntity);
    m_entity->installEventFilter(this);
    FieldGuard::guard(m_entity);
    connect(m_fields, &EntityFields::edited, this, &AnnotationForm::applyEntity);
    connect(m_note, &QPlainTextEdit::textChanged, this, &AnnotationForm::applyNote);
}

void AnnotationForm::build(const Actions &actions)
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(9);
    layout->addWidget(m_quote);

    auto *boundaries = new QHBoxLayout;
    boundaries->setSpacing(4);
    auto *startLabel = new QLabel(tr("Start"), page);
    auto *endLabel = new QLabel(tr("End"), page);
    for (QLabel *label : {startLabel, endLabel})
        label->setForegroundRole(QPalette::PlaceholderText);
    boundaries->addWidget(startLabel);
    for (QAction *action : actions.start)
        boundaries->addWidget(buttonFor(action, Qt::ToolButtonIconOnly, page));
    boundaries->addStretch();
    boundaries->addWidget(endLabel);
    for (QAction *action : actions.end)
        boundaries->addWidget(buttonFor(action, Qt::ToolButtonIconOnly, page));
    layout->addLayout(boundaries);

    layout->addWidget(m_kind);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(EntityFields::labelSpacing);
    form->addRow(tr("&Entity"), m_entity);
    form->addRow(m_fields);
    form->addRow(tr("&Note"), m_note);
    for (QWidget *field : std::initializer_list<QWidget *>{m_entity, m_note})
        m_labels.append(qobject_cast<QLabel *>(form->labelForField(field)));
    layout->addLayout(form);
    layout->addWidget(m_provenance);

    auto *decisions = new QHBoxLayout;
    for (QAction *action : actions.decisions)
        decisions->addWidget(buttonFor(action, Qt::ToolButtonTextBesideIcon, page));
    decisions->addStretch();
    layout->addLayout(decisions);
    buildMore(layout);
    layout->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);

    auto *hint = new QLabel(
        tr("Select words in the article and press 1, 2 or 3 to mark a country, an official or an agreement; or "
           "press J to go to the next mention."),
        this);
    hint->setWordWrap(true);
    hint->setAlignment(Qt::AlignCenter);
    hint->setMargin(24);
    hint->setForegroundRole(QPalette::PlaceholderText);
    m_pages->addWidget(hint);
    m_pages->addWidget(scroll);
}

void AnnotationForm::buildMore(QVBoxLayout *layout)
{
    m_tags->setToolTip(tr("Your own words to find the mention by, separated by semicolons"));
    m_tags->setAccessibleName(tr("Tags of the mention"));
    m_certainty->setToolTip(tr("How sure you are that these words mean this entity"));
    m_certainty->setAccessibleName(tr("Certainty of the mention"));
    auto *mention = new QWidget(this);
    auto *fields = new QFormLayout(mention);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    fields->addRow(tr("Tags"), m_tags);
    fields->addRow(tr("Certainty"), m_certainty);
    layout->addWidget(new Disclosure(tr("More about the Mention"), mention, this));
    layout->addWidget(new Disclosure(tr("More about the Entity"), m_extras, this));
    m_relationsShown = new Disclosure(tr("Relations"), m_relations, this);
    layout->addWidget(m_relationsShown);

    const auto edits = [this] {
        return MentionEdits(m_document->article(), m_document->annotations(), m_services.sign());
    };
    connect(m_tags, &ListEdit::listEdited, this, [this, edits](const QStringList &tags) {
        if (current())
            apply(edits().setTags({m_mention}, tags));
    });
    connect(m_certainty, &CertaintyBox::certaintyEdited, this, [this, edits](std::optional<double> certainty) {
        if (current())
            apply(edits().setCertainty({m_mention}, certainty));
    });
    connect(m_extras, &EntityExtras::edited, this, &AnnotationForm::applyEntity);
    connect(m_relations, &RelationList::addRequested, this, &AnnotationForm::applyRelation);
    connect(m_relations, &RelationList::removeRequested, this, [this](RelationId relation) {
        if (m_document)
            apply(
                RelationEdits(m_document->article(), m_document->annotations(), m_services.sign()).remove({relation}));
    });
    connect(m_relations, &RelationList::mentionPicked, this, &AnnotationForm::mentionPicked);
}

void AnnotationForm::setDocument(AnnotatedDocument *document)
{
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    m_document = document;
    if (m_document)
        connect(m_document, &AnnotatedDocument::changed, this, &AnnotationForm::refresh);
    m_mention = {};
    refresh();
}

void AnnotationForm::commit()
{
    if (!current())
        return;
    m_fields->commit();
    m_extras->commit();
    m_tags->commit();
    m_certainty->interpretText();
    chooseEntity();
}

bool AnnotationForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_entity && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        refresh(); // what was typed is dropped
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void AnnotationForm::setMention(MentionId mention)
{
    if (mention == m_mention)
        return;
    commit();
    m_mention = mention;
    refresh();
}

const Mention *AnnotationForm::current() const
{
    return m_document ? m_document->annotations().mention(m_mention) : nullptr;
}

EditBuilder AnnotationForm::builder() const
{
    return {m_document->article(), m_document->annotations(), m_services.sign()};
}

void AnnotationForm::refresh()
{
    const QScopedValueRollback guard(m_refreshing, true);
    const Mention *mention = current();
    m_pages->setCurrentIndex(mention ? 1 : 0);
    if (!mention)
        return;
    const Entity &entity = *m_document->annotations().entity(mention->entity);
    m_quote->setQuote(m_document->article().text(mention->range).toString().simplified(), entity.kind());
    m_kind->setKind(entity.kind());
    fillEntities(entity);
    QList<Entity> officials = m_document->annotations().entities();
    officials.removeIf([](const Entity &other) { return other.kind() != EntityKind::Official; });
    m_fields->setEntity(entity, officials);
    for (QLabel *label : std::as_const(m_labels))
        label->setMinimumWidth(m_fields->labelWidth());
    m_extras->setEntity(entity);
    m_tags->setList(mention->tags());
    if (m_certainty->certainty() != mention->certainty())
        m_certainty->setCertainty(mention->certainty());
    m_relations->show(m_document->annotations(), entity.id, m_mention);
    m_relationsShown->setTitle(m_relations->count() == 0 ? tr("Relations")
                                                         : tr("Relations (%1)").arg(m_relations->count()));
    if (m_note->toPlainText() != mention->note)
        m_note->setPlainText(mention->note);
    m_provenance->setText(provenanceText(*mention, QDate::currentDate()));
}

void AnnotationForm::fillEntities(const Entity &current)
{
    m_entity->clear();
    const AnnotationSet &set = m_document->annotations();
    for (const EntityId &id : set.entityIds()) {
        const Entity &entity = *set.entity(id);
        if (entity.kind() == current.kind())
            m_entity->addItem(entity.name, id.value);
    }
    m_entity->model()->sort(0);
    m_entity->setCurrentIndex(m_entity->findData(current.id.value));
    if (!m_entity->lineEdit()->hasFocus())
        m_entity->lineEdit()->setCursorPosition(0); // a long name is read from its beginning
}

void AnnotationForm::chooseKind(EntityKind kind)
{
    const Mention *mention = current();
    if (!mention || m_document->annotations().kindOf(*mention) == kind)
        return;
    const QString words = m_document->article().text(mention->range).toString();
    apply(builder().assign({m_mention}, builder().entityFor(words, kind, m_services.knowledge)));
}

void AnnotationForm::chooseEntity()
{
    const Mention *mention = current();
    if (m_refreshing || !mention)
        return;
    const QString name = m_entity->currentText().trimmed();
    const AnnotationSet &set = m_document->annotations();
    if (name == set.entity(mention->entity)->name.trimmed()
        && m_entity->currentIndex() == m_entity->findData(mention->entity.value))
        return;
    const int index = m_entity->currentIndex();
    if (name.isEmpty()) {
        refresh();
    } else if (index >= 0 && m_entity->itemText(index) == m_entity->currentText()) {
        if (const Entity *chosen = set.entity({m_entity->itemData(index).toString()}))
            apply(builder().assign({m_mention}, *chosen));
    } else {
        apply(builder().assign({m_mention}, builder().entityFor(name, set.kindOf(*mention), m_services.knowledge)));
    }
}

void AnnotationForm::applyEntity(const Entity &entity, const QString &field)
{
    if (!m_refreshing && m_document)
        apply(builder().changeEntity(entity), field.isEmpty() ? field : QString(field + u' ' + entity.id.value));
}

void AnnotationForm::applyNote()
{
    if (!m_refreshing && current())
        apply(builder().setNote(m_mention, m_note->toPlainText()), u"note "_s + keyOf(m_mention));
}

void AnnotationForm::applyRelation(const Relation &relation)
{
    if (!m_document)
        return;
    const Edit edit = RelationEdits(m_document->article(), m_document->annotations(), m_services.sign()).add(relation);
    if (edit.isEmpty())
        Q_EMIT failed(tr("This relation is there already."));
    else
        apply(edit);
}

void AnnotationForm::apply(const Edit &edit, const QString &joinKey)
{
    if (const auto result = m_document->apply(edit, joinKey); !result)
        Q_EMIT failed(result.error().text);
}

void AnnotationForm::focusNote()
{
    m_note->setFocus(Qt::ShortcutFocusReason);
}

void AnnotationForm::focusEntity()
{
    m_entity->setFocus(Qt::ShortcutFocusReason);
    m_entity->lineEdit()->selectAll();
}

} // namespace Rapporteur
