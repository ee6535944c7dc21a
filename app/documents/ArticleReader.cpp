// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/ArticleReader.h"

#include "documents/DecodedText.h"
#include "documents/MarkupReader.h"
#include "text/LineColumn.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

constexpr qsizetype mostFlawsTold = 20;

} // namespace

/// The words about what was seen in the file of an article.
class ArticleReader
{
    Q_DECLARE_TR_FUNCTIONS(Rapporteur::ArticleReader)

public:
    static Issues issuesOf(const DecodedText &decoded, const QString &path);
    static Result<ReadArticle> readFile(const QString &path, const QString &mediaType);

private:
    static QString nameOf(DecodedText::Encoding encoding);
    static QString wordsFor(const DecodedText &decoded, const DecodedText::Flaw &flaw);
};

QString ArticleReader::nameOf(DecodedText::Encoding encoding)
{
    switch (encoding) {
    case DecodedText::Encoding::Utf8:
        return QStringLiteral("UTF-8");
    case DecodedText::Encoding::Utf16LittleEndian:
    case DecodedText::Encoding::Utf16BigEndian:
        return QStringLiteral("UTF-16");
    case DecodedText::Encoding::Utf32LittleEndian:
    case DecodedText::Encoding::Utf32BigEndian:
        return QStringLiteral("UTF-32");
    }
    Q_UNREACHABLE_RETURN(QString());
}

QString ArticleReader::wordsFor(const DecodedText &decoded, const DecodedText::Flaw &flaw)
{
    const int count = int(std::min<qsizetype>(flaw.count, std::numeric_limits<int>::max()));
    if (flaw.kind == DecodedText::Flaw::Kind::Nul)
        return tr("%n NUL character(s), shown as “\uFFFD”.", nullptr, count);
    return tr("%n place(s) in a row that are not %1, shown as “\uFFFD”.", nullptr, count).arg(nameOf(decoded.encoding));
}

Issues ArticleReader::issuesOf(const DecodedText &decoded, const QString &path)
{
    Issues issues;
    if (decoded.hadByteOrderMark) {
        issues.append({.severity = Issue::Severity::Note,
                       .text = tr("The file begins with a byte order mark of %1, which is not part of the text.")
                                   .arg(nameOf(decoded.encoding)),
                       .file = path});
    }
    LineColumnCounter<QStringView> places(decoded.text);
    const auto told = decoded.flaws.first(std::min(decoded.flaws.size(), mostFlawsTold));
    for (const DecodedText::Flaw &flaw : told) {
        const LineColumn place = places.at(flaw.offset);
        issues.append({.severity = Issue::Severity::Warning,
                       .text = wordsFor(decoded, flaw),
                       .file = path,
                       .line = place.line,
                       .column = place.column});
    }
    if (const qsizetype more = decoded.flaws.size() - mostFlawsTold; more > 0) {
        const LineColumn place = places.at(decoded.flaws[mostFlawsTold].offset);
        issues.append({.severity = Issue::Severity::Warning,
                       .text = tr("From here on there are %n more such place(s).", nullptr,
                                  int(std::min<qsizetype>(more, std::numeric_limits<int>::max()))),
                       .file = path,
                       .line = place.line,
                       .column = place.column});
    }
    return issues;
}

Result<ReadArticle> ArticleReader::readFile(const QString &path, const QString &mediaType)
{
    const auto fault = [&](const QString &text) { return std::unexpected(Issue{.text = text, .file = path}); };
    const QFileInfo info(path);
    if (!info.exists())
        return fault(info.isSymLink() ? tr("This is a link to a file that does not exist.")
                                      : tr("There is no such file."));
    if (info.isDir())
        return fault(tr("This is a folder; an article is one file."));
    if (!info.isFile())
        return fault(tr("This is a device or a pipe, not a file."));
    if (info.size() > largestArticle) {
        const QLocale locale;
        return fault(tr("The file is too large: %1, where at most %2 are read.")
                         .arg(locale.formattedDataSize(info.size()), locale.formattedDataSize(largestArticle)));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fault(tr("The file cannot be opened: %1.").arg(file.errorString()));
    const QByteArray bytes = file.readAll();
    if (file.error() != QFile::NoError)
        return fault(tr("The file cannot be read: %1.").arg(file.errorString()));
    return readBytes(bytes, path, mediaType);
}

namespace {

Article::Details detailsOf(QByteArrayView bytes, const QString &path)
{
    const QFileInfo info(path);
    return {.title = info.completeBaseName(),
            .file = path.isEmpty() ? QString() : info.absoluteFilePath(),
            .sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()};
}

} // namespace

ReadArticle readPlainText(QByteArrayView bytes, const QString &path)
{
    DecodedText decoded = DecodedText::decode(bytes);
    Issues issues = ArticleReader::issuesOf(decoded, path);
    return {Article(std::move(decoded.text), detailsOf(bytes, path)), std::move(issues)};
}

Result<ReadArticle> readBytes(QByteArrayView bytes, const QString &path, const QString &mediaType)
{
    if (mediaType != "text/markdown"_L1 && mediaType != "text/html"_L1)
        return readPlainText(bytes, path);
    const DecodedText decoded = decodedMarkup(bytes, mediaType);
    auto article = articleFromMarkup(decoded.text, mediaType, detailsOf(bytes, path), path);
    if (!article)
        return std::unexpected(article.error());
    return ReadArticle{*std::move(article), ArticleReader::issuesOf(decoded, path)};
}

Result<ReadArticle> readArticleFile(const QString &path)
{
    return ArticleReader::readFile(path, mediaTypeOf(path));
}

Result<ReadArticle> readArticleFile(const QString &path, const QString &mediaType)
{
    return ArticleReader::readFile(path, mediaType);
}

Article articleFromText(QString text, const QString &title)
{
    return Article(std::move(text), {.title = title});
}

} // namespace Rapporteur
