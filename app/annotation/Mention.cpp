// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation/Mention.h"

using namespace Qt::StringLiterals;

namespace Rapporteur {

QString keyOf(MentionId id)
{
    return u'm' + QString::number(id.value);
}

std::optional<MentionId> mentionIdFromKey(QStringView key)
{
    if (!key.startsWith(u'm'))
        return std::nullopt;
    bool ok = false;
    const uint value = key.sliced(1).toUInt(&ok);
    const MentionId id{value};
    if (!ok || value == 0 || keyOf(id) != key)
        return std::nullopt;
    return id;
}

QString keyOf(MentionStatus status)
{
    switch (status) {
    case MentionStatus::Suggested:
        return u"suggested"_s;
    case MentionStatus::Accepted:
        return u"accepted"_s;
    case MentionStatus::Rejected:
        return u"rejected"_s;
    }
    Q_UNREACHABLE_RETURN(QString());
}

std::optional<MentionStatus> mentionStatusFromKey(QStringView key)
{
    for (const auto status : {MentionStatus::Suggested, MentionStatus::Accepted, MentionStatus::Rejected}) {
        if (key == keyOf(status))
            return status;
    }
    return std::nullopt;
}

QString keyOf(Provenance::Source source)
{
    return source == Provenance::Source::Rule ? u"rule"_s : u"analyst"_s;
}

std::optional<Provenance::Source> provenanceSourceFromKey(QStringView key)
{
    for (const auto source : {Provenance::Source::Rule, Provenance::Source::Analyst}) {
        if (key == keyOf(source))
            return source;
    }
    return std::nullopt;
}

} // namespace Rapporteur
