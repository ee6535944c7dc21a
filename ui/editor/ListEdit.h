// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace Rapporteur {

/// A field for several short texts, separated by semicolons: "U.S.; United States; America".
class ListEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit ListEdit(QWidget *parent = nullptr);

    [[nodiscard]] const QStringList &list() const { return m_list; }
    void setList(const QStringList &list);
    /// Reads what is typed, as leaving the field does.
    void commit();

Q_SIGNALS:
    /// The user has entered another list: without blanks around its texts, empty ones and repetitions.
    void listEdited(const QStringList &list);

private:
    QStringList m_list;
};

} // namespace Rapporteur
