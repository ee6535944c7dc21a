// SPDX-License-Identifier: GPL-3.0-or-later
#include "ExtractionSupport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

class TestCountryFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void reasonNamesTheWords();
};

void TestCountryFinder::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, const QStringList &expected) {
        QTest::newRow(name) << text << expected;
    };

    row("names", u"Kenya, Côte d'Ivoire and Papua New Guinea voted yes."_s,
        {u"Kenya = KE"_s, u"Côte d'Ivoire = CI"_s, u"Papua New Guinea = PG"_s});
    row("adjectives and demonyms", u"Uzbek traders met Icelanders, a Briton and two Poles."_s,
        {u"Uzbek = UZ"_s, u"Icelanders = IS"_s, u"Briton = GB"_s, u"Poles = PL"_s});
    row("compounds", u"Sino-Indian trade and the US-South Korean drills; a pro-Russian party."_s,
        {u"Sino = CN"_s, u"Indian = IN"_s, u"US = US"_s, u"South Korean = KR"_s, u"Russian = RU"_s});
    row("possessive is left out", u"Brazil's plan and the Philippines' answer"_s,
        {u"Brazil = BR"_s, u"Philippines = PH"_s});
    row("abbreviations", u"The U.S., the UK, the UAE, the DPRK and the U.S.S.R. are meant."_s,
        {u"U.S. = US"_s, u"UK = GB"_s, u"UAE = AE"_s, u"DPRK = KP"_s, u"U.S.S.R. = SU"_s});
    row("pronoun", u"They told us that the US would help us."_s, {u"US = US"_s});
    row("pronoun in capitals", u"THEY TOLD US THE TRUTH ABOUT IRAQ"_s, {u"IRAQ = IQ"_s});
    row("longest first", u"South Sudan, Guinea-Bissau, Equatorial Guinea and North Macedonia"_s,
        {u"South Sudan = SS"_s, u"Guinea-Bissau = GW"_s, u"Equatorial Guinea = GQ"_s, u"North Macedonia = MK"_s});
    row("accents and none", u"Türkiye and Turkiye, São Tomé and Príncipe, Curacao"_s,
        {u"Türkiye = TR"_s, u"Turkiye = TR"_s, u"São Tomé and Príncipe = ST"_s, u"Curacao = CW"_s});
    row("decomposed accents", u"Tu\u0308rkiye agreed."_s, {u"Tu\u0308rkiye = TR"_s});
    row("former states", u"Soviet troops left Czechoslovakia; the East German state fell, Yugoslavia followed."_s,
        {u"Soviet = SU"_s, u"Czechoslovakia = CS"_s, u"East German = DD"_s, u"Yugoslavia = YU"_s});
    row("not fully recognised", u"Kosovo, Taiwan, Palestine and Hong Kong took part."_s,
        {u"Kosovo = XK"_s, u"Taiwan = TW"_s, u"Palestine = PS"_s, u"Hong Kong = HK"_s});
    row("state institutions", u"the Russian Navy, the Bank of Japan and the Indian parliament"_s,
        {u"Russian = RU"_s, u"Japan = JP"_s, u"Indian = IN"_s});

    row("geography",
        u"from the Sea of Japan through the South China Sea to the Gulf of Mexico and the Korean Peninsula"_s, {});
    row("regions", u"Latin America, New Mexico, Northern Ireland and South American farmers"_s, {});
    row("media and companies",
        u"The Japan Times, the China Daily, Air France and the American Medical Association were quoted."_s, {});
    row("people", u"Hamilton Jordan met Jordan Smith and Paris Garcia; Chad Brown and Israel Cohen came later."_s, {});
    row("state of the United States", u"He lives in Atlanta, Georgia, she in Lebanon, Ohio."_s, {});
    row("country all the same", u"Georgia and Jordan have signed; Chad and Israel will."_s,
        {u"Georgia = GE"_s, u"Jordan = JO"_s, u"Chad = TD"_s, u"Israel = IL"_s});
    row("bird", u"Turkey farmers sold fewer birds, but Turkey bought grain."_s, {u"Turkey = TR"_s});
    row("language", u"She spoke in Portuguese, then read a Portuguese poem."_s, {u"Portuguese = PT"_s});
    row("instrument named after a town", u"Under the Paris Agreement and the Vienna Convention this is allowed."_s, {});

    row("subject", u"Tokyo demanded an apology, and Beijing refused."_s, {u"Tokyo = JP"_s, u"Beijing = CN"_s});
    row("place", u"The talks were held in Tokyo, near Geneva and outside Nairobi."_s, {});
    row("visit", u"He flew to Moscow, visited Ankara and returned from Paris."_s, {});
    row("addressed", u"The message to Tehran was clear: pressure on Pyongyang and talks with Caracas."_s,
        {u"Tehran = IR"_s, u"Pyongyang = KP"_s, u"Caracas = VE"_s});
    row("attitude", u"Riyadh's demands and Kyiv's hopes; Lima's airport"_s, {u"Riyadh = SA"_s, u"Kyiv = UA"_s});
    row("object", u"Brussels urged Warsaw and Budapest to pay."_s,
        {u"Brussels = EU"_s, u"Warsaw = PL"_s, u"Budapest = HU"_s});
    row("one verb for both", u"Asmara and Addis Ababa have not replied."_s, {u"Asmara = ER"_s, u"Addis Ababa = ET"_s});
    row("backed", u"Damascus-backed fighters, a Nairobi-based group"_s, {u"Damascus = SY"_s});
    row("dateline", u"CANBERRA, May 3 (Wire) — Australia said no."_s, {u"Australia = AU"_s});
    row("dateline with country", u"LIMA, Peru - Canberra said no."_s, {u"Peru = PE"_s, u"Canberra = AU"_s});
    row("buildings", u"The Kremlin denied it; the White House said nothing. They met at the White House."_s,
        {u"Kremlin = RU"_s, u"White House = US"_s});
    row("headline", u"Ottawa to resume talks with Delhi\n\nIt was late."_s, {u"Ottawa = CA"_s, u"Delhi = IN"_s});
    row("town before its country", u"The ministers met in Dakar, Senegal, on Friday."_s, {u"Senegal = SN"_s});

    row("two Koreas", u"North Korea fired at South Korea. The North then warned the South."_s,
        {u"North Korea = KP"_s, u"South Korea = KR"_s, u"North = KP"_s, u"South = KR"_s});
    row("decided by the article", u"Seoul said so. South Korea's army and Korean soldiers waited."_s,
        {u"Seoul = KR"_s, u"South Korea = KR"_s, u"Korean = KR"_s});
    row("Congo by the article", u"Congo-Brazzaville closed its border. The Congolese army waited."_s,
        {u"Congo-Brazzaville = CG"_s, u"Congolese = CG"_s});
    row("European Union", u"The EU and the European Union agree; European wines do not count."_s,
        {u"EU = EU"_s, u"European Union = EU"_s});
    row("nothing", u"The minister said that nothing had happened."_s, {});
}

void TestCountryFinder::finds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(Test::suggested(text, EntityKind::Country), expected);
}

void TestCountryFinder::reasonNamesTheWords()
{
    const Extraction extraction = Test::extractor().extract(Article(u"Tokyo demanded an apology from Russia."_s, {}));
    QCOMPARE(extraction.suggestions.size(), 2);
    QCOMPARE(extraction.suggestions[0].rule, u"country.capital"_s);
    QCOMPARE(extraction.suggestions[0].reason, u"capital standing for its government: “Tokyo demanded”"_s);
    QCOMPARE(extraction.suggestions[1].rule, u"country.name"_s);
    QCOMPARE(extraction.suggestions[1].reason, u"name of Russia"_s);
    QCOMPARE(extraction.entities[0].name, u"Japan"_s);
    QVERIFY(extraction.suggestions[1].certainty > extraction.suggestions[0].certainty);
}

QTEST_GUILESS_MAIN(TestCountryFinder)
#include "tst_countryfinder.moc"
