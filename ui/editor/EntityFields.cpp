// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/EntityFields.h"

#include "editor/CountryListEdit.h"
#include "editor/DateEdit.h"
#include "editor/FieldGuard.h"
#include "models/EntityWords.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

void showText(QLineEdit *field, const QString &text)
{
    if (field->text() == text)
        return;
    field->setText(text);
    if (!field->hasFocus())
        field->setCursorPosition(0); // a long name is read from its beginning
}

} // namespace

EntityFields::EntityFields(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QFormLayout(this))
    , m_iso(new CountryListEdit(CountryListEdit::Accepts::OneState, this))
    , m_countries(new CountryListEdit(CountryListEdit::Accepts::States, this))
    , m_from(new DateEdit(this))
    , m_to(new DateEdit(this))
    , m_inOffice(new QWidget(this))
    , m_parties(new CountryListEdit(CountryListEdit::Accepts::StatesAndOthers, this))
    , m_status(new QComboBox(this))
    , m_saidBy(new QComboBox(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(labelSpacing);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);

    m_name = addTextField(tr("Na&me"), tr("Name of the entity, for all its mentions"));
    m_layout->addRow(tr("I&SO code"), m_iso);
    m_iso->setStatusTip(tr("Country by name or ISO 3166-1 code"));
    m_role = addTextField(tr("R&ole"), tr("Office that the person holds, as the article says"));
    m_layout->addRow(tr("Co&untry"), m_countries);
    m_countries->setStatusTip(tr("Country that the official acts for"));
    m_organisation =
        addTextField(tr("Or&ganisation"), tr("International body, party or movement that the official acts for"));
    buildInOffice();
    m_layout->addRow(tr("&Parties"), m_parties);
    m_parties->setStatusTip(tr("Countries and others that agree, separated by commas"));
    m_subject = addTextField(tr("Sub&ject"), tr("What the agreement is about"));
    m_layout->addRow(tr("S&tatus"), m_status);
    m_status->setToolTip(tr("How far the agreement has come"));
    m_date =
        addTextField(tr("&When"), tr("Date of the agreement or meeting: 2014, 2014-01-31, or the article’s words"));
    m_layout->addRow(tr("Said &by"), m_saidBy);
    m_saidBy->setToolTip(tr("The official who says that it is so"));
    m_saidBy->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_saidBy->setMinimumContentsLength(8);
    for (const auto status : allAgreementStatuses())
        m_status->addItem(status == AgreementAttributes::Status::Unknown ? tr("Not stated")
                                                                         : EntityWords::status(status),
                          int(status));
    for (QWidget *field : std::initializer_list<QWidget *>{m_iso, m_countries, m_parties, m_status, m_saidBy}) {
        if (const auto *label = qobject_cast<QLabel *>(m_layout->labelForField(field)))
            field->setAccessibleName(label->text().remove(u'&'));
    }

    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.trimmed().isEmpty())
            return; // an entity keeps a name
        m_entity.name = text;
        Q_EMIT edited(m_entity, u"name"_s);
    });
    connect(m_name, &QLineEdit::editingFinished, this, [this] { showText(m_name, m_entity.name); });
    connect(m_iso, &CountryListEdit::countriesEdited, this, [this](const QStringList &countries) {
        m_entity.attributes = CountryAttributes{countries.value(0)};
        Q_EMIT edited(m_entity, u"iso"_s);
    });
    connect(m_role, &QLineEdit::textEdited, this, [this] {
        editOfficial(u"role"_s, [](OfficialAttributes &o, const EntityFields &f) { o.role = f.m_role->text(); });
    });
    connect(m_countries, &CountryListEdit::countriesEdited, this, [this] {
        editOfficial(u"country"_s,
                     [](OfficialAttributes &o, const EntityFields &f) { o.countries = f.m_countries->countries(); });
    });
    connect(m_organisation, &QLineEdit::textEdited, this, [this] {
        editOfficial(u"organisation"_s,
                     [](OfficialAttributes &o, const EntityFields &f) { o.organisation = f.m_organisation->text(); });
    });
    connect(m_parties, &CountryListEdit::countriesEdited, this, [this] {
        editAgreement(u"parties"_s,
                      [](AgreementAttributes &a, const EntityFields &f) { a.parties = f.m_parties->countries(); });
    });
    connect(m_subject, &QLineEdit::textEdited, this, [this] {
        editAgreement(u"subject"_s,
                      [](AgreementAttributes &a, const EntityFields &f) { a.subject = f.m_subject->text(); });
    });
    connect(m_status, &QComboBox::activated, this, [this] {
        editAgreement(u"status"_s, [](AgreementAttributes &a, const EntityFields &f) {
            a.status = AgreementAttributes::Status(f.m_status->currentData().toInt());
        });
    });
    connect(m_date, &QLineEdit::textEdited, this, [this] {
        editAgreement(u"date"_s, [](AgreementAttributes &a, const EntityFields &f) { a.date = f.m_date->text(); });
    });
    connect(m_saidBy, &QComboBox::activated, this, [this] {
        editAgreement({}, [](AgreementAttributes &a, const EntityFields &f) {
            a.saidBy = {f.m_saidBy->currentData().toString()};
        });
    });
    connect(m_from, &DateEdit::dateEdited, this, [this] {
        editOfficial({}, [](OfficialAttributes &o, const EntityFields &f) { o.inOfficeFrom = f.m_from->text(); });
    });
    connect(m_to, &DateEdit::dateEdited, this, [this] {
        editOfficial({}, [](OfficialAttributes &o, const EntityFields &f) { o.inOfficeTo = f.m_to->text(); });
    });
    FieldGuard::guard(m_status);
    FieldGuard::guard(m_saidBy);
    showRowsOf(EntityKind::Country);
}

QLineEdit *EntityFields::addTextField(const QString &label, const QString &toolTip)
{
    auto *field = new QLineEdit(this);
    field->setToolTip(toolTip);
    field->setAccessibleName(QString(label).remove(u'&'));
    m_layout->addRow(label, field);
    return field;
}

void EntityFields::buildInOffice()
{
    auto *row = new QHBoxLayout(m_inOffice);
    row->setContentsMargins(0, 0, 0, 0);
    for (DateEdit *field : {m_from, m_to})
        row->addWidget(field);
    m_from->setPlaceholderText(tr("from", "a date"));
    m_to->setPlaceholderText(tr("to", "a date"));
    m_from->setToolTip(tr("Since when the person holds the office: 2012, 2012-12 or 2012-12-26"));
    m_to->setToolTip(tr("Until when the person held the office: 2012, 2012-12 or 2012-12-26"));
    m_from->setAccessibleName(tr("In office from"));
    m_to->setAccessibleName(tr("In office to"));
    m_layout->addRow(tr("In office"), m_inOffice);
}

void EntityFields::showSayers(const EntityId &saidBy, const QList<Entity> &officials)
{
    m_saidBy->clear();
    for (const Entity &official : officials)
        m_saidBy->addItem(official.name, official.id.value);
    m_saidBy->model()->sort(0);
    m_saidBy->insertItem(0, tr("Not stated"), QString());
    m_saidBy->setCurrentIndex(std::max(0, m_saidBy->findData(saidBy.value)));
}

void EntityFields::setEntity(const Entity &entity, const QList<Entity> &officials)
{
    m_entity = entity;
    showRowsOf(entity.kind());
    showText(m_name, entity.name);
    if (const auto *country = entity.country()) {
        m_iso->setCountries(country->iso.isEmpty() ? QStringList() : QStringList{country->iso});
    } else if (const auto *official = entity.official()) {
        showText(m_role, official->role);
        m_countries->setCountries(official->countries);
        showText(m_organisation, official->organisation);
        m_from->setDate(official->inOfficeFrom);
        m_to->setDate(official->inOfficeTo);
    } else if (const auto *agreement = entity.agreement()) {
        m_parties->setCountries(agreement->parties);
        showText(m_subject, agreement->subject);
        m_status->setCurrentIndex(m_status->findData(int(agreement->status)));
        showText(m_date, agreement->date);
        showSayers(agreement->saidBy, officials);
    }
}

int EntityFields::labelWidth() const
{
    int width = 0;
    for (int row = 0; row < m_layout->rowCount(); ++row) {
        const QLayoutItem *label = m_layout->itemAt(row, QFormLayout::LabelRole);
        if (label && m_layout->isRowVisible(row))
            width = std::max(width, label->widget()->sizeHint().width());
    }
    return width;
}

void EntityFields::commit()
{
    for (CountryListEdit *field : {m_iso, m_countries, m_parties}) {
        if (field->isVisibleTo(this))
            field->commit();
    }
    for (DateEdit *field : {m_from, m_to}) {
        if (field->isVisibleTo(this))
            field->commit();
    }
}

void EntityFields::showRowsOf(EntityKind kind)
{
    m_layout->setRowVisible(m_iso, kind == EntityKind::Country);
    for (QWidget *field : std::initializer_list<QWidget *>{m_role, m_countries, m_organisation, m_inOffice})
        m_layout->setRowVisible(field, kind == EntityKind::Official);
    for (QWidget *field : std::initializer_list<QWidget *>{m_parties, m_subject, m_status, m_date, m_saidBy})
        m_layout->setRowVisible(field, kind == EntityKind::Agreement);
    updateGeometry();
}

void EntityFields::editOfficial(const QString &field, void (*change)(OfficialAttributes &, const EntityFields &))
{
    if (auto *official = std::get_if<OfficialAttributes>(&m_entity.attributes)) {
        change(*official, *this);
        Q_EMIT edited(m_entity, field);
    }
}

void EntityFields::editAgreement(const QString &field, void (*change)(AgreementAttributes &, const EntityFields &))
{
    if (auto *agreement = std::get_if<AgreementAttributes>(&m_entity.attributes)) {
        change(*agreement, *this);
        Q_EMIT edited(m_entity, field);
    }
}

} // namespace Rapporteur
