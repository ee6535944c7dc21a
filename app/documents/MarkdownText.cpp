// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/MarkdownText.h"

#include "documents/HtmlText.h"

#include <md4c.h>

#include <algorithm>
#include <optional>

namespace Rapporteur {

namespace {

using Role = Paragraph::Role;
using Style = InlineSpan::Style;

/// What MD4C's calls come to.
class MarkdownWalk
{
public:
    explicit MarkdownWalk(StructuredText &out)
        : m_out(out)
    {
    }

    void enter(MD_BLOCKTYPE type, const void *detail);
    void leave(MD_BLOCKTYPE type);
    void enter(MD_SPANTYPE type);
    void leave(MD_SPANTYPE type);
    void text(MD_TEXTTYPE type, QByteArrayView text);

private:
    void setNested() { m_out.setNested(m_lists.size()); }

    StructuredText &m_out;
    QList<qint32> m_lists; ///< the next item's number, or Paragraph::bullet
    QByteArray m_html;
    bool m_inHtml = false;
    int m_quotes = 0;
    int m_images = 0;
};

void MarkdownWalk::enter(MD_BLOCKTYPE type, const void *detail)
{
    switch (type) {
    case MD_BLOCK_QUOTE:
        m_out.endBlock();
        m_out.setQuoted(++m_quotes);
        break;
    case MD_BLOCK_UL:
        m_out.endBlock();
        m_lists.append(Paragraph::bullet);
        setNested();
        break;
    case MD_BLOCK_OL:
        m_out.endBlock();
        m_lists.append(qint32(std::min(static_cast<const MD_BLOCK_OL_DETAIL *>(detail)->start, 1'000'000'000U)));
        setNested();
        break;
    case MD_BLOCK_LI:
        m_out.endBlock();
        m_out.setItem(m_lists.last() == Paragraph::bullet ? Paragraph::bullet : m_lists.last()++);
        break;
    case MD_BLOCK_H:
        m_out.beginBlock(Role::Heading, int(static_cast<const MD_BLOCK_H_DETAIL *>(detail)->level));
        break;
    case MD_BLOCK_CODE:
        m_out.beginBlock(Role::Preformatted);
        break;
    case MD_BLOCK_HTML:
        m_out.endBlock();
        m_html.clear();
        m_inHtml = true;
        break;
    case MD_BLOCK_P:
    case MD_BLOCK_TR:
        m_out.beginBlock(Role::Body);
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        m_out.cellBreak();
        break;
    case MD_BLOCK_DOC:
    case MD_BLOCK_HR:
    case MD_BLOCK_TABLE:
    case MD_BLOCK_THEAD:
    case MD_BLOCK_TBODY:
        m_out.endBlock();
        break;
    }
}

void MarkdownWalk::leave(MD_BLOCKTYPE type)
{
    if (type == MD_BLOCK_TH || type == MD_BLOCK_TD)
        return;
    m_out.endBlock();
    if (type == MD_BLOCK_QUOTE) {
        m_out.setQuoted(--m_quotes);
    } else if (type == MD_BLOCK_UL || type == MD_BLOCK_OL) {
        m_lists.removeLast();
        setNested();
    } else if (type == MD_BLOCK_LI) {
        m_out.setItem(Paragraph::noItem); // one without words
    } else if (type == MD_BLOCK_HTML) {
        m_inHtml = false;
        appendHtmlFragment(m_html, m_out);
        m_out.setQuoted(m_quotes);
        setNested();
    }
}

std::optional<Style> styleOf(MD_SPANTYPE type)
{
    switch (type) {
    case MD_SPAN_EM:
        return Style::Emphasis;
    case MD_SPAN_STRONG:
        return Style::Strong;
    case MD_SPAN_A:
        return Style::Link;
    case MD_SPAN_CODE:
        return Style::Code;
    default:
        return std::nullopt;
    }
}

void MarkdownWalk::enter(MD_SPANTYPE type)
{
    if (type == MD_SPAN_IMG)
        ++m_images;
    if (const auto style = styleOf(type))
        m_out.beginSpan(*style);
}

void MarkdownWalk::leave(MD_SPANTYPE type)
{
    if (type == MD_SPAN_IMG)
        --m_images;
    if (const auto style = styleOf(type))
        m_out.endSpan(*style);
}

void MarkdownWalk::text(MD_TEXTTYPE type, QByteArrayView text)
{
    if (m_inHtml) {
        m_html += text;
        return;
    }
    if (m_images > 0)
        return;
    switch (type) {
    case MD_TEXT_NULLCHAR:
        m_out.append(QStringView(u"\uFFFD"));
        break;
    case MD_TEXT_BR:
        m_out.lineBreak();
        break;
    case MD_TEXT_SOFTBR:
        m_out.append(u"\n");
        break;
    case MD_TEXT_ENTITY:
        m_out.append(decodedEntity(text));
        break;
    case MD_TEXT_HTML:
        if (text.size() > 3 && text.first(3).compare("<br", Qt::CaseInsensitive) == 0)
            m_out.lineBreak();
        break;
    case MD_TEXT_NORMAL:
    case MD_TEXT_CODE:
    case MD_TEXT_LATEXMATH:
        m_out.append(QString::fromUtf8(text));
        break;
    }
}

/// \a markdown after the lines between two of "---" at its very start, where tools keep what they know of a text.
QByteArrayView withoutFrontMatter(QByteArrayView markdown)
{
    const auto lineEnd = [&](qsizetype from) {
        const qsizetype end = markdown.indexOf('\n', from);
        return end < 0 ? markdown.size() : end + 1;
    };
    if (markdown.first(lineEnd(0)).trimmed() != "---")
        return markdown;
    constexpr qsizetype longest = 200; // lines
    qsizetype at = lineEnd(0);
    for (qsizetype line = 0; at < markdown.size() && line < longest; ++line) {
        const qsizetype end = lineEnd(at);
        const QByteArrayView content = markdown.sliced(at, end - at).trimmed();
        if (content == "---" || content == "...")
            return markdown.sliced(end);
        at = end;
    }
    return markdown;
}

} // namespace

void appendMarkdown(QByteArrayView markdown, StructuredText &out)
{
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS | MD_FLAG_PERMISSIVEAUTOLINKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *walk) {
        static_cast<MarkdownWalk *>(walk)->enter(type, detail);
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *walk) {
        static_cast<MarkdownWalk *>(walk)->leave(type);
        return 0;
    };
    parser.enter_span = [](MD_SPANTYPE type, void *, void *walk) {
        static_cast<MarkdownWalk *>(walk)->enter(type);
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *walk) {
        static_cast<MarkdownWalk *>(walk)->leave(type);
        return 0;
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *walk) {
        static_cast<MarkdownWalk *>(walk)->text(type, QByteArrayView(text, qsizetype(size)));
        return 0;
    };
    MarkdownWalk walk(out);
    const QByteArrayView body = withoutFrontMatter(markdown);
    if (md_parse(body.data(), MD_SIZE(body.size()), &parser, &walk) != 0)
        out.append(QString::fromUtf8(body)); // out of memory: as it is, rather than nothing
}

} // namespace Rapporteur
