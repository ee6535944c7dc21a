// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/StructuredText.h"

#include "text/ArticleHead.h"

#include <algorithm>

namespace Rapporteur {

namespace {

using Role = Paragraph::Role;

constexpr qsizetype longestByline = 160;
constexpr qsizetype lastByline = 12; ///< paragraphs in which bylines stand
constexpr int mostLineBreaks = 2;

/// What HTML collapses, and what would be a line end of the article.
bool isWhiteSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\r' || c == u'\t' || c == u'\f' || c == QChar::LineSeparator
        || c == QChar::ParagraphSeparator;
}

/// Of writing without spaces between words.
bool isIdeographic(QChar c)
{
    return (c.unicode() >= 0x2e80 && c.unicode() < 0xa000) || (c.unicode() >= 0xf900 && c.unicode() < 0xfb00)
        || (c.unicode() >= 0xff00 && c.unicode() < 0xff61);
}

quint8 asByte(qsizetype number)
{
    return quint8(std::clamp<qsizetype>(number, 0, 255));
}

} // namespace

void StructuredText::setQuoted(qsizetype quotes)
{
    m_quoted = asByte(quotes);
}

void StructuredText::setNested(qsizetype lists)
{
    m_nested = asByte(lists);
}

void StructuredText::beginBlock(Role role, int level)
{
    endBlock();
    m_isOpen = true;
    m_block = {.range = {}, .role = role, .level = asByte(level), .quoted = m_quoted, .nested = m_nested};
}

void StructuredText::endBlock()
{
    endLine();
    m_isOpen = false;
    m_hasText = false;
    m_space = false;
    m_broken = false;
    m_lineBreaks = 0;
}

void StructuredText::startLine()
{
    if (!m_hasText) {
        if (!m_text.isEmpty()) {
            m_text += u"\n\n";
            m_structure.paragraphs.append({{m_text.size() - 1, m_text.size() - 1}, Role::Blank});
        }
        m_block.item = std::exchange(m_item, Paragraph::noItem);
    } else {
        m_text += u'\n';
        m_block.item = Paragraph::noItem;
    }
    m_block.range = {m_text.size(), m_text.size()};
    m_hasText = true;
    m_inLine = true;
    m_space = false;
    m_broken = false;
    m_lineBreaks = 0;
}

void StructuredText::endLine()
{
    if (!m_inLine)
        return;
    for (OpenSpan &span : m_spans)
        closeSpan(span);
    m_block.range.end = m_text.size();
    m_structure.paragraphs.append(m_block);
    m_inLine = false;
}

void StructuredText::put(QStringView text)
{
    for (OpenSpan &span : m_spans) {
        if (span.start < 0)
            span.start = m_text.size();
    }
    m_text += text;
}

void StructuredText::append(QStringView text)
{
    if (!m_isOpen) {
        if (std::ranges::all_of(text, isWhiteSpace))
            return;
        beginBlock(Role::Body);
    }
    if (m_block.role == Role::Preformatted)
        appendPreformatted(text);
    else
        appendCollapsed(text);
}

void StructuredText::appendCollapsed(QStringView text)
{
    for (qsizetype i = 0; i < text.size();) {
        if (isWhiteSpace(text[i])) {
            m_broken |= text[i] == u'\n';
            m_space = true;
            ++i;
            continue;
        }
        const qsizetype start = i;
        while (i < text.size() && !isWhiteSpace(text[i]))
            ++i;
        if (m_lineBreaks > 0 && m_inLine)
            endLine();
        if (!m_inLine) {
            startLine();
        } else if (m_space) {
            const QChar before = m_text.back();
            const bool joined = before == u'\t' || (m_broken && isIdeographic(before) && isIdeographic(text[start]));
            if (!joined)
                m_text += u' ';
        }
        m_space = false;
        m_broken = false;
        put(text.sliced(start, i - start));
    }
}

void StructuredText::appendPreformatted(QStringView text)
{
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && text[end] != u'\n' && text[end] != u'\r' && text[end] != QChar::LineSeparator
               && text[end] != QChar::ParagraphSeparator)
            ++end;
        if (end > i) {
            if (m_lineBreaks > 0 && m_inLine)
                endLine();
            for (; m_hasText && m_lineBreaks > 1; --m_lineBreaks) { // empty lines inside it
                m_text += u'\n';
                m_structure.paragraphs.append({{m_text.size(), m_text.size()}, Role::Blank});
            }
            if (!m_inLine)
                startLine();
            put(text.sliced(i, end - i));
        }
        if (end < text.size()) {
            ++m_lineBreaks;
            if (text[end] == u'\r' && end + 1 < text.size() && text[end + 1] == u'\n')
                ++end;
        }
        i = end + 1;
    }
}

void StructuredText::lineBreak()
{
    if (m_block.role == Role::Preformatted && m_isOpen)
        return appendPreformatted(u"\n");
    if (m_lineBreaks + 1 >= mostLineBreaks && m_isOpen) { // two in a row are meant for a new paragraph
        const Paragraph block = m_block;
        beginBlock(block.role, block.level);
        return;
    }
    ++m_lineBreaks;
}

void StructuredText::cellBreak()
{
    if (!m_isOpen || !m_inLine)
        return;
    m_text += u'\t';
    m_space = false;
}

void StructuredText::beginSpan(InlineSpan::Style style)
{
    m_spans.append({style});
}

void StructuredText::endSpan(InlineSpan::Style style)
{
    for (qsizetype i = m_spans.size() - 1; i >= 0; --i) {
        if (m_spans[i].style == style) {
            closeSpan(m_spans[i]);
            m_spans.removeAt(i);
            return;
        }
    }
}

void StructuredText::closeSpan(OpenSpan &span)
{
    if (span.start >= 0 && span.start < m_text.size() && m_inLine)
        m_structure.spans.append({{span.start, m_text.size()}, span.style});
    span.start = -1;
}

ArticleStructure StructuredText::finish()
{
    endBlock();
    if (m_structure.paragraphs.isEmpty())
        m_structure.paragraphs.append({{0, 0}, Role::Blank});
    std::ranges::stable_sort(m_structure.spans, {}, &InlineSpan::range);
    ArticleStructure structure = std::exchange(m_structure, {});
    settleHead(structure);
    return structure;
}

void StructuredText::settleHead(ArticleStructure &structure) const
{
    QList<Paragraph> &paragraphs = structure.paragraphs;
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        Paragraph &paragraph = paragraphs[i];
        const bool small = paragraph.role == Role::Byline || paragraph.role == Role::Dateline;
        if (small && (i >= lastByline || paragraph.range.length() > longestByline))
            paragraph.role = Role::Body;
    }
    const auto isTop = [](const Paragraph &p) { return p.role == Role::Heading && p.level == 1; };
    auto headline = std::ranges::find_if(paragraphs, isTop);
    if (headline == paragraphs.end() && paragraphs.first().role == Role::Heading)
        headline = paragraphs.begin();
    if (headline == paragraphs.end())
        return recogniseHead(m_text, structure);
    const qsizetype at = headline - paragraphs.begin();
    headline->role = Role::Headline;
    headline->level = 0;
    recogniseBelowHeadline(m_text, structure, at);
}

} // namespace Rapporteur
