// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/SessionsDialog.h"

#include "annotation/AnnotationDiff.h"
#include "formats/Anchoring.h"
#include "reader/ArticleView.h"
#include "reader/MentionHover.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSlider>
#include <QSplitter>
#include <QStyle>
#include <QToolButton>
#include <QTreeWidget>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

namespace Rapporteur {

namespace {

QString shownTime(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

/// The mention that a step is about: the first one that is still there after it.
MentionId mentionOf(const JournalEntry &step, const AnnotationSet &after)
{
    for (const StoredChange &change : step.changes) {
        const auto *mention = std::get_if<StoredMentionChange>(&change);
        if (mention && mention->after && after.mention(mention->after->mention.id))
            return mention->after->mention.id;
    }
    return {};
}

} // namespace

SessionsDialog::SessionsDialog(AnnotatedDocument &present, const QString &articlePath, const Appearance &appearance,
                               QWidget *parent)
    : QDialog(parent)
    , m_present(present)
    , m_past(std::make_unique<AnnotatedDocument>(present.article()))
    , m_articlePath(articlePath)
{
    setWindowTitle(tr("Sessions"));
    buildList();
    auto *left = new QWidget(this);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_search);
    column->addWidget(m_list);
    column->addWidget(m_problems);
    auto *splitter = new QSplitter(this);
    splitter->addWidget(left);
    splitter->addWidget(buildReplay(appearance));
    splitter->setSizes({560, 640}); // so that all figures are seen
    auto *buttons = new QDialogButtonBox(this);
    m_restore = buttons->addButton(tr("&Restore This State"), QDialogButtonBox::ActionRole);
    m_restore->setToolTip(tr("Make the annotations as they stood then; this can be undone"));
    m_restore->setAutoDefault(false);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &SessionsDialog::restore);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    resize(1200, 720);
    fill();
}

SessionsDialog::~SessionsDialog()
{
    m_view->setDocument(nullptr);
}

void SessionsDialog::buildList()
{
    m_search = new QLineEdit(this);
    m_search->setPlaceholderText(tr("Search analyst or date"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &SessionsDialog::filter);
    m_list = new QTreeWidget(this);
    m_list->setHeaderLabels({tr("Begun"), tr("Analyst"), tr("Minutes"), tr("Steps"), tr("Added"), tr("Changed"),
                             tr("Accepted"), tr("Rejected"), tr("Removed")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("Sessions"));
    connect(m_list, &QTreeWidget::currentItemChanged, this,
            [this](QTreeWidgetItem *item) { openSession(m_list->indexOfTopLevelItem(item)); });
    m_problems = new QLabel(this);
    m_problems->setTextFormat(Qt::PlainText);
    m_problems->setWordWrap(true);
    m_problems->setTextInteractionFlags(Qt::TextSelectableByMouse);
}

QWidget *SessionsDialog::buildReplay(const Appearance &appearance)
{
    auto *pane = new QWidget(this);
    m_heading = new QLabel(pane);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    m_view = new ArticleView(pane);
    m_view->setAppearance(&appearance);
    new MentionHover(m_view, appearance); // it becomes the view's
    m_view->setDocument(m_past.get());
    m_view->setAccessibleName(tr("The article as it stood then"));
    m_view->setRejectedShown(true);
    m_slider = new QSlider(Qt::Horizontal, pane);
    m_slider->setAccessibleName(tr("Step"));
    m_slider->setToolTip(tr("Go to any step of the session"));
    connect(m_slider, &QSlider::valueChanged, this, &SessionsDialog::showStep);
    const auto button = [&](QStyle::StandardPixmap icon, const QString &text, int by) {
        auto *made = new QToolButton(pane);
        made->setIcon(style()->standardIcon(icon));
        made->setToolTip(text);
        made->setAccessibleName(text);
        connect(made, &QToolButton::clicked, this, [this, by] { m_slider->setValue(m_slider->value() + by); });
        return made;
    };
    m_back = button(QStyle::SP_MediaSeekBackward, tr("One step back"), -1);
    m_forward = button(QStyle::SP_MediaSeekForward, tr("One step on"), 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_back);
    row->addWidget(m_slider, 1);
    row->addWidget(m_forward);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_heading);
    column->addWidget(m_view, 1);
    column->addLayout(row);
    return pane;
}

void SessionsDialog::fill()
{
    m_sessions = sessionsOf(m_articlePath, m_issues);
    std::ranges::reverse(m_sessions);
    constexpr qint64 minute = 60;
    for (const SessionSummary &session : std::as_const(m_sessions)) {
        QStringList cells{shownTime(session.begun), session.analyst, QLocale().toString(session.seconds() / minute)};
        for (const qsizetype figure :
             {session.steps, session.added, session.changed, session.accepted, session.rejected, session.removed})
            cells.append(QLocale().toString(qlonglong(figure)));
        auto *item = new QTreeWidgetItem(m_list, cells);
        for (int column = 2; column < cells.size(); ++column)
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    for (int column = 0; column < m_list->columnCount(); ++column)
        m_list->resizeColumnToContents(column);
    if (m_sessions.isEmpty())
        openSession(-1);
    else
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

void SessionsDialog::filter(const QString &text)
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        item->setHidden(!item->text(0).contains(text, Qt::CaseInsensitive)
                        && !item->text(1).contains(text, Qt::CaseInsensitive));
    }
}

void SessionsDialog::openSession(int row)
{
    m_journal.reset();
    Issues issues = m_issues;
    if (row >= 0) {
        auto opened = Journal::open(m_sessions[row].path);
        if (opened) {
            issues += opened->issues();
            m_journal = std::move(*opened);
        } else {
            issues.append(opened.error());
        }
    }
    QStringList lines;
    for (const Issue &issue : std::as_const(issues))
        lines.append(issue.toString());
    m_problems->setText(lines.join(u'\n'));
    m_problems->setVisible(!lines.isEmpty());
    const QSignalBlocker blocker(m_slider);
    m_slider->setRange(0, m_journal ? int(m_journal->stepCount()) : 0);
    m_slider->setValue(m_slider->maximum());
    showStep(m_slider->value());
}

void SessionsDialog::showStep(int step)
{
    const bool isOpen = m_journal.has_value();
    m_slider->setEnabled(isOpen);
    m_back->setEnabled(isOpen && step > 0);
    m_forward->setEnabled(isOpen && step < m_slider->maximum());
    m_restore->setEnabled(isOpen);
    if (!isOpen) {
        m_heading->setText(tr("No session yet: one begins with the first change of an article that is a file."));
        return;
    }
    const auto state = m_journal->stateAt(step);
    if (!state) {
        m_heading->setText(state.error().toString());
        m_restore->setEnabled(false);
        return;
    }
    // As an edit, so that the view keeps its place.
    const AnnotationSet then = anchor(*state, m_present.article()).annotations;
    if (const auto shown = m_past->apply(difference(m_past->annotations(), then, {})); !shown) {
        m_heading->setText(shown.error().toString());
        m_restore->setEnabled(false);
        return;
    }
    m_past->undoStack()->clear();
    const auto entry = step > 0 ? m_journal->step(step) : Result<JournalEntry>(m_journal->begin());
    if (step == 0)
        m_heading->setText(tr("The past: as %1 found it, %2").arg(entry->analyst, shownTime(entry->at)));
    else if (entry)
        m_heading->setText(tr("The past: step %1 of %2, %3: %4")
                               .arg(QLocale().toString(step), QLocale().toString(m_slider->maximum()),
                                    shownTime(entry->at), entry->label));
    else
        m_heading->setText(entry.error().toString());
    m_view->setCurrentMention(entry && step > 0 ? mentionOf(*entry, m_past->annotations()) : MentionId());
}

void SessionsDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    // Only now is it known how much of the article there is room for.
    m_view->setCurrentMention(m_view->currentMention());
}

void SessionsDialog::restore()
{
    const QString label = tr("Restore the state of %1")
                              .arg(shownTime(m_slider->value() > 0 && m_journal->step(m_slider->value())
                                                 ? m_journal->step(m_slider->value())->at
                                                 : m_journal->begin().at));
    const Edit edit = difference(m_present.annotations(), m_past->annotations(), label);
    if (edit.isEmpty()) {
        m_heading->setText(tr("That is the present state: there is nothing to restore."));
        return;
    }
    const auto applied = m_present.apply(edit);
    m_heading->setText(applied ? tr("Restored. Undo takes it back.") : applied.error().toString());
}

} // namespace Rapporteur
