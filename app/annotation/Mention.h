// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/Entity.h"
#include "text/QuoteSelector.h"
#include "text/TextRange.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace Rapporteur {

/// Names a mention within one article: 1, 2, 3 …, never used again. Files write "m1".
struct MentionId
{
    quint32 value = 0;

    [[nodiscard]] bool isNull() const { return value == 0; }
    friend bool operator==(MentionId, MentionId) = default;
    friend auto operator<=>(MentionId, MentionId) = default;
    friend size_t qHash(MentionId id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

[[nodiscard]] QString keyOf(MentionId id);
/// Nothing where \a key is not "m" and a number from 1 to 4294967295 without leading zeros.
[[nodiscard]] std::optional<MentionId> mentionIdFromKey(QStringView key);

/// What an analyst has decided about a mention. What an analyst marks is accepted from the start.
enum class MentionStatus : quint8 { Suggested, Accepted, Rejected };

[[nodiscard]] QString keyOf(MentionStatus status);
[[nodiscard]] std::optional<MentionStatus> mentionStatusFromKey(QStringView key);

/// Where a mention comes from and who decided about it. All times are UTC.
struct Provenance
{
    enum class Source : quint8 { Rule, Analyst };

    Source source = Source::Analyst;
    QString by = {}; ///< name of the rule or of the analyst
    QDateTime at = {}; ///< when it was suggested or marked
    QString reason = {}; ///< for a rule, in a few words: "title and name"
    std::optional<double> certainty = {}; ///< of a rule, 0 to 1
    QString decidedBy = {}; ///< analyst who accepted or rejected it; empty before
    QDateTime decidedAt = {};
    UnknownFields unknown = {}; ///< fields of a file that this version does not know

    friend bool operator==(const Provenance &, const Provenance &) = default;
};

[[nodiscard]] QString keyOf(Provenance::Source source);
[[nodiscard]] std::optional<Provenance::Source> provenanceSourceFromKey(QStringView key);

/// One marked span of an article.
struct Mention
{
    MentionId id = {};
    MentionStatus status = MentionStatus::Suggested;
    TextRange range = {}; ///< UTF-16, half-open
    EntityId entity = {};
    SharedValue<Provenance> provenance = {};
    QString note = {};
    SharedValue<UnknownFields> unknown = {}; ///< fields of a file that this version does not know

    friend bool operator==(const Mention &, const Mention &) = default;
};

/// A mention whose words were not found in the text any more: kept and written back as it was, never dropped.
struct UnplacedMention
{
    Mention mention;          ///< its range is meaningless
    TextRange codePoints;     ///< where it stood, in code points
    QuoteSelector quote;

    friend bool operator==(const UnplacedMention &, const UnplacedMention &) = default;
};

} // namespace Rapporteur
