// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/ArticleLayout.h"
#include "reader/HeightTree.h"
#include "reader/NoteCards.h"
#include "reader/ParagraphLayout.h"
#include "reader/SpanLanes.h"
#include "reader/ViewPosition.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace Rapporteur;
using namespace Qt::StringLiterals;

class TestReaderLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void heightTreeAgreesWithAList();
    void everyCharacterIsWhereItIsDrawn_data();
    void everyCharacterIsWhereItIsDrawn();
    void boxesLeaveHangingSpaceOut();
    void boxesTellWhereARangeGoesOn();
    void rightToLeftStandsAtTheRight();
    void lanesNestShortestInside();
    void lanesAreNeverSharedByOverlaps();
    void lanesCountWhatHasNone();
    void blocksCoverTheText_data();
    void blocksCoverTheText();
    void linesInViewStandStill();
    void endsAreReachedExactly();
    void notesDoNotOverlap();
};

void TestReaderLayout::heightTreeAgreesWithAList()
{
    QRandomGenerator random(3);
    QList<int> heights(777);
    std::ranges::generate(heights, [&] { return random.bounded(1, 60); });
    HeightTree tree;
    tree.assign(heights);
    for (int round = 0; round < 300; ++round) {
        const qsizetype i = random.bounded(int(heights.size()));
        heights[i] = random.bounded(1, 60);
        tree.setHeight(i, heights[i]);
        const qint64 top = std::accumulate(heights.begin(), heights.begin() + i, qint64(0));
        QCOMPARE(tree.top(i), top);
        QCOMPARE(tree.at(top), i);
        QCOMPARE(tree.at(top + heights[i] - 1), i);
        QCOMPARE(tree.total(), std::accumulate(heights.begin(), heights.end(), qint64(0)));
    }
    QCOMPARE(tree.at(-5), 0);
    QCOMPARE(tree.at(tree.total() + 100), heights.size() - 1);
}

void TestReaderLayout::everyCharacterIsWhereItIsDrawn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("latin") << u"The ministers of Japan and Russia met in Tokyo on Saturday and agreed."_s << false;
    QTest::newRow("hebrew in latin") << u"He said שלום to the שר החוץ in 2013 and left."_s << false;
    QTest::newRow("latin in hebrew") << u"שר החוץ said 12 words in Tokyo and שלום again."_s << true;
    QTest::newRow("arabic") << u"قال وزير الخارجية الروسي سيرغي لافروف إن اليابان وروسيا."_s << true;
    QTest::newRow("japanese") << u"岸田外相は、ロシアとの二国間対話を歓迎すると述べた。"_s << false;
    QTest::newRow("tab") << u"a\tb c"_s << false;
}

void TestReaderLayout::everyCharacterIsWhereItIsDrawn()
{
    QFETCH(const QString, text);
    QFETCH(const bool, rightToLeft);
    QFont font(u"DejaVu Sans"_s);
    font.setPixelSize(18);
    const ParagraphLayout layout(text, {.font = font, .lineHeight = 28, .width = 260, .rightToLeft = rightToLeft});
    qreal area = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto boxes = layout.boxes({i, i + 1});
        if (text[i].isSpace() || boxes.isEmpty() || boxes.first().rect.width() < 2)
            continue; // hangs over a line's end, or is part of a ligature
        QCOMPARE(boxes.size(), 1);
        area += boxes.first().rect.width();
        const qsizetype back = layout.characterAt(boxes.first().rect.center());
        // Characters of one ligature or cluster share a place.
        const auto other = layout.boxes({back, back + 1});
        QVERIFY2(back == i || other.isEmpty() || other.first().rect.intersects(boxes.first().rect),
                 qPrintable(u"%1 gives %2"_s.arg(i).arg(back)));
        QVERIFY2(std::abs(back - i) <= 1, qPrintable(u"%1 gives %2"_s.arg(i).arg(back)));
    }
    qreal width = 0;
    for (int line = 0; line < layout.lineCount(); ++line)
        width += layout.lineExtent(line).second - layout.lineExtent(line).first;
    QVERIFY2(area > width * 0.4 && area <= width + 1, qPrintable(u"%1 of %2"_s.arg(area).arg(width)));
}

void TestReaderLayout::boxesLeaveHangingSpaceOut()
{
    const QString text = u"one two three four five six seven eight nine ten"_s;
    const ParagraphLayout layout(text, {.font = QFont(), .lineHeight = 24, .width = 100, .rightToLeft = false});
    QVERIFY(layout.lineCount() > 2);
    const auto boxes = layout.boxes({0, text.size()});
    QCOMPARE(boxes.size(), layout.lineCount());
    for (const auto &box : boxes) {
        QVERIFY(box.rect.right() <= layout.lineExtent(box.line).second + 0.01);
        const TextRange range = layout.lineRange(box.line);
        const auto word = layout.boxes({range.start, range.end - (box.line + 1 < layout.lineCount() ? 1 : 0)});
        QCOMPARE(word.first().rect.right(), box.rect.right());
    }
}

void TestReaderLayout::boxesTellWhereARangeGoesOn()
{
    const QString text = u"one two three four five six seven eight nine ten"_s;
    const ParagraphLayout layout(text, {.font = QFont(), .lineHeight = 24, .width = 100, .rightToLeft = false});
    const auto boxes = layout.boxes({4, text.size() - 4});
    QVERIFY(!boxes.first().leftOpen && boxes.first().rightOpen);
    QVERIFY(boxes[1].leftOpen && boxes[1].rightOpen);
    QVERIFY(boxes.last().leftOpen && !boxes.last().rightOpen);
    const auto beyond = layout.boxes({-10, text.size() + 10}); // a mention of several paragraphs
    QVERIFY(beyond.first().leftOpen && beyond.last().rightOpen);
}

void TestReaderLayout::rightToLeftStandsAtTheRight()
{
    const ParagraphLayout layout(u"שלום"_s, {.font = QFont(), .lineHeight = 24, .width = 300, .rightToLeft = true});
    QCOMPARE(layout.lineExtent(0).second, 300.0);
    QVERIFY(layout.caretRect(0).left() > layout.caretRect(4).left());
    QCOMPARE(layout.boxes({0, 1}).constFirst().rect.right(), 300.0);
}

void TestReaderLayout::lanesNestShortestInside()
{
    const SpanIndex::Entry outer{{0, 30}, {1}};
    const SpanIndex::Entry middle{{5, 20}, {2}};
    const SpanIndex::Entry inner{{6, 9}, {3}};
    const SpanIndex::Entry twin{{6, 9}, {4}};
    const SpanIndex::Entry apart{{25, 28}, {5}};
    const auto laneOf = [](const SpanLanes &lanes, quint32 id) {
        for (const auto &span : lanes.spans()) {
            if (span.entry.id.value == id)
                return span.lane;
        }
        return -1;
    };
    const SpanLanes three({outer, middle, inner, apart});
    QCOMPARE(laneOf(three, 3), 0);
    QCOMPARE(laneOf(three, 2), 1);
    QCOMPARE(laneOf(three, 1), 2);
    QCOMPARE(laneOf(three, 5), 0);
    QCOMPARE(three.spans().first().entry, outer); // drawn first
    QVERIFY(three.crowds().isEmpty());
    const SpanLanes identical({inner, twin});
    QVERIFY(laneOf(identical, 3) != laneOf(identical, 4));
}

void TestReaderLayout::lanesAreNeverSharedByOverlaps()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 100; ++round) {
        QList<SpanIndex::Entry> entries;
        for (quint32 id = 1; id <= 30; ++id) {
            const qsizetype start = random.bounded(100);
            entries.append(SpanIndex::Entry{{start, start + random.bounded(1, 30)}, {id}});
        }
        const SpanLanes lanes(entries);
        QCOMPARE(lanes.spans().size(), entries.size()); // nothing is dropped
        qsizetype counted = 0;
        for (const auto &crowd : lanes.crowds())
            counted += crowd.count;
        for (const auto &a : lanes.spans()) {
            if (a.lane == SpanLanes::laneCount) {
                --counted;
                continue;
            }
            for (const auto &b : lanes.spans()) {
                if (a.entry.id != b.entry.id && a.entry.range.overlaps(b.entry.range))
                    QVERIFY(a.lane != b.lane);
                if (b.entry.range != a.entry.range && b.entry.range.contains(a.entry.range))
                    QVERIFY(b.lane > a.lane);
            }
        }
        QCOMPARE(counted, 0);
    }
}

void TestReaderLayout::lanesCountWhatHasNone()
{
    QList<SpanIndex::Entry> entries;
    for (quint32 id = 1; id <= 100'000; ++id)
        entries.append(SpanIndex::Entry{{10, 20}, {id}});
    QElapsedTimer timer;
    timer.start();
    const SpanLanes lanes(entries);
    QCOMPARE(lanes.crowds().size(), 1);
    QCOMPARE(lanes.crowds().first().count, 100'000 - SpanLanes::laneCount);
    QVERIFY(timer.elapsed() < 2000);
}

void TestReaderLayout::blocksCoverTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("blocks");
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("blank") << u"\n \n\r\n"_s << 0;
    QTest::newRow("lines") << u"one\r\n\r\ntwo\rthree\n"_s << 3;
    QTest::newRow("a line without spaces") << QString(100'000, u'x') << 7;
    QTest::newRow("a line with spaces") << u"word "_s.repeated(20'000) << 7;
    QTest::newRow("emoji") << u"\U0001F1EF\U0001F1F5"_s.repeated(10'000) << 3;
}

void TestReaderLayout::blocksCoverTheText()
{
    QFETCH(const QString, text);
    QFETCH(const int, blocks);
    ArticleLayout layout;
    layout.setArticle(Article(text, {}));
    QCOMPARE(layout.blockCount(), blocks);
    qsizetype end = 0;
    for (qsizetype i = 0; i < layout.blockCount(); ++i) {
        const TextRange range = layout.block(i).range;
        QVERIFY(range.start >= end);
        QVERIFY(QStringView(text).sliced(end, range.start - end).trimmed().isEmpty());
        QVERIFY(!text[range.start].isLowSurrogate());
        QCOMPARE(layout.blockOf(range.start), i);
        QCOMPARE(layout.layout(i).length(), range.length());
        end = range.end;
    }
    QVERIFY(QStringView(text).sliced(end).trimmed().isEmpty());
}

namespace {

QString wordyText(int paragraphs)
{
    QRandomGenerator random(9);
    QString text;
    for (int p = 0; p < paragraphs; ++p) {
        const int words = random.bounded(1, 120);
        for (int w = 0; w < words; ++w)
            text += QString(random.bounded(1, 14), QChar(char16_t(u'a' + random.bounded(26)))) + u' ';
        text += u"\n\n"_s;
    }
    return text;
}

} // namespace

void TestReaderLayout::linesInViewStandStill()
{
    ArticleLayout layout;
    layout.setArticle(Article(wordyText(400), {}));
    layout.setColumn(Typography(QFont(), 100), 500);
    ViewPosition position(layout);
    position.setHeight(600);
    position.moveTo(layout.totalHeight() / 2);
    const qsizetype block = position.block();
    const qint64 before = layout.top(block) - position.y();
    // Measuring what nobody has seen moves nothing that is in view.
    for (qsizetype i = 0; i < layout.blockCount(); ++i)
        layout.measure(i);
    QCOMPARE(position.block(), block);
    QCOMPARE(layout.top(block) - position.y(), before);

    // Scrolling there and back through blocks that were never laid out comes back to the same line.
    ArticleLayout fresh;
    fresh.setArticle(Article(wordyText(400), {}));
    fresh.setColumn(Typography(QFont(), 100), 500);
    ViewPosition moved(fresh);
    moved.setHeight(600);
    moved.moveTo(fresh.totalHeight() / 2);
    const qsizetype start = moved.block();
    const qint64 offset = fresh.top(start) - moved.y();
    for (int i = 0; i < 40; ++i)
        moved.moveBy(-97);
    for (int i = 0; i < 40; ++i)
        moved.moveBy(97);
    QCOMPARE(moved.block(), start);
    QCOMPARE(fresh.top(start) - moved.y(), offset);
}

void TestReaderLayout::endsAreReachedExactly()
{
    ArticleLayout layout;
    layout.setArticle(Article(wordyText(300), {}));
    layout.setColumn(Typography(QFont(), 100), 500);
    ViewPosition position(layout);
    position.setHeight(600);
    position.moveTo(layout.totalHeight());
    QCOMPARE(position.y(), layout.totalHeight() - 600);
    position.moveBy(1000);
    QCOMPARE(position.y(), layout.totalHeight() - 600);
    position.moveBy(-2 * layout.totalHeight());
    QCOMPARE(position.y(), 0);
    ArticleLayout empty;
    empty.setArticle(Article());
    ViewPosition nowhere(empty);
    nowhere.setHeight(600);
    nowhere.moveBy(50);
    QCOMPARE(nowhere.y(), 0);
}

void TestReaderLayout::notesDoNotOverlap()
{
    const QString text =
        u"A note that is long enough to be broken into lines and then shortened, as it goes on and on."_s;
    const QList<NoteCards::Note> notes{{{1}, text, 10}, {{2}, text, 14}, {{3}, u"short"_s, 300}};
    const NoteCards cards(notes, 10, 110, QFont());
    QCOMPARE(cards.count(), 3);
    QCOMPARE(cards.at({50, 12}), MentionId{1});
    QSet<quint32> seen;
    int changes = 0;
    MentionId last;
    for (int y = 0; y < 400; ++y) {
        const MentionId id = cards.at({50, y});
        if (!id.isNull() && id != last) {
            ++changes;
            seen.insert(id.value);
            last = id;
        }
    }
    QCOMPARE(seen.size(), 3);
    QCOMPARE(changes, 3); // one after the other
    QCOMPARE(cards.at({50, 302}), MentionId{3});
    QCOMPARE(NoteCards(notes, 10, 40, QFont()).count(), 0);
}

QTEST_MAIN(TestReaderLayout)
#include "tst_readerlayout.moc"
