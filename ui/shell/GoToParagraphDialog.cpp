// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/GoToParagraphDialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qsizetype beginningShown = 200;
constexpr int columns = 46; ///< of the beginning that is shown

} // namespace

GoToParagraphDialog::GoToParagraphDialog(const Article &article, qsizetype offset, QWidget *parent)
    : QDialog(parent)
    , m_article(article)
    , m_number(new QSpinBox(this))
    , m_beginning(new QLabel(this))
{
    setWindowTitle(tr("Go to Paragraph"));
    qsizetype proposed = 1;
    const auto &paragraphs = article.paragraphs();
    for (const Paragraph &paragraph : paragraphs) {
        if (paragraph.role == Paragraph::Role::Blank)
            continue;
        m_paragraphs.append(paragraph.range);
        if (paragraph.range.start <= offset)
            proposed = m_paragraphs.size();
    }
    const int count = static_cast<int>(std::max<qsizetype>(1, m_paragraphs.size()));
    auto *label = new QLabel(tr("&Paragraph (1 to %1):").arg(locale().toString(count)), this);
    label->setBuddy(m_number);
    m_number->setRange(1, count);
    m_number->setValue(static_cast<int>(proposed));
    m_number->setAccessibleName(tr("Number of the paragraph"));
    m_number->setToolTip(tr("Paragraphs are counted from the headline; blank lines do not count"));
    m_number->setMinimumWidth(110);
    m_number->selectAll();
    m_beginning->setTextFormat(Qt::PlainText);
    m_beginning->setAccessibleName(tr("How the paragraph begins"));
    m_beginning->setMinimumWidth(m_beginning->fontMetrics().averageCharWidth() * columns);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Go"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);

    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_number);
    row->addStretch();
    auto *rows = new QVBoxLayout(this);
    rows->addLayout(row);
    rows->addWidget(m_beginning);
    rows->addWidget(buttons);
    connect(m_number, &QSpinBox::valueChanged, this, &GoToParagraphDialog::showBeginning);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showBeginning();
}

qsizetype GoToParagraphDialog::number() const
{
    return m_number->value();
}

TextRange GoToParagraphDialog::paragraph() const
{
    return m_paragraphs.value(number() - 1);
}

void GoToParagraphDialog::showBeginning()
{
    const TextRange range = paragraph();
    const QString text =
        m_article.text({range.start, std::min(range.end, range.start + beginningShown)}).toString().simplified();
    m_beginning->setText(m_beginning->fontMetrics().elidedText(text, Qt::ElideRight, m_beginning->minimumWidth()));
}

} // namespace Rapporteur
