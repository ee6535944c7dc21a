// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/AnnotatedDocument.h"
#include "reader/ArticlePainter.h"
#include "reader/ArticleView.h"
#include "reader/CaretBlink.h"
#include "reader/FocusMode.h"
#include "reader/MarkGeometry.h"
#include "reader/NoteCards.h"
#include "theme/Appearance.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace Rapporteur {

namespace {

constexpr int noteGap = 10; ///< between notes and what is beside them

} // namespace

Scene ArticleView::scene() const
{
    std::optional<Mark> reshaped;
    if (const Mention *mention = m_reshaped && m_document ? m_document->annotations().mention(m_current) : nullptr)
        reshaped = Mark{.range = *m_reshaped,
                        .id = mention->id,
                        .kind = m_document->annotations().kindOf(*mention),
                        .status = mention->status};
    return {.theme = m_theme,
            .current = m_current,
            .reshaped = reshaped,
            .selection = selection(),
            .hits = m_hits,
            .currentHit = m_currentHit,
            .plain = m_appearance && m_appearance->reading().plain};
}

void ArticleView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QRect clip = event->rect();
    painter.fillRect(clip, m_theme.page());
    if (m_position.settle())
        updateScrollBar();
    noteShown();
    if (std::exchange(m_idleWanted, false))
        m_idleTimer.start(0, this);
    const Scene scene = this->scene();
    ArticlePainter article(m_layout, m_marks, scene);
    const int reach = MarkGeometry::reach(m_layout.typography());
    QList<QRect> dimmed;
    const bool dims = m_appearance && m_appearance->reading().focused;
    const Mention *mention = m_document && dims ? m_document->annotations().mention(m_current) : nullptr;
    const TextRange focus =
        dims ? focusedRange(m_layout, mention ? mention->range.start : m_cursor.caret()) : TextRange();
    for (qsizetype block = m_position.block(); block < m_layout.blockCount(); ++block) {
        const qreal top = blockTop(block);
        if (top - reach > clip.bottom())
            break;
        if (top + m_layout.height(block) + reach < clip.top())
            continue;
        article.drawBlock(painter, block, {qreal(m_columnLeft), top}, clip);
        if (dims && !focus.contains(m_layout.block(block).range))
            dimmed.append(QRect(0, qRound(top), viewport()->width(), m_layout.height(block)));
    }
    // A veil over all, for text that is drawn see-through lets its own overlaps be seen.
    QColor veil = m_theme.page();
    veil.setAlphaF(float(1 - dimmedOpacity));
    for (const QRect &rect : std::as_const(dimmed))
        painter.fillRect(rect, veil);
    if ((m_caretShown || m_caretBrowsing) && hasFocus() && m_blink->isShown())
        painter.fillRect(caretRect(), m_theme.text());
    const NoteCards notes = noteCards();
    m_notesShown = !scene.plain && notes.count() > 0;
    if (m_notesShown)
        notes.draw(painter, m_theme, m_current);
    if (m_ringShown) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(m_theme.focusRing(), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

NoteCards ArticleView::noteCards() const
{
    QList<NoteCards::Note> notes;
    for (qsizetype block = m_position.block(); m_document && block < m_layout.blockCount(); ++block) {
        if (blockTop(block) > viewport()->height())
            break;
        const TextRange range = m_layout.block(block).range;
        for (const Mark &mark : m_marks.marks(block, range).marks) {
            if (mark.noted && range.contains(mark.range.start))
                notes.append(
                    {mark.id, m_document->annotations().mention(mark.id)->note, lineRect(mark.range.start).top()});
        }
    }
    std::ranges::stable_sort(notes, {}, &NoteCards::Note::y);
    return {notes, noteGap, m_columnLeft - noteGap, m_layout.typography().small()};
}

} // namespace Rapporteur
