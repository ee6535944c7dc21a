// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/AnalystLexicon.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace Rapporteur {

/// Asks what is to be added to which lexicon: the words, and whether for the folder or for the user alone.
class LexiconDialog : public QDialog
{
    Q_OBJECT

public:
    /// Proposes \a proposed. \a folder and \a own are the paths of the two lexicons; an empty one cannot be chosen.
    LexiconDialog(const LexiconEntry &proposed, const QString &folder, const QString &own, QWidget *parent);

    [[nodiscard]] LexiconEntry entry() const;
    /// Path of the lexicon that was chosen.
    [[nodiscard]] QString path() const;

private:
    void updateButtons();

    LexiconEntry m_proposed;
    QLineEdit *m_words;
    QComboBox *m_where;
    QCheckBox *m_anyKind = nullptr; // where words are refused
    QPushButton *m_add;
};

} // namespace Rapporteur
