// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <algorithm>
#include <functional>

namespace Rapporteur {

/// Hears how far an extraction is, and may stop it. Used by one extraction at a time, in its thread.
class ExtractionMonitor
{
public:
    /// Gets the part that is done, from 0 to 1, every few milliseconds; returns false to stop.
    using Progress = std::function<bool(double)>;

    explicit ExtractionMonitor(Progress progress)
        : m_progress(std::move(progress))
    {
    }

    /// The stage that begins takes the work from \a from to \a to, parts of 1. False where it shall not begin.
    [[nodiscard]] bool enter(double from, double to)
    {
        m_from = from;
        m_to = to;
        return goesOn(0, 1);
    }
    /// Tells that \a done of \a all tokens of the stage are done; false where the stage shall end.
    [[nodiscard]] bool goesOn(qsizetype done, qsizetype all)
    {
        const double part = all > 0 ? static_cast<double>(done) / static_cast<double>(all) : 1;
        // A stage may walk over the text more than once.
        m_done = std::max(m_done, m_from + (m_to - m_from) * part);
        m_stopped = m_stopped || !m_progress(m_done);
        return !m_stopped;
    }
    [[nodiscard]] bool isStopped() const { return m_stopped; }

private:
    Progress m_progress;
    double m_from = 0;
    double m_to = 1;
    double m_done = 0;
    bool m_stopped = false;
};

} // namespace Rapporteur
