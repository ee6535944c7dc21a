// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/ArticleViewAccessible.h"

#include "document/AnnotatedDocument.h"
#include "reader/ArticleView.h"
#include "reader/SpokenMention.h"
#include "reader/TextBoundaries.h"

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

const Article &ArticleViewAccessible::article() const
{
    static const Article none;
    return view()->document() ? view()->document()->article() : none;
}

QString ArticleViewAccessible::text(int start, int end) const
{
    const qsizetype from = std::clamp<qsizetype>(start, 0, article().length());
    return article().text({from, std::clamp<qsizetype>(end, from, article().length())}).toString();
}

int ArticleViewAccessible::characterCount() const
{
    return static_cast<int>(article().length());
}

QString ArticleViewAccessible::text(QAccessible::Text kind) const
{
    if (kind != QAccessible::Description || !view()->document())
        return QAccessibleWidget::text(kind);
    const AnnotationSet &annotations = view()->document()->annotations();
    const auto mentions = static_cast<int>(annotations.mentionCount());
    const auto open = static_cast<int>(annotations.count(MentionStatus::Suggested));
    return open == 0 ? tr("%n mention(s)", nullptr, mentions)
                     : tr("%1, %2").arg(tr("%n mention(s)", nullptr, mentions), tr("%n to review", nullptr, open));
}

TextRange ArticleViewAccessible::unitAt(qsizetype offset, QAccessible::TextBoundaryType type) const
{
    const QString &text = article().text();
    const TextRange all{0, text.size()};
    if (type == QAccessible::NoBoundary)
        return all;
    if (offset < 0 || offset >= text.size())
        return {std::clamp<qsizetype>(offset, 0, text.size()), std::clamp<qsizetype>(offset, 0, text.size())};
    const auto &paragraphs = article().paragraphs();
    const qsizetype at = article().paragraphAt(offset);
    const TextRange paragraph{paragraphs[at].range.start,
                              at + 1 < paragraphs.size() ? paragraphs[at + 1].range.start : text.size()};
    switch (type) {
    case QAccessible::CharBoundary:
        return wholeGraphemes(text, {offset, offset + 1});
    case QAccessible::WordBoundary:
        return wordAt(text, offset);
    case QAccessible::SentenceBoundary: {
        TextRange sentence = sentenceAt(text, offset);
        while (sentence.end < text.size() && text[sentence.end].isSpace()) // what follows is part of what is told
            ++sentence.end;
        return sentence;
    }
    case QAccessible::LineBoundary: {
        TextRange line = view()->lineAt(offset);
        if (line.end == paragraphs[at].range.end)
            line.end = paragraph.end;
        return line.contains(offset) ? line : paragraph; // a blank one
    }
    case QAccessible::ParagraphBoundary:
    case QAccessible::NoBoundary:
        break;
    }
    return paragraph;
}

QString ArticleViewAccessible::tell(TextRange range, int *start, int *end) const
{
    *start = static_cast<int>(range.start);
    *end = static_cast<int>(range.end);
    return article().text(range).toString();
}

QString ArticleViewAccessible::textAtOffset(int offset, QAccessible::TextBoundaryType type, int *start, int *end) const
{
    return tell(unitAt(offset, type), start, end);
}

QString ArticleViewAccessible::textBeforeOffset(int offset, QAccessible::TextBoundaryType type, int *start,
                                                int *end) const
{
    const TextRange here = unitAt(offset, type);
    return tell(here.start > 0 ? unitAt(here.start - 1, type) : TextRange(), start, end);
}

QString ArticleViewAccessible::textAfterOffset(int offset, QAccessible::TextBoundaryType type, int *start,
                                               int *end) const
{
    return tell(unitAt(unitAt(offset, type).end, type), start, end);
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
        const auto pieces = annotations.mention(entry.id)->pieces();
        for (const TextRange piece : pieces) {
            for (const qsizetype edge : {piece.start, piece.end}) {
                if (edge <= offset)
                    run.start = std::max(run.start, edge);
                else
                    run.end = std::min(run.end, edge);
            }
        }
    }
    *start = static_cast<int>(run.start);
    *end = static_cast<int>(run.end);
    const auto ids = view()->mentionsAt(offset);
    QStringList words;
    for (const MentionId id : ids)
        words += SpokenMention::words(annotations, *annotations.mention(id));
    if (words.isEmpty())
        return {};
    // Qt's AT-SPI bridge passes on what it knows alone: there the underline tells that something is marked.
    const bool solid = annotations.mention(ids.first())->status == MentionStatus::Accepted;
    return u"mention:"_s + escaped(words.join(u" / ")) + u";text-underline-type:single;text-underline-style:"
        + (solid ? u"solid;" : u"dash;");
}

} // namespace Rapporteur
