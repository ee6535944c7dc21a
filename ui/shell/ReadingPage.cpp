// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/ReadingPage.h"

#include "theme/Appearance.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFontComboBox>
#include <QFontInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>

namespace Rapporteur {

namespace {

constexpr qreal usualSize = 13; ///< points, offered where a size of one's own is first wanted
constexpr int percent = 100;

} // namespace

ReadingPage::ReadingPage(Appearance &appearance, QWidget *parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_ownFont(new QCheckBox(tr("&Font"), this))
    , m_family(new QFontComboBox(this))
    , m_ownSize(new QCheckBox(tr("Si&ze"), this))
    , m_size(new QDoubleSpinBox(this))
    , m_measure(new QSpinBox(this))
    , m_lineHeight(new QDoubleSpinBox(this))
    , m_spacing(new QDoubleSpinBox(this))
    , m_justified(new QCheckBox(tr("&Justified lines"), this))
    , m_reset(new QPushButton(tr("&Usual Setting"), this))
{
    m_ownFont->setToolTip(tr("Set articles in this font; else in a serif that is good to read"));
    m_family->setAccessibleName(tr("Font of articles"));
    m_family->setEditable(false);
    m_ownSize->setToolTip(tr("Set articles in this size; else somewhat larger than the rest of the window"));
    m_size->setAccessibleName(tr("Size of the font of articles"));
    m_size->setRange(ReadingStyle::smallestSize, ReadingStyle::largestSize);
    m_size->setDecimals(1);
    m_size->setSingleStep(0.5);
    //: Typographic points
    m_size->setSuffix(tr(" pt"));
    m_measure->setAccessibleName(tr("Length of lines in characters"));
    m_measure->setToolTip(tr("How many characters stand in a line, from %1 to %2; about 70 are good to read")
                              .arg(ReadingStyle::smallestMeasure)
                              .arg(ReadingStyle::largestMeasure));
    m_measure->setRange(ReadingStyle::smallestMeasure, ReadingStyle::largestMeasure);
    m_measure->setSuffix(tr(" characters"));
    m_lineHeight->setAccessibleName(tr("Distance of lines"));
    m_lineHeight->setToolTip(tr("From one line to the next, in sizes of the font"));
    m_lineHeight->setRange(ReadingStyle::smallestLineHeight, ReadingStyle::largestLineHeight);
    m_lineHeight->setSingleStep(0.05);
    m_lineHeight->setDecimals(2);
    m_spacing->setAccessibleName(tr("Space between paragraphs"));
    m_spacing->setToolTip(tr("Between two paragraphs, in sizes of the font"));
    m_spacing->setRange(0, ReadingStyle::largestSpacing);
    m_spacing->setSingleStep(0.1);
    m_spacing->setDecimals(2);
    m_justified->setToolTip(tr("Let lines end below each other, with wider spaces between words"));
    m_reset->setToolTip(tr("Set articles as the program did at first"));

    auto *form = new QFormLayout(this);
    form->setContentsMargins(14, 14, 14, 14);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_ownFont, m_family);
    form->addRow(m_ownSize, m_size);
    form->addRow(tr("Length of &lines"), m_measure);
    form->addRow(tr("&Distance of lines"), m_lineHeight);
    form->addRow(tr("Space between &paragraphs"), m_spacing);
    form->addRow(QString(), m_justified);
    auto *last = new QHBoxLayout;
    last->addStretch();
    last->addWidget(m_reset);
    form->addRow(last);

    show(appearance.reading());
    connect(m_ownFont, &QCheckBox::toggled, this, &ReadingPage::apply);
    connect(m_family, &QFontComboBox::currentFontChanged, this, &ReadingPage::apply);
    connect(m_ownSize, &QCheckBox::toggled, this, &ReadingPage::apply);
    connect(m_size, &QDoubleSpinBox::valueChanged, this, &ReadingPage::apply);
    connect(m_measure, &QSpinBox::valueChanged, this, &ReadingPage::apply);
    connect(m_lineHeight, &QDoubleSpinBox::valueChanged, this, &ReadingPage::apply);
    connect(m_spacing, &QDoubleSpinBox::valueChanged, this, &ReadingPage::apply);
    connect(m_justified, &QCheckBox::toggled, this, &ReadingPage::apply);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        show({});
        apply();
    });
}

void ReadingPage::show(const ReadingStyle &style)
{
    m_showing = true;
    m_ownFont->setChecked(!style.family.isEmpty());
    if (!style.family.isEmpty())
        m_family->setCurrentFont(QFont(style.family));
    m_ownSize->setChecked(style.size > 0);
    m_size->setValue(style.size > 0 ? style.size : usualSize);
    m_measure->setValue(style.measure);
    m_lineHeight->setValue(style.lineHeight);
    m_spacing->setValue(style.paragraphSpacing);
    m_justified->setChecked(style.justified);
    m_family->setEnabled(m_ownFont->isChecked());
    m_size->setEnabled(m_ownSize->isChecked());
    m_showing = false;
}

void ReadingPage::apply()
{
    if (m_showing)
        return;
    m_family->setEnabled(m_ownFont->isChecked());
    m_size->setEnabled(m_ownSize->isChecked());
    const auto rounded = [](double value) { return qRound(value * percent) / double(percent); };
    ReadingStyle style;
    style.measure = m_measure->value();
    style.family = m_ownFont->isChecked() ? m_family->currentFont().family() : QString();
    style.size = m_ownSize->isChecked() ? rounded(m_size->value()) : 0;
    style.lineHeight = rounded(m_lineHeight->value());
    style.paragraphSpacing = rounded(m_spacing->value());
    style.justified = m_justified->isChecked();
    m_appearance.setReading(m_appearance.reading().withTypography(style));
}

} // namespace Rapporteur
