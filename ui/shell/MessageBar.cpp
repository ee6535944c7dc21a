// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/MessageBar.h"

#include "shell/SymbolIcon.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace Rapporteur {

namespace {

QColor barColor(Issue::Severity severity)
{
    switch (severity) {
    case Issue::Severity::Note:
        return QColor(0x2f7fbf);
    case Issue::Severity::Warning:
        return QColor(0xc98a00);
    case Issue::Severity::Error:
        return QColor(0xc0392b);
    }
    Q_UNREACHABLE_RETURN(QColor());
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_details(new QToolButton(this))
    , m_offer(new QToolButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setText(tr("Show all"));
    m_details->setToolTip(tr("List all that was noticed in this article"));
    auto *close = new QToolButton(this);
    close->setIcon(symbolIcon(Symbol::Reject));
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(tr("Close this message"));
    close->setAutoRaise(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 8, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_offer);
    layout->addWidget(m_details);
    layout->addWidget(close);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_details, &QToolButton::clicked, this, &MessageBar::detailsRequested);
    hide();
}

void MessageBar::showMessage(const QString &text, Issue::Severity severity)
{
    m_severity = severity;
    m_text->setText(text);
    m_text->setAccessibleName(text);
    m_details->hide();
    m_offer->hide();
    show();
    update();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::showIssues(const Issues &issues)
{
    if (issues.isEmpty()) {
        hide();
        return;
    }
    const Issue &worst = *std::ranges::max_element(issues, {}, &Issue::severity);
    if (issues.size() == 1) {
        showMessage(worst.toString(), worst.severity);
        return;
    }
    showMessage(tr("%1 (and %n more)", nullptr, int(issues.size()) - 1).arg(worst.toString()), worst.severity);
    m_details->show();
}

void MessageBar::offer(const QString &text, QAction *action)
{
    const bool more = isVisible() && !m_text->text().isEmpty();
    const bool hasDetails = more && m_details->isVisible();
    showMessage(more ? m_text->text() + u'\n' + text : text,
                more ? std::max(m_severity, Issue::Severity::Warning) : Issue::Severity::Warning);
    m_details->setVisible(hasDetails);
    m_offer->setText(action->iconText());
    m_offer->setToolTip(action->toolTip());
    m_offer->disconnect(this);
    connect(m_offer, &QToolButton::clicked, this, [action] { action->trigger(); });
    disconnect(m_taken);
    m_taken = connect(action, &QAction::triggered, this, [this] { // by its key as well
        if (!m_offer->isHidden())
            hide();
    });
    m_offer->show();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor tint = barColor(m_severity);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    tint.setAlphaF(0.14f);
    painter.fillRect(rect(), tint);
    const int left = layoutDirection() == Qt::RightToLeft ? width() - 5 : 0;
    painter.fillRect(QRect(left, 0, 5, height()), barColor(m_severity));
}

} // namespace Rapporteur
