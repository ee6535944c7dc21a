// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/SpanIndex.h"

#include <QList>

namespace Rapporteur {

/// Which of the lanes below a line each of several spans takes, so that all that overlap can be told apart.
///
/// Shorter spans come nearer to the text and longer ones outside them; spans that do not overlap share a lane. Spans for
/// which there is no lane left are counted where they stand. O(n log n).
class SpanLanes
{
public:
    static constexpr int laneCount = 3;

    struct Span
    {
        SpanIndex::Entry entry;
        int lane; ///< 0 is nearest to the text; laneCount where none was left
    };

    /// Spans without a lane that overlap or touch each other.
    struct Crowd
    {
        TextRange range;
        qsizetype count;
    };

    SpanLanes() = default;
    explicit SpanLanes(QList<SpanIndex::Entry> entries);

    /// Longest first: the order in which to draw them, so that none covers a shorter one.
    [[nodiscard]] const QList<Span> &spans() const { return m_spans; }
    /// In text order.
    [[nodiscard]] const QList<Crowd> &crowds() const { return m_crowds; }

private:
    QList<Span> m_spans;
    QList<Crowd> m_crowds;
};

} // namespace Rapporteur
