// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation/SpanIndex.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Rapporteur;
using Entry = SpanIndex::Entry;

class TestSpanIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNestedCrossingAndIdentical();
    void emptyRangeAsksForThePosition();
    void agreesWithAListOnRandomChanges();
    void agreesAmongVeryMany();
    void walksInTextOrder();
};

void TestSpanIndex::findsNestedCrossingAndIdentical()
{
    SpanIndex index;
    const Entry outer{{0, 20}, {1}};
    const Entry inner{{5, 10}, {2}};
    const Entry twin{{5, 10}, {3}};
    const Entry crossing{{8, 25}, {4}};
    for (const Entry &entry : {crossing, twin, inner, outer})
        index.insert(entry);
    QCOMPARE(index.all(), QList({outer, inner, twin, crossing}));
    QCOMPARE(index.overlapping({6, 7}), QList({outer, inner, twin}));
    QCOMPARE(index.overlapping({20, 30}), QList({crossing}));
    QVERIFY(index.remove(inner));
    QVERIFY(!index.remove(inner));
    QCOMPARE(index.overlapping({6, 7}), QList({outer, twin}));
}

void TestSpanIndex::emptyRangeAsksForThePosition()
{
    SpanIndex index;
    index.insert({{2, 5}, {1}});
    QCOMPARE(index.overlapping({2, 2}).size(), 1);
    QCOMPARE(index.overlapping({4, 4}).size(), 1);
    QCOMPARE(index.overlapping({5, 5}).size(), 0);
    QCOMPARE(index.overlapping({1, 1}).size(), 0);
}

void TestSpanIndex::agreesWithAListOnRandomChanges()
{
    QRandomGenerator random(42);
    SpanIndex index;
    std::vector<Entry> list;
    for (quint32 id = 1; id <= 6000; ++id) {
        if (!list.empty() && random.bounded(4) == 0) {
            const auto at = list.begin() + random.bounded(qint32(list.size()));
            QVERIFY(index.remove(*at));
            list.erase(at);
        }
        const qsizetype start = random.bounded(20000);
        const qsizetype length = random.bounded(50) == 0 ? random.bounded(1, 20000) : random.bounded(1, 40);
        const Entry entry{{start, start + length}, {id}};
        index.insert(entry);
        list.insert(std::ranges::upper_bound(list, entry), entry);
        if (id % 100 == 0) {
            QCOMPARE(index.size(), qsizetype(list.size()));
            QCOMPARE(index.all(), QList<Entry>(list.begin(), list.end()));
            const qsizetype from = random.bounded(20000);
            const TextRange asked{from, from + random.bounded(1, 500)};
            QList<Entry> expected;
            std::ranges::copy_if(list, std::back_inserter(expected),
                                 [&](const Entry &e) { return e.range.overlaps(asked); });
            QCOMPARE(index.overlapping(asked), expected);
        }
    }
}

void TestSpanIndex::agreesAmongVeryMany()
{
    QRandomGenerator random(3);
    SpanIndex index;
    QList<Entry> list;
    for (quint32 id = 1; id <= 60'000; ++id) {
        const qsizetype start = random.bounded(1'000'000);
        const qsizetype length = id % 5000 == 0 ? random.bounded(1, 400'000) : random.bounded(1, 30);
        list.append(Entry{{start, start + length}, {id}});
        index.insert(list.last());
    }
    const SpanIndex all = index;
    const auto agrees = [&] {
        std::ranges::sort(list);
        for (int i = 0; i < 40; ++i) {
            const qsizetype from = random.bounded(1'000'000);
            QList<Entry> expected;
            std::ranges::copy_if(list, std::back_inserter(expected),
                                 [&](const Entry &e) { return e.range.overlaps({from, from + 100}); });
            if (index.overlapping({from, from + 100}) != expected)
                return false;
        }
        QList<Entry> walked;
        for (qsizetype i = 0; i < index.blockCount(); ++i)
            walked += index.block(i);
        return walked == list;
    };
    QVERIFY(agrees());
    std::ranges::shuffle(list, random);
    for (int i = 0; i < 40'000; ++i)
        QVERIFY(index.remove(list.takeLast()));
    QVERIFY(agrees());
    QCOMPARE(all.size(), 60'000); // a copy keeps what it had
    QCOMPARE(all.all().size(), 60'000);
}

void TestSpanIndex::walksInTextOrder()
{
    SpanIndex index;
    for (quint32 id = 1; id <= 2000; ++id)
        index.insert({{id * 10, id * 10 + 5}, {id}});
    const auto every = [](const Entry &) { return true; };
    const auto even = [](const Entry &e) { return e.id.value % 2 == 0; };
    QCOMPARE(index.next({{0, 0}, {}}, every)->id.value, 1u);
    QCOMPARE(index.next({{10, 15}, {1}}, even)->id.value, 2u);
    QCOMPARE(index.next({{20, 25}, {2}}, even)->id.value, 4u);
    QCOMPARE(index.previous({{20, 25}, {2}}, every)->id.value, 1u);
    QVERIFY(!index.previous({{10, 15}, {1}}, every));
    QVERIFY(!index.next({{20000, 20005}, {2000}}, every));
    QCOMPARE(index.previous({{99999, 99999}, {}}, every)->id.value, 2000u);
}

QTEST_APPLESS_MAIN(TestSpanIndex)
#include "tst_spanindex.moc"
