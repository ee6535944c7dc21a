// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/ArticleStructure.h"

#include <QString>

namespace Rapporteur {

/// Puts the reading text of a file with markup together, block by block, with its structure beside it.
///
/// White space is collapsed as HTML does, except in preformatted blocks; blocks without words leave nothing. Blocks are
/// parted by a blank line, lines of one block by a line feed. Between ideographs and kana a broken line leaves no space.
class StructuredText
{
public:
    /// How many block quotes and lists stand around the blocks from now on.
    void setQuoted(qsizetype quotes);
    void setNested(qsizetype lists);
    /// The next block with words begins a list item: Paragraph::bullet or a number.
    void setItem(qint32 item) { m_item = item; }

    /// Ends the block before.
    void beginBlock(Paragraph::Role role, int level = 0);
    void endBlock();
    /// Words of the block; where none was begun, of a new one in the body.
    void append(QStringView text);
    void lineBreak();
    /// Parts two cells of a table's row.
    void cellBreak();

    void beginSpan(InlineSpan::Style style);
    /// Ends the last that was begun with \a style.
    void endSpan(InlineSpan::Style style);

    /// True while the block has no words yet.
    [[nodiscard]] bool isBlockEmpty() const { return !m_hasText; }
    [[nodiscard]] const QString &text() const { return m_text; }

    /// Ends the text and recognises its head: the first heading is the headline. \a structure covers all of text().
    [[nodiscard]] ArticleStructure finish();

private:
    struct OpenSpan
    {
        InlineSpan::Style style;
        qsizetype start = -1; ///< -1: before its first character
    };

    void appendCollapsed(QStringView text);
    void appendPreformatted(QStringView text);
    void put(QStringView text);
    void startLine();
    void endLine();
    void closeSpan(OpenSpan &span);
    void settleHead(ArticleStructure &structure) const;

    QString m_text;
    ArticleStructure m_structure;
    QList<OpenSpan> m_spans;
    Paragraph m_block; ///< what its lines get; its range is that of the present line
    qint32 m_item = Paragraph::noItem;
    bool m_isOpen = false;
    bool m_hasText = false; ///< the block has a line
    bool m_inLine = false;
    bool m_space = false; ///< white space is to come before the next word
    bool m_broken = false; ///< and has a line feed in it
    int m_lineBreaks = 0; ///< to come before the next word
    quint8 m_quoted = 0;
    quint8 m_nested = 0;
};

} // namespace Rapporteur
