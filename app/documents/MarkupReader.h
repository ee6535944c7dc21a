// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/DecodedText.h"
#include "text/Article.h"
#include "text/Issue.h"

namespace Rapporteur {

/// Larger files with markup are refused: their parsers keep many times as much in memory.
constexpr qint64 largestMarkup = 64LL * 1024 * 1024;

/// "text/markdown" or "text/html" by the ending of the file's name; empty for plain text.
[[nodiscard]] QString mediaTypeOf(const QString &path);

/// Decodes \a bytes as \a mediaType asks for: HTML may name its charset.
[[nodiscard]] DecodedText decodedMarkup(QByteArrayView bytes, const QString &mediaType);

/// Makes an article of \a source, whose reading text it becomes. \a details get the media type and, where the text has no
/// headline, the page's title. Fails for a page that nobody could read, naming \a path.
[[nodiscard]] Result<Article> articleFromMarkup(const QString &source, const QString &mediaType,
                                                Article::Details details, const QString &path);

} // namespace Rapporteur
