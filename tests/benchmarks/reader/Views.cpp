// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/Views.h"

#include "reader/Report.h"

#include <QApplication>
#include <QImage>
#include <QScrollBar>
#include <QSyntaxHighlighter>
#include <QTextBlock>

namespace Rapporteur::Bench {

namespace {

class Highlighter : public QSyntaxHighlighter
{
public:
    Highlighter(QTextDocument *document, const QList<TextRange> &marks)
        : QSyntaxHighlighter(document)
        , m_marks(marks)
    {
        m_format.setBackground(QColor(0xd8, 0xe8, 0xff));
    }

protected:
    void highlightBlock(const QString &text) override
    {
        const qsizetype start = currentBlock().position();
        const qsizetype end = start + text.size();
        auto mark = std::ranges::lower_bound(m_marks, start, {}, &TextRange::start);
        for (; mark != m_marks.end() && mark->start < end; ++mark)
            setFormat(static_cast<int>(mark->start - start), static_cast<int>(mark->length()), m_format);
    }

private:
    QList<TextRange> m_marks;
    QTextCharFormat m_format;
};

class PaintCounter : public QObject
{
public:
    explicit PaintCounter(const QAbstractScrollArea &view) { view.viewport()->installEventFilter(this); }
    [[nodiscard]] int count() const { return m_count; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }

private:
    int m_count = 0;
};

} // namespace

void expose(QWidget &view)
{
    view.resize(viewSize);
    view.show();
    constexpr int mostRounds = 200;
    for (int i = 0; i < mostRounds && !view.windowHandle(); ++i)
        QApplication::processEvents();
    QApplication::processEvents();
}

void paint(const QAbstractScrollArea &view)
{
    view.viewport()->repaint();
}

bool showsText(const QAbstractScrollArea &view)
{
    const QImage image = view.viewport()->grab().toImage();
    const QRgb page = image.pixel(image.width() / 2, 1);
    qsizetype others = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            others += image.pixel(x, y) != page ? 1 : 0;
    }
    return others > 1000;
}

std::unique_ptr<QPlainTextEdit> plainView(const QString &text)
{
    auto view = std::make_unique<QPlainTextEdit>();
    view->setUndoRedoEnabled(false);
    view->setPlainText(text);
    return view;
}

void setExtraSelections(QPlainTextEdit &view, const QList<TextRange> &marks)
{
    QList<QTextEdit::ExtraSelection> selections;
    selections.reserve(marks.size());
    for (const TextRange mark : marks) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(view.document());
        selection.cursor.setPosition(static_cast<int>(mark.start));
        selection.cursor.setPosition(static_cast<int>(mark.end), QTextCursor::KeepAnchor);
        selection.format.setBackground(QColor(0xd8, 0xe8, 0xff));
        selections.append(selection);
    }
    view.setExtraSelections(selections);
}

void setHighlighter(QPlainTextEdit &view, const QList<TextRange> &marks)
{
    auto *highlighter = new Highlighter(view.document(), marks); // the document owns it
    highlighter->rehighlight();
}

double scrollFrames(const QAbstractScrollArea &view, int step)
{
    constexpr int frames = 300;
    QScrollBar *bar = view.verticalScrollBar();
    bar->setValue(bar->maximum() / 3);
    paint(view);
    // Posted events bring the frame: what a view can move on the screen it need not paint.
    const PaintCounter counter(view);
    const double result = quantile(times(frames,
                                         [&](int) {
                                             bar->setValue(bar->value() + step);
                                             QApplication::sendPostedEvents();
                                         }),
                                   0.95);
    require(counter.count() >= frames, "frames while scrolling");
    return result;
}

} // namespace Rapporteur::Bench
