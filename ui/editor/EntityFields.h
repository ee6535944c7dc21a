// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/Entity.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace Rapporteur {

class CountryListEdit;
class DateEdit;

/// The fields of an entity: its name, and the attributes of its kind with the right widget for each.
class EntityFields : public QWidget
{
    Q_OBJECT

public:
    static constexpr int labelSpacing = 8; ///< between labels and fields

    explicit EntityFields(QWidget *parent = nullptr);

    /// Shows \a entity; a field that already shows the right text is left alone, with its caret. \a officials are those of
    /// the article, who may have said of an agreement what is said.
    void setEntity(const Entity &entity, const QList<Entity> &officials);

    /// Takes over what is typed in a field but not finished.
    void commit();
    /// Width of the widest label that is shown, so that fields around these can stand below each other.
    [[nodiscard]] int labelWidth() const;

Q_SIGNALS:
    /// The user has changed a field: the entity with the change in it, and which field, for joining what is typed; no
    /// field where each change is a step of its own.
    void edited(const Rapporteur::Entity &entity, const QString &field);

private:
    QLineEdit *addTextField(const QString &label, const QString &toolTip);
    void showRowsOf(EntityKind kind);
    void buildInOffice();
    void showSayers(const EntityId &saidBy, const QList<Entity> &officials);
    void editOfficial(const QString &field, void (*change)(OfficialAttributes &, const EntityFields &));
    void editAgreement(const QString &field, void (*change)(AgreementAttributes &, const EntityFields &));

    Entity m_entity;
    QFormLayout *m_layout;
    QLineEdit *m_name;
    CountryListEdit *m_iso;
    QLineEdit *m_role;
    CountryListEdit *m_countries;
    QLineEdit *m_organisation;
    DateEdit *m_from;
    DateEdit *m_to;
    QWidget *m_inOffice; // both
    CountryListEdit *m_parties;
    QLineEdit *m_subject;
    QComboBox *m_status;
    QLineEdit *m_date;
    QComboBox *m_saidBy;
};

} // namespace Rapporteur
