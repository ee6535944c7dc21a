// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/Recovery.h"

#include "sessions/Journal.h"
#include "sessions/SessionFiles.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

/// Finds and makes one recovery.
class RecoveryFinder
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::Recovery)

public:
    RecoveryFinder(QByteArray snapshot, const std::optional<NativeAnnotations> &saved)
        : m_snapshot(std::move(snapshot))
        , m_saved(saved)
    {
    }

    std::optional<Recovery> from(const Journal &journal)
    {
        // A saving is told before it is done, so the file may be as any of them left it.
        const QList<Journal::Saving> &savings = journal.savings();
        const auto match = std::find_if(savings.crbegin(), savings.crend(),
                                        [this](const Journal::Saving &one) { return one.snapshot == m_snapshot; });
        const bool isKnown = match != savings.crend();
        const Journal::Saving last = isKnown ? *match : savings.last();
        const qsizetype end = journal.isDiscarded() ? last.step : journal.stepCount();
        const bool isMissing = !m_saved && !isKnown;
        const bool isDamaged = !m_saved && !m_snapshot.isEmpty();
        auto state = journal.stateAt(end);
        if (!state)
            return std::nullopt;
        auto base = m_saved ? Result<NativeAnnotations>(*m_saved) : journal.stateAt(last.step);
        if (!base)
            return std::nullopt;
        Recovery recovery{.journal = journal.path(), .base = std::move(*base), .issues = journal.issues()};
        if (isMissing || isDamaged) {
            recovery.kind = Recovery::Kind::Rebuilt;
            recovery.steps = end;
            recovery.state = std::move(*state);
            recovery.issues.prepend({.severity = Issue::Severity::Warning,
                                     .text = isDamaged
                                         ? tr("The annotations’ file is damaged. They were rebuilt from the sessions.")
                                         : tr("The annotations’ file is missing. They were rebuilt from the sessions."),
                                     .file = journal.path()});
            return recovery;
        }
        qsizetype known = last.step;
        if (m_saved && !isKnown) {
            const auto step = stepOfFile(journal, last.step);
            if (!step)
                return end > last.step ? merged(journal, recovery, last.step, end) : std::nullopt;
            known = *step;
        }
        if (known >= end)
            return std::nullopt;
        recovery.steps = end - known;
        recovery.state = std::move(*state);
        recovery.issues.prepend(
            {.severity = Issue::Severity::Note,
             .text = tr("%n step(s) that had not been saved were recovered.", nullptr, int(recovery.steps)),
             .file = journal.path()});
        return recovery;
    }

private:
    /// The last step, from \a first on, after which the annotations were as the file has them: it was saved, and the
    /// program ended before the journal told.
    [[nodiscard]] std::optional<qsizetype> stepOfFile(const Journal &journal, qsizetype first) const
    {
        const auto start = journal.stateAt(first);
        if (!start)
            return std::nullopt;
        const StoredState wanted(*m_saved);
        StoredState state(*start);
        std::optional<qsizetype> found;
        for (qsizetype i = first;; ++i) {
            if (state == wanted)
                found = i;
            if (i >= journal.stepCount())
                return found;
            if (const auto step = journal.step(i + 1))
                state.apply(step->changes);
        }
    }

    /// Three-way: what the session changed since \a first, on what the file has.
    [[nodiscard]] std::optional<Recovery> merged(const Journal &journal, Recovery recovery, qsizetype first,
                                                 qsizetype end) const
    {
        recovery.kind = Recovery::Kind::Merged;
        StoredState state(*m_saved);
        for (qsizetype i = first + 1; i <= end; ++i) {
            const auto step = journal.step(i);
            if (!step)
                continue;
            StoredState next = state;
            if (next.apply(step->changes)) {
                state = std::move(next);
                ++recovery.steps;
            } else {
                recovery.issues.append(
                    {.severity = Issue::Severity::Warning,
                     .text = tr("Step %1 (“%2”) does not fit what somebody else saved; it stays in the session alone.")
                                 .arg(i)
                                 .arg(step->label),
                     .file = journal.path()});
            }
        }
        recovery.state = state.toNative(*m_saved);
        recovery.issues.prepend(
            {.severity = Issue::Severity::Warning,
             .text =
                 tr("The annotations’ file was changed outside; %n step(s) that had not been saved were made on it.",
                    nullptr, int(recovery.steps)),
             .file = journal.path()});
        return recovery;
    }

    QByteArray m_snapshot;
    const std::optional<NativeAnnotations> &m_saved;
};

} // namespace

std::optional<Recovery> findRecovery(const QString &articlePath, const QByteArray &snapshot,
                                     const std::optional<NativeAnnotations> &saved)
{
    QStringList paths = sessionFilesOf(articlePath);
    std::ranges::stable_sort(paths, std::greater(), &sessionNumberOf);
    // The last session; of one that went on in the spare folder, the longer file.
    std::optional<Journal> last;
    qint64 number = 0;
    for (const QString &path : std::as_const(paths)) {
        if (last && sessionNumberOf(path) != number)
            break;
        if (isBeingWritten(path))
            continue;
        auto journal = Journal::open(path);
        if (!journal)
            continue;
        // A session has at least one step; where that did not reach the disk, the one before still counts.
        if (journal->stepCount() == 0)
            continue;
        if (!last || journal->stepCount() > last->stepCount())
            last = std::move(*journal);
        number = last->begin().session;
    }
    return last ? RecoveryFinder(snapshot, saved).from(*last) : std::nullopt;
}

} // namespace Rapporteur
