// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/QuoteBox.h"

#include "theme/Appearance.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr int barWidth = 4;
constexpr qsizetype longestQuote = 400;

} // namespace

QuoteBox::QuoteBox(const Appearance &appearance, QWidget *parent)
    : QLabel(parent)
    , m_appearance(appearance)
{
    setTextFormat(Qt::PlainText); // an article's words are never read as HTML
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setContentsMargins(barWidth + 10, 9, 10, 9);
    QFont serif = font();
    serif.setFamilies({u"Noto Serif"_s, u"Source Serif 4"_s, u"Georgia"_s, u"DejaVu Serif"_s, u"serif"_s});
    serif.setPointSizeF(serif.pointSizeF() * 1.15);
    setFont(serif);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void QuoteBox::setQuote(const QString &words, EntityKind kind)
{
    m_kind = kind;
    setText(words.size() <= longestQuote ? words : QString(words.first(longestQuote - 1) + u'…'));
    setAccessibleName(tr("Quoted text: %1").arg(text()));
    update();
}

void QuoteBox::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(this);
        painter.setPen(palette().color(QPalette::Mid));
        painter.setBrush(palette().color(QPalette::Base));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
        const int left = layoutDirection() == Qt::RightToLeft ? width() - barWidth : 0;
        painter.fillRect(QRect(left, 0, barWidth, height()), m_appearance.currentReaderTheme().line(m_kind));
    }
    QLabel::paintEvent(event);
}

} // namespace Rapporteur
