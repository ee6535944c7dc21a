// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/BoundaryHandles.h"

#include "document/AnnotatedDocument.h"
#include "reader/ArticleView.h"
#include "reader/TextBoundaries.h"
#include "reader/WordSnapping.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace Rapporteur {

namespace {

constexpr int outward = 11; ///< how far a handle can be grabbed outside the mention, and inside of it
constexpr int inward = 5;
constexpr int knob = 10; ///< diameter; it stands above the start and below the end
constexpr int ringDistance = 4; ///< from the boundary to the ring around the mention, about
constexpr int scrollInterval = 30; ///< milliseconds

} // namespace

/// One handle: a knob on a corner of the ring around the mention, so that it is told apart without colour.
class BoundaryHandle : public QWidget
{
public:
    BoundaryHandle(BoundaryHandles &owner, BoundaryHandles::End end)
        : QWidget(owner.m_view->viewport())
        , m_owner(owner)
        , m_end(end)
    {
        setCursor(Qt::SizeHorCursor);
        setFocusPolicy(Qt::NoFocus); // the keys for it are actions
        hide();
        say();
    }

    void put(const BoundaryHandles::Edge &edge)
    {
        m_outwardLeft = edge.outwardLeft;
        const QRect line = edge.line.toAlignedRect();
        const bool above = m_end == BoundaryHandles::Start;
        const QRect rect(line.left() - (m_outwardLeft ? outward : inward), line.top() - (above ? knob : 0),
                         outward + inward, line.height() + knob);
        if (rect != geometry())
            setGeometry(rect);
        setVisible(true);
        raise();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Mention *mention = m_owner.mention();
        if (!mention)
            return;
        const ReaderTheme &theme = m_owner.theme();
        const QColor color = theme.line(m_owner.m_document->annotations().kindOf(*mention));
        const bool above = m_end == BoundaryHandles::Start;
        const qreal x = m_outwardLeft ? outward - ringDistance : inward + ringDistance;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.page(), 1));
        painter.setBrush(color);
        const QPointF center(x, above ? knob / 2.0 : height() - knob / 2.0);
        painter.drawEllipse(center, knob / 2.0 - 0.5, knob / 2.0 - 0.5);
    }

    void mousePressEvent(QMouseEvent *event) override
    {
        if (event->button() == Qt::LeftButton)
            m_owner.press(m_end, event);
        else
            event->ignore();
    }

    void mouseDoubleClickEvent(QMouseEvent *event) override
    {
        if (event->button() == Qt::LeftButton)
            m_owner.passOn(event, true);
        else
            event->ignore();
    }

    void mouseMoveEvent(QMouseEvent *event) override
    {
        m_owner.moveTo(m_owner.m_view->viewport()->mapFromGlobal(event->globalPosition().toPoint()),
                       event->modifiers().testFlag(Qt::AltModifier));
    }

    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (event->button() == Qt::LeftButton)
            m_owner.release(event);
        else
            event->ignore();
    }

    void changeEvent(QEvent *event) override
    {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::LanguageChange)
            say();
    }

private:
    void say()
    {
        const bool start = m_end == BoundaryHandles::Start;
        setAccessibleName(start ? BoundaryHandles::tr("Start of the current mention")
                                : BoundaryHandles::tr("End of the current mention"));
        setToolTip(start ? BoundaryHandles::tr("Drag to move the start; with Alt by character")
                         : BoundaryHandles::tr("Drag to move the end; with Alt by character"));
    }

    BoundaryHandles &m_owner;
    BoundaryHandles::End m_end;
    bool m_outwardLeft = true;
};

BoundaryHandles::BoundaryHandles(ArticleView *view)
    : QObject(view)
    , m_view(view)
    , m_handles{new BoundaryHandle(*this, Start), new BoundaryHandle(*this, Stop)}
{
    view->installEventFilter(this);
    connect(view, &ArticleView::moved, this, &BoundaryHandles::place);
    connect(view, &ArticleView::documentReplaced, this, &BoundaryHandles::followDocument);
    connect(view, &ArticleView::currentMentionChanged, this, [this] {
        cancel();
        place();
    });
    followDocument();
}

void BoundaryHandles::followDocument()
{
    if (m_document)
        m_document->disconnect(this);
    cancel();
    m_document = m_view->document();
    if (m_document) {
        connect(m_document, &AnnotatedDocument::changed, this, [this] {
            cancel();
            place();
        });
    }
    place();
}

const Mention *BoundaryHandles::mention() const
{
    return m_document && m_document == m_view->document() ? m_document->annotations().mention(m_view->currentMention())
                                                          : nullptr;
}

const ReaderTheme &BoundaryHandles::theme() const
{
    return m_view->m_theme;
}

std::optional<BoundaryHandles::Edge> BoundaryHandles::edgeOf(TextRange range, End end) const
{
    const QString &text = m_document->article().text();
    const TextRange character = end == Start ? TextRange{range.start, nextGrapheme(text, range.start)}
                                             : TextRange{previousGrapheme(text, range.end), range.end};
    ArticleLayout &layout = m_view->m_layout;
    const qsizetype block = layout.blockOf(character.start);
    if (block < 0)
        return {};
    const qreal top = m_view->blockTop(block);
    if (top > m_view->viewport()->height() || top + layout.height(block) < 0)
        return {};
    const ArticleLayout::Block info = layout.block(block);
    const ParagraphLayout &paragraph = layout.layout(block);
    const TextRange inside{std::clamp<qsizetype>(character.start - info.range.start, 0, info.range.length()),
                           std::clamp<qsizetype>(character.end - info.range.start, 0, info.range.length())};
    const auto boxes = paragraph.boxes(inside);
    const QRectF caret = paragraph.caretRect(inside.start);
    const QRectF box = boxes.isEmpty() ? caret : boxes.first().rect;
    // Where the caret before a character is at its right, it is read from right to left.
    const bool rightToLeft = !boxes.isEmpty() && caret.left() > box.center().x();
    const bool atLeft = (end == Start) != rightToLeft;
    const QPointF origin(m_view->m_columnLeft, top + info.space);
    const QRectF line = QRectF(atLeft ? box.left() : box.right(), box.top(), 0, box.height()).translated(origin);
    if (line.bottom() < 0 || line.top() > m_view->viewport()->height())
        return {};
    return Edge{line, atLeft};
}

void BoundaryHandles::place()
{
    const Mention *current = mention();
    const TextRange range = current ? m_view->m_reshaped.value_or(current->range) : TextRange{};
    for (const End end : {Start, Stop}) {
        BoundaryHandle *handle = m_handles[end];
        const auto edge = current && !range.isEmpty() ? edgeOf(range, end) : std::nullopt;
        if (edge)
            handle->put(*edge);
        else if (m_dragged != end) // hiding it would lose the mouse
            handle->hide();
        handle->update();
    }
}

void BoundaryHandles::press(End end, QMouseEvent *event)
{
    const Mention *current = mention();
    const auto edge = current ? edgeOf(current->range, end) : std::nullopt;
    if (!edge)
        return;
    m_view->setFocus(Qt::MouseFocusReason); // Esc is to be heard
    m_pressed = true;
    m_dragged.reset();
    m_pressedAt = m_view->viewport()->mapFromGlobal(event->globalPosition().toPoint());
    m_pointer = m_pressedAt;
    m_grip = edge->line.center().toPoint() - m_pressedAt;
    m_dragged = end;
    m_view->m_reshaped.reset();
}

void BoundaryHandles::moveTo(QPoint point, bool exact)
{
    const Mention *current = mention();
    if (!m_dragged || !current)
        return;
    if (m_pressed && (point - m_pressedAt).manhattanLength() < QApplication::startDragDistance() / 2 + 1)
        return;
    m_pressed = false;
    m_pointer = point;
    m_exact = exact;
    const QRect seen = m_view->viewport()->rect();
    if (point.y() >= seen.top() && point.y() <= seen.bottom())
        m_scrollTimer.stop();
    else if (!m_scrollTimer.isActive())
        m_scrollTimer.start(scrollInterval, this);

    const QString &text = m_document->article().text();
    const QPoint target = point + m_grip;
    const qsizetype offset =
        m_view->offsetNear({target.x(), std::clamp(target.y(), seen.top(), std::max(seen.top(), seen.bottom()))});
    const bool byWord = m_view->m_snaps && !exact;
    TextRange range = current->range;
    if (*m_dragged == Start) {
        const qsizetype last = previousGrapheme(text, range.end); // at least one character stays
        range.start = byWord ? nearestWordStart(text, offset) : offset;
        if (range.start > last)
            range.start =
                byWord ? std::min(last, std::max(current->range.start, wordStartBefore(text, last + 1))) : last;
    } else {
        const qsizetype first = nextGrapheme(text, range.start);
        range.end = byWord ? nearestWordEnd(text, offset) : offset;
        if (range.end < first)
            range.end = byWord ? std::max(first, std::min(current->range.end, wordEndAfter(text, first - 1))) : first;
    }
    m_view->m_reshaped = range;
    m_view->viewport()->update();
    place();
}

void BoundaryHandles::release(QMouseEvent *event)
{
    const Mention *current = mention();
    const bool clicked = m_pressed;
    const std::optional<TextRange> range = m_view->m_reshaped;
    stop();
    if (clicked)
        return passOn(event, false);
    if (current && range && *range != current->range)
        Q_EMIT boundaryDragged(current->id, *range);
    place();
}

void BoundaryHandles::cancel()
{
    if (!m_dragged)
        return;
    stop();
    place();
}

void BoundaryHandles::stop()
{
    m_scrollTimer.stop();
    m_dragged.reset();
    m_pressed = false;
    if (m_view->m_reshaped) {
        m_view->m_reshaped.reset();
        m_view->viewport()->update();
    }
}

void BoundaryHandles::passOn(QMouseEvent *event, bool isDouble)
{
    QWidget *viewport = m_view->viewport();
    const QPointF place = viewport->mapFromGlobal(event->globalPosition());
    for (const QEvent::Type type :
         {isDouble ? QEvent::MouseButtonDblClick : QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
        QMouseEvent passed(type, place, event->globalPosition(), Qt::LeftButton,
                           type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, event->modifiers());
        passed.setTimestamp(event->timestamp());
        QCoreApplication::sendEvent(viewport, &passed);
    }
}

bool BoundaryHandles::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view || !m_dragged)
        return QObject::eventFilter(watched, event);
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::KeyRelease
        && event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        event->accept(); // it is no shortcut now
        if (event->type() == QEvent::KeyPress)
            cancel();
        return true;
    }
    if (key->key() == Qt::Key_Alt && event->type() != QEvent::ShortcutOverride && !m_pressed)
        moveTo(m_pointer, event->type() == QEvent::KeyPress);
    return QObject::eventFilter(watched, event);
}

void BoundaryHandles::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_scrollTimer.timerId())
        return QObject::timerEvent(event);
    const QRect seen = m_view->viewport()->rect();
    const int beyond =
        m_pointer.y() < seen.top() ? m_pointer.y() - seen.top() : std::max(0, m_pointer.y() - seen.bottom());
    QScrollBar *bar = m_view->verticalScrollBar();
    bar->setValue(bar->value() + beyond);
    moveTo(m_pointer, m_exact);
}

} // namespace Rapporteur
