// SPDX-License-Identifier: GPL-3.0-or-later
#include "entities/EntityDelegate.h"

#include "models/EntityTreeModel.h"
#include "theme/Appearance.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QTextDocument>
#include <QTextLayout>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace Rapporteur {

using Node = EntityTreeModel::Node;
using Role = EntityTreeModel::Role;

namespace {

constexpr int margin = 6;
constexpr int dotSize = 9;

QFont smaller(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 0.86);
    return font;
}

QFont bold(QFont font)
{
    font.setBold(true);
    return font;
}

QVariant value(const QModelIndex &index, Role role)
{
    return index.data(int(role));
}

bool hasLineOfItsOwn(const QModelIndex &index)
{
    // A country's detail is its code: short enough to stand beside the name.
    return value(index, Role::Kind).toInt() != int(EntityKind::Country)
        && !value(index, Role::Detail).toString().isEmpty();
}

QColor quiet(const QPalette &palette)
{
    return palette.color(QPalette::PlaceholderText);
}

QColor backgroundOf(const QStyleOptionViewItem &option)
{
    return option.palette.color(option.state.testFlag(QStyle::State_Selected) ? QPalette::Highlight : QPalette::Base);
}

} // namespace

EntityDelegate::EntityDelegate(const Appearance &appearance, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_appearance(appearance)
{
}

QColor EntityDelegate::accent(const QModelIndex &index, const QColor &background) const
{
    return m_appearance.currentReaderTheme().accentOn(EntityKind(value(index, Role::Kind).toInt()), background);
}

void EntityDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem own = option;
    initStyleOption(&own, index);
    own.text.clear();
    const QStyle *style = own.widget ? own.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &own, painter, own.widget);

    // Right-to-left is the same picture mirrored: draw in logical coordinates and let visualRect() turn them.
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    switch (Node(value(index, Role::Node).toInt())) {
    case Node::Kind:
        paintKind(painter, own, index);
        break;
    case Node::Entity:
        paintEntity(painter, own, index);
        break;
    case Node::Mention:
        paintMention(painter, own, index);
        break;
    }
    painter->restore();
}

void EntityDelegate::paintKind(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->setFont(bold(option.font));
    painter->setPen(accent(index, backgroundOf(option)));
    const QRect rect = option.rect.adjusted(2, 0, -margin - 3, 0);
    const QString count = QLocale().toString(value(index, Role::Count).toInt());
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignRight, count);
}

void EntityDelegate::paintEntity(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool mirrored = option.direction == Qt::RightToLeft;
    const auto turned = [&](const QRect &rect) {
        return mirrored ? QStyle::visualRect(option.direction, option.rect, rect) : rect;
    };
    const QFont small = smaller(option.font);
    const QString detail = value(index, Role::Detail).toString();
    const bool twoLines = hasLineOfItsOwn(index);
    QRect line = option.rect.adjusted(margin, twoLines ? 2 : 0, -margin, 0);
    if (twoLines)
        line.setHeight(QFontMetrics(option.font).height());

    // The dot: hollow while every mention is only suggested.
    const QColor colour = accent(index, backgroundOf(option));
    const QRect dotRect = turned({line.left(), line.center().y() - dotSize / 2, dotSize, dotSize});
    painter->setPen(QPen(colour, 1.6));
    painter->setBrush(value(index, Role::Undecided).toBool() ? QBrush(Qt::NoBrush) : QBrush(colour));
    painter->drawEllipse(QRectF(dotRect).adjusted(0.8, 0.8, -0.8, -0.8));

    // The number of mentions in a pill at the far side.
    painter->setFont(small);
    const QFontMetrics smallMetrics(small);
    const QString count = QLocale().toString(value(index, Role::Count).toInt());
    const int pillHeight = smallMetrics.height() + 1;
    const int pillWidth = qMax(pillHeight + 4, smallMetrics.horizontalAdvance(count) + 12);
    const QRect pill(option.rect.right() - margin - pillWidth, line.center().y() - pillHeight / 2, pillWidth,
                     pillHeight);
    QColor pillColour = option.palette.color(QPalette::Text);
    pillColour.setAlphaF(0.08f);
    painter->setPen(Qt::NoPen);
    painter->setBrush(pillColour);
    painter->drawRoundedRect(turned(pill), pillHeight / 2.0, pillHeight / 2.0);
    painter->setPen(quiet(option.palette));
    painter->drawText(turned(pill), Qt::AlignCenter, count);

    const int textLeft = line.left() + dotSize + 7;
    const int textRight = pill.left() - 6;
    const QRect text(textLeft, line.top(), textRight - textLeft, line.height());
    painter->setFont(option.font);
    painter->setPen(option.palette.color(QPalette::Text));
    const QString name = QFontMetrics(option.font).elidedText(index.data().toString(), Qt::ElideRight, text.width());
    painter->drawText(turned(text), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, name);
    painter->setFont(small);
    painter->setPen(quiet(option.palette));
    if (twoLines) {
        const QRect below(textLeft, line.bottom(), option.rect.right() - margin - textLeft, smallMetrics.height() + 2);
        painter->drawText(turned(below), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          smallMetrics.elidedText(detail, Qt::ElideRight, below.width()));
    } else if (!detail.isEmpty()) {
        const int used = QFontMetrics(option.font).horizontalAdvance(name) + 7;
        const QRect beside = text.adjusted(used, 1, 0, 0);
        if (beside.width() > 0)
            painter->drawText(turned(beside), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                              smallMetrics.elidedText(detail, Qt::ElideRight, beside.width()));
    }
}

void EntityDelegate::paintMention(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto status = MentionStatus(value(index, Role::Status).toInt());
    const QRect line = option.rect.adjusted(2, 0, -margin, 0);
    const QFont font = smaller(option.font);
    QFont strong = bold(font);
    strong.setStrikeOut(status == MentionStatus::Rejected);
    strong.setItalic(status == MentionStatus::Suggested);
    const QString before = value(index, Role::Before).toString();
    const QString words = value(index, Role::Words).toString();
    const QString after = value(index, Role::After).toString();
    // The mention's words must be seen: what stands before them gives way, and what comes after has the rest.
    const QFontMetrics metrics(font);
    const int wordsWidth = QFontMetrics(strong).horizontalAdvance(words);
    const int beforeWidth = qBound(0, line.width() - wordsWidth, line.width() * 2 / 5);
    const QString beforeShown = metrics.elidedText(before, Qt::ElideLeft, beforeWidth);
    const int rest = line.width() - wordsWidth - metrics.horizontalAdvance(beforeShown);
    const QString afterShown = metrics.elidedText(after, Qt::ElideRight, qMax(0, rest));

    // One layout for all three, so that each language stands in its own order.
    QTextLayout layout(beforeShown + words + afterShown, font);
    QTextOption textOption;
    textOption.setWrapMode(QTextOption::NoWrap);
    textOption.setTextDirection(option.direction);
    textOption.setAlignment(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    layout.setTextOption(textOption);
    QTextCharFormat wordsFormat;
    wordsFormat.setFont(strong);
    wordsFormat.setForeground(accent(index, backgroundOf(option)));
    layout.setFormats({{int(beforeShown.size()), int(words.size()), wordsFormat}});
    layout.beginLayout();
    QTextLine textLine = layout.createLine();
    textLine.setLineWidth(line.width());
    layout.endLayout();
    painter->setPen(quiet(option.palette));
    painter->setClipRect(line);
    layout.draw(painter, QPointF(line.left(), line.top() + (line.height() - textLine.height()) / 2));
}

bool EntityDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                               const QModelIndex &index)
{
    // Names come from articles and files: they are never read as HTML.
    const QString text = index.data(Qt::ToolTipRole).toString();
    QToolTip::showText(event->globalPos(), text.isEmpty() ? text : Qt::convertFromPlainText(text), view->viewport());
    return true;
}

QSize EntityDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = QFontMetrics(option.font).height();
    const int small = QFontMetrics(smaller(option.font)).height();
    switch (Node(value(index, Role::Node).toInt())) {
    case Node::Kind:
        return {120, height + 12};
    case Node::Entity:
        return {120, hasLineOfItsOwn(index) ? height + small + 7 : height + 7};
    case Node::Mention:
        return {120, small + 5};
    }
    Q_UNREACHABLE_RETURN(QSize());
}

} // namespace Rapporteur
