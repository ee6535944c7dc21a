// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/HtmlText.h"

#include "documents/HtmlTree.h"

#include <QList>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

using Role = Paragraph::Role;
using Style = InlineSpan::Style;

bool isBlock(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_DETAILS:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_FIELDSET:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_HGROUP:
    case GUMBO_TAG_HR:
    case GUMBO_TAG_HTML:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_P:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_SUMMARY:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_TFOOT:
    case GUMBO_TAG_THEAD:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_UL:
        return true;
    default:
        return headingLevel(tag) > 0;
    }
}

std::optional<Style> styleOf(const GumboElement &element)
{
    switch (element.tag) {
    case GUMBO_TAG_EM:
    case GUMBO_TAG_I:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_DFN:
    case GUMBO_TAG_VAR:
        return Style::Emphasis;
    case GUMBO_TAG_B:
    case GUMBO_TAG_STRONG:
        return Style::Strong;
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_SAMP:
    case GUMBO_TAG_TT:
        return Style::Code;
    case GUMBO_TAG_A:
        return gumbo_get_attribute(&element.attributes, "href") ? std::optional(Style::Link) : std::nullopt;
    default:
        return std::nullopt;
    }
}

/// What pages call their bylines and datelines.
Role roleOf(const GumboElement &element)
{
    if (attributeOf(element, "rel") == "author" || attributeOf(element, "itemprop") == "author")
        return Role::Byline;
    const auto names = attributeOf(element, "class").toByteArray().toLower().simplified().split(' ');
    for (const QByteArray &name : names) {
        if (name.contains("dateline"))
            return Role::Dateline;
        if (name.contains("byline") || name == "author" || name.endsWith("-author") || name.endsWith("__author"))
            return Role::Byline;
    }
    return Role::Body;
}

/// Goes through a page's elements in their order, as deep as they may be nested.
class HtmlWalk
{
public:
    explicit HtmlWalk(StructuredText &out)
        : m_out(out)
    {
    }

    void walk(const GumboNode *root);

private:
    /// False where nothing of the element is read.
    bool enter(const GumboElement &element);
    void leave(const GumboElement &element);
    void enterBlock(const GumboElement &element);

    StructuredText &m_out;
    QList<qint32> m_lists; ///< the next item's number, or Paragraph::bullet
    QList<Role> m_roles; ///< of the blocks around that are bylines or datelines
    int m_quotes = 0;
    int m_preformatted = 0;
};

void HtmlWalk::walk(const GumboNode *root)
{
    struct Frame
    {
        const GumboNode *node;
        unsigned next = 0;
    };
    QList<Frame> frames;
    const auto visit = [&](const GumboNode *node) {
        if (isTextNode(*node))
            m_out.append(QString::fromUtf8(node->v.text.text));
        else if (node->type == GUMBO_NODE_ELEMENT && enter(node->v.element))
            frames.append({node});
    };
    visit(root);
    while (!frames.isEmpty()) {
        Frame &frame = frames.last();
        const GumboElement &element = frame.node->v.element;
        if (frame.next < element.children.length) {
            visit(static_cast<const GumboNode *>(element.children.data[frame.next++]));
        } else {
            frames.removeLast();
            leave(element);
        }
    }
    m_out.endBlock();
}

bool HtmlWalk::enter(const GumboElement &element)
{
    if (isNeverRead(element, m_quotes > 0))
        return false;
    if (isBlock(element.tag)) {
        enterBlock(element);
    } else if (element.tag == GUMBO_TAG_TD || element.tag == GUMBO_TAG_TH) {
        m_out.cellBreak();
    } else if (element.tag == GUMBO_TAG_BR) {
        m_out.lineBreak();
    } else if (element.tag == GUMBO_TAG_Q) {
        m_out.append(u"“");
    } else if (const auto style = styleOf(element)) {
        m_out.beginSpan(*style);
    }
    return true;
}

void HtmlWalk::enterBlock(const GumboElement &element)
{
    m_out.endBlock();
    const bool isNamed = !m_roles.isEmpty() && m_roles.last() != Role::Body;
    m_roles.append(isNamed ? m_roles.last() : roleOf(element));
    switch (element.tag) {
    case GUMBO_TAG_BLOCKQUOTE:
        m_out.setQuoted(++m_quotes);
        break;
    case GUMBO_TAG_UL:
        m_lists.append(Paragraph::bullet);
        m_out.setNested(m_lists.size());
        break;
    case GUMBO_TAG_OL:
        m_lists.append(std::clamp(attributeOf(element, "start").toByteArray().toInt(), 0, 1'000'000'000));
        if (!gumbo_get_attribute(&element.attributes, "start"))
            m_lists.last() = 1;
        m_out.setNested(m_lists.size());
        break;
    case GUMBO_TAG_LI:
        if (m_lists.isEmpty())
            m_out.setItem(Paragraph::bullet);
        else
            m_out.setItem(m_lists.last() == Paragraph::bullet ? Paragraph::bullet : m_lists.last()++);
        break;
    case GUMBO_TAG_PRE:
        ++m_preformatted;
        break;
    default:
        break;
    }
    if (const int level = headingLevel(element.tag); level > 0)
        m_out.beginBlock(Role::Heading, level);
    else
        m_out.beginBlock(m_preformatted > 0 ? Role::Preformatted : m_roles.last());
}

void HtmlWalk::leave(const GumboElement &element)
{
    if (!isBlock(element.tag)) {
        if (element.tag == GUMBO_TAG_Q)
            m_out.append(u"”");
        else if (const auto style = styleOf(element))
            m_out.endSpan(*style);
        return;
    }
    m_out.endBlock();
    m_roles.removeLast();
    if (element.tag == GUMBO_TAG_BLOCKQUOTE) {
        m_out.setQuoted(--m_quotes);
    } else if (element.tag == GUMBO_TAG_UL || element.tag == GUMBO_TAG_OL) {
        m_lists.removeLast();
        m_out.setNested(m_lists.size());
    } else if (element.tag == GUMBO_TAG_LI) {
        m_out.setItem(Paragraph::noItem);
    } else if (element.tag == GUMBO_TAG_PRE) {
        --m_preformatted;
    }
    // What follows without a block of its own is as the block around.
    if (m_preformatted > 0 || (!m_roles.isEmpty() && m_roles.last() != Role::Body))
        m_out.beginBlock(m_preformatted > 0 ? Role::Preformatted : m_roles.last());
}

} // namespace

bool appendHtmlPage(QByteArrayView html, StructuredText &out, QString &title)
{
    const HtmlTree tree(html);
    if (!tree.isSound())
        return false;
    title = tree.title();
    HtmlWalk walk(out);
    const auto parts = tree.articleParts();
    for (const GumboNode *part : parts)
        walk.walk(part);
    return true;
}

void appendHtmlFragment(QByteArrayView html, StructuredText &out)
{
    const HtmlTree tree(html);
    if (tree.isSound())
        HtmlWalk(out).walk(tree.root());
}

QString decodedEntity(QByteArrayView entity)
{
    const HtmlTree tree(entity);
    StructuredText text;
    if (tree.isSound())
        HtmlWalk(text).walk(tree.root());
    // White space that was written as an entity is collapsed as any other.
    return text.text().isEmpty() ? u" "_s : text.text();
}

} // namespace Rapporteur
