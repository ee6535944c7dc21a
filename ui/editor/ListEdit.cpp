// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/ListEdit.h"

using namespace Qt::StringLiterals;

namespace Rapporteur {

ListEdit::ListEdit(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::editingFinished, this, &ListEdit::commit);
}

void ListEdit::setList(const QStringList &list)
{
    if (list == m_list && !text().isEmpty() == !list.isEmpty())
        return; // what is being typed is left alone
    m_list = list;
    setText(list.join(u"; "_s));
    setCursorPosition(0);
}

void ListEdit::commit()
{
    QStringList list;
    const auto parts = text().split(u';');
    for (const QString &part : parts) {
        const QString word = part.simplified();
        if (!word.isEmpty() && !list.contains(word))
            list += word;
    }
    setText(list.join(u"; "_s));
    if (list == m_list)
        return;
    m_list = list;
    Q_EMIT listEdited(list);
}

} // namespace Rapporteur
