// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/TextRange.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>
#include <span>

namespace Rapporteur {

/// The exact words of a span and a little of what stands before and after it, to find it again in a changed text
/// (W3C Web Annotation Data Model, TextQuoteSelector).
struct QuoteSelector
{
    QString exact = {};
    QString prefix = {};
    QString suffix = {};

    /// Code points of context that are kept on each side; never cut inside a surrogate pair.
    static constexpr qsizetype contextLength = 24;

    /// Describes \a range (UTF-16) of \a text.
    [[nodiscard]] static QuoteSelector describe(QStringView text, TextRange range);

    /// The place (UTF-16) where the words stand now: of all places with the exact words, the one whose surroundings
    /// agree best with prefix and suffix, and of equals the nearest to \a expectedStart.
    /// Nothing where the words do not occur, or where they occur more than once with no context to tell them apart.
    [[nodiscard]] std::optional<TextRange> find(QStringView text, qsizetype expectedStart) const;

    /// All places (UTF-16) at which \a words begin in \a text, ascending; they may overlap.
    [[nodiscard]] static QList<qsizetype> occurrences(QStringView text, QStringView words);
    /// The same as find(), for who looks for the same words often: \a occurrences are those of the
    /// exact words that come into question.
    [[nodiscard]] std::optional<TextRange> choose(QStringView text, qsizetype expectedStart,
                                                  std::span<const qsizetype> occurrences) const;

    friend bool operator==(const QuoteSelector &, const QuoteSelector &) = default;
};

} // namespace Rapporteur
