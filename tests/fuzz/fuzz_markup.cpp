// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer program: whatever the bytes, reading them as Markdown or HTML neither crashes nor hangs, and the structure fits
// the text. The first byte chooses the format.
#include "documents/ArticleReader.h"

#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView bytes(data + 1, qsizetype(size) - 1);
    const auto read = readBytes(bytes, {}, (*data & 1) != 0 ? u"text/html"_s : u"text/markdown"_s);
    if (!read)
        return 0;
    const Article &article = read->article;
    qsizetype at = 0;
    for (const Paragraph &paragraph : article.paragraphs()) {
        require(paragraph.range.start == at && paragraph.range.end >= at && paragraph.range.end <= article.length());
        at = paragraph.range.end + 1;
    }
    require(at == article.length() + 1);
    for (const InlineSpan &span : article.spans())
        require(!span.range.isEmpty()
                && article.paragraphs()[article.paragraphAt(span.range.start)].range.contains(span.range));
    return 0;
}
