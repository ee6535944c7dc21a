// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/SymbolIcon.h"

#include "theme/Appearance.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <functional>

namespace Rapporteur {

namespace {

/// Draws itself anew at each size and palette, on a grid of 16 by 16.
class DrawnIcon : public QIconEngine
{
public:
    using Draw = std::function<void(QPainter &, QIcon::Mode)>;

    explicit DrawnIcon(Draw draw)
        : m_draw(std::move(draw))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const qreal side = qMin(rect.width(), rect.height());
        painter->translate(rect.center().x() + 0.5 - side / 2, rect.center().y() + 0.5 - side / 2);
        painter->scale(side / 16, side / 16);
        m_draw(*painter, mode);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new DrawnIcon(m_draw); }

private:
    Draw m_draw;
};

QPainterPath line(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(points)));
    return path;
}

QPainterPath arrowAround(bool mirrored)
{
    QPainterPath path;
    path.moveTo(3, 6);
    path.lineTo(9.5, 6);
    path.arcTo(QRectF(6.25, 6, 6.5, 6.5), 90, -180);
    path.lineTo(6, 12.5);
    path.moveTo(6, 3);
    path.lineTo(3, 6);
    path.lineTo(6, 9);
    return mirrored ? QTransform(-1, 0, 0, 1, 16, 0).map(path) : path;
}

QPainterPath pathOf(Symbol symbol)
{
    QPainterPath path;
    switch (symbol) {
    case Symbol::Open:
        path.addPath(line({{2, 12.5}, {2, 3.5}, {6, 3.5}, {7.5, 5}, {13, 5}, {13, 7}}));
        path.addPath(line({{2, 12.5}, {4.2, 7}, {15, 7}, {12.8, 12.5}, {2, 12.5}}));
        break;
    case Symbol::Save:
        path.addPath(line({{2.5, 2.5}, {11, 2.5}, {13.5, 5}, {13.5, 13.5}, {2.5, 13.5}, {2.5, 2.5}}));
        path.addPath(line({{5, 2.5}, {5, 6}, {10, 6}, {10, 2.5}}));
        path.addPath(line({{5, 13.5}, {5, 9}, {11, 9}, {11, 13.5}}));
        break;
    case Symbol::Undo:
        path = arrowAround(false);
        break;
    case Symbol::Redo:
        path = arrowAround(true);
        break;
    case Symbol::Previous:
        path = line({{10, 3}, {5, 8}, {10, 13}});
        break;
    case Symbol::Next:
        path = line({{6, 3}, {11, 8}, {6, 13}});
        break;
    case Symbol::Accept:
        path = line({{2.5, 8.5}, {6.5, 12.5}, {13.5, 4}});
        break;
    case Symbol::Reject:
        path = line({{3.5, 3.5}, {12.5, 12.5}});
        path.addPath(line({{12.5, 3.5}, {3.5, 12.5}}));
        break;
    case Symbol::Delete:
        path.addPath(line({{2.5, 4.5}, {13.5, 4.5}}));
        path.addPath(line({{6, 4.5}, {6, 2.5}, {10, 2.5}, {10, 4.5}}));
        path.addPath(line({{4, 4.5}, {4.7, 13.5}, {11.3, 13.5}, {12, 4.5}}));
        break;
    case Symbol::Find:
        path.addEllipse(QPointF(7, 7), 4.2, 4.2);
        path.addPath(line({{10.2, 10.2}, {13.8, 13.8}}));
        break;
    case Symbol::Review:
        path.addPath(line({{2, 4.5}, {3.5, 6}, {6, 2.5}}));
        path.addPath(line({{2, 11}, {3.5, 12.5}, {6, 9}}));
        path.addPath(line({{8.5, 4.5}, {14, 4.5}}));
        path.addPath(line({{8.5, 11.5}, {14, 11.5}}));
        break;
    case Symbol::Note:
        path.addPath(line({{2.5, 2.5}, {13.5, 2.5}, {13.5, 9.5}, {9.5, 13.5}, {2.5, 13.5}, {2.5, 2.5}}));
        path.addPath(line({{9.5, 13.5}, {9.5, 9.5}, {13.5, 9.5}}));
        break;
    case Symbol::StepLeft:
        path = line({{10, 3.5}, {5, 8}, {10, 12.5}, {10, 3.5}});
        break;
    case Symbol::StepRight:
        path = line({{6, 3.5}, {11, 8}, {6, 12.5}, {6, 3.5}});
        break;
    }
    return path;
}

QColor colorFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    return palette.color(mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText);
}

} // namespace

QIcon symbolIcon(Symbol symbol)
{
    return QIcon(new DrawnIcon([symbol](QPainter &painter, QIcon::Mode mode) {
        const bool filled = symbol == Symbol::StepLeft || symbol == Symbol::StepRight;
        painter.setPen(QPen(colorFor(mode), 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(filled ? QBrush(colorFor(mode)) : QBrush(Qt::NoBrush));
        painter.drawPath(pathOf(symbol));
    }));
}

QIcon kindIcon(EntityKind kind, const Appearance &appearance)
{
    return QIcon(new DrawnIcon([kind, &appearance](QPainter &painter, QIcon::Mode mode) {
        QColor color = appearance.currentReaderTheme().line(kind);
        if (mode == QIcon::Disabled)
            color.setAlphaF(0.4f);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(3, 3, 10, 10), 1.5, 1.5);
    }));
}

QIcon applicationIcon()
{
    return QIcon(new DrawnIcon([](QPainter &painter, QIcon::Mode) {
        painter.setPen(QPen(QColor(0x6b7680), 0.5));
        painter.setBrush(QColor(0xfdfdfb));
        painter.drawRoundedRect(QRectF(2, 0.75, 12, 14.5), 1.4, 1.4);
        painter.setPen(Qt::NoPen);
        const auto bar = [&](qreal x, qreal y, qreal width, QColor color) {
            painter.setBrush(color);
            painter.drawRoundedRect(QRectF(x, y, width, 1.5), 0.6, 0.6);
        };
        const QColor words(0xb9c0c6);
        bar(4, 3.2, 3.6, QColor(0x0072b2));
        bar(8.2, 3.2, 3.8, words);
        bar(4, 6.2, 2.2, words);
        bar(6.8, 6.2, 5.2, QColor(0xc2540a));
        bar(4, 9.2, 8, words);
        bar(4, 12.0, 4.8, QColor(0x00805e));
        bar(9.4, 12.0, 2.6, words);
    }));
}

} // namespace Rapporteur
