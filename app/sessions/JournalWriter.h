// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Issue.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace Rapporteur {

class JournalFile;

/// Writes one session's journal in a thread of its own: whatever waits is written together and forced to the disk
/// (group commit). A fault loses nothing: what could not be written waits, and is tried again by itself.
class JournalWriter
{
public:
    struct Place
    {
        QString folder = {}; ///< made where it is not there
        QString spare = {};  ///< folder for the journal where the first cannot be written; empty for none
        QString name = {};   ///< of the file; where it is taken, a number is added
    };
    /// Makes the body of line number \a line; called in the writer's thread.
    using Body = std::function<QByteArray(qint64 line)>;

    /// \a notify is called in the writer's thread whenever one of the numbers or the fault below changes.
    explicit JournalWriter(Place place, std::function<void()> notify = {});
    /// Writes what waits, as far as that can be done at once, and closes the file.
    ~JournalWriter();
    Q_DISABLE_COPY_MOVE(JournalWriter)

    /// Takes a line in; returns at once.
    void append(Body body);

    /// Lines taken in, and lines that are on the disk.
    [[nodiscard]] qint64 appended() const;
    [[nodiscard]] qint64 durable() const;
    /// What keeps lines from reaching the disk now; nothing where all is well.
    [[nodiscard]] std::optional<Issue> fault() const;
    /// Where the journal is; empty before the first line is on the disk.
    [[nodiscard]] QString path() const;
    /// True where it is in the spare folder.
    [[nodiscard]] bool isInSpare() const;
    /// Waits until all is on the disk; false where a fault or \a most time came before.
    bool flush(std::chrono::milliseconds most = std::chrono::seconds(10));

private:
    void run(const std::stop_token &stop);
    bool commit();
    [[nodiscard]] Result<void> write();
    bool writeToSpare();

    Place m_place;
    std::function<void()> m_notify;
    std::unique_ptr<JournalFile> m_file; // the thread's own, as the next three
    QByteArray m_pending;                // written lines that are not on the disk yet
    QByteArray m_chain;
    qint64 m_line = 0;

    mutable std::mutex m_mutex; // guards what follows
    std::condition_variable_any m_wake;
    std::condition_variable m_done;
    std::vector<Body> m_queue;
    qint64 m_appended = 0;
    qint64 m_durable = 0;
    quint64 m_failures = 0;
    std::optional<Issue> m_fault;
    QString m_path;
    bool m_inSpare = false;
    std::jthread m_thread; // last: it uses all above
};

} // namespace Rapporteur
