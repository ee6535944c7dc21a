// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/HtmlTree.h"

#include <algorithm>
#include <array>
#include <functional>

namespace Rapporteur {

namespace {

// Parsing takes time with the square of how deep elements are nested, and of how many attributes one has.
constexpr qsizetype deepest = 2000;
constexpr qsizetype mostAttributes = 2000;

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// Elements that have no end, or whose end is often left out as another one's beginning tells it.
bool mayLackItsEnd(QByteArrayView name)
{
    static constexpr std::array<QByteArrayView, 32> names{
        "area",  "base", "br",       "col",    "dd",    "dt",    "embed", "hr",  "img",   "input",   "li",
        "link",  "meta", "optgroup", "option", "p",     "param", "rp",    "rt",  "rb",    "rtc",     "source",
        "tbody", "td",   "tfoot",    "th",     "thead", "tr",    "track", "wbr", "frame", "colgroup"};
    return std::ranges::any_of(names, [name](QByteArrayView n) { return n.compare(name, Qt::CaseInsensitive) == 0; });
}

/// An upper bound of what Gumbo would meet, in one pass.
bool isTangled(QByteArrayView html)
{
    qsizetype depth = 0;
    for (qsizetype i = html.indexOf('<'); i >= 0 && i + 1 < html.size(); i = html.indexOf('<', i + 1)) {
        const bool closes = html[i + 1] == '/';
        const qsizetype start = i + 1 + int(closes);
        qsizetype end = start;
        while (end < html.size() && isNameCharacter(html[end]))
            ++end;
        if (end == start)
            continue;
        if (closes) {
            depth = std::max<qsizetype>(0, depth - 1);
            continue;
        }
        qsizetype words = 0;
        qsizetype at = end;
        for (; at < html.size() && html[at] != '>'; ++at)
            words += qsizetype(html[at] == ' ' || html[at] == '\n' || html[at] == '\t' || html[at] == '/');
        if (words > mostAttributes && at - end < 64 * words)
            return true;
        if (!mayLackItsEnd(html.sliced(start, end - start)) && ++depth > deepest)
            return true;
    }
    return false;
}

/// The elements below \a root in order, until \a stop says so of one; nullptr where it never does.
const GumboNode *findElement(const GumboNode *root, const std::function<bool(const GumboElement &)> &stop)
{
    QList<const GumboNode *> waiting{root};
    while (!waiting.isEmpty()) {
        const GumboNode *node = waiting.takeLast();
        if (node->type != GUMBO_NODE_ELEMENT || isNeverRead(node->v.element, true))
            continue;
        if (stop(node->v.element))
            return node;
        const GumboVector &children = node->v.element.children;
        for (unsigned i = children.length; i > 0; --i)
            waiting.append(static_cast<const GumboNode *>(children.data[i - 1]));
    }
    return nullptr;
}

const GumboNode *findTag(const GumboNode *root, GumboTag tag)
{
    return findElement(root, [tag](const GumboElement &element) { return element.tag == tag; });
}

} // namespace

HtmlTree::HtmlTree(QByteArrayView html)
{
    if (!isTangled(html)) {
        GumboOptions options = kGumboDefaultOptions;
        options.max_errors = 0;
        m_output.reset(gumbo_parse_with_options(&options, html.data(), size_t(html.size())));
    }
}

QString HtmlTree::title() const
{
    const GumboVector &top = root()->v.element.children;
    for (unsigned i = 0; i < top.length; ++i) {
        const auto *head = static_cast<const GumboNode *>(top.data[i]);
        if (head->type != GUMBO_NODE_ELEMENT || head->v.element.tag != GUMBO_TAG_HEAD)
            continue;
        const GumboVector &children = head->v.element.children;
        for (unsigned k = 0; k < children.length; ++k) {
            const auto *title = static_cast<const GumboNode *>(children.data[k]);
            if (title->type != GUMBO_NODE_ELEMENT || title->v.element.tag != GUMBO_TAG_TITLE
                || title->v.element.children.length == 0)
                continue;
            const auto *text = static_cast<const GumboNode *>(title->v.element.children.data[0]);
            return isTextNode(*text) ? QString::fromUtf8(text->v.text.text).simplified() : QString();
        }
    }
    return {};
}

QList<const GumboNode *> HtmlTree::articleParts() const
{
    const GumboNode *article = nullptr;
    int articles = 0;
    findElement(root(),
                [&](const GumboElement &element) { return element.tag == GUMBO_TAG_ARTICLE && ++articles > 1; });
    if (articles == 1)
        article = findTag(root(), GUMBO_TAG_ARTICLE);
    if (!article)
        article = findTag(root(), GUMBO_TAG_MAIN);
    if (!article)
        return {root()};
    const GumboNode *headline = findTag(root(), GUMBO_TAG_H1);
    if (!headline || findTag(article, GUMBO_TAG_H1))
        return {article};
    return {headline, article};
}

bool isTextNode(const GumboNode &node)
{
    return node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE || node.type == GUMBO_NODE_CDATA;
}

int headingLevel(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_H1:
        return 1;
    case GUMBO_TAG_H2:
        return 2;
    case GUMBO_TAG_H3:
        return 3;
    case GUMBO_TAG_H4:
        return 4;
    case GUMBO_TAG_H5:
        return 5;
    case GUMBO_TAG_H6:
        return 6;
    default:
        return 0;
    }
}

QByteArrayView attributeOf(const GumboElement &element, const char *name)
{
    const GumboAttribute *attribute = gumbo_get_attribute(&element.attributes, name);
    return attribute ? QByteArrayView(attribute->value) : QByteArrayView();
}

bool isNeverRead(const GumboElement &element, bool inQuotation)
{
    switch (element.tag) {
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_MENU:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_NOFRAMES:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_MATH:
    case GUMBO_TAG_RP:
    case GUMBO_TAG_RT:
        return true;
    case GUMBO_TAG_FOOTER:
        return !inQuotation;
    default:
        break;
    }
    if (gumbo_get_attribute(&element.attributes, "hidden") || attributeOf(element, "aria-hidden") == "true")
        return true;
    const QByteArrayView role = attributeOf(element, "role");
    if (role == "navigation" || role == "contentinfo" || role == "complementary" || role == "search")
        return true;
    const QByteArray style = attributeOf(element, "style").toByteArray().toLower().replace(' ', "");
    return style.contains("display:none") || style.contains("visibility:hidden");
}

} // namespace Rapporteur
