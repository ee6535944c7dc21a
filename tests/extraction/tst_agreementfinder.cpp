// SPDX-License-Identifier: GPL-3.0-or-later
#include "ExtractionSupport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

class TestAgreementFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void mentionsAreJoined();
    void attributes();
};

void TestAgreementFinder::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, const QStringList &expected) {
        QTest::newRow(name) << text << expected;
    };

    row("common noun", u"Chile and Peru signed a landmark free trade pact."_s,
        {u"landmark free trade pact = agreed CL+PE"_s});
    row("after a country word", u"After Qatari-mediated talks they renewed the Egypt-Israel peace treaty."_s,
        {u"talks = held QA+EG+IL"_s, u"peace treaty = agreed QA+EG+IL"_s});
    row("name", u"India invoked the Indus Waters Treaty of 1960."_s, {u"Indus Waters Treaty = in_force IN"_s});
    row("name with its complement", u"They joined the Treaty on the Non-Proliferation of Nuclear Weapons late."_s,
        {u"Treaty on the Non-Proliferation of Nuclear Weapons = in_force "_s});
    row("year before a name", u"The 1951 Mutual Defense Treaty binds them."_s,
        {u"1951 Mutual Defense Treaty = in_force "_s});
    row("countries in a name", u"They cited the U.S.-Japan Security Treaty."_s,
        {u"U.S.-Japan Security Treaty = in_force US+JP"_s});
    row("set term", u"Kenya and Rwanda signed a memorandum of understanding."_s,
        {u"memorandum of understanding = agreed KE+RW"_s});
    row("known name", u"Iran left the JCPOA."_s, {u"JCPOA = in_force IR+US+GB+FR+DE+RU+CN+EU"_s});
    row("number is left out", u"Chad and Niger signed three separate border agreements."_s,
        {u"border agreements = agreed TD+NE"_s});
    row("quotation inside", u"the first “two-plus-two” ministerial meeting"_s,
        {u"first “two-plus-two” ministerial meeting = held "_s});
    row("undertaking", u"Thailand and Laos agreed to hold an annual naval exercise."_s,
        {u"annual naval exercise = agreed TH+LA"_s});
    row("planned", u"Fiji and Tonga will hold talks next week."_s, {u"talks = planned FJ+TO"_s});
    row("ended", u"The Arms Trade Pact was suspended by Spain and Italy."_s, {u"Arms Trade Pact = ended ES+IT"_s});
    row("decision", u"Ghana and Togo agreed on Friday to share intelligence on smuggling."_s,
        {u"share intelligence on smuggling = agreed GH+TG"_s});
    row("two decisions", u"Ghana and Togo agreed to share data and to patrol together."_s,
        {u"share data = agreed GH+TG"_s, u"patrol together = agreed GH+TG"_s});
    row("only agree", u"Ghana promised to share data and pledged to help."_s, {});
    row("not agreed", u"They did not agree to share data."_s, {});
    row("another name", u"Peru and Chile issued a joint statement called the “Spirit of Arica”."_s,
        {u"joint statement = agreed PE+CL"_s, u"Spirit of Arica = agreed PE+CL"_s});

    row("ordinal", u"Ghana and Togo met for the 24th round of talks."_s, {u"24th round of talks = held GH+TG"_s});
    row("with of among the modifiers", u"Fiji and Tonga signed the Ocean of Peace declaration."_s,
        {u"Ocean of Peace declaration = agreed FJ+TO"_s});
    row("going on", u"Ghana is in talks with Togo."_s, {u"talks = negotiating GH+TG"_s});
    row("next", u"Ghana and Togo noted the next summit."_s, {u"next summit = planned GH+TG"_s});
    row("in capitals", u"GHANA AND TOGO AGREE TO RESUME DIRECT FLIGHTS"_s, {u"RESUME DIRECT FLIGHTS = agreed GH+TG"_s});
    row("idioms", u"It cost a great deal, of its own accord, at the summit of the mountain."_s, {});
    row("verbs", u"They talk, deal with rebels and exercise the right; meeting their friends, she talks."_s, {});
    row("private", u"At the news conference after a cabinet meeting and a party conference he smiled."_s, {});
    row("house names", u"The Moscone Convention Center stands near Armistice Day Park."_s, {});
}

void TestAgreementFinder::finds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(Test::suggested(text, EntityKind::Agreement), expected);
}

void TestAgreementFinder::mentionsAreJoined()
{
    const Article article(
        u"Kenya and Uganda signed a landmark water treaty. The treaty took years. A postwar peace pact failed."_s, {});
    const Extraction extraction = Test::extractor().extract(article);
    QList<qsizetype> agreements;
    for (const Suggestion &suggestion : extraction.suggestions) {
        if (extraction.entities[suggestion.entity].agreement())
            agreements.append(suggestion.entity);
    }
    QCOMPARE(agreements.size(), 3);
    QCOMPARE(agreements[0], agreements[1]);
    QVERIFY(agreements[1] != agreements[2]);
}

void TestAgreementFinder::attributes()
{
    const Extraction extraction =
        Test::extractor().extract(Article(u"Oman and Yemen signed a treaty on fishing rights in 1998."_s, {}));
    const Entity &entity = extraction.entities.last();
    QVERIFY(entity.agreement());
    QCOMPARE(entity.agreement()->subject, u"fishing rights"_s);
    QCOMPARE(entity.agreement()->parties, QStringList({u"OM"_s, u"YE"_s}));
}

QTEST_GUILESS_MAIN(TestAgreementFinder)
#include "tst_agreementfinder.moc"
