// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/TextSearch.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace Rapporteur {

class ArticleView;

/// Finds text in an ArticleView as it is typed: all hits are highlighted there, one of them is the current one.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    /// \a view must outlive the bar, which is hidden at first.
    explicit FindBar(ArticleView *view, QWidget *parent = nullptr);

    /// Shows the bar with the keyboard in it, and what is selected in the view as the text to find.
    void open();
    /// Hides the bar and its hits; the current hit stays selected in the view.
    void close();
    void findNext();
    void findPrevious();

    void setQuery(const QString &text);
    [[nodiscard]] const QList<TextRange> &hits() const { return m_hits; }
    /// Number of the current hit from 0, or -1.
    [[nodiscard]] qsizetype currentHit() const { return m_current; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void search();
    void addHits(const QList<TextRange> &hits, bool finished);
    void step(int by);
    void setCurrent(qsizetype hit);
    void updateCount();
    [[nodiscard]] SearchQuery query() const;

    ArticleView *m_view;
    TextSearch m_search;
    QLineEdit *m_text;
    QToolButton *m_case;
    QToolButton *m_words;
    QToolButton *m_expression;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
    QLabel *m_count;
    QList<TextRange> m_hits;
    qsizetype m_current = -1;
    qsizetype m_origin = 0; // where in the text the search began
    bool m_finished = true;
};

} // namespace Rapporteur
