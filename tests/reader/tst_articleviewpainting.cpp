// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/ArticleView.h"
#include "reader/MarkedArticle.h"
#include "syntax/SyntaxData.h"
#include "theme/Appearance.h"
#include "theme/Contrast.h"

#include <KSyntaxHighlighting/Repository>

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QScreen>
#include <QScrollBar>
#include <QSet>
#include <QTest>
#include <QUndoStack>
#include <QWindow>

using namespace Rapporteur;
using namespace Qt::StringLiterals;
using enum EntityKind;

namespace {

const QString article =
    u"Two ministers meet\n\n"
    u"Foreign Minister Fumio Kishida met Sergey Lavrov in Tokyo on Saturday. They agreed to widen the joint "
    u"naval exercise between Japan and Russia next year, and to talk about China.\n\n"
    u"\u05E9\u05E8 \u05D4\u05D7\u05D5\u05E5 spoke in Moscow.\n"_s;

/// Number of pixels of \a color in \a rect of \a image, which has \a ratio pixels to a logical one.
int count(const QImage &image, const QRect &rect, const QColor &color, qreal ratio = 1)
{
    int n = 0;
    const QRect pixels =
        QRectF(QPointF(rect.topLeft()) * ratio, QSizeF(rect.size()) * ratio).toAlignedRect() & image.rect();
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        for (int x = pixels.left(); x <= pixels.right(); ++x)
            n += image.pixelColor(x, y) == color;
    }
    return n;
}

} // namespace

class TestArticleViewPainting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyKindAndStatusIsSeen_data();
    void everyKindAndStatusIsSeen();
    void overlapsAreAllSeen();
    void fragmentsAreJoined_data();
    void fragmentsAreJoined();
    void crowdsAreCounted();
    void currentIsSeenWithoutColor();
    void selectionAndHitsAreSeen();
    void noteStandsBesideItsLine();
    void linesLieOnWholePixels_data();
    void linesLieOnWholePixels();
    void hintsAreQuietAndMoveNothing();
    void incrementalEqualsFull();
    void changingOneCostsTheSameAmongMany();

private:
    void show(Test::MarkedArticle &marked);
    QImage grabbed() { return m_view->viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32); }

    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<AnnotatedDocument> m_document;
    std::unique_ptr<ArticleView> m_view;
};

void TestArticleViewPainting::initTestCase()
{
    registerSyntaxData();
    m_repository = std::make_unique<KSyntaxHighlighting::Repository>();
    m_appearance = std::make_unique<Appearance>(*m_repository);
}

void TestArticleViewPainting::init()
{
    m_appearance->setSyntaxThemeName({});
    m_appearance->setScheme(Appearance::Scheme::Light);
}

void TestArticleViewPainting::cleanup()
{
    m_view.reset();
    m_document.reset();
}

void TestArticleViewPainting::show(Test::MarkedArticle &marked)
{
    m_view.reset();
    m_document = marked.document();
    m_view = std::make_unique<ArticleView>();
    m_view->setAppearance(m_appearance.get());
    m_view->resize(760, 500);
    m_view->setDocument(m_document.get());
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestArticleViewPainting::everyKindAndStatusIsSeen_data()
{
    QTest::addColumn<EntityKind>("kind");
    QTest::addColumn<MentionStatus>("status");
    QTest::addColumn<QString>("theme");
    for (const QString &theme : {u"Rapporteur Light"_s, u"Rapporteur Dark"_s, u"Dracula"_s}) {
        for (const EntityKind kind : allEntityKinds) {
            for (const MentionStatus status :
                 {MentionStatus::Suggested, MentionStatus::Accepted, MentionStatus::Rejected})
                QTest::addRow("%s %s %s", qPrintable(keyOf(status)), qPrintable(keyOf(kind)), qPrintable(theme))
                    << kind << status << theme;
        }
    }
}

void TestArticleViewPainting::everyKindAndStatusIsSeen()
{
    QFETCH(const EntityKind, kind);
    QFETCH(const MentionStatus, status);
    QFETCH(const QString, theme);
    m_appearance->setSyntaxThemeName(theme);
    Test::MarkedArticle marked(article);
    marked.mark(u"Sergey Lavrov"_s, kind, status);
    show(marked);
    const ReaderTheme &colors = m_appearance->currentReaderTheme();
    const QRect words = m_view->visibleRect(marked.find(u"Sergey Lavrov"_s));
    const QImage image = grabbed();
    const QRect around = words.adjusted(-2, -2, 2, 8);
    const int filled = count(image, words, colors.fill(kind));
    const int lined = count(image, around, colors.line(kind));
    const int width = words.width();
    switch (status) {
    case MentionStatus::Accepted:
        QVERIFY(filled > width * words.height() / 3);
        QVERIFY2(lined >= width * 2, qPrintable(QString::number(lined))); // solid, two pixels thick
        break;
    case MentionStatus::Suggested:
        QCOMPARE(filled, 0);
        QVERIFY2(lined > width && lined < width * 2 * 3 / 4, qPrintable(QString::number(lined))); // dashed
        break;
    case MentionStatus::Rejected:
        QCOMPARE(filled, 0);
        QCOMPARE(lined, 0);
        m_view->setRejectedShown(true);
        QVERIFY(count(grabbed(), QRect(words.left(), words.bottom() - 1, width, 6), colors.quietText()) > width / 4);
        break;
    }
    // Nothing of it elsewhere.
    const QRect elsewhere = m_view->visibleRect(marked.find(u"Foreign Minister"_s));
    QCOMPARE(count(image, elsewhere, colors.fill(kind)) + count(image, elsewhere, colors.line(kind)), 0);
}

void TestArticleViewPainting::overlapsAreAllSeen()
{
    Test::MarkedArticle marked(article);
    const QString outer = u"naval exercise between Japan and Russia"_s;
    marked.mark(outer, Agreement);
    marked.mark(u"Japan"_s, Country);
    marked.mark(u"Japan"_s, Official, MentionStatus::Suggested); // identical
    marked.mark(u"Japan and Russia next"_s, Official); // crossing
    show(marked);
    m_view->resize(1000, 500);
    const ReaderTheme &colors = m_appearance->currentReaderTheme();
    const QImage image = grabbed();
    const QRect inner = m_view->visibleRect(marked.find(u"Japan"_s)).adjusted(0, 0, 0, 12);
    // Below the innermost word, the lines of all that cover it stand one below the other.
    QSet<int> rows[3];
    for (int y = inner.top(); y <= inner.bottom(); ++y) {
        for (const EntityKind kind : allEntityKinds) {
            if (count(image, QRect(inner.left() + 2, y, inner.width() - 4, 1), colors.line(kind)) > inner.width() / 3)
                rows[int(kind)].insert(y);
        }
    }
    QVERIFY(rows[int(Country)].size() >= 2);
    QVERIFY(rows[int(Official)].size() >= 2);
    QVERIFY(rows[int(Agreement)].size() >= 2 || count(image, inner, colors.fill(Agreement)) > 0);
    QVERIFY(!rows[int(Country)].intersects(rows[int(Official)]));
    // Each part shows the fill of its innermost mention.
    QVERIFY(count(image, m_view->visibleRect(marked.find(u"naval exercise"_s)), colors.fill(Agreement)) > 100);
    QVERIFY(count(image, m_view->visibleRect(marked.find(u"Japan"_s)), colors.fill(Country)) > 50);
    QVERIFY(count(image, m_view->visibleRect(marked.find(u"next"_s)), colors.fill(Official)) > 50);
}

void TestArticleViewPainting::fragmentsAreJoined_data()
{
    QTest::addColumn<MentionStatus>("status");
    QTest::addColumn<QString>("last");
    QTest::newRow("accepted") << MentionStatus::Accepted << u"Kishida"_s;
    QTest::newRow("suggested") << MentionStatus::Suggested << u"Kishida"_s;
    QTest::newRow("over lines") << MentionStatus::Accepted << u"exercise"_s;
    QTest::newRow("over paragraphs") << MentionStatus::Accepted << u"spoke"_s;
}

void TestArticleViewPainting::fragmentsAreJoined()
{
    QFETCH(const MentionStatus, status);
    QFETCH(const QString, last);
    Test::MarkedArticle marked(article);
    const TextRange first = marked.find(u"Foreign"_s);
    const MentionId id = marked.mark(TextRange{first.start, marked.find(last).end}, Official, status);
    marked.setPieces(id, {first, marked.find(last)});
    show(marked);
    const ReaderTheme &colors = m_appearance->currentReaderTheme();
    const auto rectOf = [&](const QString &words) { return m_view->visibleRect(marked.find(words)); };
    const auto below = [&](const QString &words) {
        return rectOf(words).adjusted(2, rectOf(words).height() - 2, -2, 6);
    };
    const QImage image = grabbed();
    for (const QString &words : {u"Foreign"_s, last}) {
        const int filled = count(image, rectOf(words), colors.fill(Official));
        QCOMPARE(filled > 100, status == MentionStatus::Accepted);
        QVERIFY(count(image, below(words), colors.line(Official)) > rectOf(words).width() / 2);
    }
    // Between them nothing is filled, and dots lead on.
    const int dots = count(image, below(u"Minister"_s), colors.line(Official));
    QCOMPARE(count(image, rectOf(u"Minister"_s), colors.fill(Official)), 0);
    QVERIFY2(dots > rectOf(u"Minister"_s).width() / 5 && dots < rectOf(u"Minister"_s).width(),
             qPrintable(QString::number(dots)));
    // A click picks it on its own words alone.
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, rectOf(u"Minister"_s).center());
    QCOMPARE(m_view->currentMention(), MentionId());
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, rectOf(last).center());
    QCOMPARE(m_view->currentMention(), id);
}

void TestArticleViewPainting::crowdsAreCounted()
{
    Test::MarkedArticle marked(article);
    for (int i = 0; i < 7; ++i)
        marked.mark(u"Tokyo"_s, Country);
    show(marked);
    const ReaderTheme &colors = m_appearance->currentReaderTheme();
    const QRect word = m_view->visibleRect(marked.find(u"Tokyo"_s));
    const QRect badge(word.right() - 12, word.bottom() - 4, 34, 18);
    QVERIFY(count(grabbed(), badge, colors.quietText()) > 30);
    m_document->undoStack()->clear();
    Edit fewer;
    for (quint32 id = 4; id <= 7; ++id)
        fewer.remove(*m_document->annotations().mention({id}));
    QVERIFY(m_document->apply(fewer));
    QCOMPARE(count(grabbed(), badge, colors.quietText()), 0);
}

void TestArticleViewPainting::currentIsSeenWithoutColor()
{
    Test::MarkedArticle marked(article);
    const MentionId id = marked.mark(u"Sergey Lavrov"_s, Official);
    marked.mark(u"Fumio Kishida"_s, Official);
    show(marked);
    m_view->setCurrentMention(id);
    const QImage gray = grabbed().convertToFormat(QImage::Format_Grayscale8);
    const QRect words = m_view->visibleRect(marked.find(u"Sergey Lavrov"_s));
    // A ring: dark, light, fill when coming from outside, at the left and at the right.
    const int y = words.center().y();
    const auto at = [&](int x) { return qGray(gray.pixel(x, y)); };
    for (const int direction : {-1, 1}) {
        const int edge = direction < 0 ? words.left() : words.right();
        int darkest = 255;
        for (int d = 2; d < 9; ++d)
            darkest = std::min(darkest, at(edge + direction * d));
        QVERIFY2(darkest < 140, qPrintable(QString::number(darkest)));
    }
    const QRect other = m_view->visibleRect(marked.find(u"Fumio Kishida"_s));
    QVERIFY(qGray(gray.pixel(other.left() - 5, other.center().y())) > 200);
}

void TestArticleViewPainting::selectionAndHitsAreSeen()
{
    Test::MarkedArticle marked(article);
    show(marked);
    const ReaderTheme &colors = m_appearance->currentReaderTheme();
    m_view->setSelection(marked.find(u"widen the joint"_s));
    m_view->setSearchHits({marked.find(u"Fumio"_s), marked.find(u"Tokyo"_s)}, 1);
    const QImage image = grabbed();
    const QRect selected = m_view->visibleRect(marked.find(u"widen"_s));
    QVERIFY(count(image, selected, colors.selection()) > selected.width() * selected.height() / 3);
    const QRect hit = m_view->visibleRect(marked.find(u"Fumio"_s));
    QVERIFY(count(image, hit, colors.searchHit()) > hit.width() * hit.height() / 3);
    const QRect current = m_view->visibleRect(marked.find(u"Tokyo"_s));
    QVERIFY(count(image, current.adjusted(-4, -4, 4, 4), colors.searchLine()) > current.width());
    QCOMPARE(count(image, hit.adjusted(-4, -4, 4, 4), colors.searchLine()), 0);
}

void TestArticleViewPainting::noteStandsBesideItsLine()
{
    Test::MarkedArticle marked(article);
    const MentionId id = marked.mark(u"Sergey Lavrov"_s, Official, MentionStatus::Accepted, u"Check the spelling"_s);
    show(marked);
    const ReaderTheme &colors = m_appearance->currentReaderTheme();
    const QRect words = m_view->visibleRect(marked.find(u"Sergey Lavrov"_s));
    const QRect column = m_view->visibleRect({0, article.size()});
    const QRect margin(0, words.top() - 4, column.left() - 4, 30);
    QVERIFY(count(grabbed(), margin, colors.note()) > 300);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {column.left() - 40, words.top() + 6});
    QCOMPARE(m_view->currentMention(), id);
    m_view->resize(400, 500); // no room: no card over the text
    const QImage narrow = grabbed();
    QCOMPARE(count(narrow, narrow.rect(), colors.note()), 0);
}

void TestArticleViewPainting::linesLieOnWholePixels_data()
{
    QTest::addColumn<qreal>("ratio");
    QTest::newRow("1") << 1.0;
    QTest::newRow("1.5") << 1.5;
    QTest::newRow("2") << 2.0;
}

void TestArticleViewPainting::linesLieOnWholePixels()
{
    QFETCH(const qreal, ratio);
    Test::MarkedArticle marked(article);
    marked.mark(u"Sergey Lavrov"_s, Official);
    show(marked);
    QImage image((QSizeF(m_view->viewport()->size()) * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    m_view->viewport()->render(&image);
    const ReaderTheme &colors = m_appearance->currentReaderTheme();
    const QRect words = m_view->visibleRect(marked.find(u"Sergey Lavrov"_s));
    const int x = int(words.center().x() * ratio);
    // Through the middle of the line from above: fill, then nothing but the line's colour, then the page.
    int solid = 0;
    int blurred = 0;
    for (int y = int((words.bottom() - 1) * ratio); y < int((words.bottom() + 6) * ratio); ++y) {
        const QColor pixel = image.pixelColor(x, y);
        if (pixel == colors.line(Official))
            ++solid;
        else if (pixel != colors.fill(Official) && pixel != colors.page())
            ++blurred;
    }
    QCOMPARE(solid, int(std::round(2 * ratio)));
    QCOMPARE(blurred, 0);
}

void TestArticleViewPainting::hintsAreQuietAndMoveNothing()
{
    Test::MarkedArticle marked(u"On Saturday, “we agreed to talk,” Kishida said in Tokyo.\n"_s);
    show(marked);
    const TextRange word = marked.find(u"Kishida"_s);
    const QRect before = m_view->visibleRect(word);
    const ReaderTheme &colors = m_appearance->currentReaderTheme();
    const QColor said =
        colors.quietHint(m_repository->theme(u"Rapporteur Light"_s).isValid() ? QColor(0x41, 0x50, 0x6a) : QColor());
    const QRect verb = m_view->visibleRect(marked.find(u"said"_s));
    QTRY_VERIFY(count(grabbed(), verb, said) > 5); // comes after the first frame
    QCOMPARE(m_view->visibleRect(word), before);
    QVERIFY(contrastRatio(said, colors.page()) >= textContrast);
    QCOMPARE(count(grabbed(), before, said), 0);
}

void TestArticleViewPainting::incrementalEqualsFull()
{
    QRandomGenerator random(11);
    Test::MarkedArticle marked(article.repeated(4));
    const qsizetype length = article.size() * 4;
    for (int i = 0; i < 30; ++i) {
        const qsizetype start = random.bounded(int(length) - 60);
        marked.mark(TextRange{start, start + random.bounded(1, 60)}, static_cast<EntityKind>(random.bounded(3)),
                    static_cast<MentionStatus>(random.bounded(3)), random.bounded(4) == 0 ? u"a note"_s : QString());
    }
    show(marked);
    QTest::qWait(50); // idle work done: hints, heights
    const auto shown = [&] {
        QCoreApplication::processEvents();
        const QImage window =
            m_view->screen()->grabWindow(m_view->winId()).toImage().convertToFormat(QImage::Format_RGB32);
        return window.copy(
            m_view->viewport()->geometry()); // the ruler follows a moment later, and is always drawn whole
    };
    const auto repainted = [&] {
        m_view->viewport()->update();
        return shown();
    };
    QVERIFY(!shown().isNull());
    int changes = 0;
    QImage last = shown();
    for (int step = 0; step < 150; ++step) {
        const AnnotationSet &set = m_document->annotations();
        Edit edit;
        switch (random.bounded(6)) {
        case 0: {
            Mention mention;
            mention.id = set.nextMentionId();
            const qsizetype start = random.bounded(int(length) - 60);
            mention.range = {start, start + random.bounded(1, 60)};
            if (random.bounded(3) == 0)
                mention.setPieces({{start, start + 7}, {start + 12, start + 30}, {start + 33, start + 60}});
            mention.entity = {keyOf(static_cast<EntityKind>(random.bounded(3)))};
            mention.status = static_cast<MentionStatus>(random.bounded(3));
            edit.add(mention);
            break;
        }
        case 1:
            if (const auto all = set.mentions(); !all.isEmpty())
                edit.remove(all[random.bounded(int(all.size()))]);
            break;
        case 2:
        case 3:
            if (const auto all = set.mentions(); !all.isEmpty()) {
                const Mention &before = all[random.bounded(int(all.size()))];
                Mention after = before;
                after.status = static_cast<MentionStatus>(random.bounded(3));
                const int longer = random.bounded(2);
                if (before.fragments().isEmpty())
                    after.range.end += longer;
                after.note = random.bounded(2) ? u"noted"_s : QString();
                edit.change(before, after);
            }
            break;
        case 4: {
            const qsizetype start = random.bounded(int(length) - 60);
            m_view->setSelection({start, start + random.bounded(0, 60)});
            break;
        }
        default:
            m_view->verticalScrollBar()->setValue(
                random.bounded(0, std::max(1, m_view->verticalScrollBar()->maximum())));
        }
        if (!edit.isEmpty()) {
            QVERIFY(m_document->apply(edit));
        }
        if (random.bounded(10) == 0)
            m_document->undoStack()->undo();
        const QImage incremental = shown();
        const QImage full = repainted();
        changes += full != last;
        last = full;
        if (incremental != full) {
            incremental.save(QDir::tempPath() + u"/incremental.png"_s);
            full.save(QDir::tempPath() + u"/full.png"_s);
        }
        QVERIFY2(incremental == full, qPrintable(u"step %1"_s.arg(step)));
    }
    QVERIFY(changes > 50); // the pictures did show what happened
}

void TestArticleViewPainting::changingOneCostsTheSameAmongMany()
{
    const QString text =
        u"The ministers of Japan and Russia agreed on Saturday to widen an exercise.\n\n"_s.repeated(13'000);
    const auto timeOf = [&](int mentions) {
        Test::MarkedArticle marked(text);
        const qsizetype step = text.size() / mentions;
        for (int i = 0; i < mentions; ++i)
            marked.mark(TextRange{i * step, i * step + std::min<qsizetype>(step, 7)}, static_cast<EntityKind>(i % 3));
        show(marked);
        grabbed();
        qint64 best = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 10; ++i) {
            const Edit edit =
                Test::statusEdit(*m_document, {1}, i % 2 ? MentionStatus::Accepted : MentionStatus::Suggested);
            QElapsedTimer timer;
            timer.start();
            const auto applied = m_document->apply(edit);
            m_view->viewport()->repaint();
            best = std::min(best, timer.nsecsElapsed() / 1000);
            if (!applied)
                return qint64(-1);
        }
        return best;
    };
    const qint64 few = timeOf(100);
    const qint64 many = timeOf(100'000);
    QVERIFY(few > 0 && many > 0);
    QVERIFY2(many < 4 * few + 2000, qPrintable(u"%1 µs among 100, %2 µs among 100,000"_s.arg(few).arg(many)));
}

QTEST_MAIN(TestArticleViewPainting)
#include "tst_articleviewpainting.moc"
