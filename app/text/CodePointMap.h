// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/TextRange.h"

#include <QList>
#include <QStringView>

namespace Rapporteur {

/// Converts exactly between UTF-16 offsets (the program) and Unicode code point offsets (files) of one text.
///
/// Costs memory only for characters outside the Basic Multilingual Plane, and O(log n) of those a conversion.
/// An unpaired surrogate counts as one code point.
class CodePointMap
{
public:
    CodePointMap() = default;
    explicit CodePointMap(QStringView text);

    /// Number of code points in the text.
    [[nodiscard]] qsizetype codePointCount() const { return m_utf16Length - m_pairs.size(); }
    /// Code points before UTF-16 offset \a offset (clamped to the text). An offset inside a pair counts as after it.
    [[nodiscard]] qsizetype toCodePoint(qsizetype offset) const;
    /// UTF-16 offset of code point number \a codePoint (clamped to the text).
    [[nodiscard]] qsizetype toUtf16(qsizetype codePoint) const;
    /// The range in code points, half-open.
    [[nodiscard]] TextRange toCodePoints(TextRange utf16) const
    {
        return {toCodePoint(utf16.start), toCodePoint(utf16.end)};
    }
    /// The range in UTF-16 units, half-open.
    [[nodiscard]] TextRange toUtf16(TextRange codePoints) const
    {
        return {toUtf16(codePoints.start), toUtf16(codePoints.end)};
    }

private:
    QList<qsizetype> m_pairs; // UTF-16 offsets of high surrogates that begin a pair, ascending
    qsizetype m_utf16Length = 0;
};

} // namespace Rapporteur
