// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace Rapporteur {

class Appearance;
class Settings;

/// Name, language, colours, saving, and how articles are set. Colours and setting apply at once, the rest on OK; Cancel
/// takes them back.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both must outlive the dialog.
    PreferencesDialog(Settings &settings, Appearance &appearance, QWidget *parent = nullptr);

    void accept() override;
    void reject() override;

private:
    void applyColors();

    Settings &m_settings;
    Appearance &m_appearance;
    QLineEdit *m_analyst;
    QComboBox *m_language;
    QComboBox *m_scheme;
    QComboBox *m_theme;
    QCheckBox *m_autosave;
};

} // namespace Rapporteur
