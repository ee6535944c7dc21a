// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/PreferencesDialog.h"

#include "shell/ReadingPage.h"
#include "shell/Settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Rapporteur {

PreferencesDialog::PreferencesDialog(Settings &settings, Appearance &appearance, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_appearance(appearance)
    , m_analyst(new QLineEdit(settings.analyst(), this))
    , m_language(new QComboBox(this))
    , m_scheme(new QComboBox(this))
    , m_theme(new QComboBox(this))
    , m_autosave(new QCheckBox(tr("&Save automatically some seconds after each change"), this))
{
    setWindowTitle(tr("Preferences"));
    m_analyst->setToolTip(tr("Every mark and decision is signed with this name"));
    m_language->addItem(tr("As the system"), QString());
    // Each language by its own name: whoever looks for it reads it.
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"日本語"_s, u"ja"_s);
    m_language->addItem(u"Русский"_s, u"ru"_s);
    m_language->setCurrentIndex(qMax(0, m_language->findData(settings.language())));
    m_scheme->addItem(tr("As the system"), int(Appearance::Scheme::System));
    m_scheme->addItem(tr("Light"), int(Appearance::Scheme::Light));
    m_scheme->addItem(tr("Dark"), int(Appearance::Scheme::Dark));
    m_scheme->addItem(tr("Sepia"), int(Appearance::Scheme::Sepia));
    m_scheme->addItem(tr("High contrast"), int(Appearance::Scheme::HighContrast));
    m_scheme->setCurrentIndex(m_scheme->findData(int(appearance.scheme())));
    m_theme->addItem(tr("Rapporteur, as the colours"), QString());
    const QStringList themes = appearance.syntaxThemeNames();
    for (const QString &name : themes)
        m_theme->addItem(name, name);
    m_theme->setCurrentIndex(qMax(0, m_theme->findData(appearance.syntaxThemeName())));
    m_theme->setToolTip(tr("Colours of the article and of JSON"));
    m_autosave->setChecked(settings.autosave());

    auto *restart = new QLabel(tr("Another language is used from the next start on."), this);
    restart->setForegroundRole(QPalette::PlaceholderText);
    auto *general = new QWidget(this);
    auto *form = new QFormLayout(general);
    form->setContentsMargins(14, 14, 14, 14);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Your name"), m_analyst);
    form->addRow(tr("&Language"), m_language);
    form->addRow(QString(), restart);
    form->addRow(tr("&Colours"), m_scheme);
    form->addRow(tr("Colour &theme"), m_theme);
    form->addRow(QString(), m_autosave);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("OK"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 18, 18, 14);
    layout->setSpacing(14);
    auto *pages = new QTabWidget(this);
    pages->addTab(general, tr("General"));
    pages->addTab(new ReadingPage(appearance, this), tr("Reading"));
    layout->addWidget(pages);
    layout->addWidget(buttons);
    setMinimumWidth(440);

    connect(buttons, &QDialogButtonBox::accepted, this, &PreferencesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PreferencesDialog::reject);
    connect(m_scheme, &QComboBox::currentIndexChanged, this, &PreferencesDialog::applyColors);
    connect(m_theme, &QComboBox::currentIndexChanged, this, &PreferencesDialog::applyColors);
}

void PreferencesDialog::applyColors()
{
    m_appearance.setScheme(Appearance::Scheme(m_scheme->currentData().toInt()));
    m_appearance.setSyntaxThemeName(m_theme->currentData().toString());
}

void PreferencesDialog::accept()
{
    m_settings.setAnalyst(m_analyst->text());
    m_settings.setLanguage(m_language->currentData().toString());
    m_settings.setScheme(m_appearance.scheme());
    m_settings.setSyntaxTheme(m_appearance.syntaxThemeName());
    m_settings.setReading(m_appearance.reading());
    m_settings.setAutosave(m_autosave->isChecked());
    QDialog::accept();
}

void PreferencesDialog::reject()
{
    m_appearance.setScheme(m_settings.scheme());
    m_appearance.setSyntaxThemeName(m_settings.syntaxTheme());
    m_appearance.setReading(m_appearance.reading().withTypography(m_settings.reading()));
    QDialog::reject();
}

} // namespace Rapporteur
