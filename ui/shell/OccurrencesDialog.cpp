// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/OccurrencesDialog.h"

#include "models/EntityWords.h"
#include "models/Snippet.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Rapporteur {

OccurrencesDialog::OccurrencesDialog(const Article &article, const AnnotationSet &annotations,
                                     const Signature &signature, MentionId model, Purpose purpose, QWidget *parent)
    : QDialog(parent)
    , m_article(article)
    , m_annotations(annotations)
    , m_edits(article, annotations, signature)
    , m_model(model)
    , m_purpose(purpose)
    , m_list(new QTreeWidget(this))
    , m_count(new QLabel(this))
{
    const bool marks = purpose == Purpose::Mark;
    setWindowTitle(marks ? tr("Apply to All") : tr("Reject All Like This"));
    const Mention &mention = *annotations.mention(model);
    const QString words = article.text(mention.range).toString().simplified();
    auto *explanation = new QLabel(this);
    explanation->setTextFormat(Qt::PlainText); // words of an article are no markup
    explanation->setWordWrap(true);
    explanation->setText(
        marks ? tr("Mark “%1” as “%2” where a box is ticked. The other places are remembered and not "
                   "suggested again.")
                    .arg(words, annotations.entity(mention.entity)->name)
              : tr("Reject “%1” here and where a box is ticked: it is not suggested there again.").arg(words));

    auto *rules = new QHBoxLayout;
    addRule(tr("&Whole words"), tr("“Japan”, but not “Japanese”"), &OccurrenceRules::wholeWords);
    addRule(tr("&Match case"), tr("“US”, but not “us”"), &OccurrenceRules::matchCase);
    addRule(tr("&Possessives"), tr("Also “Japan” in “Japan’s”"), &OccurrenceRules::possessives);
    addRule(tr("P&lurals"), tr("“treaty” and “treaties”"), &OccurrenceRules::plurals);
    addRule(tr("&Hyphens"), tr("“peace-treaty”, and “Japan” in “Japan-led”"), &OccurrenceRules::hyphenated);
    for (QCheckBox *box : std::as_const(m_ruleBoxes))
        rules->addWidget(box);
    rules->addStretch();

    m_list->setHeaderLabels({tr("Before"), tr("Words"), tr("After"), tr("Now")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAccessibleName(tr("Places with these words"));
    m_list->header()->setSectionsMovable(false);

    auto *all = new QPushButton(tr("Tick &All"), this);
    auto *none = new QPushButton(tr("Tick &None"), this);
    for (QPushButton *button : {all, none})
        button->setAutoDefault(false);
    auto *counting = new QHBoxLayout;
    counting->addWidget(all);
    counting->addWidget(none);
    counting->addWidget(m_count, 1);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *apply = buttons->addButton(marks ? tr("Mark") : tr("Reject"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    apply->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 18, 18, 14);
    layout->setSpacing(10);
    layout->addWidget(explanation);
    layout->addLayout(rules);
    layout->addWidget(m_list, 1);
    layout->addLayout(counting);
    layout->addWidget(buttons);
    resize(860, 520);

    connect(m_list, &QTreeWidget::itemChanged, this, &OccurrencesDialog::countTicks);
    connect(all, &QPushButton::clicked, this, [this] { tickAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { tickAll(false); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    find();
    m_list->setFocus();
}

void OccurrencesDialog::addRule(const QString &text, const QString &tip, bool OccurrenceRules::*rule)
{
    auto *box = new QCheckBox(text, this);
    box->setToolTip(tip);
    box->setChecked(m_rules.*rule);
    connect(box, &QCheckBox::toggled, this, [this, rule](bool on) {
        m_rules.*rule = on;
        find();
    });
    m_ruleBoxes.append(box);
}

void OccurrencesDialog::find()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_found = m_edits.occurrences(m_model, m_rules);
    m_found.removeIf([this](const Occurrence &occurrence) { return !isOffered(occurrence); });
    QList<QTreeWidgetItem *> rows;
    rows.reserve(m_found.size());
    for (const Occurrence &occurrence : std::as_const(m_found)) {
        const Snippet snippet = Snippet::of(m_article, occurrence.range);
        auto *row = new QTreeWidgetItem({snippet.before, snippet.words, snippet.after, state(occurrence)});
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        row->setCheckState(0, isTickedAtFirst(occurrence) ? Qt::Checked : Qt::Unchecked);
        row->setTextAlignment(0, Qt::AlignRight | Qt::AlignVCenter);
        rows.append(row);
    }
    m_list->addTopLevelItems(rows);
    if (!rows.isEmpty())
        m_list->setCurrentItem(rows.first());
    m_list->setColumnWidth(0, 300);
    m_list->setColumnWidth(1, 130);
    m_list->setColumnWidth(2, 260);
    countTicks();
}

bool OccurrencesDialog::isOffered(const Occurrence &occurrence) const
{
    const Mention *mention = m_annotations.mention(occurrence.mention);
    if (m_purpose == Purpose::Reject)
        return !mention || mention->status == MentionStatus::Suggested;
    return !mention || mention->status != MentionStatus::Accepted
        || mention->entity != m_annotations.mention(m_model)->entity;
}

bool OccurrencesDialog::isTickedAtFirst(const Occurrence &occurrence) const
{
    const bool isDecided = !occurrence.mention.isNull() && occurrence.status != MentionStatus::Suggested;
    return !isDecided && !(occurrence.isInside && m_purpose == Purpose::Mark);
}

QString OccurrencesDialog::state(const Occurrence &occurrence) const
{
    const Mention *mention = m_annotations.mention(occurrence.mention);
    if (mention)
        return tr("%1: %2").arg(EntityWords::status(mention->status), m_annotations.entity(mention->entity)->name);
    return occurrence.isInside ? tr("Part of another mention") : tr("Not marked");
}

void OccurrencesDialog::tickAll(bool ticked)
{
    {
        const QSignalBlocker quiet(m_list);
        for (int row = 0; row < m_list->topLevelItemCount(); ++row)
            m_list->topLevelItem(row)->setCheckState(0, ticked ? Qt::Checked : Qt::Unchecked);
    }
    m_list->viewport()->update();
    countTicks();
}

void OccurrencesDialog::countTicks()
{
    int ticked = 0;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row)
        ticked += m_list->topLevelItem(row)->checkState(0) == Qt::Checked ? 1 : 0;
    m_count->setText(m_found.isEmpty() ? tr("These words stand nowhere else.")
                                       : tr("%1 of %n place(s) ticked", nullptr, int(m_found.size())).arg(ticked));
}

Edit OccurrencesDialog::edit() const
{
    QList<TextRange> ticked;
    QList<TextRange> others;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row)
        (m_list->topLevelItem(row)->checkState(0) == Qt::Checked ? ticked : others).append(m_found[row].range);
    return m_purpose == Purpose::Mark ? m_edits.applyToAll(m_model, ticked, others)
                                      : m_edits.rejectAllLike(m_model, ticked);
}

} // namespace Rapporteur
