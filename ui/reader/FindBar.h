// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/ReadingPlace.h"
#include "reader/TextSearch.h"

#include <QBasicTimer>
#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace Rapporteur {

class AnnotatedDocument;
class ArticleView;

/// Finds text in an ArticleView as it is typed: all hits are highlighted there, one of them is the current one. On
/// request only hits within accepted mentions count, which follow the decisions.
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
    void timerEvent(QTimerEvent *event) override;

private:
    void follow(AnnotatedDocument *document);
    void retranslate();
    void search();
    void addHits(const QList<TextRange> &hits, bool finished);
    void step(int by);
    void setCurrent(qsizetype hit);
    [[nodiscard]] QList<TextRange> wanted(const QList<TextRange> &hits) const;
    /// Chooses anew among all hits, in slices; \a go scrolls to the current one afterwards.
    void chooseAnew(bool go);
    void chooseSome();
    void say(const QString &text, const QString &toolTip = {});
    void updateCount();
    [[nodiscard]] SearchQuery query() const;

    ArticleView *m_view;
    TextSearch m_search;
    QLineEdit *m_text;
    QToolButton *m_case;
    QToolButton *m_words;
    QToolButton *m_expression;
    QToolButton *m_accepted;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
    QLabel *m_count;
    QPointer<AnnotatedDocument> m_document;
    QList<TextRange> m_found; // all, whether wanted or not
    QList<TextRange> m_hits;
    qsizetype m_current = -1;
    qsizetype m_origin = 0; // where in the text the search began
    ReadingPlace m_from; // where the reader was then
    bool m_finished = true;
    QBasicTimer m_choosing;
    QList<TextRange> m_chosen;
    qsizetype m_considered = 0; // of all hits
    bool m_goWhenChosen = false;
};

} // namespace Rapporteur
