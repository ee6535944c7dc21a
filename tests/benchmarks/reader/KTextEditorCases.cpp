// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/KTextEditorCases.h"

#include "reader/Report.h"
#include "reader/Texts.h"
#include "reader/Views.h"

#include <KTextEditor/Document>
#include <KTextEditor/Editor>
#include <KTextEditor/MovingRange>
#include <KTextEditor/View>

#include <QApplication>

namespace Rapporteur::Bench {

namespace {

constexpr qsizetype length = 1'000'000;
constexpr qsizetype count = 100'000;

void paintAll(QWidget &widget)
{
    widget.grab();
}

} // namespace

void benchKTextEditor()
{
    const std::unique_ptr<KTextEditor::Document> document(KTextEditor::Editor::instance()->createDocument(nullptr));
    const QString text = report(length);
    document->setText(text);
    KTextEditor::View *view = document->createView(nullptr); // the document deletes it
    expose(*view);
    paintAll(*view);

    const QStringList lines = text.split(QLatin1Char('\n'));
    const KTextEditor::Attribute::Ptr look(new KTextEditor::Attribute);
    look->setBackground(QColor(0xd8, 0xe8, 0xff));
    std::vector<std::unique_ptr<KTextEditor::MovingRange>> ranges;
    ranges.reserve(count);
    const double set = milliseconds([&] {
        for (int line = 0; line < lines.size(); ++line) {
            for (int column = 0; column + 10 < lines[line].size(); column += 10) {
                ranges.emplace_back(document->newMovingRange({line, column, line, column + 7}));
                ranges.back()->setAttribute(look);
            }
        }
        paintAll(*view);
    });
    require(std::ssize(ranges) > count / 2, "KTextEditor's ranges");
    print("KTextEditor: moving ranges over 1 MB, set to painted", set, "ms");
    const QList<double> frames = times(300, [&](int i) {
        view->setScrollPosition({100 + 3 * i, 0});
        QApplication::sendPostedEvents();
        paintAll(*view);
    });
    print("KTextEditor: scroll frame p95, 1 MB with moving ranges", quantile(frames, 0.95), "ms");
}

} // namespace Rapporteur::Bench
