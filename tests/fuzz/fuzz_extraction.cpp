// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer program: whatever the text, the extraction neither crashes nor hangs, and what it suggests is sound.
#include "extraction/Extractor.h"

#include <QStringDecoder>

#include <cstdint>
#include <cstdlib>

using namespace Rapporteur;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void check(const Article &article, const Extraction &extraction)
{
    const QStringView text = article.text();
    TextRange before{-1, -1};
    for (const Suggestion &suggestion : extraction.suggestions) {
        const TextRange range = suggestion.range;
        require(range.start >= 0 && range.start < range.end && range.end <= text.size());
        require(before <= range);
        before = range;
        require(suggestion.entity >= 0 && suggestion.entity < extraction.entities.size());
        require(suggestion.certainty > 0 && suggestion.certainty <= 1 && !suggestion.rule.isEmpty());
        require(!text[range.start].isLowSurrogate() || range.start == 0 || !text[range.start - 1].isHighSurrogate());
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const Extractor extractor(Lexicon::bundled().value());
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(QByteArrayView(data, static_cast<qsizetype>(size)));
    const Article article(text, {});
    const Extraction extraction = extractor.extract(article);
    check(article, extraction);
    return 0;
}
