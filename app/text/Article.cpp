// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Article.h"

#include "text/ArticleHead.h"

#include <QCryptographicHash>
#include <QSharedData>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <optional>

namespace Rapporteur {

class ArticleData : public QSharedData
{
public:
    QString text;
    Article::Details details;
    CodePointMap codePoints;
    ArticleStructure structure;
    mutable std::optional<qsizetype> wordCount;
};

namespace {

constexpr qsizetype longestHead = 40; ///< lines in which the headline is looked for

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

ArticleStructure recognised(QStringView text)
{
    ArticleStructure structure{.paragraphs = splitParagraphs(text)};
    recogniseHead(text, structure);
    return structure;
}

} // namespace

Article::Article()
    : Article(QString(), {})
{
}

Article::Article(QString text, Details details)
    : Article(QString(text), std::move(details), recognised(text))
{
}

Article::Article(QString text, Details details, ArticleStructure structure)
    : d(new ArticleData)
{
    d->codePoints = CodePointMap(text);
    d->structure = std::move(structure);
    d->text = std::move(text);
    d->details = std::move(details);
    if (d->details.sha256.isEmpty())
        d->details.sha256 = QCryptographicHash::hash(d->text.toUtf8(), QCryptographicHash::Sha256).toHex();
    const QList<Paragraph> &all = d->structure.paragraphs;
    const auto head = all.first(std::min(all.size(), longestHead));
    const auto headline = std::ranges::find(head, Paragraph::Role::Headline, &Paragraph::role);
    if (headline != head.cend())
        d->details.title = this->text(headline->range).trimmed().toString();
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
    return d->structure.paragraphs;
}

const QList<InlineSpan> &Article::spans() const
{
    return d->structure.spans;
}

qsizetype Article::paragraphAt(qsizetype offset) const
{
    const auto after =
        std::ranges::upper_bound(d->structure.paragraphs, offset, {}, [](const Paragraph &p) { return p.range.start; });
    return std::max<qsizetype>(0, after - d->structure.paragraphs.begin() - 1);
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
