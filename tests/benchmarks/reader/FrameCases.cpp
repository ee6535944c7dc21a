// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/Cases.h"

#include "document/AnnotatedDocument.h"
#include "reader/ArticleView.h"
#include "reader/Report.h"
#include "reader/Texts.h"
#include "reader/Views.h"

#include <QApplication>

#ifdef RAPPORTEUR_KTEXTEDITOR
#include "reader/KTextEditorCases.h"
#endif

using namespace Qt::StringLiterals;

namespace Rapporteur::Bench {

namespace {

constexpr int rounds = 7;
constexpr qsizetype megabyte = 1'000'000;
constexpr qsizetype manyMentions = 100'000;
constexpr int scrollStep = 72;

std::unique_ptr<ArticleView> articleView()
{
    auto view = std::make_unique<ArticleView>();
    expose(*view);
    return view;
}

/// From a document in memory to its first frame; each round in a window that shows nothing yet.
double firstFrame(AnnotatedDocument &document)
{
    QList<double> all;
    for (int i = 0; i < rounds; ++i) {
        const auto view = articleView();
        all.append(milliseconds([&] {
            view->setDocument(&document);
            paint(*view);
        }));
        require(showsText(*view), "a first frame");
    }
    return median(all);
}

void benchOpening()
{
    const std::pair<const char *, QString> texts[]{
        {"first frame of 1 MB with 100,000 mentions", report(megabyte)},
        {"first frame of 10 MB with 100,000 mentions", report(10 * megabyte)},
        {"first frame of 10 MB in one paragraph with 100,000 mentions", oneParagraph(10 * megabyte)},
        {"first frame of 50 MB with 100,000 mentions", report(50 * megabyte)},
    };
    for (const auto &[name, text] : texts) {
        AnnotatedDocument document(Article(text, {.sha256 = "0"_ba}), annotations(text.size(), manyMentions));
        print(name, firstFrame(document), "ms");
    }
    const QString text = report(10 * megabyte);
    print("bare Qt window: first frame of 10 MB",
          median(times(3,
                       [&](int) {
                           const auto view = plainView(text);
                           expose(*view);
                           paint(*view);
                       })),
          "ms");
    print("10 MB of text to an article",
          median(
              times(3, [&](int) { require(!Article(text, {.sha256 = "0"_ba}).paragraphs().isEmpty(), "an article"); })),
          "ms");
}

void benchMarks()
{
    const QString text = report(megabyte);
    const AnnotationSet set = annotations(text.size(), manyMentions);
    QList<TextRange> ranges;
    const auto entries = set.spans().all();
    for (const SpanIndex::Entry &entry : entries)
        ranges.append(entry.range);
    AnnotatedDocument bare(Article(text, {}));
    AnnotatedDocument document(Article(text, {}), set);

    const auto plain = plainView(text);
    expose(*plain);
    paint(*plain);
    const double highlighter = milliseconds([&] {
        setHighlighter(*plain, ranges);
        paint(*plain);
    });
    const auto selected = plainView(text);
    expose(*selected);
    paint(*selected);
    const double selections = milliseconds([&] {
        setExtraSelections(*selected, ranges);
        paint(*selected);
    });
    const auto view = articleView();
    QList<double> all;
    for (int i = 0; i < rounds; ++i) {
        view->setDocument(&bare); // the same text, laid out and painted, without a mark
        paint(*view);
        all.append(milliseconds([&] {
            view->setDocument(&document);
            paint(*view);
        }));
    }
    require(showsText(*view) && !view->mentionsAt(text.size() / 1000).isEmpty(), "the marks");
    const double ours = median(all);
    print("100,000 marks over 1 MB, set to painted", ours, "ms", "QSyntaxHighlighter", highlighter);
    print("ExtraSelections: 100,000 marks over 1 MB, set to painted", selections, "ms", "article view", ours);
    print("QSyntaxHighlighter: 100,000 marks over 1 MB, set to painted", highlighter, "ms", "article view", ours);

    view->setDocument(&bare);
    const double none = scrollFrames(*view, scrollStep);
    print("scroll frame p95, 1 MB without marks", none, "ms");
    view->setDocument(&document);
    print("scroll frame p95, 1 MB with 100,000 marks", scrollFrames(*view, scrollStep), "ms", "without marks", none);
    // A line is QPlainTextEdit's step of scrolling.
    print("QSyntaxHighlighter: scroll frame p95, 1 MB with 100,000 marks", scrollFrames(*plain, 3), "ms");
    print("ExtraSelections: scroll frame p95, 1 MB with 100,000 marks", scrollFrames(*selected, 3), "ms");
}

void benchLongScrolling()
{
    const QString text = report(10 * megabyte);
    const auto view = articleView();
    AnnotatedDocument bare(Article(text, {}));
    AnnotatedDocument document(Article(text, {}), annotations(text.size(), manyMentions));
    view->setDocument(&bare);
    const double none = scrollFrames(*view, scrollStep);
    print("scroll frame p95, 10 MB without marks", none, "ms");
    view->setDocument(&document);
    print("scroll frame p95, 10 MB with 100,000 marks", scrollFrames(*view, scrollStep), "ms", "without marks", none);
    AnnotatedDocument paragraph(Article(oneParagraph(10 * megabyte), {}), annotations(10 * megabyte, manyMentions));
    view->setDocument(&paragraph);
    print("scroll frame p95, 10 MB in one paragraph with 100,000 marks", scrollFrames(*view, scrollStep), "ms",
          "10 MB without marks", none);
}

/// Worst of several widths: each lays the whole article out in another column.
double resizeFrame(QAbstractScrollArea &view)
{
    return quantile(times(rounds,
                          [&](int i) {
                              view.resize(500 + 20 * (i % 2) - i, viewSize.height());
                              QApplication::sendPostedEvents();
                              paint(view);
                          }),
                    0.95);
}

void benchResizing()
{
    const std::pair<const char *, QString> texts[]{
        {"resize to the next frame, 1 MB with 100,000 marks", report(megabyte)},
        {"resize to the next frame, 10 MB with 100,000 marks", report(10 * megabyte)},
        {"resize to the next frame, 10 MB in one paragraph with 100,000 marks", oneParagraph(10 * megabyte)},
        {"resize to the next frame, 50 MB with 100,000 marks", report(50 * megabyte)},
    };
    for (const auto &[name, text] : texts) {
        const auto view = articleView();
        AnnotatedDocument document(Article(text, {.sha256 = "0"_ba}), annotations(text.size(), manyMentions));
        view->setDocument(&document);
        paint(*view);
        print(name, resizeFrame(*view), "ms");
    }
    const auto plain = plainView(report(10 * megabyte));
    expose(*plain);
    paint(*plain);
    print("bare Qt window: resize to the next frame, 10 MB", resizeFrame(*plain), "ms");
}

} // namespace

void benchFrames()
{
    benchOpening();
    benchMarks();
    benchLongScrolling();
    benchResizing();
#ifdef RAPPORTEUR_KTEXTEDITOR
    benchKTextEditor();
#else
    std::fprintf(stderr, "KTextEditor was not installed when this was built: it is left out\n");
#endif
}

} // namespace Rapporteur::Bench
