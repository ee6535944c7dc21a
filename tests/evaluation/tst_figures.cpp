// SPDX-License-Identifier: GPL-3.0-or-later
#include "EvaluationSupport.h"

#include "evaluation/ScoreReport.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// The figures that the extraction has reached on the evaluation sets, which are no part of the project. None may fall.
class TestFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doNotFall_data();
    void doNotFall();
    void certaintiesAreTrue();

private:
    /// Scores a set; counts the documents.
    static int score(const QString &set, Scorer &scorer, QString *differences = nullptr);
};

int TestFigures::score(const QString &set, Scorer &scorer, QString *differences)
{
    static const Extractor extractor(Lexicon::bundled().value());
    int documents = 0;
    const QStringList files = Test::goldFiles(set);
    for (const QString &file : files) {
        const Result<ScoredDocument> gold = ScoredDocument::readFile(file);
        if (!gold || !gold->hasMentions)
            continue;
        const QString text = gold->textFile.isEmpty() ? u"article.txt"_s : gold->textFile;
        const Article article(QString::fromUtf8(Test::contentOf(QFileInfo(file).absolutePath() + u'/' + text)), {});
        scorer.add(*gold, Test::scored(article, extractor.extract(article)));
        if (differences)
            *differences += differenceLines(QFileInfo(file).fileName(), scorer.differences());
        ++documents;
    }
    return documents;
}

void TestFigures::doNotFall_data()
{
    QTest::addColumn<QString>("set");
    QTest::addColumn<QList<double>>("strict"); // F1 of countries, officials, agreements
    QTest::addColumn<double>("country"); // links: share of officials with the right country and role, …
    QTest::addColumn<double>("office");
    QTest::addColumn<double>("status");
    QTest::newRow("dev") << u"dev"_s << QList<double>{0.999, 0.995, 0.98} << 0.92 << 0.90 << 0.93;
    QTest::newRow("real") << u"real"_s << QList<double>{0.999, 0.999, 0.93} << 0.87 << 0.78 << 0.99;
    QTest::newRow("seed") << u"seed"_s << QList<double>{0.999, 0.999, 0.999} << 0.999 << 0.999 << 0.77;
}

void TestFigures::doNotFall()
{
    QFETCH(QString, set);
    QFETCH(QList<double>, strict);
    QFETCH(double, country);
    QFETCH(double, office);
    QFETCH(double, status);
    Scorer scorer;
    QString differences;
    if (score(set, scorer, &differences) == 0)
        QSKIP("the evaluation set is not beside the source tree");
    const ScoreTally &tally = scorer.tally();
    const QByteArray report = (scoreTable(tally) + differences).toUtf8();
    for (const EntityKind kind : {EntityKind::Country, EntityKind::Official, EntityKind::Agreement})
        QVERIFY2(Quality::strict(tally.of(kind)).f1 >= strict[static_cast<int>(kind)], report.constData());
    const auto share = [&](EntityKind kind, const QString &link) {
        const Share links = tally.of(kind).links.value(link);
        return links.all > 0 ? static_cast<double>(links.right) / links.all : 1;
    };
    QVERIFY2(share(EntityKind::Country, u"iso"_s) > 0.999, report.constData());
    QVERIFY2(share(EntityKind::Official, u"country"_s) >= country, report.constData());
    QVERIFY2(share(EntityKind::Official, u"both"_s) >= office, report.constData());
    QVERIFY2(share(EntityKind::Agreement, u"status"_s) >= status, report.constData());
}

void TestFigures::certaintiesAreTrue()
{
    Scorer scorer;
    if (score(u"dev"_s, scorer) + score(u"real"_s, scorer) == 0)
        QSKIP("the evaluation sets are not beside the source tree");
    const QByteArray table = reliabilityTable(scorer.reliability()).toUtf8();
    QVERIFY2(scorer.reliability().error() < 0.08, table.constData());
    // Of suggestions at 0.9 at least nine in ten are right.
    const Share best = scorer.reliability().bin(Reliability::binCount - 1);
    QVERIFY2(best.right >= 0.9 * best.all, table.constData());
}

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
