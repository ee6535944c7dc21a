// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/WorkProgress.h"

#include "shell/BackgroundWork.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include <cmath>

namespace Rapporteur {

namespace {

constexpr int patience = 100; ///< milliseconds that nobody needs to be told about
constexpr int steps = 1000;

} // namespace

WorkProgress::WorkProgress(BackgroundWork &work, QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 0);
    row->addWidget(m_label);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    m_label->setTextFormat(Qt::PlainText);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(140, 7);
    m_bar->setRange(0, steps);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Give up what is being done"));
    m_cancel->setAutoRaise(true);
    m_appearance.setSingleShot(true);
    m_appearance.setInterval(patience);
    connect(&m_appearance, &QTimer::timeout, this, &QWidget::show);
    connect(&work, &BackgroundWork::started, this, &WorkProgress::begin);
    connect(&work, &BackgroundWork::progressed, m_bar,
            [this](double part) { m_bar->setValue(static_cast<int>(std::lround(part * steps))); });
    connect(&work, &BackgroundWork::ended, this, [this] {
        m_appearance.stop();
        hide();
    });
    connect(m_cancel, &QToolButton::clicked, &work, &BackgroundWork::cancel);
    hide();
}

void WorkProgress::begin(const QString &label)
{
    m_label->setText(label);
    m_bar->setAccessibleName(label);
    m_bar->setValue(0);
    m_appearance.start();
}

} // namespace Rapporteur
