// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/KeyButton.h"

#include <QAction>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace Rapporteur {

namespace {

constexpr int gap = 7;

QFont capFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.82);
    return font;
}

} // namespace

KeyButton::KeyButton(QAction *action, QWidget *parent)
    : QToolButton(parent)
{
    setDefaultAction(action);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::TabFocus);
    connect(action, &QAction::changed, this, &QWidget::updateGeometry);
}

QString KeyButton::key() const
{
    return defaultAction() ? defaultAction()->shortcut().toString(QKeySequence::NativeText) : QString();
}

QSize KeyButton::capSize() const
{
    const QFontMetrics metrics(capFont(font()));
    return {qMax(metrics.height() + 1, metrics.horizontalAdvance(key()) + 9), metrics.height() + 1};
}

QSize KeyButton::sizeHint() const
{
    QSize size = QToolButton::sizeHint();
    if (!key().isEmpty())
        size.rwidth() += capSize().width() + gap;
    return size;
}

void KeyButton::paintEvent(QPaintEvent *event)
{
    if (key().isEmpty()) {
        QToolButton::paintEvent(event);
        return;
    }
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    // Frame first, then the label in what the cap leaves of it.
    QStyleOptionToolButton frame = option;
    frame.text.clear();
    frame.icon = QIcon();
    frame.toolButtonStyle = Qt::ToolButtonIconOnly;
    painter.drawComplexControl(QStyle::CC_ToolButton, frame);
    const QSize cap = capSize();
    QStyleOptionToolButton label = option;
    label.rect = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(8, 0, -cap.width() - gap - 4, 0));
    painter.drawControl(QStyle::CE_ToolButtonLabel, label);

    const QRect place(width() - cap.width() - gap, (height() - cap.height()) / 2, cap.width(), cap.height());
    const QRectF drawn = QRectF(QStyle::visualRect(layoutDirection(), rect(), place)).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ink = palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText);
    QColor edge = ink;
    edge.setAlphaF(0.35f);
    painter.setPen(edge);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(drawn, 3, 3);
    ink.setAlphaF(isEnabled() ? 0.8f : 0.5f);
    painter.setPen(ink);
    painter.setFont(capFont(font()));
    painter.drawText(drawn, Qt::AlignCenter, key());
}

} // namespace Rapporteur
