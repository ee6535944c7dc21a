// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/StatusWidgets.h"

#include "document/DocumentFile.h"
#include "models/EntityWords.h"

#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace Rapporteur {

StatusWidgets::StatusWidgets(QStatusBar *bar)
    : QObject(bar)
    , m_bar(bar)
    , m_saved(new QLabel(bar))
    , m_reviewed(new QLabel(bar))
    , m_progress(new QProgressBar(bar))
    , m_counts(new QLabel(bar))
    , m_zoom(new QLabel(bar))
{
    m_saved->setToolTip(tr("Whether the annotations are on disk"));
    m_reviewed->setToolTip(tr("Mentions that are accepted or rejected, of all"));
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(140, 7);
    m_progress->setAccessibleName(tr("Reviewed"));
    m_counts->setToolTip(tr("Mentions of each kind that are not rejected"));
    m_zoom->setToolTip(tr("Size of the article’s text: Ctrl++ and Ctrl+−"));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_saved, m_reviewed, m_progress}) {
        widget->setContentsMargins(8, 0, 8, 0);
        bar->addWidget(widget);
    }
    for (QLabel *label : {m_counts, m_zoom}) {
        label->setContentsMargins(8, 0, 8, 0);
        bar->addPermanentWidget(label);
    }
    bar->setSizeGripEnabled(false);
    connect(bar, &QStatusBar::messageChanged, this, &StatusWidgets::showOrHide);
    showCounts(nullptr);
}

void StatusWidgets::showSaveState(const DocumentFile *file)
{
    const auto words = [file] {
        if (!file)
            return tr("No article is open");
        if (file->state() == DocumentFile::State::Failed)
            return tr("Could not be saved");
        if (!file->isSecured())
            return tr("Not saved yet");
        if (file->state() == DocumentFile::State::Modified)
            return tr("✓ Saved in the session");
        return file->savedAt().isValid()
            ? tr("✓ Saved %1").arg(QLocale().toString(file->savedAt().toLocalTime().time(), QLocale::ShortFormat))
            : tr("Nothing to save");
    };
    m_saved->setText(words());
    QFont font = m_saved->font();
    font.setBold(file && file->state() == DocumentFile::State::Failed);
    m_saved->setFont(font);
}

void StatusWidgets::setZoom(int percent)
{
    m_zoom->setText(tr("%1 %").arg(QLocale().toString(percent)));
}

void StatusWidgets::showCounts(const AnnotatedDocument *document)
{
    m_counting = document;
    showOrHide();
    if (!document)
        return;
    const AnnotationSet &set = document->annotations();
    const auto all = int(set.mentionCount());
    const auto decided = all - int(set.count(MentionStatus::Suggested));
    m_reviewed->setText(tr("Reviewed %1 of %2").arg(QLocale().toString(decided), QLocale().toString(all)));
    m_progress->setRange(0, qMax(1, all));
    m_progress->setValue(decided);
    QStringList counts;
    for (const EntityKind kind : allEntityKinds) {
        const qsizetype count = set.count(kind, MentionStatus::Suggested) + set.count(kind, MentionStatus::Accepted);
        counts.append(EntityWords::kinds(kind) + u' ' + QLocale().toString(count));
    }
    m_counts->setText(counts.join(u" · "_s));
}

void StatusWidgets::showOrHide()
{
    m_counts->setVisible(m_counting);
    if (!m_bar->currentMessage().isEmpty()) // which stands in the place of these
        return;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_reviewed, m_progress})
        widget->setVisible(m_counting);
}

} // namespace Rapporteur
