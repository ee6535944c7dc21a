// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/MarkedArticle.h"
#include "shell/ReadingPlaces.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Rapporteur;
using namespace Qt::StringLiterals;

/// Places in articles, in a file.
class TestReadingPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembersAndForgets();
    void linksLeadToOnePlace();
    void mentionMustBeWhereItWas();
    void articlesAreFew();
    void nonsenseCountsAsNone_data();
    void nonsenseCountsAsNone();
    void anUnwritableFileIsTold();

private:
    QTemporaryDir m_dir;

    QString path(const QString &name) const { return m_dir.filePath(name); }
};

void TestReadingPlaces::remembersAndForgets()
{
    const ReadingPlace place{.top = 5'000'000'000, .caret = 7};
    {
        ReadingPlaces places(path(u"state/a.json"_s));
        QCOMPARE(places.placeIn(path(u"x.txt"_s), {}), ReadingPlace());
        QVERIFY(places.remember(path(u"x.txt"_s), {}, {}));
        QVERIFY(!QFile::exists(path(u"state/a.json"_s))); // nothing worth it
        QVERIFY(places.remember(path(u"x.txt"_s), place, {}));
    }
    ReadingPlaces places(path(u"state/a.json"_s));
    QCOMPARE(places.placeIn(path(u"x.txt"_s), {}), place);
    QCOMPARE(places.placeIn(path(u"y.txt"_s), {}), ReadingPlace());
    ReadingPlaces other(path(u"state/a.json"_s)); // of another window
    QVERIFY(other.remember(path(u"y.txt"_s), place, {}));
    QVERIFY(places.remember(path(u"x.txt"_s), {}, {}));
    QCOMPARE(places.placeIn(path(u"x.txt"_s), {}), ReadingPlace());
    QCOMPARE(places.placeIn(path(u"y.txt"_s), {}), place);
}

void TestReadingPlaces::linksLeadToOnePlace()
{
    QFile file(path(u"real.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.link(path(u"link.txt"_s)));
    ReadingPlaces places(path(u"b.json"_s));
    QVERIFY(places.remember(path(u"link.txt"_s), {.top = 9}, {}));
    QCOMPARE(places.placeIn(path(u"real.txt"_s), {}).top, 9);
}

void TestReadingPlaces::mentionMustBeWhereItWas()
{
    Test::MarkedArticle marked(u"Tokyo and Moscow"_s);
    const MentionId id = marked.mark(u"Moscow"_s, EntityKind::Country);
    const auto document = marked.document();
    ReadingPlaces places(path(u"c.json"_s));
    QVERIFY(places.remember(path(u"x.txt"_s), {.mention = id}, document->annotations()));
    QCOMPARE(places.placeIn(path(u"x.txt"_s), document->annotations()).mention, id);
    QVERIFY(places.placeIn(path(u"x.txt"_s), {}).mention.isNull());
    Test::MarkedArticle others(u"Tokyo and Moscow"_s);
    others.mark(u"Tokyo"_s, EntityKind::Country);
    QVERIFY(places.placeIn(path(u"x.txt"_s), others.document()->annotations()).mention.isNull());
}

void TestReadingPlaces::articlesAreFew()
{
    ReadingPlaces places(path(u"d.json"_s));
    for (qsizetype i = 0; i < ReadingPlaces::mostArticles + 20; ++i)
        QVERIFY(places.remember(path(QString::number(i)), {.top = i + 1}, {}));
    QCOMPARE(places.placeIn(path(u"19"_s), {}).top, 0);
    QCOMPARE(places.placeIn(path(u"20"_s), {}).top, 21);
    QVERIFY(places.remember(path(u"20"_s), {.top = 5}, {})); // read again: now the newest
    QVERIFY(places.remember(path(u"new"_s), {.top = 6}, {}));
    QCOMPARE(places.placeIn(path(u"20"_s), {}).top, 5);
    QCOMPARE(places.placeIn(path(u"21"_s), {}).top, 0);
}

void TestReadingPlaces::nonsenseCountsAsNone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("\x00\xff{[", 4);
    QTest::newRow("other JSON") << QByteArray("[1, 2]");
    QTest::newRow("wrong types") << QByteArray(R"({"articles": [1, {"article": 5, "top": "x"}, null]})");
}

void TestReadingPlaces::nonsenseCountsAsNone()
{
    QFETCH(const QByteArray, content);
    QFile file(path(u"e.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(content);
    file.close();
    ReadingPlaces places(path(u"e.json"_s));
    QCOMPARE(places.placeIn(path(u"x.txt"_s), {}), ReadingPlace());
    QVERIFY(places.remember(path(u"x.txt"_s), {.top = 3}, {}));
    QCOMPARE(places.placeIn(path(u"x.txt"_s), {}).top, 3);
}

void TestReadingPlaces::anUnwritableFileIsTold()
{
    QVERIFY(QDir(m_dir.path()).mkpath(u"folder.json"_s));
    ReadingPlaces places(path(u"folder.json"_s));
    const auto done = places.remember(path(u"x.txt"_s), {.top = 3}, {});
    QVERIFY(!done);
    QVERIFY(!done.error().text.isEmpty());
}

QTEST_GUILESS_MAIN(TestReadingPlaces)
#include "tst_readingplaces.moc"
