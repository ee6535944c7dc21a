// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Issue.h"
#include "text/TextRange.h"

#include <QList>
#include <QString>

#include <optional>

namespace Rapporteur {

/// What a file's offsets count.
enum class OffsetUnit : quint8 { CodePoint, Utf16, Utf8, Grapheme };

/// A unit, and whether CR LF counts as one of it.
struct OffsetCounting
{
    OffsetUnit unit = OffsetUnit::CodePoint;
    bool lineEndIsOne = false;

    friend bool operator==(OffsetCounting, OffsetCounting) = default;
};

/// The words for it: "code points", "UTF-16 units" …
[[nodiscard]] QString nameOf(OffsetCounting counting);

/// Converts offsets of one counting to UTF-16 offsets of one text and back.
class OffsetTable
{
public:
    OffsetTable(QStringView text, OffsetCounting counting);

    /// Nothing where \a range is empty, reversed, or reaches beyond the text.
    [[nodiscard]] std::optional<TextRange> toUtf16(TextRange range) const;
    /// The range whose borders are the nearest ones not after those of \a utf16.
    [[nodiscard]] TextRange fromUtf16(TextRange utf16) const;

private:
    QList<qsizetype> m_borders; // UTF-16 offset of unit number i; the end of the text is the last one
};

/// A range as a file has it, with the words that the file says stand there.
struct QuotedRange
{
    TextRange range = {};
    QString quote = {};
};

/// How well a counting fits.
struct OffsetScore
{
    OffsetCounting counting = {};
    qsizetype matches = 0;
};

/// The counting by which most \a quotes stand at their ranges in \a text; \a expected where none fits better.
[[nodiscard]] OffsetScore bestCounting(QStringView text, const QList<QuotedRange> &quotes, OffsetCounting expected);

/// For files without quotes: the counting, of UTF-16 units, graphemes and code points, by which most \a ranges begin and
/// end between words; \a expected where none is better.
[[nodiscard]] OffsetCounting countingByBorders(QStringView text, const QList<TextRange> &ranges,
                                               OffsetCounting expected);

/// Whether some of these countings differ in \a text.
[[nodiscard]] bool isAmbiguous(QStringView text);

/// What is to be said about \a score for \a quotes of the file \a file: how it counts, where that is not \a expected or
/// some quotes do not match; nothing where all is as expected.
[[nodiscard]] Issues issuesOf(const OffsetScore &score, qsizetype quotes, OffsetCounting expected, const QString &file);

/// A text of which only \a quotes are known, at their places in code points, with blanks elsewhere.
[[nodiscard]] QString rebuiltText(const QList<QuotedRange> &quotes);

} // namespace Rapporteur
