// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace Rapporteur {

/// A field for a date as far as it is known: "2012", "2012-12" or "2012-12-26" (ISO 8601), or nothing.
class DateEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateEdit(QWidget *parent = nullptr);

    void setDate(const QString &date);
    /// Reads what is typed, as leaving the field does.
    void commit();

Q_SIGNALS:
    /// The user has entered another date, and it is one.
    void dateEdited(const QString &date);

private:
    QString m_date;
};

} // namespace Rapporteur
