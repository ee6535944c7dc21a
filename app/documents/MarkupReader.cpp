// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/MarkupReader.h"

#include "documents/HtmlCharset.h"
#include "documents/HtmlText.h"
#include "documents/MarkdownText.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace Rapporteur {

namespace {

const QString markdown = u"text/markdown"_s;
const QString html = u"text/html"_s;

QString words(const char *text)
{
    return QCoreApplication::translate("Rapporteur::MarkupReader", text);
}

} // namespace

QString mediaTypeOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "md"_L1 || suffix == "markdown"_L1 || suffix == "mdown"_L1 || suffix == "mkd"_L1)
        return markdown;
    if (suffix == "html"_L1 || suffix == "htm"_L1 || suffix == "xhtml"_L1)
        return html;
    return {};
}

DecodedText decodedMarkup(QByteArrayView bytes, const QString &mediaType)
{
    DecodedText decoded = DecodedText::decode(bytes);
    if (mediaType != html || decoded.hadByteOrderMark)
        return decoded;
    const QByteArray charset = namedCharset(bytes);
    if (charset.isEmpty() || charset == "utf-8" || charset == "utf8" || charset.startsWith("utf-16"))
        return decoded; // a page whose charset can be read is not in UTF-16
    QStringDecoder decoder(charset.constData(), QStringDecoder::Flag::Stateless);
    if (!decoder.isValid())
        return decoded;
    QString text = decoder.decode(bytes);
    text.replace(QChar::Null, QChar::ReplacementCharacter);
    return {.text = std::move(text)};
}

Result<Article> articleFromMarkup(const QString &source, const QString &mediaType, Article::Details details,
                                  const QString &path)
{
    const QByteArray utf8 = source.toUtf8();
    if (utf8.size() > largestMarkup) {
        const QLocale locale;
        return std::unexpected(Issue{
            .text =
                words(QT_TRANSLATE_NOOP("Rapporteur::MarkupReader",
                                        "The file is too large: %1, where at most %2 of Markdown or HTML are read."))
                    .arg(locale.formattedDataSize(utf8.size()), locale.formattedDataSize(largestMarkup)),
            .file = path});
    }
    details.mediaType = mediaType;
    StructuredText out;
    if (mediaType == html) {
        QString title;
        if (!appendHtmlPage(utf8, out, title))
            return std::unexpected(
                Issue{.text = words(QT_TRANSLATE_NOOP("Rapporteur::MarkupReader",
                                                      "The elements of this page are nested too deep, or have too many "
                                                      "attributes, for it to be read.")),
                      .file = path});
        if (!title.isEmpty())
            details.title = title;
    } else {
        appendMarkdown(utf8, out);
    }
    ArticleStructure structure = out.finish();
    return Article(out.text(), std::move(details), std::move(structure));
}

} // namespace Rapporteur
