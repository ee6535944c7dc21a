// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/MentionHover.h"

#include "document/AnnotatedDocument.h"
#include "reader/ArticleView.h"
#include "reader/MentionCard.h"
#include "theme/Appearance.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace Rapporteur {

namespace {

constexpr int restTime = 450; ///< milliseconds over a mention until its card opens
constexpr int leaveTime = 350; ///< until it closes: enough to go from the words to the card
constexpr int gap = 12; ///< between the words and the card: a boundary's handle has room there

} // namespace

MentionHover::MentionHover(ArticleView *view, const Appearance &appearance, const QList<QAction *> &actions)
    : QObject(view)
    , m_view(view)
    , m_appearance(appearance)
    , m_actions(actions)
{
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);
    connect(view, &ArticleView::moved, this, &MentionHover::close);
    connect(view, &ArticleView::documentReplaced, this, &MentionHover::followDocument);
    connect(&appearance, &Appearance::changed, this, &MentionHover::close);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *from, const QWidget *to) {
        if (openCard() && from && to && m_card->isAncestorOf(from) && !m_card->isAncestorOf(to))
            close();
    });
    followDocument();
}

void MentionHover::followDocument()
{
    close();
    if (m_view->document())
        connect(m_view->document(), &AnnotatedDocument::changed, this, &MentionHover::refresh, Qt::UniqueConnection);
}

MentionHover::~MentionHover()
{
    if (m_card)
        m_card->removeEventFilter(this);
}

const MentionCard *MentionHover::openCard() const
{
    return m_card && m_card->isVisible() ? m_card : nullptr;
}

bool MentionHover::hasKeyboard() const
{
    const QWidget *focus = QApplication::focusWidget();
    return m_card && focus && m_card->isAncestorOf(focus);
}

void MentionHover::follow(QPoint point)
{
    const qsizetype offset = m_view->viewport()->childAt(point) ? -1 : m_view->offsetAt(point);
    QList<MentionId> here = offset < 0 ? QList<MentionId>() : m_view->mentionsAt(offset);
    // The current one first; else the innermost.
    if (const qsizetype current = here.indexOf(m_view->currentMention()); current > 0)
        here.move(current, 0);
    if (openCard() && here.contains(m_card->mention())) {
        m_closeTimer.stop();
        m_openTimer.stop();
        return;
    }
    if (openCard() && !hasKeyboard() && !m_closeTimer.isActive())
        m_closeTimer.start(leaveTime, this);
    if (here.isEmpty())
        m_openTimer.stop();
    else if (here != m_awaited || !m_openTimer.isActive())
        m_openTimer.start(restTime, this);
    m_awaited = here;
}

void MentionHover::open(const QList<MentionId> &mentions)
{
    if (!m_view->document() || mentions.isEmpty())
        return;
    if (m_card && m_card->parentWidget() != m_view->window()) { // the view has moved to another window
        delete m_card;
        m_card = nullptr;
    }
    if (!m_card) {
        m_card = new MentionCard(m_actions, m_view->window());
        m_card->installEventFilter(this);
        connect(m_card, &QObject::destroyed, this, [this] { m_card = nullptr; });
        connect(m_card, &MentionCard::closeRequested, this, &MentionHover::close);
        connect(m_card, &MentionCard::triggered, this, &MentionHover::act);
        connect(m_card, &MentionCard::picked, this, [this](MentionId mention) {
            QList<MentionId> all = m_card->mentions();
            all.move(std::max<qsizetype>(0, all.indexOf(mention)), 0);
            const bool keyboard = hasKeyboard();
            m_view->setCurrentMention(mention);
            open(all);
            if (keyboard)
                m_card->takeFocus();
        });
    }
    m_closeTimer.stop();
    m_card->setMentions(m_view->document()->annotations(), mentions, m_appearance.currentReaderTheme());
    place();
    m_card->show();
    m_card->raise();
}

void MentionHover::place()
{
    const Mention *mention = m_view->document()->annotations().mention(m_card->mention());
    if (!mention)
        return;
    const QWidget *window = m_card->parentWidget();
    const QRect seen = m_view->visibleRect(mention->range);
    const QRect words(m_view->viewport()->mapTo(window, seen.topLeft()), seen.size());
    const QRect room = window->rect().adjusted(4, 4, -4, -4);
    QRect card(QPoint(m_view->isRightToLeft() ? words.right() - m_card->width() : words.left(), words.bottom() + gap),
               m_card->size());
    if (card.bottom() > room.bottom() && words.top() - gap - card.height() >= room.top())
        card.moveBottom(words.top() - gap);
    else if (card.bottom() > room.bottom()) // neither below nor above: beside, as far as there is room
        card.moveBottom(room.bottom());
    if (card.intersects(words) && words.right() + gap + card.width() <= room.right())
        card.moveLeft(words.right() + gap);
    else if (card.intersects(words) && words.left() - gap - card.width() >= room.left())
        card.moveRight(words.left() - gap);
    card.moveLeft(std::max(room.left(), std::min(card.left(), room.right() - card.width())));
    card.moveTop(std::max(room.top(), card.top()));
    m_card->move(card.topLeft());
}

bool MentionHover::openForCurrent()
{
    const MentionId current = m_view->currentMention();
    const Mention *mention = m_view->document() ? m_view->document()->annotations().mention(current) : nullptr;
    if (!mention)
        return false;
    m_view->goTo(mention->range);
    m_openTimer.stop();
    QList<MentionId> all = m_view->mentionsAt(mention->range.start);
    all.removeAll(current);
    all.prepend(current);
    open(all);
    m_card->takeFocus();
    return true;
}

void MentionHover::close()
{
    m_openTimer.stop();
    m_closeTimer.stop();
    m_awaited.clear();
    if (!openCard())
        return;
    const bool keyboard = hasKeyboard();
    m_card->hide();
    if (keyboard)
        m_view->setFocus(Qt::OtherFocusReason);
}

void MentionHover::act(QAction *action)
{
    const MentionId mention = m_card->mention();
    close();
    // The actions work on the view's current mention as long as the tree has not the keyboard.
    m_view->setFocus(Qt::OtherFocusReason);
    m_view->setCurrentMention(mention);
    action->trigger();
}

void MentionHover::refresh()
{
    m_awaited.clear();
    m_openTimer.stop();
    if (!openCard())
        return;
    const AnnotationSet &annotations = m_view->document()->annotations();
    QList<MentionId> left = m_card->mentions();
    left.removeIf([&](MentionId id) { return !annotations.mention(id); });
    if (left.isEmpty() || left.first() != m_card->mention())
        return close();
    m_card->setMentions(annotations, left, m_appearance.currentReaderTheme());
    place();
}

bool MentionHover::filterKey(QEvent *event)
{
    const auto *key = static_cast<QKeyEvent *>(event);
    if (!openCard() || key->key() != Qt::Key_Escape)
        return false;
    event->accept(); // it is no shortcut now
    if (event->type() == QEvent::KeyPress)
        close();
    return true;
}

bool MentionHover::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
        if (watched == m_view->viewport()) {
            const auto *mouse = static_cast<QMouseEvent *>(event);
            if (mouse->buttons() == Qt::NoButton)
                follow(mouse->position().toPoint());
        }
        break;
    case QEvent::Enter:
        if (watched == m_card)
            m_closeTimer.stop();
        break;
    case QEvent::Leave:
        m_openTimer.stop();
        if (openCard() && !hasKeyboard())
            m_closeTimer.start(leaveTime, this);
        break;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::Wheel:
    case QEvent::ContextMenu:
        if (watched == m_view->viewport())
            close();
        break;
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
        if (watched == m_view && filterKey(event))
            return true;
        break;
    case QEvent::Hide:
        if (watched == m_view)
            close();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void MentionHover::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_openTimer.timerId()) {
        m_openTimer.stop();
        if (!hasKeyboard())
            open(m_awaited);
    } else if (event->timerId() == m_closeTimer.timerId()) {
        m_closeTimer.stop();
        if (!hasKeyboard())
            close();
    } else {
        QObject::timerEvent(event);
    }
}

} // namespace Rapporteur
