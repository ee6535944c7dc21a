// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/AnnotationAgreement.h"
#include "support/Sample.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// The measures of agreement, compared with worked examples from the literature.
class TestAgreement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cohensKappa_data();
    void cohensKappa();
    void krippendorffsAlpha_data();
    void krippendorffsAlpha();
    void unitizingAlpha();
    void unitizingAlphaIsOneWhereAllAgree();
    void exactAndOverlap_data();
    void exactAndOverlap();
    void articlesAreCompared();
    void nothingIsComparedWithNothing();
};

static bool isAbout(std::optional<double> value, double expected, double most)
{
    return value && std::abs(*value - expected) <= most;
}

void TestAgreement::cohensKappa_data()
{
    QTest::addColumn<QList<QList<qint64>>>("table");
    QTest::addColumn<double>("kappa");
    // R. Artstein, M. Poesio, "Inter-Coder Agreement for Computational Linguistics", Computational Linguistics 34 (2008)
    // 555–596: the two coders' table of statements and requests with observed agreement 0.7.
    QTest::newRow("Artstein and Poesio 2008") << QList<QList<qint64>>{{20, 20}, {10, 50}} << 0.348;
    // https://en.wikipedia.org/wiki/Cohen's_kappa, "Simple example": 50 proposals, two readers.
    QTest::newRow("50 proposals") << QList<QList<qint64>>{{20, 5}, {10, 15}} << 0.4;
    QTest::newRow("all agree") << QList<QList<qint64>>{{5, 0}, {0, 7}} << 1.0;
    QTest::newRow("none agrees") << QList<QList<qint64>>{{0, 5}, {5, 0}} << -1.0;
}

void TestAgreement::cohensKappa()
{
    QFETCH(QList<QList<qint64>>, table);
    QFETCH(double, kappa);
    QVERIFY(isAbout(cohenKappa(table), kappa, 0.0005));
}

void TestAgreement::krippendorffsAlpha_data()
{
    // All from K. Krippendorff, "Computing Krippendorff's Alpha-Reliability", University of Pennsylvania (2011).
    QTest::addColumn<QList<QList<int>>>("observers"); // 0: missing
    QTest::addColumn<double>("alpha");
    QTest::newRow("A: binary, two observers")
        << QList<QList<int>>{{1, 2, 1, 1, 1, 1, 1, 1, 2, 1}, {2, 2, 2, 1, 1, 2, 1, 1, 1, 1}} << 0.095;
    QTest::newRow("B: nominal, two observers")
        << QList<QList<int>>{{1, 1, 2, 2, 4, 3, 3, 3, 5, 4, 4, 1}, {2, 1, 2, 2, 2, 3, 3, 3, 5, 4, 4, 4}} << 0.692;
    QTest::newRow("C: nominal, four observers, missing values")
        << QList<QList<int>>{{1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0},
                             {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3},
                             {0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0},
                             {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0}}
        << 0.743;
}

void TestAgreement::krippendorffsAlpha()
{
    QFETCH(QList<QList<int>>, observers);
    QFETCH(double, alpha);
    QList<QList<int>> units(observers.first().size());
    for (const QList<int> &observer : std::as_const(observers)) {
        for (qsizetype i = 0; i < observer.size(); ++i) {
            if (observer[i] != 0)
                units[i].append(observer[i]);
        }
    }
    QVERIFY(isAbout(krippendorffAlpha(units), alpha, 0.0006));
}

void TestAgreement::unitizingAlpha()
{
    // The example of K. Krippendorff, Quality & Quantity 38 (2004) 787–800: two observers, categories c and k, a
    // continuum from 150 with length 300; there D_o = 0.0144 and 0, D_e = 0.0532 and 0.0490.
    const TextRange continuum{150, 450};
    const auto c = unitizingDisagreement({{{225, 295}, {370, 400}}, {{220, 300}, {355, 375}, {400, 420}}}, continuum);
    const auto k = unitizingDisagreement({{{180, 240}, {300, 350}}, {{180, 240}, {300, 350}}}, continuum);
    QVERIFY(isAbout(c.observed, 0.0144, 0.00006));
    QVERIFY(isAbout(c.expected, 0.0532, 0.00006));
    QVERIFY(isAbout(k.observed, 0, 1e-12));
    QVERIFY(isAbout(k.expected, 0.0490, 0.00006));
    QVERIFY(isAbout(c.alpha(), 0.7285, 0.0002));
    QVERIFY(isAbout(k.alpha(), 1, 1e-12));
    UnitizingDisagreement joint = c;
    joint += k;
    QVERIFY(isAbout(joint.alpha(), 0.8587, 0.0002));
}

void TestAgreement::unitizingAlphaIsOneWhereAllAgree()
{
    // Units of one analyst that overlap are one.
    const auto same = unitizingDisagreement({{{5, 10}, {8, 20}}, {{5, 20}}}, {0, 100});
    QVERIFY(isAbout(same.alpha(), 1, 1e-12));
    QVERIFY(!unitizingDisagreement({{}, {}}, {0, 100}).alpha());
}

void TestAgreement::exactAndOverlap_data()
{
    QTest::addColumn<QList<TextRange>>("left");
    QTest::addColumn<QList<TextRange>>("right");
    QTest::addColumn<double>("exactF1");
    QTest::addColumn<double>("overlapF1");
    QTest::newRow("same") << QList<TextRange>{{0, 5}, {8, 9}} << QList<TextRange>{{8, 9}, {0, 5}} << 1.0 << 1.0;
    QTest::newRow("shifted") << QList<TextRange>{{0, 5}} << QList<TextRange>{{1, 6}} << 0.0 << 1.0;
    QTest::newRow("touching") << QList<TextRange>{{0, 5}} << QList<TextRange>{{5, 6}} << 0.0 << 0.0;
    QTest::newRow("twice and once") << QList<TextRange>{{0, 5}, {0, 5}} << QList<TextRange>{{0, 5}} << 2.0 / 3 << 1.0;
    QTest::newRow("one of two") << QList<TextRange>{{0, 5}, {7, 9}} << QList<TextRange>{{0, 5}} << 2.0 / 3 << 2.0 / 3;
    QTest::newRow("nested") << QList<TextRange>{{0, 9}, {2, 4}} << QList<TextRange>{{2, 4}} << 2.0 / 3 << 1.0;
    QTest::newRow("nothing and something") << QList<TextRange>{} << QList<TextRange>{{0, 5}} << 0.0 << 0.0;
}

void TestAgreement::exactAndOverlap()
{
    QFETCH(QList<TextRange>, left);
    QFETCH(QList<TextRange>, right);
    QFETCH(double, exactF1);
    QFETCH(double, overlapF1);
    QVERIFY(isAbout(exactScores(left, right).f1(), exactF1, 1e-9));
    QVERIFY(isAbout(overlapScores(left, right).f1(), overlapF1, 1e-9));
}

void TestAgreement::articlesAreCompared()
{
    const Article article = Test::sampleArticle();
    const AnnotationSet left = Test::sampleAnnotations(article);
    auto agreement = AnnotationAgreement::of(article, left, left);
    QVERIFY(isAbout(agreement.all.exact.f1(), 1, 1e-9));
    QVERIFY(isAbout(agreement.all.kappa, 1, 1e-9));
    QVERIFY(isAbout(agreement.all.alpha, 1, 1e-9));
    QVERIFY(isAbout(agreement.all.alphaU, 1, 1e-9));
    QCOMPARE(agreement.confusion[0][0], 2); // the rejected one does not count
    QCOMPARE(agreement.confusion[1][1], 1);

    // One removed, one marked as another kind.
    AnnotationSet right = left;
    Edit edit;
    edit.remove(*right.mention({4}));
    Mention other = *right.mention({3});
    other.entity = {u"fumio-kishida"_s};
    edit.change(*right.mention({3}), other);
    QVERIFY(right.apply(edit));
    agreement = AnnotationAgreement::of(article, left, right);
    QCOMPARE(agreement.confusion[size_t(EntityKind::Agreement)][size_t(EntityKind::Official)], 1);
    QCOMPARE(agreement.confusion[size_t(EntityKind::Country)][3], 1);
    QCOMPARE(agreement.all.exact.leftMatched, 2);
    QVERIFY(*agreement.all.kappa < 1);
    QVERIFY(*agreement.all.kappa > 0);
}

void TestAgreement::nothingIsComparedWithNothing()
{
    const Article article = Test::sampleArticle();
    const auto agreement = AnnotationAgreement::of(article, {}, {});
    QVERIFY(!agreement.all.exact.f1());
    QVERIFY(!agreement.all.kappa);
    QVERIFY(!agreement.all.alpha);
    QVERIFY(!agreement.all.alphaU);
    QVERIFY(!AnnotationAgreement::of(Article(), {}, {}).all.kappa);
}

QTEST_APPLESS_MAIN(TestAgreement)
#include "tst_agreement.moc"
