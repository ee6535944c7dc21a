// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Article.h"

#include <QCryptographicHash>
#include <QSharedData>
#include <QTextBoundaryFinder>

#include <optional>

namespace Rapporteur {

class ArticleData : public QSharedData
{
public:
    QString text;
    Article::Details details;
    CodePointMap codePoints;
    QList<Paragraph> paragraphs;
    mutable std::optional<qsizetype> wordCount;
};

namespace {

constexpr qsizetype longestHeadline = 160;
constexpr qsizetype longestByline = 120;

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

QList<Paragraph> splitParagraphs(QStringView text)
{
    QList<Paragraph> paragraphs;
    qsizetype start = 0;
    const auto append = [&](qsizetype end) {
        const bool blank = text.sliced(start, end - start).trimmed().isEmpty();
        paragraphs.append({{start, end}, blank ? Paragraph::Role::Blank : Paragraph::Role::Body});
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isLineEnd(text[i]))
            continue;
        append(i);
        if (text[i] == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            ++i;
        start = i + 1;
    }
    append(text.size());
    return paragraphs;
}

bool endsLikeASentence(QStringView line)
{
    while (!line.isEmpty()
           && (line.back() == u'”' || line.back() == u'"' || line.back() == u'’' || line.back() == u')'))
        line.chop(1);
    return line.endsWith(u'.') || line.endsWith(u'。') || line.endsWith(u':') || line.endsWith(u';')
        || line.endsWith(u',');
}

/// A first line that is short, stands alone and does not end like a sentence is the headline; a line of the same
/// kind directly after it, before the body, is the byline.
void assignRoles(QStringView text, QList<Paragraph> &paragraphs)
{
    QList<qsizetype> filled; // the first three lines that hold text
    for (qsizetype i = 0; i < paragraphs.size() && filled.size() < 3; ++i) {
        if (paragraphs[i].role != Paragraph::Role::Blank)
            filled.append(i);
    }
    if (filled.size() < 2)
        return;
    const auto line = [&](qsizetype i) {
        const TextRange range = paragraphs[i].range;
        return text.sliced(range.start, range.length()).trimmed();
    };
    const QStringView first = line(filled[0]);
    if (first.size() > longestHeadline || endsLikeASentence(first))
        return;
    const bool standsAlone = filled[1] > filled[0] + 1;
    const QStringView second = line(filled[1]);
    const bool secondIsByline = filled.size() == 3 && second.size() <= longestByline && !endsLikeASentence(second);
    if (!standsAlone && !secondIsByline)
        return;
    paragraphs[filled[0]].role = Paragraph::Role::Headline;
    if (secondIsByline)
        paragraphs[filled[1]].role = Paragraph::Role::Byline;
}

} // namespace

Article::Article()
    : Article(QString(), {})
{
}

Article::Article(QString text, Details details)
    : d(new ArticleData)
{
    d->codePoints = CodePointMap(text);
    d->paragraphs = splitParagraphs(text);
    assignRoles(text, d->paragraphs);
    d->text = std::move(text);
    d->details = std::move(details);
    if (d->details.sha256.isEmpty())
        d->details.sha256 = QCryptographicHash::hash(d->text.toUtf8(), QCryptographicHash::Sha256).toHex();
    if (const Paragraph &first = d->paragraphs.first(); first.role == Paragraph::Role::Headline)
        d->details.title = this->text(first.range).trimmed().toString();
}

Article::Article(const Article &) = default;
Article &Article::operator=(const Article &) = default;
Article::Article(Article &&) noexcept = default;
Article &Article::operator=(Article &&) noexcept = default;
Article::~Article() = default;

const QString &Article::text() const
{
    return d->text;
}

QStringView Article::text(TextRange range) const
{
    return QStringView(d->text).sliced(range.start, range.length());
}

qsizetype Article::length() const
{
    return d->text.size();
}

const Article::Details &Article::details() const
{
    return d->details;
}

const CodePointMap &Article::codePoints() const
{
    return d->codePoints;
}

const QList<Paragraph> &Article::paragraphs() const
{
    return d->paragraphs;
}

qsizetype Article::paragraphAt(qsizetype offset) const
{
    const auto after =
        std::ranges::upper_bound(d->paragraphs, offset, {}, [](const Paragraph &p) { return p.range.start; });
    return std::max<qsizetype>(0, after - d->paragraphs.begin() - 1);
}

qsizetype Article::wordCount() const
{
    if (!d->wordCount) {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Word, d->text);
        qsizetype words = 0;
        while (finder.toNextBoundary() >= 0) {
            if (finder.boundaryReasons().testFlag(QTextBoundaryFinder::EndOfItem))
                ++words;
        }
        d->wordCount = words;
    }
    return *d->wordCount;
}

} // namespace Rapporteur
