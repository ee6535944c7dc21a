// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace Rapporteur {

/// Work that would keep the window waiting, on a thread of its own: one piece at a time, with progress, that can be given
/// up at any time.
class BackgroundWork : public QObject
{
    Q_OBJECT

public:
    /// Gets the part that is done, from 0 to 1; false where the work is not wanted any more.
    using Progress = std::function<bool(double)>;
    /// What is to be done with the result, back on this object's thread.
    using Completion = std::function<void()>;
    using Work = std::function<Completion(const Progress &)>;

    explicit BackgroundWork(QObject *parent = nullptr);
    /// Gives the work up, and waits until it has noticed.
    ~BackgroundWork() override;

    /// Begins \a work, in place of what runs. \a label says for people what it is; \a cancelled is called where it is given
    /// up.
    void start(const QString &label, Work work, Completion cancelled = {});
    /// Gives the work up; nothing of it happens any more.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_wanted != nullptr; }

Q_SIGNALS:
    void started(const QString &label);
    /// At most some ten times a second; 0 to 1.
    void progressed(double part);
    /// It is done, or given up.
    void ended();

private:
    QThreadPool m_pool;
    std::shared_ptr<std::atomic<bool>> m_wanted; // of the work that runs; null where none does
    Completion m_cancelled;
};

} // namespace Rapporteur
