// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/Mention.h"
#include "theme/ReaderTheme.h"

#include <QFont>
#include <QList>
#include <QRect>

class QPainter;

namespace Rapporteur {

/// The notes of mentions, as cards in the margin beside their lines.
class NoteCards
{
public:
    struct Note
    {
        MentionId id = {};
        QString text = {};
        qreal y = 0; ///< top of the line that it belongs to
    };

    /// Sets \a notes (from top to bottom) into the margin between \a left and \a right, each as near to its line as those
    /// above allow. Where the margin is too narrow for reading, there are no cards.
    NoteCards(const QList<Note> &notes, int left, int right, const QFont &font);

    void draw(QPainter &painter, const ReaderTheme &theme, MentionId current) const;
    /// The mention whose card is at \a point, or none.
    [[nodiscard]] MentionId at(QPoint point) const;
    [[nodiscard]] qsizetype count() const { return m_cards.size(); }

private:
    struct Card
    {
        MentionId id;
        QRect rect;
        QString text; ///< broken into lines and shortened
    };

    QFont m_font;
    QList<Card> m_cards;
};

} // namespace Rapporteur
