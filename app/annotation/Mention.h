// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/Entity.h"
#include "text/QuoteSelector.h"
#include "text/SharedText.h"
#include "text/TextRange.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

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

/// What few mentions have; kept apart so that the others stay small.
struct MentionDetails
{
    QList<TextRange> fragments = {}; ///< see Mention::pieces()
    QStringList tags = {};
    std::optional<double> certainty = {}; ///< of the analyst, 0 to 1
    UnknownFields unknown = {}; ///< fields of a file that this version does not know

    friend bool operator==(const MentionDetails &, const MentionDetails &) = default;
};

/// One marked span of an article, or several fragments of one that other words interrupt ("foreign … ministers").
struct Mention
{
    MentionId id = {};
    MentionStatus status = MentionStatus::Suggested;
    TextRange range = {}; ///< UTF-16, half-open: from the start of the first fragment to the end of the last
    EntityId entity = {};
    SharedValue<Provenance> provenance = {};
    SharedText note = {};
    SharedValue<MentionDetails> details = {};

    /// The marked words: the fragments in text order, or the range alone.
    [[nodiscard]] QList<TextRange> pieces() const;
    /// Sets range and fragments; \a pieces may stand in any order and overlap, those that touch become one. Nothing
    /// changes where none is left that is not empty.
    void setPieces(QList<TextRange> pieces);
    /// Empty, or at least two ranges in text order with something between each and the next, which fill the range.
    [[nodiscard]] const QList<TextRange> &fragments() const { return details->fragments; }
    [[nodiscard]] bool hasSoundSpan() const;
    [[nodiscard]] const QStringList &tags() const { return details->tags; }
    void setTags(const QStringList &tags);
    [[nodiscard]] std::optional<double> certainty() const { return details->certainty; }
    void setCertainty(std::optional<double> certainty);
    [[nodiscard]] const UnknownFields &unknown() const { return details->unknown; }

    friend bool operator==(const Mention &, const Mention &) = default;
};

// A long article has a million of them; with its places in the indexes, one takes less than 96 bytes.
static_assert(sizeof(Mention) <= 72);

/// A mention whose words were not found in the text any more: kept and written back as it was, never dropped.
struct UnplacedMention
{
    Mention mention; ///< its range and fragments are meaningless
    TextRange codePoints; ///< where it stood, in code points
    QuoteSelector quote;
    QList<TextRange> fragments = {}; ///< in code points; empty where it has only one

    friend bool operator==(const UnplacedMention &, const UnplacedMention &) = default;
};

} // namespace Rapporteur
