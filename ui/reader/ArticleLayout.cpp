// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/ArticleLayout.h"

#include "reader/ParagraphStyle.h"
#include "reader/TextBoundaries.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

// QTextLayout's time grows with the square of a line that cannot be broken: 16,000 units take some milliseconds.
constexpr qsizetype longestBlock = 16000;
constexpr qsizetype cutReach = 1000; ///< how far before that a space is looked for

constexpr qsizetype longestBrokenLine = 100;

constexpr size_t mostKept = 300;
constexpr qsizetype longestKept = 400000; ///< units of text in kept layouts, each of which costs some 40 bytes

bool isWide(QChar c)
{
    return (c.unicode() >= 0x2e80 && c.unicode() < 0xa000) || (c.unicode() >= 0xac00 && c.unicode() < 0xd7b0)
        || (c.unicode() >= 0xff00 && c.unicode() < 0xff61);
}

/// Where to cut a piece off [start, end), which is too long.
qsizetype cutOf(QStringView text, qsizetype start)
{
    const qsizetype cut = start + longestBlock;
    for (qsizetype i = cut; i > cut - cutReach; --i) {
        if (text[i - 1] == u' ')
            return i;
    }
    if (const qsizetype whole = graphemeStart(text, cut); whole > cut - cutReach)
        return whole;
    return text[cut].isLowSurrogate() ? cut - 1 : cut;
}

/// Heights of blocks that nobody has laid out yet.
class Estimate
{
public:
    Estimate(const Typography &typography, qreal width)
        : m_width(width)
        , m_em(typography.em())
    {
        using enum Paragraph::Role;
        for (const auto role : {Headline, Byline, Dateline, Heading, Body, Preformatted, Blank})
            m_roles[size_t(role)] = {typography.characterWidth(role), typography.lineHeight(role, 1)};
    }

    [[nodiscard]] int of(const ArticleLayout::Block &block) const
    {
        const auto &[width, lineHeight] = m_roles[size_t(block.role)];
        const qreal character = block.wide ? m_em : width;
        // Lines are broken at words, so on average half a word of each stays empty.
        const qreal perLine = std::max(1.0, m_width / character - (block.wide ? 0 : 3));
        return block.space + static_cast<int>(std::ceil(qreal(block.range.length()) / perLine) * lineHeight);
    }

private:
    qreal m_width;
    qreal m_em;
    std::array<std::pair<qreal, qreal>, size_t(Paragraph::Role::Blank) + 1> m_roles =
        {}; // of a character and of a line; headings as the first level
};

} // namespace

void ArticleLayout::setArticle(const Article &article)
{
    m_article = article;
    m_infoLine.clear();
    makeBlocks();
    setColumn(m_typography, m_width);
}

void ArticleLayout::setHints(Hints hints)
{
    m_hints = std::move(hints);
    for (auto &[i, kept] : m_kept)
        kept.hints.reset();
}

void ArticleLayout::makeBlocks()
{
    m_blocks.clear();
    m_infoBlock = -1;
    m_hasBlanks = false;
    const QString &text = m_article.text();
    bool afterBlank = false;
    for (const Paragraph &p : m_article.paragraphs()) {
        if (p.role == Paragraph::Role::Blank) {
            afterBlank = true;
            continue;
        }
        if (p.role == Paragraph::Role::Headline || isSmallRole(p.role))
            m_infoBlock = m_blocks.size();
        qsizetype start = p.range.start;
        while (p.range.end - start > longestBlock + cutReach) {
            const qsizetype cut = cutOf(text, start);
            addBlock({start, cut}, p, afterBlank);
            start = cut;
        }
        if (afterBlank && p.role == Paragraph::Role::Body && !m_blocks.isEmpty())
            m_hasBlanks |= m_blocks.last().role == Paragraph::Role::Body;
        addBlock({start, p.range.end}, p, afterBlank);
        afterBlank = false;
    }
    m_blocks.squeeze();
}

void ArticleLayout::addBlock(TextRange range, const Paragraph &paragraph, bool afterBlank)
{
    const QString &text = m_article.text();
    const int wide = int(isWide(text[range.start])) + int(isWide(text[range.start + range.length() / 2]))
        + int(isWide(text[range.end - 1]));
    m_blocks.append({.range = range,
                     .role = paragraph.role,
                     .level = paragraph.level,
                     .continues = range.start != paragraph.range.start,
                     .afterBlank = afterBlank,
                     .wide = wide >= 2});
}

bool ArticleLayout::hasColumn(const Typography &typography, qreal width) const
{
    return m_typography == typography && m_width == std::max(width, 2 * typography.em());
}

void ArticleLayout::setSpaces()
{
    const auto pixels = [this](qreal ems) { return static_cast<int>(std::lround(ems * m_typography.em())); };
    const int afterByline = pixels(0.25);
    const int afterHead = pixels(0.95);
    const int betweenParagraphs = static_cast<int>(std::lround(m_typography.paragraphSpace()));
    const bool hasMarkup = !m_article.details().mediaType.isEmpty();
    for (qsizetype i = 0; i < m_blocks.size(); ++i) {
        Block &block = m_blocks[i];
        if (i == 0) {
            block.space = pixels(1.3);
            if (m_infoBlock < 0)
                block.space += static_cast<int>(m_typography.lineHeight(Paragraph::Role::Byline)) + pixels(0.6);
        } else if (block.continues) {
            block.space = 0;
        } else if (isSmallRole(block.role)) {
            block.space = afterByline;
        } else if (hasMarkup) {
            block.space = spaceBetween(m_article, m_blocks[i - 1].range, block.range, m_typography);
        } else if (m_blocks[i - 1].role != Paragraph::Role::Body) {
            block.space = afterHead;
        } else {
            // Short lines without a blank one between them are broken lines of one paragraph, but only in a text that
            // has blank lines at all.
            const bool broken = m_hasBlanks && !block.afterBlank && m_blocks[i - 1].range.length() <= longestBrokenLine;
            block.space = broken ? 0 : betweenParagraphs;
        }
    }
}

void ArticleLayout::setColumn(const Typography &typography, qreal width)
{
    m_typography = typography;
    m_width = std::max(width, 2 * typography.em());
    forgetLayouts();
    setSpaces();
    QList<int> heights;
    heights.reserve(m_blocks.size());
    // A long article has a hundred thousand blocks: what is the same for all is asked for once.
    const Estimate estimate(m_typography, m_width);
    for (Block &block : m_blocks) {
        block.measured = false;
        heights.append(estimate.of(block));
    }
    m_heights.assign(heights);
    setInfoLine(m_infoLine);
}

void ArticleLayout::setInfoLine(const QString &text)
{
    m_infoLine = text;
    m_infoWidth = QFontMetricsF(m_typography.small()).horizontalAdvance(text);
    if (m_infoBlock >= 0 && m_infoBlock < blockCount() && m_blocks[m_infoBlock].measured)
        measure(m_infoBlock);
}

qsizetype ArticleLayout::blockOf(qsizetype offset) const
{
    const auto after = std::ranges::upper_bound(m_blocks, offset, {}, [](const Block &b) { return b.range.start; });
    return m_blocks.isEmpty() ? -1 : std::max<qsizetype>(0, after - m_blocks.begin() - 1);
}

qint64 ArticleLayout::totalHeight() const
{
    return m_heights.total() + std::lround(3 * m_typography.em());
}

std::unique_ptr<ParagraphLayout> ArticleLayout::make(qsizetype i) const
{
    const Block &block = m_blocks[i];
    return std::make_unique<ParagraphLayout>(m_article.text(block.range),
                                             styleOf(m_article, block.range, m_typography, m_width));
}

bool ArticleLayout::infoFits(const ParagraphLayout &layout) const
{
    const auto [left, right] = layout.lineExtent(layout.lineCount() - 1);
    return isSmallRole(m_blocks[m_infoBlock].role) && left < m_width / 4
        && right + m_infoWidth + m_typography.em() <= m_width;
}

void ArticleLayout::setMeasured(qsizetype i, const ParagraphLayout &layout)
{
    Block &block = m_blocks[i];
    block.measured = true;
    int height = block.space + layout.height();
    if (i == m_infoBlock && !m_infoLine.isEmpty() && !infoFits(layout))
        height += static_cast<int>(m_typography.lineHeight(Paragraph::Role::Byline));
    m_heights.setHeight(i, height);
}

const ParagraphLayout &ArticleLayout::layout(qsizetype i)
{
    Kept &kept = m_kept[i];
    kept.used = ++m_clock;
    if (!kept.layout) {
        kept.layout = make(i);
        m_keptLength += m_blocks[i].range.length();
        setMeasured(i, *kept.layout);
        if (m_kept.size() > mostKept || m_keptLength > longestKept)
            dropOldest();
    }
    return *m_kept.at(i).layout;
}

const QList<Hint> &ArticleLayout::hints(qsizetype i)
{
    layout(i);
    auto &hints = m_kept.at(i).hints;
    if (!hints) {
        const bool hinted = m_hints && m_blocks[i].role == Paragraph::Role::Body && !m_blocks[i].continues;
        hints = hinted ? m_hints(m_article.text(m_blocks[i].range)) : QList<Hint>();
    }
    return *hints;
}

void ArticleLayout::dropOldest()
{
    std::vector<std::pair<quint64, qsizetype>> byAge;
    byAge.reserve(m_kept.size());
    for (const auto &[i, kept] : m_kept)
        byAge.emplace_back(kept.used, i);
    std::ranges::sort(byAge);
    byAge.pop_back(); // the one that was just asked for
    for (const auto &[used, i] : byAge) {
        if (m_kept.size() <= mostKept * 3 / 4 && m_keptLength <= longestKept * 3 / 4)
            break;
        m_keptLength -= m_blocks[i].range.length();
        m_kept.erase(i);
    }
}

void ArticleLayout::measure(qsizetype i)
{
    const auto kept = m_kept.find(i);
    setMeasured(i, kept != m_kept.end() && kept->second.layout ? *kept->second.layout : *make(i));
}

void ArticleLayout::forgetLayouts()
{
    m_kept.clear();
    m_keptLength = 0;
}

QPointF ArticleLayout::infoPosition()
{
    const QFontMetricsF metrics(m_typography.small());
    const qreal lineHeight = m_typography.lineHeight(Paragraph::Role::Byline);
    if (m_infoBlock < 0)
        return {0, m_typography.em() * 1.3 + metrics.ascent()};
    const ParagraphLayout &above = layout(m_infoBlock);
    const int space = m_blocks[m_infoBlock].space;
    if (infoFits(above))
        return {above.lineExtent(above.lineCount() - 1).second, space + above.baseline(above.lineCount() - 1)};
    return {0, space + above.height() + (lineHeight - metrics.height()) / 2 + metrics.ascent()};
}

} // namespace Rapporteur
