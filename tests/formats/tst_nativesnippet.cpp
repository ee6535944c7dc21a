// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/NativeSnippet.h"
#include "formats/NativeWriter.h"
#include "support/Sample.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

class TestNativeSnippet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsOneMemberALine();
    void readsBackWhatItShows();
    void followsAnEdit();
    void keepsWhatItDoesNotKnow();
    void tellsFaults_data();
    void tellsFaults();
    void tellsFaultsOfEntities_data();
    void tellsFaultsOfEntities();
};

static const Article article = Test::sampleArticle();
static const AnnotationSet annotations = Test::sampleAnnotations(article);

static QString told(const Issues &issues)
{
    QStringList lines;
    for (const Issue &issue : issues)
        lines.append(issue.toString());
    return lines.join(u'\n');
}

void TestNativeSnippet::showsOneMemberALine()
{
    QCOMPARE(writeMention(article, annotations, {2}), R"({
  "id": "m2",
  "entity": "fumio-kishida",
  "kind": "official",
  "start": 27,
  "end": 57,
  "quote": "Foreign Minister Fumio Kishida",
  "status": "accepted",
  "provenance": {
    "source": "rule",
    "by": "sample",
    "at": "2013-11-02T12:00:00Z",
    "reason": "of the sample"
  }
}
)");
    QCOMPARE(writeEntity(annotations, {u"peace-treaty"_s}), R"({
  "id": "peace-treaty",
  "kind": "agreement",
  "name": "peace treaty",
  "parties": ["JP", "RU"],
  "status": "negotiating"
}
)");
    QCOMPARE(writeMention(article, annotations, {99}), QByteArray());
    QCOMPARE(writeEntity(annotations, {u"nobody"_s}), QByteArray());
}

void TestNativeSnippet::readsBackWhatItShows()
{
    const auto mentions = annotations.mentions();
    for (const Mention &mention : mentions) {
        const auto read = readMention(writeMention(article, annotations, mention.id), article, annotations);
        QVERIFY2(read, qPrintable(read ? QString() : told(read.error())));
        QCOMPARE(*read, mention);
    }
    const auto entities = annotations.entities();
    for (const Entity &entity : entities) {
        const auto read = readEntity(writeEntity(annotations, entity.id));
        QVERIFY2(read, qPrintable(read ? QString() : told(read.error())));
        QCOMPARE(*read, entity);
    }
}

void TestNativeSnippet::followsAnEdit()
{
    QByteArray json = writeMention(article, annotations, {2});
    json.replace("\"start\": 27", "\"start\": 44")
        .replace("Foreign Minister Fumio", "Fumio")
        .replace("accepted", "rejected");
    const auto read = readMention(json, article, annotations);
    QVERIFY2(read, qPrintable(read ? QString() : told(read.error())));
    QCOMPARE(article.text(read->range), u"Fumio Kishida"_s);
    QCOMPARE(read->status, MentionStatus::Rejected);
    // After the emoji, code points and UTF-16 differ.
    const auto last = readMention(writeMention(article, annotations, {5}), article, annotations);
    QVERIFY(last);
    QCOMPARE(article.text(last->range), u"Kishida"_s);
    json = writeMention(article, annotations, {2}).replace("  \"quote\": \"Foreign Minister Fumio Kishida\",\n", "");
    QCOMPARE(readMention(json, article, annotations).value().range, annotations.mention({2})->range);
}

void TestNativeSnippet::keepsWhatItDoesNotKnow()
{
    const QByteArray json =
        writeMention(article, annotations, {1}).replace("\"accepted\",", "\"accepted\",\n  \"x\": [1, 2],");
    const auto read = readMention(json, article, annotations);
    QVERIFY(read);
    AnnotationSet changed = annotations;
    Edit edit;
    edit.change(*annotations.mention({1}), *read);
    QVERIFY(changed.apply(edit));
    QCOMPARE(writeMention(article, changed, {1}), json);
}

void TestNativeSnippet::tellsFaults_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("faults");
    const auto row = [](const char *name, const QByteArray &from, const QByteArray &to, const QString &faults) {
        QTest::newRow(name) << from << to << faults;
    };
    row("no JSON", "\"start\": 27,", "\"start\": 27", u"6:3: A comma or “}” is expected here, not “\"”."_s);
    row("nothing", writeMention(article, annotations, {2}), {}, u"1:1: There is no JSON in it."_s);
    row("other words", "\"start\": 27", "\"start\": 28",
        u"7:12: quote: The quote “Foreign Minister Fumio Kishida” does not stand at 28 to 57; there stands “oreign Minister Fumio Kishida”."_s);
    row("outside", "\"end\": 57", "\"end\": 5700",
        u"6:10: end: The end (5700) lies outside the article, which has 127 characters."_s);
    row("reversed", "\"end\": 57", "\"end\": 7", u"6:10: end: The end (7) must be greater than the start (27)."_s);
    row("unknown entity", "fumio-kishida", "somebody", u"3:13: entity: There is no entity “somebody”."_s);
    row("other kind", "official", "country",
        u"4:11: kind: The entity “fumio-kishida” is of kind official, not country."_s);
    row("many", "\"kind\": \"official\",\n  \"start\": 27", "\"kind\": 5,\n  \"start\": true",
        u"4:11: kind: This must be a string, but it is the number 5.\n5:12: start: This must be a whole number from 0 on, but it is true."_s);
    row("missing", "  \"status\": \"accepted\",\n", "", u"1:1: “status” is missing."_s);
    row("inside provenance", "2013-11-02T12", "2013-11-02T25",
        u"12:11: provenance.at: “2013-11-02T25:00:00Z” is no time in UTC such as “2013-11-02T09:30:00Z”."_s);
    row("two at once", "\"fumio-kishida\",\n  \"kind\": \"official\",\n  \"start\": 27",
        "\"nobody\",\n  \"kind\": \"official\",\n  \"start\": 26",
        u"3:13: entity: There is no entity “nobody”.\n7:12: quote: The quote “Foreign Minister Fumio Kishida” does not "
        u"stand at 26 to 57; "
        "there stands “ Foreign Minister Fumio Kishida”."_s);
}

void TestNativeSnippet::tellsFaults()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, faults);
    const QByteArray json = writeMention(article, annotations, {2}).replace(from, to);
    const auto read = readMention(json, article, annotations);
    QVERIFY(!read);
    QCOMPARE(told(read.error()), faults);
}

void TestNativeSnippet::tellsFaultsOfEntities_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("faults");
    QTest::newRow("kind") << R"({"id": "x", "kind": "town", "name": "X"})"_ba
                          << u"1:21: kind: “town” is none of the kinds country, official and agreement."_s;
    QTest::newRow("member") << R"({"id": "x", "kind": "agreement", "name": "X",
 "iso": "JP"})"_ba << u"2:9: iso: “iso” belongs to entities of kind country; this one is of kind agreement."_s;
    QTest::newRow("array") << "\n []"_ba << u"2:2: The whole must be an object, between “{” and “}”."_s;
}

void TestNativeSnippet::tellsFaultsOfEntities()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, faults);
    const auto read = readEntity(json);
    QVERIFY(!read);
    QCOMPARE(told(read.error()), faults);
}

QTEST_APPLESS_MAIN(TestNativeSnippet)
#include "tst_nativesnippet.moc"
