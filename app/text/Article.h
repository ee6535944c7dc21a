// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/ArticleStructure.h"
#include "text/CodePointMap.h"

#include <QByteArray>
#include <QList>
#include <QSharedDataPointer>
#include <QString>

namespace Rapporteur {

class ArticleData;

/// The immutable text of an article and what is known about it. Cheap to copy.
///
/// The text of a plain text file is its content, decoded but not normalised: line ends (LF, CRLF, CR, U+2028, U+2029)
/// stay as they are, only a byte order mark at the very start is left out. That of a file with markup is what is read
/// of it. All ranges in it are UTF-16.
class Article
{
public:
    /// What describes an article beside its text.
    struct Details
    {
        QString title = {}; ///< headline of the text where it has one, else made from the file's name
        QString file = {}; ///< absolute path; empty for text that never was a file
        QByteArray sha256 = {}; ///< of the file's bytes (of the UTF-8 text where there is no file), as lower-case hex
        QString mediaType = {}; ///< of the file where it has markup: "text/markdown", "text/html"; else empty
    };

    Article();
    /// Plain text: what it is made of is recognised.
    Article(QString text, Details details);
    /// \a structure covers all lines of \a text.
    Article(QString text, Details details, ArticleStructure structure);
    Article(const Article &);
    Article &operator=(const Article &);
    Article(Article &&) noexcept;
    Article &operator=(Article &&) noexcept;
    ~Article();

    [[nodiscard]] const QString &text() const;
    [[nodiscard]] QStringView text(TextRange range) const;
    [[nodiscard]] qsizetype length() const;
    [[nodiscard]] const Details &details() const;
    [[nodiscard]] const CodePointMap &codePoints() const;
    /// All lines in order, blank ones too. An empty text has one empty paragraph.
    [[nodiscard]] const QList<Paragraph> &paragraphs() const;
    /// Index of the paragraph that holds UTF-16 offset \a offset; a terminator belongs to the paragraph before it.
    [[nodiscard]] qsizetype paragraphAt(qsizetype offset) const;
    /// Words that are set apart, in text order.
    [[nodiscard]] const QList<InlineSpan> &spans() const;
    /// Words of the text, counted by Unicode word boundaries.
    [[nodiscard]] qsizetype wordCount() const;

private:
    QSharedDataPointer<ArticleData> d;
};

} // namespace Rapporteur
