// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/NoteCards.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace Rapporteur {

namespace {

constexpr int narrowest = 60;
constexpr int widest = 150;
constexpr int padding = 6;
constexpr int gap = 4;
constexpr int mostLines = 3;
constexpr qsizetype longestRead = 400; ///< what cannot be shown need not be laid out

QString brokenAndShortened(const QString &note, const QFont &font, int width)
{
    const QString text = note.first(std::min(note.size(), longestRead)).simplified();
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() + 1 < mostLines) {
            lines << text.sliced(line.textStart(), line.textLength()).trimmed();
        } else {
            lines << QFontMetrics(font).elidedText(text.sliced(line.textStart()), Qt::ElideRight, width);
            break;
        }
    }
    layout.endLayout();
    return lines.join(u'\n');
}

} // namespace

NoteCards::NoteCards(const QList<Note> &notes, int left, int right, const QFont &font)
    : m_font(font)
{
    m_font.setPointSizeF(font.pointSizeF() * 0.92);
    const int width = std::min(widest, right - left);
    if (width < narrowest)
        return;
    const QFontMetrics metrics(m_font);
    int free = std::numeric_limits<int>::min();
    for (const Note &note : notes) {
        const QString text = brokenAndShortened(note.text, m_font, width - 2 * padding);
        const int height = metrics.lineSpacing() * static_cast<int>(text.count(u'\n') + 1) + 2 * padding;
        const int top = std::max(free, static_cast<int>(std::lround(note.y)));
        m_cards.append({note.id, QRect(right - width, top, width, height), text});
        free = top + height + gap;
    }
}

void NoteCards::draw(QPainter &painter, const ReaderTheme &theme, MentionId current) const
{
    painter.setFont(m_font);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Card &card : m_cards) {
        painter.setPen(QPen(card.id == current ? theme.noteText() : theme.noteLine(), card.id == current ? 2 : 1));
        painter.setBrush(theme.note());
        painter.drawRoundedRect(QRectF(card.rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter.setPen(theme.noteText());
        painter.drawText(card.rect.adjusted(padding, padding, -padding / 2, -padding / 2), Qt::AlignLeft | Qt::AlignTop,
                         card.text);
    }
}

MentionId NoteCards::at(QPoint point) const
{
    for (const Card &card : m_cards) {
        if (card.rect.contains(point))
            return card.id;
    }
    return {};
}

} // namespace Rapporteur
