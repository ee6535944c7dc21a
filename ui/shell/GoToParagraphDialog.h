// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Article.h"

#include <QDialog>

class QLabel;
class QSpinBox;

namespace Rapporteur {

/// Asks for a paragraph by its number, counting those that are not blank from 1, and shows how it begins.
class GoToParagraphDialog : public QDialog
{
    Q_OBJECT

public:
    /// Proposes the paragraph that holds UTF-16 offset \a offset.
    GoToParagraphDialog(const Article &article, qsizetype offset, QWidget *parent = nullptr);

    /// From 1.
    [[nodiscard]] qsizetype number() const;
    [[nodiscard]] qsizetype count() const { return m_paragraphs.size(); }
    [[nodiscard]] TextRange paragraph() const;

private:
    void showBeginning();

    Article m_article;
    QList<TextRange> m_paragraphs;
    QSpinBox *m_number;
    QLabel *m_beginning;
};

} // namespace Rapporteur
