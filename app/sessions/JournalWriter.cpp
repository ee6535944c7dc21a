// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/JournalWriter.h"

#include "sessions/JournalEntry.h"
#include "sessions/JournalFile.h"

namespace Rapporteur {

namespace {

using namespace std::chrono_literals;
constexpr auto retryAfter = 1s;

} // namespace

JournalWriter::JournalWriter(Place place, std::function<void()> notify)
    : m_place(std::move(place))
    , m_notify(std::move(notify))
    , m_thread([this](const std::stop_token &stop) { run(stop); })
{
}

JournalWriter::~JournalWriter()
{
    m_thread.request_stop();
    m_thread.join();
}

void JournalWriter::append(Body body)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_queue.push_back(std::move(body));
        ++m_appended;
    }
    m_wake.notify_one();
}

qint64 JournalWriter::appended() const
{
    const std::scoped_lock lock(m_mutex);
    return m_appended;
}

qint64 JournalWriter::durable() const
{
    const std::scoped_lock lock(m_mutex);
    return m_durable;
}

std::optional<Issue> JournalWriter::fault() const
{
    const std::scoped_lock lock(m_mutex);
    return m_fault;
}

QString JournalWriter::path() const
{
    const std::scoped_lock lock(m_mutex);
    return m_path;
}

bool JournalWriter::isInSpare() const
{
    const std::scoped_lock lock(m_mutex);
    return m_inSpare;
}

bool JournalWriter::flush(std::chrono::milliseconds most)
{
    std::unique_lock lock(m_mutex);
    const quint64 failures = m_failures;
    const qint64 wanted = m_appended;
    m_wake.notify_one();
    m_done.wait_for(lock, most, [&] { return m_durable >= wanted || m_failures != failures; });
    return m_durable >= wanted;
}

void JournalWriter::run(const std::stop_token &stop)
{
    bool failed = false;
    for (;;) {
        std::vector<Body> bodies;
        {
            std::unique_lock lock(m_mutex);
            const auto wanted = [this] { return !m_queue.empty(); };
            if (failed)
                m_wake.wait_for(lock, stop, retryAfter, wanted);
            else
                m_wake.wait(lock, stop, wanted);
            bodies.swap(m_queue);
        }
        for (const Body &make : bodies) {
            const QByteArray body = make(m_line++);
            m_chain = journalChain(m_chain, body);
            m_pending += journalLine(body, m_chain);
        }
        if (!m_pending.isEmpty())
            failed = !commit();
        const std::scoped_lock lock(m_mutex);
        if (stop.stop_requested() && m_queue.empty())
            return;
    }
}

Result<void> JournalWriter::write()
{
    if (!m_file) {
        auto file = JournalFile::create(m_place.folder, m_place.name);
        if (!file)
            return std::unexpected(file.error());
        m_file = std::move(*file);
    }
    return m_file->append(m_pending);
}

bool JournalWriter::writeToSpare()
{
    auto file = JournalFile::create(m_place.spare, m_place.name);
    if (!file)
        return false;
    const auto before = m_file ? m_file->content() : QByteArray();
    if (!before || !(*file)->append(QByteArray(*before + m_pending)))
        return false;
    m_file = std::move(*file);
    const std::scoped_lock lock(m_mutex);
    m_inSpare = true;
    return true;
}

bool JournalWriter::commit()
{
    Result<void> result = write();
    if (!result && !m_place.spare.isEmpty() && !isInSpare() && writeToSpare())
        result = {};
    {
        const std::scoped_lock lock(m_mutex);
        if (result) {
            m_durable = m_line;
            m_path = m_file->path();
            m_fault.reset();
        } else {
            m_fault = result.error();
            ++m_failures;
        }
    }
    if (result)
        m_pending.clear();
    m_done.notify_all();
    if (m_notify)
        m_notify();
    return result.has_value();
}

} // namespace Rapporteur
