// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/Cases.h"

#include "document/AnnotatedDocument.h"
#include "extraction/Extractor.h"
#include "extraction/SuggestionEdit.h"
#include "formats/Anchoring.h"
#include "formats/NativeReader.h"
#include "formats/NativeWriter.h"
#include "models/EntityTreeModel.h"
#include "reader/Report.h"
#include "reader/Texts.h"

#if __has_include(<malloc.h>)
#include <malloc.h>
#endif

using namespace Qt::StringLiterals;

namespace Rapporteur::Bench {

namespace {

constexpr qsizetype textLength = 10'000'000;
constexpr qsizetype mentions = 1'000'000;

/// Bytes that are allocated now; 0 where the system does not tell.
double allocated()
{
#ifdef __GLIBC__
    const auto info = mallinfo2();
    return static_cast<double>(info.uordblks + info.hblkhd);
#else
    return 0;
#endif
}

double perMention(double bytes, qsizetype count)
{
    return bytes / static_cast<double>(count);
}

} // namespace

void benchMemory()
{
    const Article article(report(textLength), {});
    const double before = allocated();
    if (before == 0) {
        std::fprintf(stderr, "the C library does not tell what is allocated: no bytes are counted\n");
        return;
    }
    AnnotatedDocument document(article, annotations(textLength, mentions));
    const double withDocument = allocated();
    print("1,000,000 mentions: a mention", perMention(withDocument - before, mentions), "bytes");
    {
        EntityTreeModel tree;
        tree.setDocument(&document);
        require(tree.rowCount(tree.index(0, 0)) == 100, "the tree");
        print("1,000,000 mentions: a mention, with the tree", perMention(allocated() - before, mentions), "bytes");
    }
    {
        // A million would make a larger file than is read.
        const AnnotationSet half = annotations(textLength, mentions / 2);
        const double none = allocated();
        std::optional<AnnotationSet> read;
        {
            const QByteArray json = writeNative(article, half, {});
            const auto native = readNative(json, {});
            if (!native)
                fail(qPrintable(native.error().issues.constFirst().toString()));
            read = anchor(*native, article).annotations;
        }
        require(*read == half, "what was read");
        print("500,000 mentions: a mention, as read from its file", perMention(allocated() - none, mentions / 2),
              "bytes");
    }
    {
        const auto lexicon = Lexicon::bundled();
        require(lexicon.has_value(), "the lexicon");
        const Extractor extractor(*lexicon);
        const double none = allocated();
        AnnotationSet set;
        {
            const Edit edit = suggestionEdit(set, extractor.extract(article), QDateTime::currentDateTimeUtc());
            require(set.apply(edit).has_value() && set.mentionCount() > 0, "the suggestions");
        }
        print("suggestions of 10 MB: a mention", perMention(allocated() - none, set.mentionCount()), "bytes");
    }
}

} // namespace Rapporteur::Bench
