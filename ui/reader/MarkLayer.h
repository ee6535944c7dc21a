// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/AnnotationSet.h"
#include "reader/SpanLanes.h"

#include <QHash>
#include <QSet>

#include <unordered_map>

namespace Rapporteur {

struct Change;

/// One mention as it is drawn in a block.
struct Mark
{
    TextRange range = {}; ///< of the whole mention, in the article
    QList<TextRange> fragments = {}; ///< see Mention::fragments()
    MentionId id = {};
    EntityKind kind = EntityKind::Country;
    MentionStatus status = MentionStatus::Suggested;
    int lane = 0; ///< see SpanLanes::Span
    bool noted = false; ///< has a note
};

struct BlockMarks
{
    QList<Mark> marks = {}; ///< longest first
    QList<SpanLanes::Crowd> crowds = {};
};

/// The marks of those blocks that are or were in view, worked out when first asked for.
class MarkLayer
{
public:
    /// \a annotations may be null, and must outlive its use here.
    void setAnnotations(const AnnotationSet *annotations);
    void setShowsRejected(bool shows);
    [[nodiscard]] bool showsRejected() const { return m_showsRejected; }

    /// The mention that is shown whatever its status.
    void setCurrent(MentionId id);

    /// The marks of block number \a block, which is \a range of the article. Valid until the next call.
    const BlockMarks &marks(qsizetype block, TextRange range);
    /// All mentions with a word at \a offset that are shown, shortest first; not those that only go on behind it.
    [[nodiscard]] QList<MentionId> at(qsizetype offset) const;

    /// Forgets what \a change touches. Returns the blocks whose marks may be other than they were, of those that were asked
    /// for; nothing where all were forgotten.
    [[nodiscard]] std::optional<QSet<qsizetype>> forget(const Change &change);
    void clear() { m_kept.clear(); }

private:
    struct Kept
    {
        TextRange range;
        BlockMarks marks;
    };

    [[nodiscard]] BlockMarks make(TextRange range) const;
    [[nodiscard]] bool isShown(const Mention &mention) const;
    /// Takes the kinds of \a entities anew; true where one has another kind than before.
    bool updateKinds(const QList<EntityId> &entities);

    const AnnotationSet *m_annotations = nullptr;
    bool m_showsRejected = false;
    MentionId m_current;
    std::unordered_map<qsizetype, Kept> m_kept;
    QHash<EntityId, EntityKind> m_kinds; // as drawn
};

} // namespace Rapporteur
