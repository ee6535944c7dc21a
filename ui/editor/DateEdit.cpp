// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/DateEdit.h"

#include "editor/FieldFault.h"

#include <QDate>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

bool isDate(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?$"_s,
                                         QRegularExpression::DontCaptureOption);
    if (!form.match(text).hasMatch())
        return false;
    // What is left out begins the month or the year.
    return QDate::fromString(QString(text + u"-01-01").left(10), Qt::ISODate).isValid();
}

} // namespace

DateEdit::DateEdit(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::editingFinished, this, &DateEdit::commit);
}

void DateEdit::setDate(const QString &date)
{
    if (date == m_date && hasFocus())
        return; // what is being typed is left alone
    m_date = date;
    setText(date);
    setFieldFault(*this, {});
}

void DateEdit::commit()
{
    const QString typed = text().trimmed();
    if (typed == m_date) {
        setFieldFault(*this, {});
        return;
    }
    if (!typed.isEmpty() && !isDate(typed)) {
        setFieldFault(*this, tr("“%1” is no date. Write 2012, 2012-12 or 2012-12-26.").arg(typed));
        return;
    }
    setFieldFault(*this, {});
    m_date = typed;
    setText(typed);
    Q_EMIT dateEdited(typed);
}

} // namespace Rapporteur
