// SPDX-License-Identifier: GPL-3.0-or-later
// What the mouse does in the view: selecting, picking mentions, and saying what is under the pointer.
#include "document/AnnotatedDocument.h"
#include "reader/ArticleView.h"
#include "reader/MarkGeometry.h"
#include "reader/NoteCards.h"
#include "reader/WordSnapping.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr int dragInterval = 30; ///< milliseconds between two steps of scrolling while dragging
constexpr int mostClicks = 4;
constexpr qsizetype mostListed = 200; ///< mentions in a menu; the entity tree lists any number

TextCursor::Unit unitOf(int clicks)
{
    return static_cast<TextCursor::Unit>(std::clamp(clicks, 1, mostClicks) - 1);
}

} // namespace

void ArticleView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    press(event);
}

void ArticleView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    press(event);
}

void ArticleView::press(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (const MentionId noted = noteCards().at(point); !noted.isNull())
        return setCurrentMention(noted);
    const bool again = m_clicks > 0 && event->timestamp() - m_lastPress <= quint64(QApplication::doubleClickInterval())
        && (point - m_pressedAt).manhattanLength() < QApplication::startDragDistance();
    const bool isDouble = event->type() == QEvent::MouseButtonDblClick; // by the platform's own rules
    m_clicks = again && !event->modifiers().testFlag(Qt::ShiftModifier) ? m_clicks % mostClicks + 1 : isDouble ? 2 : 1;
    m_lastPress = event->timestamp();
    m_pressedAt = point;
    m_pointer = point;
    m_dragging = true;
    m_dragged = false;
    m_caretX = -1;
    m_ringShown = false;
    m_pressedOffset = -1;
    m_exact = event->modifiers().testFlag(Qt::AltModifier);
    const TextRange before = selection();
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        m_cursor.moveTo(offsetNear(point), true);
        m_dragged = true;
    } else {
        const qsizetype under = offsetAt(point);
        const qsizetype near = offsetNear(point);
        m_cursor.start(m_clicks > 1 && under >= 0 ? under : near, unitOf(m_clicks));
        if (m_clicks == 1)
            m_pressedOffset = near;
        m_caretShown = false;
    }
    emitIfSelected(before);
}

void ArticleView::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = event->position().toPoint();
    m_exact = event->modifiers().testFlag(Qt::AltModifier);
    if (!m_dragging) {
        const bool overText = m_pointer.x() >= m_columnLeft && m_pointer.x() < m_columnLeft + m_layout.width();
        viewport()->setCursor(overText ? Qt::IBeamCursor : Qt::ArrowCursor);
        return;
    }
    if (!m_dragged && (m_pointer - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragged = true;
    if (viewport()->rect().contains(m_pointer))
        m_dragTimer.stop();
    else if (!m_dragTimer.isActive())
        m_dragTimer.start(dragInterval, this);
    dragTo(m_pointer);
}

void ArticleView::dragTo(QPoint point)
{
    const TextRange before = selection();
    if (m_pressedOffset >= 0 && m_snaps != m_exact) {
        dragByWords(offsetNear(point));
    } else {
        const qsizetype under = m_clicks > 1 ? offsetAt(point) : -1;
        m_cursor.extendTo(under >= 0 ? under : offsetNear(point));
    }
    emitIfSelected(before);
}

void ArticleView::dragByWords(qsizetype offset)
{
    const bool back = offset < m_pressedOffset;
    const TextRange words = snappedToWords(m_layout.article().text(),
                                           {std::min(offset, m_pressedOffset), std::max(offset, m_pressedOffset)});
    m_cursor.extendFrom(back ? words.end : words.start, back ? words.start : words.end);
}

void ArticleView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    m_dragTimer.stop();
    if (!std::exchange(m_dragging, false))
        return;
    if (QClipboard *clipboard = QGuiApplication::clipboard(); clipboard->supportsSelection() && m_cursor.hasSelection())
        clipboard->setText(selectedText(), QClipboard::Selection);
    if (!m_dragged && m_clicks == 1)
        clickMentions(offsetAt(event->position().toPoint()));
}

void ArticleView::clickMentions(qsizetype offset)
{
    const QPoint point = m_pressedAt;
    if (m_layout.blockCount() > 0) {
        const auto [block, top] = blockAt(point.y());
        const TextRange range = m_layout.block(block).range;
        const auto crowds = m_marks.marks(block, range).crowds;
        for (const SpanLanes::Crowd &crowd : crowds) {
            const MarkGeometry geometry(m_layout.layout(block),
                                        {qreal(m_columnLeft), top + m_layout.block(block).space}, range.start,
                                        m_layout.typography(), devicePixelRatioF());
            if (geometry.crowdRect(crowd).contains(point))
                return openCrowd(crowd, viewport()->mapToGlobal(point));
        }
    }
    const QList<MentionId> here = mentionsAt(offset);
    if (here.isEmpty())
        return setCurrentMention({});
    const qsizetype current = here.indexOf(m_current);
    setCurrentMention(here[(current + 1) % here.size()]);
}

void ArticleView::openCrowd(const SpanLanes::Crowd &crowd, QPoint global)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto entries = m_document->annotations().spans().overlapping(crowd.range);
    const auto listed = entries.first(std::min(entries.size(), mostListed));
    for (const SpanIndex::Entry &entry : listed) {
        QString text =
            m_layout.article().text(entry.range.intersected({entry.range.start, entry.range.start + 60})).toString();
        text.replace(u'&', u"&&"_s);
        const Mention *mention = m_document->annotations().mention(entry.id);
        const Entity *entity = m_document->annotations().entity(mention->entity);
        QString name = entity->name;
        menu->addAction(tr("%1: %2").arg(name.replace(u'&', u"&&"_s), text.simplified()), this,
                        [this, id = entry.id] { setCurrentMention(id); });
    }
    menu->popup(global);
}

void ArticleView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return scrollByWheel(event);
    m_wheelTurned += event->angleDelta().y();
    for (; m_wheelTurned >= QWheelEvent::DefaultDeltasPerStep; m_wheelTurned -= QWheelEvent::DefaultDeltasPerStep)
        zoomIn();
    for (; m_wheelTurned <= -QWheelEvent::DefaultDeltasPerStep; m_wheelTurned += QWheelEvent::DefaultDeltasPerStep)
        zoomOut();
    event->accept();
}

void ArticleView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        // About the selection where there is one, else about the current mention, else where the caret stands.
        const Mention *mention =
            m_document && !m_cursor.hasSelection() ? m_document->annotations().mention(m_current) : nullptr;
        const qsizetype offset = mention ? mention->range.start : m_cursor.caret();
        const QRect marked = mention ? visibleRect(mention->range) : QRect();
        const QPoint at = marked.isEmpty() ? lineRect(offset).bottomLeft().toPoint() : marked.bottomLeft();
        Q_EMIT contextMenuRequested(
            viewport()->mapToGlobal(viewport()->rect().contains(at) ? at : viewport()->rect().center()), offset);
        return;
    }
    Q_EMIT contextMenuRequested(event->globalPos(), offsetAt(event->pos()));
}

bool ArticleView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showToolTip(help->globalPos(), help->pos());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void ArticleView::showToolTip(QPoint global, QPoint point)
{
    const MentionId noted = noteCards().at(point); // of mentions in the text there is a card
    if (noted.isNull())
        return QToolTip::hideText();
    QToolTip::showText(global, Qt::convertFromPlainText(describe(noted)), viewport(),
                       QRect(point, QSize(1, 1)).adjusted(-12, -12, 12, 12));
}

QString ArticleView::describe(MentionId id) const
{
    const AnnotationSet &annotations = m_document->annotations();
    const Mention &mention = *annotations.mention(id);
    const auto kind = [&] {
        switch (annotations.kindOf(mention)) {
        case EntityKind::Country:
            return tr("Country");
        case EntityKind::Official:
            return tr("Official");
        case EntityKind::Agreement:
            return tr("Agreement");
        }
        return QString();
    };
    const auto status = [&] {
        switch (mention.status) {
        case MentionStatus::Suggested:
            return tr("suggested");
        case MentionStatus::Accepted:
            return tr("accepted");
        case MentionStatus::Rejected:
            return tr("rejected");
        }
        return QString();
    };
    QString text = tr("%1\n%2, %3").arg(annotations.entity(mention.entity)->name, kind(), status());
    if (!mention.provenance->reason.isEmpty())
        text += u'\n' + tr("Reason: %1").arg(mention.provenance->reason);
    if (!mention.note.isEmpty())
        text += u'\n' + tr("Note: %1").arg(mention.note);
    return text;
}

} // namespace Rapporteur
