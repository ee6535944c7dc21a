// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/FindBar.h"

#include "document/AnnotatedDocument.h"
#include "reader/AcceptedHits.h"
#include "reader/ArticleView.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTextDocument>
#include <QTimerEvent>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qsizetype longestFromSelection = 200;
constexpr qsizetype chosenAtOnce = 2000; ///< hits: a few milliseconds

} // namespace

FindBar::FindBar(ArticleView *view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_text(new QLineEdit(this))
    , m_case(new QToolButton(this))
    , m_words(new QToolButton(this))
    , m_expression(new QToolButton(this))
    , m_accepted(new QToolButton(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_close(new QToolButton(this))
    , m_count(new QLabel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->setSpacing(6);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_text, m_case, m_words, m_expression, m_accepted,
                                                            m_previous, m_next, m_count})
        row->addWidget(widget);
    row->addStretch();
    row->addWidget(m_close);
    // Not before there is something to be cleared: its icon takes long to be found.
    connect(m_text, &QLineEdit::textChanged, m_text, [this] { m_text->setClearButtonEnabled(true); });
    m_text->setMinimumWidth(220);
    m_text->setMaximumWidth(420);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setMinimumWidth(m_count->fontMetrics().horizontalAdvance(u"99,999 / 99,999"_s));
    for (QToolButton *button : {m_case, m_words, m_expression, m_accepted, m_previous, m_next, m_close}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    for (QToolButton *button : {m_case, m_words, m_expression}) {
        button->setCheckable(true);
        connect(button, &QToolButton::toggled, this, &FindBar::search);
    }
    m_accepted->setCheckable(true);
    connect(m_accepted, &QToolButton::toggled, this, [this] { chooseAnew(true); });
    m_case->setText(u"Aa"_s);
    m_words->setText(u"“ab”"_s);
    m_expression->setText(u".*"_s);
    m_accepted->setText(u"✓"_s);
    // Letters of which no menu's name makes use.
    m_case->setShortcut(Qt::ALT | Qt::Key_C);
    m_words->setShortcut(Qt::ALT | Qt::Key_W);
    m_expression->setShortcut(Qt::ALT | Qt::Key_X);
    m_accepted->setShortcut(Qt::ALT | Qt::Key_M);
    m_previous->setText(u"↑"_s);
    m_next->setText(u"↓"_s);
    m_close->setText(u"✕"_s);
    connect(m_text, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(m_next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    connect(&m_search, &TextSearch::progressed, this, &FindBar::addHits);
    connect(m_view, &ArticleView::documentReplaced, this, [this] {
        follow(m_view->document());
        m_origin = 0;
        m_from = m_view->place();
        search();
    });
    follow(m_view->document());
    retranslate();
    updateCount();
    hide();
}

void FindBar::retranslate()
{
    const auto describe = [](QToolButton *button, const QString &name, const QKeySequence &key = {}) {
        const QString shown = key.isEmpty() ? button->shortcut().toString(QKeySequence::NativeText)
                                            : key.toString(QKeySequence::NativeText);
        //: What a button does, then the key for it.
        button->setToolTip(shown.isEmpty() ? name : tr("%1 (%2)").arg(name, shown));
        button->setAccessibleName(name);
    };
    m_text->setPlaceholderText(tr("Find in article"));
    m_text->setAccessibleName(tr("Find in article"));
    describe(m_case, tr("Match case"));
    describe(m_words, tr("Whole words only"));
    describe(m_expression, tr("Regular expression"));
    describe(m_accepted, tr("In accepted mentions only"));
    describe(m_previous, tr("Previous hit"), QKeySequence(Qt::SHIFT | Qt::Key_F3));
    describe(m_next, tr("Next hit"), QKeySequence(Qt::Key_F3));
    describe(m_close, tr("Close the find bar"), QKeySequence(Qt::Key_Escape));
    m_count->setAccessibleName(tr("Hits"));
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        updateCount();
    }
}

void FindBar::open()
{
    const TextRange selection = m_view->selection();
    m_origin = selection.start;
    m_from = m_view->place();
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    const QString selected = m_view->selectedText();
    const bool oneLine = std::ranges::none_of(selected, [](QChar c) { return c == u'\n' || c == u'\r'; });
    if (!selected.isEmpty() && selected.size() <= longestFromSelection && oneLine && !m_expression->isChecked())
        m_text->setText(selected);
    m_text->selectAll();
    search();
}

void FindBar::close()
{
    m_search.cancel();
    if (m_current >= 0 && m_current < m_hits.size())
        m_view->setSelection(m_hits[m_current]);
    m_choosing.stop();
    m_found.clear();
    m_hits.clear();
    m_current = -1;
    m_view->setSearchHits({}, -1);
    hide();
    m_view->setFocus(Qt::OtherFocusReason);
}

void FindBar::setQuery(const QString &text)
{
    m_text->setText(text);
}

SearchQuery FindBar::query() const
{
    return {m_text->text(), m_case->isChecked(), m_words->isChecked(), m_expression->isChecked()};
}

void FindBar::search()
{
    m_search.cancel();
    m_choosing.stop();
    m_found.clear();
    m_hits.clear();
    m_current = -1;
    m_finished = true;
    m_view->setSearchHits({}, -1);
    if (isHidden() || !m_view->document() || m_text->text().isEmpty())
        return updateCount();
    const auto expression = query().compiled();
    if (!expression) {
        m_previous->setEnabled(false);
        m_next->setEnabled(false);
        return say(u"⚠ "_s + expression.error().text, expression.error().text);
    }
    m_finished = false;
    m_search.start(m_view->document()->article(), *expression);
}

void FindBar::addHits(const QList<TextRange> &hits, bool finished)
{
    m_found += hits;
    m_finished = finished;
    if (m_choosing.isActive()) // which comes to these hits too
        return;
    m_hits += wanted(hits);
    if (m_current < 0) {
        const auto after = std::ranges::lower_bound(m_hits, m_origin, {}, &TextRange::start);
        if (after != m_hits.end())
            return setCurrent(after - m_hits.begin());
        if (finished && !m_hits.isEmpty())
            return setCurrent(0);
    }
    m_view->setSearchHits(m_hits, m_current);
    updateCount();
}

void FindBar::setCurrent(qsizetype hit)
{
    m_current = hit;
    m_view->setSearchHits(m_hits, hit);
    m_view->goTo(m_hits[hit], m_from);
    updateCount();
}

QList<TextRange> FindBar::wanted(const QList<TextRange> &hits) const
{
    return m_accepted->isChecked() && m_document ? hitsInAcceptedMentions(m_document->annotations(), hits) : hits;
}

void FindBar::follow(AnnotatedDocument *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    if (document)
        connect(document, &AnnotatedDocument::changed, this, [this](const Change &change) {
            if (m_accepted->isChecked() && !isHidden() && !change.mentions.isEmpty())
                chooseAnew(false);
        });
}

void FindBar::chooseAnew(bool go)
{
    m_goWhenChosen = go;
    m_considered = 0;
    m_chosen.clear();
    m_choosing.start(0, this);
    if (m_found.size() <= chosenAtOnce)
        chooseSome();
}

void FindBar::chooseSome()
{
    const qsizetype count = std::min(chosenAtOnce, m_found.size() - m_considered);
    m_chosen += wanted(m_found.sliced(m_considered, count));
    m_considered += count;
    if (m_considered < m_found.size())
        return;
    m_choosing.stop();
    const qsizetype at = m_current >= 0 && m_current < m_hits.size() ? m_hits[m_current].start : m_origin;
    m_hits = std::exchange(m_chosen, {});
    const auto after = std::ranges::lower_bound(m_hits, at, {}, &TextRange::start);
    m_current = m_hits.isEmpty() ? -1 : after == m_hits.end() ? 0 : after - m_hits.begin();
    if (m_current >= 0 && m_goWhenChosen)
        return setCurrent(m_current);
    m_view->setSearchHits(m_hits, m_current);
    updateCount();
}

void FindBar::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_choosing.timerId())
        chooseSome();
    else
        QWidget::timerEvent(event);
}

void FindBar::step(int by)
{
    if (isHidden() || m_text->text().isEmpty()) {
        if (m_text->text().isEmpty())
            return open();
        m_origin = by > 0 ? m_view->selection().end : m_view->selection().start;
        m_from = m_view->place();
        show();
        return search();
    }
    // From one hit to the next is a jump of its own; what is typed always begins at one place.
    m_from = m_view->place();
    if (!m_hits.isEmpty())
        setCurrent((m_current + by + m_hits.size()) % m_hits.size());
}

void FindBar::findNext()
{
    step(1);
}

void FindBar::findPrevious()
{
    step(-1);
}

void FindBar::updateCount()
{
    const bool any = !m_hits.isEmpty();
    m_previous->setEnabled(any);
    m_next->setEnabled(any);
    if (m_text->text().isEmpty() || isHidden())
        return say({});
    if (!any)
        return say(!m_finished                   ? QString()
                       : m_accepted->isChecked() ? tr("No hits in accepted mentions")
                                                 : tr("No hits"));
    QString total = locale().toString(m_hits.size());
    if (m_hits.size() >= TextSearch::mostHits || !m_finished)
        total += u'+';
    //: Which of the hits is the current one, then the number of hits.
    say(tr("%1 of %2").arg(locale().toString(m_current + 1), total));
}

void FindBar::say(const QString &text, const QString &toolTip)
{
    m_count->setText(text);
    const QString rich = toolTip.isEmpty() ? QString() : Qt::convertFromPlainText(toolTip);
    m_count->setToolTip(rich);
    m_text->setToolTip(rich);
    m_text->setAccessibleDescription(text);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (event->modifiers().testFlag(Qt::ShiftModifier))
            findPrevious();
        else
            findNext();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace Rapporteur
