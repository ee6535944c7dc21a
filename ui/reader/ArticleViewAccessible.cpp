// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/ArticleViewAccessible.h"

#include "document/AnnotatedDocument.h"
#include "reader/ArticleView.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<ArticleView *>(object);
    return view ? new ArticleViewAccessible(view) : nullptr;
}

/// As IAccessible2 wants it: its own marks are escaped.
QString escaped(const QString &value)
{
    QString result;
    for (const QChar c : value) {
        if (c == u'\\' || c == u':' || c == u',' || c == u'=' || c == u';')
            result += u'\\';
        result += c;
    }
    return result;
}

} // namespace

ArticleViewAccessible::ArticleViewAccessible(ArticleView *view)
    : QAccessibleWidget(view, QAccessible::Document)
{
}

void ArticleViewAccessible::install()
{
    QAccessible::installFactory(makeInterface);
}

ArticleView *ArticleViewAccessible::view() const
{
    return static_cast<ArticleView *>(object());
}

QAccessible::State ArticleViewAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

void *ArticleViewAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

void ArticleViewAccessible::selection(int index, int *start, int *end) const
{
    const TextRange range = index == 0 ? view()->selection() : TextRange();
    *start = static_cast<int>(range.start);
    *end = static_cast<int>(range.end);
}

int ArticleViewAccessible::selectionCount() const
{
    return view()->selection().isEmpty() ? 0 : 1;
}

void ArticleViewAccessible::addSelection(int start, int end)
{
    view()->setSelection({start, end});
}

void ArticleViewAccessible::removeSelection(int index)
{
    if (index == 0)
        setCursorPosition(cursorPosition());
}

void ArticleViewAccessible::setSelection(int index, int start, int end)
{
    if (index == 0)
        view()->setSelection({start, end});
}

int ArticleViewAccessible::cursorPosition() const
{
    return static_cast<int>(view()->caret());
}

void ArticleViewAccessible::setCursorPosition(int position)
{
    view()->setSelection({position, position});
}

QString ArticleViewAccessible::text(int start, int end) const
{
    if (!view()->document())
        return {};
    const Article &article = view()->document()->article();
    const qsizetype from = std::clamp<qsizetype>(start, 0, article.length());
    return article.text({from, std::clamp<qsizetype>(end, from, article.length())}).toString();
}

int ArticleViewAccessible::characterCount() const
{
    return view()->document() ? static_cast<int>(view()->document()->article().length()) : 0;
}

QRect ArticleViewAccessible::characterRect(int offset) const
{
    const QRect rect = view()->visibleRect({offset, offset + 1});
    return rect.isEmpty() ? QRect() : QRect(view()->viewport()->mapToGlobal(rect.topLeft()), rect.size());
}

int ArticleViewAccessible::offsetAtPoint(const QPoint &point) const
{
    return static_cast<int>(view()->offsetAt(view()->viewport()->mapFromGlobal(point)));
}

void ArticleViewAccessible::scrollToSubstring(int start, int end)
{
    view()->goTo({start, end});
}

QString ArticleViewAccessible::attributes(int offset, int *start, int *end) const
{
    *start = offset;
    *end = offset;
    if (!view()->document() || offset < 0 || offset >= characterCount())
        return {};
    const Article &article = view()->document()->article();
    const AnnotationSet &annotations = view()->document()->annotations();
    // The run ends where any mention of the paragraph begins or ends.
    TextRange run = article.paragraphs()[article.paragraphAt(offset)].range;
    if (!run.contains(offset))
        run = {run.end, offset + 1}; // a line's end
    const auto entries = annotations.spans().overlapping(run);
    for (const SpanIndex::Entry &entry : entries) {
        for (const qsizetype edge : {entry.range.start, entry.range.end}) {
            if (edge <= offset)
                run.start = std::max(run.start, edge);
            else
                run.end = std::min(run.end, edge);
        }
    }
    *start = static_cast<int>(run.start);
    *end = static_cast<int>(run.end);
    const auto ids = view()->mentionsAt(offset);
    return ids.isEmpty() ? QString()
                         : u"mention:"_s + escaped(view()->describe(ids.first()).replace(u'\n', u' ')) + u';';
}

} // namespace Rapporteur
