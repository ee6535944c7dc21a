// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/CountryListEdit.h"

#include "editor/FieldFault.h"

#include "models/CountryNames.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>
#include <QStyle>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace Rapporteur {

CountryListEdit::CountryListEdit(Accepts accepts, QWidget *parent)
    : QLineEdit(parent)
    , m_accepts(accepts)
    , m_completer(new QCompleter(this))
{
    QStringList labels;
    for (const CountryNames::Country &country : CountryNames::all())
        labels.append(CountryNames::labelOf(country.iso));
    m_completer->setModel(new QStringListModel(labels, m_completer));
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setWidget(this); // not setCompleter(): that would replace the whole list, not its last word
    setPlaceholderText(accepts == Accepts::OneState ? tr("Country") : tr("Countries, separated by commas"));

    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &CountryListEdit::insertCompletion);
    connect(this, &QLineEdit::textEdited, this, &CountryListEdit::complete);
    connect(this, &QLineEdit::editingFinished, this, &CountryListEdit::commit);
}

void CountryListEdit::setCountries(const QStringList &countries)
{
    m_countries = countries;
    QStringList labels;
    for (const QString &country : countries)
        labels.append(CountryNames::labelOf(country));
    const QString text = labels.join(u", "_s);
    if (text != this->text())
        setText(text);
    showFault({});
}

int CountryListEdit::startOfWord() const
{
    if (m_accepts == Accepts::OneState)
        return 0;
    return int(text().lastIndexOf(u',', qMax(0, cursorPosition() - 1))) + 1;
}

void CountryListEdit::complete()
{
    const QString word = text().sliced(startOfWord(), qMax(0, cursorPosition() - startOfWord())).trimmed();
    if (word.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->setCompletionPrefix(word);
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void CountryListEdit::insertCompletion(const QString &label)
{
    const int start = startOfWord();
    QString changed = text();
    changed.replace(start, cursorPosition() - start, start > 0 ? QString(u' ' + label) : label);
    setText(changed);
    commit();
}

void CountryListEdit::commit()
{
    QStringList countries;
    const QStringList words = m_accepts == Accepts::OneState ? QStringList{text()} : text().split(u',');
    for (const QString &word : words) {
        const QString trimmed = word.trimmed();
        if (trimmed.isEmpty())
            continue;
        const QString iso = CountryNames::isoOf(trimmed);
        if (iso.isEmpty() && m_accepts != Accepts::StatesAndOthers && !m_countries.contains(trimmed)) {
            showFault(trimmed);
            return;
        }
        countries.append(iso.isEmpty() ? trimmed : iso);
    }
    const bool changed = countries != m_countries;
    setCountries(countries);
    if (changed)
        Q_EMIT countriesEdited(countries);
}

void CountryListEdit::showFault(const QString &word)
{
    setFieldFault(*this, word.isEmpty() ? QString() : tr("“%1” is no country known by name or ISO code.").arg(word));
}

bool CountryListEdit::event(QEvent *event)
{
    // While the list is open, Escape closes it alone.
    if (event->type() == QEvent::ShortcutOverride && m_completer->popup()->isVisible()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

} // namespace Rapporteur
