// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/LexiconDialog.h"

#include "models/EntityWords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qsizetype longestWords = 500;
constexpr int usualWidth = 460;

} // namespace

LexiconDialog::LexiconDialog(const LexiconEntry &proposed, const QString &folder, const QString &own, QWidget *parent)
    : QDialog(parent)
    , m_proposed(proposed)
    , m_words(new QLineEdit(proposed.words.value(0).simplified().left(longestWords), this))
    , m_where(new QComboBox(this))
{
    setWindowTitle(proposed.never ? tr("Never Suggest These Words") : tr("Add to Lexicon"));
    auto *rows = new QFormLayout(this);
    m_words->setMaxLength(longestWords);
    m_words->setToolTip(tr("As they stand in articles; a capital has to be one there"));
    rows->addRow(tr("&Words:"), m_words);
    if (proposed.never) {
        m_anyKind = new QCheckBox(tr("&Refuse them as every kind"), this);
        m_anyKind->setToolTip(tr("Not only as %1").arg(EntityWords::kind(*proposed.kind)));
        rows->addRow(tr("Refused as:"), new QLabel(EntityWords::kind(*proposed.kind), this));
        rows->addRow(QString(), m_anyKind);
    } else {
        const QString detail = EntityWords::detail(proposed.entity);
        auto *entity = new QLabel(proposed.entity.name + (detail.isEmpty() ? QString() : u'\n' + detail), this);
        entity->setTextFormat(Qt::PlainText);
        entity->setWordWrap(true);
        rows->addRow(tr("Mean:"), entity);
        rows->addRow(tr("Kind:"), new QLabel(EntityWords::kind(proposed.entity.kind()), this));
    }
    const auto offer = [this](const QString &words, const QString &path) {
        if (path.isEmpty())
            return;
        m_where->addItem(words, path);
        m_where->setItemData(m_where->count() - 1, QDir::toNativeSeparators(path), Qt::ToolTipRole);
    };
    offer(tr("this folder's articles, for everybody"), folder);
    offer(tr("all articles that you open"), own);
    rows->addRow(tr("&For:"), m_where);

    auto *buttons = new QDialogButtonBox(this);
    m_add = buttons->addButton(proposed.never ? tr("Never Suggest") : tr("Add"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_add->setDefault(true);
    rows->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_words, &QLineEdit::textChanged, this, &LexiconDialog::updateButtons);
    updateButtons();
    m_words->setFocus();
    resize(usualWidth, sizeHint().height());
}

void LexiconDialog::updateButtons()
{
    m_add->setEnabled(!m_words->text().trimmed().isEmpty() && m_where->count() > 0);
}

LexiconEntry LexiconDialog::entry() const
{
    LexiconEntry entry = m_proposed;
    entry.words = {m_words->text().simplified()};
    if (m_anyKind && m_anyKind->isChecked())
        entry.kind.reset();
    return entry;
}

QString LexiconDialog::path() const
{
    return m_where->currentData().toString();
}

} // namespace Rapporteur
