// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringView>

#include <algorithm>

namespace Rapporteur {

/// A place in a text as people count: both from 1, the column in code points.
/// Lines end with LF, CRLF or a lone CR, as editors count them.
struct LineColumn
{
    qsizetype line = 1;
    qsizetype column = 1;

    friend bool operator==(const LineColumn &, const LineColumn &) = default;
};

/// Tells line and column of offsets into UTF-8 (QByteArrayView) or UTF-16 (QStringView).
///
/// It goes on from the place it told last, so asking for places in ascending order costs one pass over the text.
template<typename View>
class LineColumnCounter
{
public:
    explicit LineColumnCounter(View text)
        : m_text(text)
    {
    }

    /// The place of the unit at \a offset (clamped to the text).
    [[nodiscard]] LineColumn at(qsizetype offset)
    {
        offset = std::clamp<qsizetype>(offset, 0, m_text.size());
        if (offset < m_offset) {
            m_offset = 0;
            m_place = {};
        }
        for (; m_offset < offset; ++m_offset)
            step();
        return m_place;
    }

private:
    void step()
    {
        const auto unit = unitAt(m_offset);
        const bool beforeLineFeed = unit == '\r' && m_offset + 1 < m_text.size() && unitAt(m_offset + 1) == '\n';
        if (unit == '\n' || (unit == '\r' && !beforeLineFeed))
            m_place = {m_place.line + 1, 1};
        else if (!isContinued(unit))
            ++m_place.column;
    }

    [[nodiscard]] char16_t unitAt(qsizetype offset) const
    {
        if constexpr (std::is_same_v<View, QStringView>)
            return m_text[offset].unicode();
        else
            return static_cast<uchar>(m_text[offset]);
    }

    /// True for units that another unit of the same code point follows, which counts for both.
    [[nodiscard]] bool isContinued(char16_t unit) const
    {
        if (m_offset + 1 >= m_text.size())
            return false;
        const char16_t next = unitAt(m_offset + 1);
        if constexpr (std::is_same_v<View, QStringView>)
            return QChar::isHighSurrogate(unit) && QChar::isLowSurrogate(next);
        else
            return unit >= 0x80 && (next & 0xC0) == 0x80;
    }

    View m_text;
    qsizetype m_offset = 0;
    LineColumn m_place;
};

} // namespace Rapporteur
