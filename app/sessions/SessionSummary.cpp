// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessions/SessionSummary.h"

#include "sessions/SessionFiles.h"

#include <algorithm>

namespace Rapporteur {

namespace {

void count(SessionSummary &summary, const StoredMentionChange &change)
{
    if (!change.before)
        ++summary.added;
    else if (!change.after)
        ++summary.removed;
    const auto becomes = [&](MentionStatus status) {
        return change.before && change.after && change.after->mention.status == status
            && change.before->mention.status != status;
    };
    if (becomes(MentionStatus::Accepted))
        ++summary.accepted;
    else if (becomes(MentionStatus::Rejected))
        ++summary.rejected;
    else if (change.before && change.after)
        ++summary.changed;
}

} // namespace

qint64 SessionSummary::seconds() const
{
    return std::max<qint64>(0, begun.secsTo(ended));
}

SessionSummary SessionSummary::of(const Journal &journal)
{
    SessionSummary summary{.path = journal.path(),
                           .analyst = journal.begin().analyst,
                           .host = journal.begin().host,
                           .number = journal.begin().session,
                           .begun = journal.begin().at,
                           .ended = journal.lastTime(),
                           .steps = journal.stepCount(),
                           .isClosed = journal.isEnded()};
    for (qsizetype i = 1; i <= journal.stepCount(); ++i) {
        const auto step = journal.step(i);
        if (!step)
            continue;
        for (const StoredChange &change : std::as_const(step->changes)) {
            if (const auto *mention = std::get_if<StoredMentionChange>(&change)) {
                count(summary, *mention);
            } else if (const auto *entity = std::get_if<EntityChange>(&change);
                       entity && entity->before && entity->after) {
                ++summary.changed;
            }
        }
    }
    return summary;
}

QList<SessionSummary> sessionsOf(const QString &articlePath, Issues &issues)
{
    QList<SessionSummary> sessions;
    const QStringList paths = sessionFilesOf(articlePath);
    for (const QString &path : paths) {
        const auto journal = Journal::open(path);
        if (journal)
            sessions.append(SessionSummary::of(*journal));
        else
            issues.append(journal.error());
    }
    std::ranges::stable_sort(sessions, {}, &SessionSummary::number);
    return sessions;
}

} // namespace Rapporteur
