// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/Disclosure.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace Rapporteur {

Disclosure::Disclosure(const QString &title, QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_heading(new QToolButton(this))
    , m_content(content)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_heading->setAutoRaise(true);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_heading->setFocusPolicy(Qt::StrongFocus);
    setTitle(title);
    m_content->setParent(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_heading);
    layout->addWidget(m_content);
    connect(m_heading, &QToolButton::clicked, this, [this] { setOpen(!m_open); });
    setOpen(false);
}

void Disclosure::setTitle(const QString &title)
{
    m_heading->setText(title);
    m_heading->setToolTip(tr("Show or hide: %1").arg(title));
}

void Disclosure::setOpen(bool open)
{
    m_open = open;
    m_heading->setArrowType(open ? Qt::DownArrow : isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow);
    m_heading->setAccessibleDescription(open ? tr("Shown") : tr("Hidden"));
    m_content->setVisible(open);
}

} // namespace Rapporteur
