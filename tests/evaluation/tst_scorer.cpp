// SPDX-License-Identifier: GPL-3.0-or-later
#include "EvaluationSupport.h"

#include "evaluation/NameNormal.h"
#include "evaluation/ScoreReport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

class TestScorer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameRoles_data();
    void sameRoles();
    void countsSpans();
    void judgesLinks();
    void countsSameEntities();
    void readsTheNativeFormat();
    void tellsFaultyFiles();
    void bins();
    void agreesWithTheReference();

private:
    static ScoredDocument document(const QByteArray &json)
    {
        return ScoredDocument::read(json, u"test.json"_s).value();
    }
};

void TestScorer::sameRoles_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("same");
    QTest::newRow("capitals") << u"foreign minister"_s << u"Foreign Minister"_s << true;
    QTest::newRow("turned round") << u"Minister for Foreign Affairs"_s << u"foreign minister"_s << true;
    QTest::newRow("former") << u"former President"_s << u"President"_s << true;
    QTest::newRow("plural") << u"defence ministers"_s << u"Defense Minister"_s << true;
    QTest::newRow("with its body") << u"UN Secretary-General"_s << u"Secretary-General"_s << true;
    QTest::newRow("another rank") << u"Deputy Foreign Minister"_s << u"Foreign Minister"_s << false;
    QTest::newRow("no portfolio") << u"Minister"_s << u"Foreign Minister"_s << false;
    QTest::newRow("none") << QString() << u"President"_s << false;
    QTest::newRow("accents") << u"Président"_s << u"president"_s << true;
}

void TestScorer::sameRoles()
{
    QFETCH(QString, role);
    QFETCH(QString, wanted);
    QTEST(isSameRole(role, {wanted}), "same");
}

void TestScorer::countsSpans()
{
    const ScoredDocument gold = document(R"({"mentions":[
        {"start":0,"end":5,"text":"Tokyo","kind":"country","entity":"jp","metonym":true},
        {"start":10,"end":15,"text":"Japan","kind":"country","entity":"jp"},
        {"start":20,"end":22,"text":"EU","kind":"country","entity":"eu","optional":true},
        {"start":30,"end":40,"text":"peace pact","kind":"agreement","entity":"a"}],
        "entities":{"jp":{"iso":"JP"},"eu":{"iso":"EU"},"a":{"name":"peace pact"}}})");
    const ScoredDocument predicted = document(R"({"mentions":[
        {"start":10,"end":15,"kind":"country","entity":"JP"},
        {"start":10,"end":15,"kind":"country","entity":"FR"},
        {"start":20,"end":22,"kind":"country","entity":"EU"},
        {"start":50,"end":55,"kind":"country","entity":"FR"},
        {"start":36,"end":40,"kind":"agreement"}]})");
    Scorer scorer;
    scorer.add(gold, predicted);
    const KindTally &countries = scorer.tally().of(EntityKind::Country);
    QCOMPARE(countries.gold, 2);
    QCOMPARE(countries.exact, 1);
    QCOMPARE(countries.falseFinds, 1);
    QCOMPARE(countries.neutral, 1);
    QCOMPARE(countries.subtypes[u"metonym"_s].right, 0);
    QCOMPARE(countries.subtypes[u"name/adjective"_s].right, 1);
    const KindTally &agreements = scorer.tally().of(EntityKind::Agreement);
    QCOMPARE(agreements.exact, 0);
    QCOMPARE(agreements.overlapping, 1);
    QCOMPARE(Quality::overlap(agreements).f1, 1.0);
    QCOMPARE(Quality::strict(agreements).f1, 0.0);
    QCOMPARE(differenceLines(u"x"_s, scorer.differences()), u"x @0 - country: Tokyo\nx @50 + country: \n"_s);
}

void TestScorer::judgesLinks()
{
    const ScoredDocument gold = document(R"({"mentions":[
        {"start":0,"end":5,"text":"Abbas","kind":"official","entity":"o"},
        {"start":9,"end":15,"text":"Soviet","kind":"country","entity":"su"},
        {"start":20,"end":30,"text":"trade deal","kind":"agreement","entity":"a"}],
        "entities":{"o":{"name":"Mahmoud Abbas","role":"President","role_in_text":true,"country":"PS"},
                    "su":{"iso":"SU","accept":["RU"]},
                    "a":{"name":"Trade deal","status":"agreed","status_accept":["planned"]}}})");
    const ScoredDocument predicted = document(R"({"mentions":[
        {"start":0,"end":5,"kind":"official","entity":{"name":"Abbas","role":"president","country":["PS"]}},
        {"start":9,"end":15,"kind":"country","entity":"RU"},
        {"start":20,"end":30,"kind":"agreement","entity":{"name":"deal","status":"ended"}}]})");
    Scorer scorer;
    scorer.add(gold, predicted);
    const auto right = [&](EntityKind kind, const QString &link) { return scorer.tally().of(kind).links[link].right; };
    QCOMPARE(right(EntityKind::Official, u"country"_s), 1);
    QCOMPARE(right(EntityKind::Official, u"both"_s), 1);
    QCOMPARE(right(EntityKind::Official, u"name"_s), 0);
    QCOMPARE(right(EntityKind::Country, u"iso"_s), 1);
    QCOMPARE(right(EntityKind::Agreement, u"name"_s), 1);
    QCOMPARE(right(EntityKind::Agreement, u"status"_s), 0);
}

void TestScorer::countsSameEntities()
{
    const ScoredDocument gold = document(R"({"mentions":[
        {"start":0,"end":1,"kind":"official","entity":"a"},{"start":2,"end":3,"kind":"official","entity":"a"},
        {"start":4,"end":5,"kind":"official","entity":"b"}],"entities":{"a":{},"b":{}}})");
    const ScoredDocument predicted = document(R"({"mentions":[
        {"start":0,"end":1,"kind":"official","entity":"x"},{"start":2,"end":3,"kind":"official","entity":"x"},
        {"start":4,"end":5,"kind":"official","entity":"x"}]})");
    Scorer scorer;
    scorer.add(gold, predicted);
    const KindTally &tally = scorer.tally().of(EntityKind::Official);
    QCOMPARE(tally.samePredicted, 3);
    QCOMPARE(tally.sameGold, 1);
    QCOMPARE(tally.sameBoth, 1);
}

void TestScorer::readsTheNativeFormat()
{
    const ScoredDocument native = document(R"({"article":{"file":"a.txt"},
        "entities":[{"id":"japan","kind":"country","name":"Japan","iso":"JP"}],
        "mentions":[{"id":"m1","entity":"japan","kind":"country","start":3,"end":8,"quote":"Japan",
                     "provenance":{"source":"rule","certainty":0.9}},
                    {"id":"m2","entity":"japan","kind":"country","quote":"gone"}]})");
    QCOMPARE(native.textFile, u"a.txt"_s);
    QCOMPARE(native.mentions.size(), 1);
    QCOMPARE(native.mentions[0].text, u"Japan"_s);
    QCOMPARE(native.mentions[0].entity.iso, u"JP"_s);
    QCOMPARE(native.mentions[0].certainty, 0.9);
}

void TestScorer::tellsFaultyFiles()
{
    QVERIFY(!ScoredDocument::read("{", u"x"_s));
    QVERIFY(!ScoredDocument::readFile(u"/nowhere/at.all"_s));
    QVERIFY(!document("{}").hasMentions);
}

void TestScorer::bins()
{
    Reliability reliability;
    QVERIFY(reliability.isEmpty());
    QVERIFY(reliabilityTable(reliability).isEmpty());
    for (int i = 0; i < 10; ++i)
        reliability.add(0.9, i > 0);
    reliability.add(1, true);
    QCOMPARE(reliability.bin(9).all, 11);
    QCOMPARE(reliability.bin(9).right, 10);
    QCOMPARE_LT(reliability.error(), 0.01);
}

// The table is that of the evaluation set's own scorer, letter for letter, where that and an interpreter are there.
void TestScorer::agreesWithTheReference()
{
    const QString reference = Test::evaluationFolder(u"score.py"_s);
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (!QFile::exists(reference) || python.isEmpty())
        QSKIP("the evaluation set's scorer is not beside the source tree, or there is no python3");
    const Extractor extractor(Lexicon::bundled().value());
    for (const QString &set : {u"dev"_s, u"real"_s}) {
        const QTemporaryDir folder;
        Scorer scorer;
        const QStringList files = Test::goldFiles(set);
        for (const QString &file : files) {
            const ScoredDocument gold = ScoredDocument::readFile(file).value();
            const QByteArray bytes = Test::contentOf(Test::evaluationFolder(set) + u'/' + gold.textFile);
            const Article article(QString::fromUtf8(bytes), {});
            ScoredDocument predicted = Test::scored(article, extractor.extract(article));
            // Worse than it is, so that every figure has something to count.
            QJsonArray mentions;
            for (qsizetype i = 0; i < predicted.mentions.size(); ++i) {
                ScoredMention &mention = predicted.mentions[i];
                mention.range.end += i % 7 == 3 ? 2 : 0;
                mention.range.start += i % 11 == 5 ? 400 : 0;
                mention.range.end += i % 11 == 5 ? 400 : 0;
                const ScoredEntity &entity = mention.entity;
                mentions.append(QJsonObject{{u"start"_s, mention.range.start},
                                            {u"end"_s, mention.range.end},
                                            {u"kind"_s, keyOf(mention.kind)},
                                            {u"entity"_s,
                                             QJsonObject{{u"id"_s, entity.id},
                                                         {u"name"_s, entity.name},
                                                         {u"iso"_s, entity.iso},
                                                         {u"role"_s, entity.role},
                                                         {u"country"_s, QJsonArray::fromStringList(entity.countries)},
                                                         {u"status"_s, entity.status}}}});
            }
            QFile out(folder.filePath(QFileInfo(file).fileName()));
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(QJsonDocument(QJsonObject{{u"mentions"_s, mentions}}).toJson());
            out.close();
            scorer.add(gold, ScoredDocument::readFile(out.fileName()).value());
        }
        QProcess process;
        process.start(python, {reference, Test::evaluationFolder(set), folder.path()});
        QVERIFY(process.waitForFinished());
        QStringList lines = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n');
        lines.removeIf([](const QString &line) { return line.startsWith("offsets out of range"_L1); });
        QCOMPARE(scoreTable(scorer.tally()).split(u'\n'), lines);
    }
}

QTEST_GUILESS_MAIN(TestScorer)
#include "tst_scorer.moc"
