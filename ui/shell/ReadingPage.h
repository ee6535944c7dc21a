// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/ReadingStyle.h"

#include <QWidget>

class QCheckBox;
class QDoubleSpinBox;
class QFontComboBox;
class QPushButton;
class QSpinBox;

namespace Rapporteur {

class Appearance;

/// The page of the preferences about how an article is set. What is changed is seen in the window at once.
class ReadingPage : public QWidget
{
    Q_OBJECT

public:
    /// \a appearance must outlive the page.
    explicit ReadingPage(Appearance &appearance, QWidget *parent = nullptr);

private:
    void show(const ReadingStyle &style);
    void apply();

    Appearance &m_appearance;
    bool m_showing = false;
    QCheckBox *m_ownFont;
    QFontComboBox *m_family;
    QCheckBox *m_ownSize;
    QDoubleSpinBox *m_size;
    QSpinBox *m_measure;
    QDoubleSpinBox *m_lineHeight;
    QDoubleSpinBox *m_spacing;
    QCheckBox *m_justified;
    QPushButton *m_reset;
};

} // namespace Rapporteur
