// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/ArticleHead.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

using Role = Paragraph::Role;

constexpr qsizetype longestHeadline = 160;
constexpr qsizetype longestByline = 120;
constexpr qsizetype longestDateline = 100;
constexpr int mostBelow = 3; ///< lines of the head after the headline

bool endsLikeASentence(QStringView line)
{
    while (!line.isEmpty()
           && (line.back() == u'”' || line.back() == u'"' || line.back() == u'’' || line.back() == u')'))
        line.chop(1);
    return line.endsWith(u'.') || line.endsWith(u'。') || line.endsWith(u':') || line.endsWith(u';')
        || line.endsWith(u',');
}

/// "By Jane Doe", and nothing that goes on as a sentence: each word a name, an initial, or a word between names.
bool namesTheAuthor(QStringView line)
{
    static const QRegularExpression names(
        uR"(^(?:By|BY|by) [\p{Lu}\p{Lo}]\S*(?:,?\s+(?:[\p{Lu}\p{Lo}]\S*|and|of|in|for|the|de|da|van|von|bin|al-\S+|&|\||/|—|–|-))*$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return line.size() <= longestByline && names.matchView(line).hasMatch();
}

const QRegularExpression &datelinePattern()
{
    // A place in capitals, perhaps the country or the state, perhaps a date, perhaps the agency.
    static const QRegularExpression pattern(
        uR"(^\p{Lu}[\p{Lu}.'’\-]+(?: \p{Lu}[\p{Lu}.'’\-]*){0,3}(?:, [\p{Lu}][\p{L}. ]{1,24}?)?)"
        uR"((?:,? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2}(?:, \d{4})?|,? \d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?(?: \d{4})?)?)"
        uR"((?: \([\p{Lu}][^()]{1,30}\))?(\s*(?:—|–|--|-)(?=\s)|$))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// A place in a line of its own needs a date or an agency to be told from a shouted heading.
bool isDateline(QStringView line)
{
    return line.size() <= longestDateline && (line.contains(u',') || line.contains(u'('))
        && datelinePattern().matchView(line).capturedLength() == line.size()
        && std::ranges::any_of(line, [](QChar c) { return c.isDigit() || c == u'('; });
}

bool isPlain(const Paragraph &paragraph)
{
    return paragraph.role == Role::Body && paragraph.nested == 0 && paragraph.quoted == 0;
}

QStringView trimmedLine(QStringView text, const Paragraph &paragraph)
{
    return text.sliced(paragraph.range.start, paragraph.range.length()).trimmed();
}

/// The first lines from \a from on that hold text.
QList<qsizetype> filledLines(const QList<Paragraph> &paragraphs, qsizetype from, qsizetype count)
{
    QList<qsizetype> filled;
    for (qsizetype i = from; i < paragraphs.size() && filled.size() < count; ++i) {
        if (paragraphs[i].role != Role::Blank)
            filled.append(i);
    }
    return filled;
}

void markDateline(QStringView text, ArticleStructure &structure, qsizetype paragraph)
{
    const TextRange range = structure.paragraphs[paragraph].range;
    if (const qsizetype length = datelineLength(text.sliced(range.start, range.length())); length > 0) {
        const InlineSpan span{{range.start, range.start + length}, InlineSpan::Style::Dateline};
        const auto place = std::ranges::lower_bound(structure.spans, span.range, {}, &InlineSpan::range);
        structure.spans.insert(place, span);
    }
}

} // namespace

qsizetype datelineLength(QStringView paragraph)
{
    const auto match = datelinePattern().matchView(paragraph.first(std::min(paragraph.size(), longestDateline)));
    return match.hasMatch() && match.capturedLength(1) > 0 ? match.capturedLength() : 0;
}

void recogniseBelowHeadline(QStringView text, ArticleStructure &structure, qsizetype headline)
{
    QList<Paragraph> &paragraphs = structure.paragraphs;
    const auto filled = filledLines(paragraphs, headline + 1, mostBelow + 1);
    qsizetype next = 0;
    for (; next < filled.size() && next < mostBelow; ++next) {
        Paragraph &paragraph = paragraphs[filled[next]];
        if (paragraph.role == Role::Byline || paragraph.role == Role::Dateline)
            continue;
        if (!isPlain(paragraph))
            break;
        if (const QStringView line = trimmedLine(text, paragraph); namesTheAuthor(line))
            paragraph.role = Role::Byline;
        else if (isDateline(line))
            paragraph.role = Role::Dateline;
        else
            break;
    }
    if (next < filled.size() && paragraphs[filled[next]].role == Role::Body)
        markDateline(text, structure, filled[next]);
}

void recogniseHead(QStringView text, ArticleStructure &structure)
{
    QList<Paragraph> &paragraphs = structure.paragraphs;
    const auto filled = filledLines(paragraphs, 0, 3);
    if (filled.isEmpty() || !isPlain(paragraphs[filled[0]]))
        return;
    const QStringView first = trimmedLine(text, paragraphs[filled[0]]);
    if (filled.size() < 2 || first.size() > longestHeadline || endsLikeASentence(first))
        return markDateline(text, structure, filled[0]);
    const bool standsAlone = filled[1] > filled[0] + 1;
    const QStringView second = trimmedLine(text, paragraphs[filled[1]]);
    const bool secondIsByline = filled.size() == 3 && second.size() <= longestByline && !endsLikeASentence(second);
    if (!standsAlone && !secondIsByline && !namesTheAuthor(second) && !isDateline(second))
        return markDateline(text, structure, filled[0]);
    paragraphs[filled[0]].role = Role::Headline;
    if (secondIsByline && isPlain(paragraphs[filled[1]]) && !isDateline(second))
        paragraphs[filled[1]].role = Role::Byline;
    recogniseBelowHeadline(text, structure, filled[0]);
}

} // namespace Rapporteur
