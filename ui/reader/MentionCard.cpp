// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/MentionCard.h"

#include "models/EntityWords.h"
#include "models/ProvenanceText.h"
#include "theme/Contrast.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr int cardWidth = 340;
constexpr int mostRowsSeen = 4; ///< of the other mentions; the rest is scrolled to
constexpr qsizetype mostListed = 200; ///< the entity tree lists any number
constexpr qsizetype longestText = 600; ///< of a name, a detail, a note; the form shows it whole

QString shortened(const QString &text)
{
    return text.size() <= longestText ? text : text.first(longestText) + u'…';
}

} // namespace

MentionCard::MentionCard(const QList<QAction *> &actions, QWidget *parent)
    : QFrame(parent)
    , m_name(new QLabel(this))
    , m_kind(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_provenance(new QLabel(this))
    , m_note(new QLabel(this))
    , m_othersTitle(new QLabel(this))
    , m_others(new QListWidget(this))
{
    setFrameShape(QFrame::NoFrame); // see paintEvent()
    setAutoFillBackground(true);
    setFixedWidth(cardWidth);
    setFocusPolicy(Qt::NoFocus);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 10, 12, 10);
    rows->setSpacing(4);
    QFont bold = font();
    bold.setBold(true);
    m_name->setFont(bold);
    for (QLabel *label : {m_name, m_kind, m_detail, m_provenance, m_note, m_othersTitle}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        rows->addWidget(label);
    }
    m_others->setFrameShape(QFrame::NoFrame);
    m_others->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_others->setUniformItemSizes(true);
    m_others->setAccessibleName(tr("Other mentions here"));
    m_othersTitle->setText(tr("Also marked here:"));
    m_othersTitle->setBuddy(m_others);
    rows->addWidget(m_others);
    connect(m_others, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { Q_EMIT picked({item->data(Qt::UserRole).toUInt()}); });
    connect(m_others, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { Q_EMIT picked({item->data(Qt::UserRole).toUInt()}); });

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 4, 0, 0);
    for (QAction *action : actions) {
        auto *button = new QToolButton(this);
        button->setText(action->iconText());
        button->setIcon(action->icon());
        button->setToolButtonStyle(action->icon().isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
        button->setToolTip(action->toolTip());
        button->setAccessibleName(action->iconText());
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, action] { Q_EMIT triggered(action); });
        m_buttons.append(button);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    rows->addLayout(buttons);
    hide();
}

void MentionCard::paintEvent(QPaintEvent *event)
{
    // The style's own frame is darker than what is around, and lost on a dark page.
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setPen(mixed(palette().color(QPalette::Window), palette().color(QPalette::Text), 0.35));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void MentionCard::setMentions(const AnnotationSet &annotations, const QList<MentionId> &mentions,
                              const ReaderTheme &theme)
{
    m_mentions = mentions;
    const Mention *mention = annotations.mention(this->mention());
    const Entity *entity = mention ? annotations.entity(mention->entity) : nullptr;
    if (!entity)
        return hide();
    QPalette colors = palette();
    const QColor background = colors.color(QPalette::Base);
    colors.setColor(QPalette::Window, background);
    setPalette(colors);

    QPalette kindColors = colors;
    kindColors.setColor(QPalette::WindowText, theme.accentOn(entity->kind(), background));
    m_kind->setPalette(kindColors);
    const QLocale locale;
    QString state = EntityWords::status(mention->status);
    if (mention->certainty())
        state = tr("%1, %2 % sure").arg(state, locale.toString(qRound(*mention->certainty() * 100)));
    //: Kind and state of a mention: "Country · Accepted"
    const QString kind = tr("%1 · %2").arg(EntityWords::kind(entity->kind()), state);
    const QString provenance = provenanceText(*mention, QDate::currentDate(), locale);
    showLine(m_name, shortened(entity->name));
    showLine(m_kind, kind);
    showLine(m_detail, shortened(EntityWords::detail(*entity)));
    showLine(m_provenance, shortened(provenance));
    QStringList notes;
    if (!mention->note.isEmpty())
        notes.append(tr("Note: %1").arg(shortened(mention->note)));
    if (!entity->note.isEmpty())
        notes.append(tr("Note on the entity: %1").arg(shortened(entity->note)));
    if (!mention->tags().isEmpty())
        notes.append(tr("Tags: %1").arg(shortened(mention->tags().join(u", "_s))));
    showLine(m_note, notes.join(u'\n'));
    setAccessibleName(tr("Mention of %1").arg(shortened(entity->name)));
    setAccessibleDescription(QStringList{kind, m_detail->text(), provenance, notes.join(u'\n')}.join(u'\n'));
    for (QToolButton *button : std::as_const(m_buttons))
        button->setAccessibleDescription(accessibleName() + u'\n' + accessibleDescription());
    fillOthers(annotations);
    // Labels that wrap know their height only for a width.
    layout()->activate();
    const int height =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(cardWidth) : layout()->totalSizeHint().height();
    resize(cardWidth, height + 2 * frameWidth());
}

void MentionCard::showLine(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

void MentionCard::fillOthers(const AnnotationSet &annotations)
{
    m_others->clear();
    const auto others = m_mentions.mid(1, mostListed);
    for (const MentionId id : others) {
        const Mention *mention = annotations.mention(id);
        const Entity *entity = mention ? annotations.entity(mention->entity) : nullptr;
        if (!entity)
            continue;
        //: Another mention at the same place: its entity, kind and state.
        auto *item = new QListWidgetItem(tr("%1 — %2, %3")
                                             .arg(entity->name.simplified(), EntityWords::kind(entity->kind()),
                                                  EntityWords::status(mention->status)),
                                         m_others);
        item->setData(Qt::UserRole, id.value);
    }
    const int rows = m_others->count();
    m_others->setVisible(rows > 0);
    m_othersTitle->setVisible(rows > 0);
    if (rows > 0)
        m_others->setFixedHeight(std::min(rows, mostRowsSeen) * m_others->sizeHintForRow(0) + 2);
}

void MentionCard::takeFocus()
{
    if (!m_buttons.isEmpty())
        m_buttons.first()->setFocus(Qt::ShortcutFocusReason);
    else if (m_others->count() > 0)
        m_others->setFocus(Qt::ShortcutFocusReason);
}

void MentionCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QFrame::keyPressEvent(event);
}

} // namespace Rapporteur
