// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/HeightTree.h"
#include "reader/ParagraphLayout.h"
#include "reader/Typography.h"
#include "text/Article.h"

#include <QColor>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

namespace Rapporteur {

/// The colour of some words of a text.
struct Hint
{
    TextRange range; ///< in the text
    QColor color;
};

/// A whole article set in one column: blocks above each other, laid out when they are first needed.
///
/// A block is a paragraph that is not blank, or a piece of one that is too long to lay out at once. Heights of blocks that
/// were not laid out yet are estimated. Offsets are those of the article; places are logical pixels from the column's
/// top left corner.
class ArticleLayout
{
public:
    struct Block
    {
        TextRange range = {};
        Paragraph::Role role = Paragraph::Role::Body;
        quint8 level = 0; ///< of a heading
        bool continues = false; ///< begins inside a paragraph
        bool afterBlank = false; ///< a blank line stands before it
        bool wide = false; ///< of characters as wide as they are high, as far as samples tell
        bool measured = false;
        int space = 0; ///< above its first line
    };

    using Hints = std::function<QList<Hint>(QStringView text)>;

    void setArticle(const Article &article);
    /// Tells the colours of words from now on; may be empty.
    void setHints(Hints hints);
    /// Lays everything out anew, in a column of \a width.
    void setColumn(const Typography &typography, qreal width);
    /// A quiet line that is not text of the article, after byline or headline, or before the first block.
    void setInfoLine(const QString &text);

    [[nodiscard]] bool hasColumn(const Typography &typography, qreal width) const;

    [[nodiscard]] const Article &article() const { return m_article; }
    [[nodiscard]] const Typography &typography() const { return m_typography; }
    [[nodiscard]] qreal width() const { return m_width; }

    [[nodiscard]] qsizetype blockCount() const { return m_blocks.size(); }
    [[nodiscard]] const Block &block(qsizetype i) const { return m_blocks[i]; }
    /// The block that holds \a offset; for one between blocks, that before it. -1 where there are no blocks.
    [[nodiscard]] qsizetype blockOf(qsizetype offset) const;
    [[nodiscard]] qsizetype blockAt(qint64 y) const { return m_heights.at(y); }
    [[nodiscard]] qint64 top(qsizetype i) const { return m_heights.top(i); }
    [[nodiscard]] int height(qsizetype i) const { return m_heights.height(i); }
    /// Of all blocks and the space below the last.
    [[nodiscard]] qint64 totalHeight() const;

    /// The block laid out, its height now exact. Valid until the next call.
    const ParagraphLayout &layout(qsizetype i);
    /// Colours of words in the block. Valid until the next call of anything but const functions.
    const QList<Hint> &hints(qsizetype i);
    /// Makes the block's height exact without keeping its layout.
    void measure(qsizetype i);
    /// Forgets how the blocks' texts look, but not how high they are.
    void forgetLayouts();

    /// Where the info line stands, relative to the top of block infoBlock(), and its text.
    [[nodiscard]] qsizetype infoBlock() const { return m_infoBlock; }
    [[nodiscard]] QPointF infoPosition();
    [[nodiscard]] const QString &infoLine() const { return m_infoLine; }

private:
    struct Kept
    {
        std::unique_ptr<ParagraphLayout> layout;
        quint64 used = 0;
        std::optional<QList<Hint>> hints;
    };

    void makeBlocks();
    void addBlock(TextRange range, const Paragraph &paragraph, bool afterBlank);
    void setSpaces();
    [[nodiscard]] std::unique_ptr<ParagraphLayout> make(qsizetype i) const;
    void setMeasured(qsizetype i, const ParagraphLayout &layout);
    [[nodiscard]] bool infoFits(const ParagraphLayout &layout) const;
    void dropOldest();

    Article m_article;
    Hints m_hints;
    Typography m_typography;
    qreal m_width = 600;
    QString m_infoLine;
    qreal m_infoWidth = 0;
    qsizetype m_infoBlock = -1;
    QList<Block> m_blocks;
    bool m_hasBlanks = false; // between paragraphs of the body
    HeightTree m_heights;
    std::unordered_map<qsizetype, Kept> m_kept;
    qsizetype m_keptLength = 0;
    quint64 m_clock = 0;
};

} // namespace Rapporteur
