// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation/Mention.h"

#include <algorithm>

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

QList<TextRange> Mention::pieces() const
{
    return fragments().isEmpty() ? QList<TextRange>{range} : fragments();
}

void Mention::setPieces(QList<TextRange> pieces)
{
    pieces.removeIf([](TextRange piece) { return piece.isEmpty(); });
    if (pieces.isEmpty())
        return;
    std::ranges::sort(pieces);
    QList<TextRange> joined{pieces.first()};
    for (const TextRange piece : std::as_const(pieces)) {
        if (piece.start <= joined.last().end)
            joined.last().end = std::max(joined.last().end, piece.end);
        else
            joined.append(piece);
    }
    range = {joined.first().start, joined.last().end};
    MentionDetails changed = *details;
    changed.fragments = joined.size() == 1 ? QList<TextRange>() : joined;
    details = changed;
}

bool Mention::hasSoundSpan() const
{
    if (range.isEmpty() || range.start < 0)
        return false;
    if (fragments().isEmpty())
        return true;
    if (fragments().size() == 1 || fragments().first().start != range.start || fragments().last().end != range.end)
        return false;
    qsizetype before = -1;
    return std::ranges::all_of(fragments(), [&](TextRange fragment) {
        const bool sound = !fragment.isEmpty() && fragment.start > before;
        before = fragment.end;
        return sound;
    });
}

void Mention::setTags(const QStringList &tags)
{
    MentionDetails changed = *details;
    changed.tags = tags;
    details = changed;
}

void Mention::setCertainty(std::optional<double> certainty)
{
    MentionDetails changed = *details;
    changed.certainty = certainty;
    details = changed;
}

} // namespace Rapporteur
