// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/Article.h"
#include "text/Issue.h"

namespace Rapporteur {

/// Larger files are refused before they are read.
constexpr qint64 largestArticle = 1024LL * 1024 * 1024;

/// An article and what is to be said about its file: characters that cannot be shown, a byte order mark.
struct ReadArticle
{
    Article article;
    Issues issues;
};

/// Makes an article of the bytes of a plain text file; see DecodedText for how. Never fails: what cannot be shown
/// becomes U+FFFD, and an issue says where. \a path is the file's name for the article and the issues; empty where
/// there is none.
[[nodiscard]] ReadArticle readPlainText(QByteArrayView bytes, const QString &path);

/// The same for bytes of \a mediaType, of which the reading text is the article's: "text/markdown", "text/html", or any
/// other for plain text. Fails for markup that is too large or too tangled to be parsed.
[[nodiscard]] Result<ReadArticle> readBytes(QByteArrayView bytes, const QString &path, const QString &mediaType);

/// Reads the file at \a path as the ending of its name asks for (.md, .html), which is never changed. What is no regular file (folders, pipes, devices) is refused.
[[nodiscard]] Result<ReadArticle> readArticleFile(const QString &path);
/// The same, as \a mediaType: as annotations of the article say that they count in it.
[[nodiscard]] Result<ReadArticle> readArticleFile(const QString &path, const QString &mediaType);

/// An article of text that never was a file, as the clipboard has it. Nothing is normalised.
[[nodiscard]] Article articleFromText(QString text, const QString &title);

} // namespace Rapporteur
