// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation/MentionTable.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

class TestMentionTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithAMapOnRandomChanges_data();
    void agreesWithAMapOnRandomChanges();
    void copiesKeepWhatTheyHad();
    void notesAreTexts();
};

static Mention mention(quint32 id, qsizetype start)
{
    return {.id = {id}, .range = {start, start + 5}, .entity = {u"japan"_s}};
}

void TestMentionTable::agreesWithAMapOnRandomChanges_data()
{
    QTest::addColumn<quint32>("distance");
    QTest::newRow("ids in a row") << quint32(1);
    QTest::newRow("ids with gaps") << quint32(7);
    QTest::newRow("ids far from each other") << quint32(700'001);
}

void TestMentionTable::agreesWithAMapOnRandomChanges()
{
    QFETCH(quint32, distance);
    QRandomGenerator random(7);
    MentionTable table;
    std::map<quint32, qsizetype> wanted; // start by id
    for (int step = 0; step < 20'000; ++step) {
        const quint32 id = (1 + random.bounded(3000u)) * distance;
        if (random.bounded(3) == 0) {
            table.remove({id});
            wanted.erase(id);
        } else {
            table.insert(mention(id, step));
            wanted[id] = step;
        }
    }
    QCOMPARE(table.size(), std::ssize(wanted));
    for (quint32 i = 0; i <= 3001; ++i) {
        const Mention *found = table.find({i * distance});
        const auto its = wanted.find(i * distance);
        QCOMPARE(found != nullptr, its != wanted.end());
        QVERIFY(!found || (found->id == MentionId{i * distance} && found->range.start == its->second));
    }
}

void TestMentionTable::copiesKeepWhatTheyHad()
{
    MentionTable table;
    for (quint32 id = 1; id <= 1000; ++id)
        table.insert(mention(id, id));
    const MentionTable copy = table;
    QVERIFY(copy == table);
    table.insert(mention(500, 7));
    table.remove({600});
    QVERIFY(!(copy == table));
    QVERIFY(copy.contains({600}) && !table.contains({600}));
    table.insert(mention(500, 500));
    table.insert(mention(600, 600));
    QVERIFY(copy == table);
}

void TestMentionTable::notesAreTexts()
{
    Mention noted = mention(1, 1);
    QVERIFY(noted.note.isEmpty());
    QCOMPARE(noted.note, QString());
    noted.note = u"who?"_s;
    const Mention copy = noted;
    noted.note += u" she"_s;
    QCOMPARE(noted.note, u"who? she"_s);
    QCOMPARE(copy.note, u"who?"_s);
    QVERIFY(copy != noted);
    const QString &text = noted.note;
    QCOMPARE(text.size(), 8);
}

QTEST_APPLESS_MAIN(TestMentionTable)
#include "tst_mentiontable.moc"
