// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/InvisibleBoxes.h"

#include "reader/DisplayText.h"
#include "reader/ParagraphLayout.h"
#include "text/InvisibleCharacters.h"
#include "theme/ReaderTheme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace Rapporteur {

namespace {

constexpr char16_t emSpace = 0x2003;
constexpr char16_t wordJoiner = 0x2060; // has no width
constexpr int labelSize = 16; // pixels, before it is made as small as its box

} // namespace

QString textWithRoomForInvisibles(QStringView text)
{
    QString result = displayText(text);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto invisible = invisibleAt(text, i);
        if (!invisible || invisible->hasWidth)
            continue;
        result[i] = QChar(emSpace);
        if (invisible->length == 2)
            result[++i] = QChar(wordJoiner);
    }
    return result;
}

void drawInvisibles(QPainter &painter, const ParagraphLayout &layout, QStringView text, int first, int last,
                    QPointF origin, const ReaderTheme &theme)
{
    const TextRange visible{layout.lineRange(first).start, layout.lineRange(last).end};
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = visible.start; i < std::min(visible.end, text.size()); ++i) {
        const auto invisible = invisibleAt(text, i);
        if (!invisible)
            continue;
        const auto boxes = layout.boxes({i, i + invisible->length}, first, last);
        i += invisible->length - 1;
        if (boxes.isEmpty())
            continue;
        const QRectF place = boxes.first().rect.translated(origin);
        const qreal height = place.height() * 0.62;
        QRectF box(place.left() + 0.5, place.center().y() - height / 2, std::max(3.0, place.width() - 1), height);
        painter.setPen(QPen(theme.quietText(), 1));
        painter.setBrush(theme.page());
        if (invisible->hasWidth) { // a bracket below the space
            const qreal y = place.bottom() - place.height() * 0.12;
            painter.drawPolyline(QList<QPointF>{
                {box.left(), y - height * 0.25}, {box.left(), y}, {box.right(), y}, {box.right(), y - height * 0.25}});
            continue;
        }
        painter.drawRoundedRect(box, 2, 2);
        const QString label = invisible->shortName();
        QFont font(QStringLiteral("sans-serif"));
        font.setPixelSize(labelSize);
        const qreal wide = std::max(1.0, QFontMetricsF(font).horizontalAdvance(label));
        const qreal scale = std::min(height * 0.75 / labelSize, (box.width() - 2) / wide);
        painter.save();
        painter.setFont(font);
        painter.translate(box.center());
        painter.scale(scale, std::min(height * 0.62 / labelSize, scale * 1.5)); // narrow ones as high as can be
        painter.drawText(QRectF(-wide, -labelSize, 2 * wide, 2 * labelSize), Qt::AlignCenter, label);
        painter.restore();
    }
    painter.restore();
}

} // namespace Rapporteur
