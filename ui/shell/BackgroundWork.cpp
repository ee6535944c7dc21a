// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/BackgroundWork.h"

#include "shell/FreedMemory.h"

#include <QElapsedTimer>

namespace Rapporteur {

namespace {

constexpr qint64 reportEvery = 80; ///< milliseconds

} // namespace

BackgroundWork::BackgroundWork(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

BackgroundWork::~BackgroundWork()
{
    if (m_wanted)
        *m_wanted = false;
    m_pool.waitForDone();
}

void BackgroundWork::start(const QString &label, Work work, Completion cancelled)
{
    cancel();
    const auto wanted = std::make_shared<std::atomic<bool>>(true);
    m_wanted = wanted;
    m_cancelled = std::move(cancelled);
    Q_EMIT started(label);
    // This object waits for the thread before it goes, so it is there to be called.
    m_pool.start([this, work = std::move(work), wanted] {
        QElapsedTimer sinceReport;
        sinceReport.start();
        const Progress progress = [&](double part) {
            if (sinceReport.hasExpired(reportEvery)) {
                sinceReport.restart();
                QMetaObject::invokeMethod(
                    this,
                    [this, wanted, part] {
                        if (*wanted)
                            Q_EMIT progressed(part);
                    },
                    Qt::QueuedConnection);
            }
            return wanted->load();
        };
        Completion done = work(progress);
        returnFreedMemory();
        QMetaObject::invokeMethod(
            this,
            [this, wanted, completion = std::move(done)] {
                if (!*wanted || m_wanted != wanted)
                    return;
                m_wanted.reset();
                m_cancelled = {};
                completion();
                Q_EMIT ended();
            },
            Qt::QueuedConnection);
    });
}

void BackgroundWork::cancel()
{
    if (!m_wanted)
        return;
    *m_wanted = false;
    m_wanted.reset();
    if (const Completion cancelled = std::exchange(m_cancelled, {}))
        cancelled();
    Q_EMIT ended();
}

} // namespace Rapporteur
