// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>

namespace Rapporteur {

/// What a format cannot carry.
enum class LossReason : quint8 {
    Overlap,         ///< mentions left out because they overlap others
    Fragments,       ///< mentions whose fragments have become one span
    Borders,         ///< mentions trimmed, or left out, because a border is in white space or at a line end
    Entities,        ///< entities whose id and name are not written
    Attributes,      ///< entities of which more is known than is written
    Status,          ///< suggested mentions that look accepted
    Rejected,        ///< rejected mentions left out
    Details,         ///< mentions without their provenance, tags or certainty
    Notes,           ///< mentions without their notes
    LineEnds,        ///< notes and names whose line ends have become blanks
    Relations,       ///< relations left out
    RelationDetails, ///< relations without what supports them, their note or provenance
    Unplaced,        ///< mentions without a place in the text
    Unmentioned,     ///< entities without a mention
    Unknown,         ///< entities, mentions and relations with fields that are not known
    Characters,      ///< control characters of the text that have become blanks
    Foreign          ///< spans and relations of another tool's file that no longer fit
};

using LossReport = QMap<LossReason, qsizetype>;

/// The word that machines read: "overlap", "fragments" …
[[nodiscard]] QString keyOf(LossReason reason);
/// "Not carried: notes of mentions (3)."
[[nodiscard]] QString describe(LossReason reason, qsizetype count);

} // namespace Rapporteur
