// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ProvenanceText.h"

#include <QCoreApplication>

namespace Rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::ProvenanceText)

public:
    static QString source(const Provenance &provenance, const QString &when, const QLocale &locale)
    {
        if (provenance.source == Provenance::Source::Analyst)
            return provenance.by.isEmpty() ? tr("Marked by hand.") : tr("Marked by %1, %2.").arg(provenance.by, when);
        const QString reason = provenance.reason.isEmpty() ? provenance.by : provenance.reason;
        if (!provenance.certainty)
            return tr("Suggested: %1.").arg(reason);
        return tr("Suggested: %1 (%2 % sure).").arg(reason, locale.toString(qRound(*provenance.certainty * 100)));
    }

    static QString decision(MentionStatus status, const Provenance &provenance, const QString &when)
    {
        switch (status) {
        case MentionStatus::Suggested:
            return {};
        case MentionStatus::Accepted:
            return tr("Accepted by %1, %2.").arg(provenance.decidedBy, when);
        case MentionStatus::Rejected:
            return tr("Rejected by %1, %2.").arg(provenance.decidedBy, when);
        }
        Q_UNREACHABLE_RETURN(QString());
    }
};

QString timeText(const QDateTime &at, const QDate &today, const QLocale &locale)
{
    const QDateTime local = at.toLocalTime();
    return local.date() == today ? locale.toString(local.time(), QLocale::ShortFormat)
                                 : locale.toString(local, QLocale::ShortFormat);
}

} // namespace

QString provenanceText(const Mention &mention, const QDate &today, const QLocale &locale)
{
    const Provenance &provenance = *mention.provenance;
    QString text = Words::source(provenance, timeText(provenance.at, today, locale), locale);
    if (!provenance.decidedBy.isEmpty() && mention.status != MentionStatus::Suggested)
        text += u' ' + Words::decision(mention.status, provenance, timeText(provenance.decidedAt, today, locale));
    return text;
}

} // namespace Rapporteur
