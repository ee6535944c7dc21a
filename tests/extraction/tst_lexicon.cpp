// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/Lexicon.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

class TestLexicon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bundledLexiconIsFoundAndLoadsQuickly();
    void everyCountryHasCodeAndName();
    void countries_data();
    void countries();
    void faultsAreNamedWithTheirLine_data();
    void faultsAreNamedWithTheirLine();
    void missingFileIsNamed();
};

void TestLexicon::bundledLexiconIsFoundAndLoadsQuickly()
{
    QElapsedTimer timer;
    timer.start();
    const Result<Lexicon> lexicon = Lexicon::bundled();
    const qint64 milliseconds = timer.elapsed();
    QVERIFY2(lexicon, lexicon ? "" : qUtf8Printable(lexicon.error().toString()));
    QVERIFY2(milliseconds < 1000, qUtf8Printable(QString::number(milliseconds))); // a few in a release build
    QVERIFY(lexicon->data().people.size() > 5000);
}

void TestLexicon::everyCountryHasCodeAndName()
{
    const Lexicon lexicon = Lexicon::bundled().value();
    for (const LexiconData::Country &country : lexicon.data().countries) {
        QCOMPARE(country.iso.size(), 2);
        QVERIFY2(!country.name.isEmpty(), qUtf8Printable(country.iso));
    }
    for (const LexiconData::CountryPhrase &phrase : lexicon.data().countryPhrases)
        QVERIFY2(phrase.form == CountryForm::Blocked || !phrase.countries.isEmpty(), qUtf8Printable(phrase.text));
    QVERIFY(lexicon.data().countries.size() > 240); // ISO 3166-1 has 249, the uninhabited ones are left out
}

void TestLexicon::countries_data()
{
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QString>("name");
    QTest::newRow("United States") << u"US"_s << u"United States"_s;
    QTest::newRow("United Kingdom") << u"GB"_s << u"United Kingdom"_s;
    QTest::newRow("Russia") << u"RU"_s << u"Russia"_s;
    QTest::newRow("Kosovo") << u"XK"_s << u"Kosovo"_s;
    QTest::newRow("European Union") << u"EU"_s << u"European Union"_s;
    QTest::newRow("Soviet Union") << u"SU"_s << u"Soviet Union"_s;
    QTest::newRow("Yugoslavia") << u"YU"_s << u"Yugoslavia"_s;
    QTest::newRow("Czechoslovakia") << u"CS"_s << u"Czechoslovakia"_s;
    QTest::newRow("East Germany") << u"DD"_s << u"East Germany"_s;
    QTest::newRow("Taiwan") << u"TW"_s << u"Taiwan"_s;
    QTest::newRow("Palestine") << u"PS"_s << u"Palestine"_s;
    QTest::newRow("Hong Kong") << u"HK"_s << u"Hong Kong"_s;
    QTest::newRow("Ivory Coast") << u"CI"_s << u"Ivory Coast"_s;
    QTest::newRow("Myanmar") << u"MM"_s << u"Myanmar"_s;
    QTest::newRow("the two Congos") << u"CD"_s << u"Democratic Republic of the Congo"_s;
    QTest::newRow("North Macedonia") << u"MK"_s << u"North Macedonia"_s;
    QTest::newRow("Vatican City") << u"VA"_s << u"Vatican City"_s;
    QTest::newRow("Greenland") << u"GL"_s << u"Greenland"_s;
    QTest::newRow("South Korea") << u"KR"_s << u"South Korea"_s;
}

void TestLexicon::countries()
{
    QFETCH(QString, iso);
    QFETCH(QString, name);
    const Lexicon lexicon = Lexicon::bundled().value();
    const CountryIndex country = lexicon.countryOf(iso);
    QVERIFY(country >= 0);
    QCOMPARE(lexicon.data().countries[static_cast<size_t>(country)].name, name);
}

void TestLexicon::faultsAreNamedWithTheirLine_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("says");
    QTest::newRow("class") << u"words.tsv"_s << QByteArray("vowel\ta e i") << u"“vowel” is no class of words"_s;
    QTest::newRow("compound") << u"words.tsv"_s << QByteArray("month\tmid-may")
                              << u"“mid-may” is more than one word, which this class cannot have"_s;
    QTest::newRow("columns") << u"words.tsv"_s << QByteArray("month") << u"expected a class and its words"_s;
    QTest::newRow("form") << u"country-words.tsv"_s << QByteArray("JP\tnickname\tNippon")
                          << u"“nickname” is no kind of form"_s;
    QTest::newRow("code") << u"country-words.tsv"_s << QByteArray("JPN\tname\tJapan")
                          << u"“JPN” is no code of two letters"_s;
    QTest::newRow("phrase") << u"phrases.tsv"_s << QByteArray("saying\tso be it") << u"“saying” is no kind of phrase"_s;
    QTest::newRow("status") << u"phrases.tsv"_s << QByteArray("instrument\tPact||fine")
                            << u"“fine” is no status of an agreement"_s;
    QTest::newRow("person") << u"people.tsv"_s << QByteArray("ZZ\tPresident\t2019\tA B\t")
                            << u"“ZZ” is the code of no country"_s;
}

void TestLexicon::faultsAreNamedWithTheirLine()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, row);
    QFETCH(QString, says);
    QTemporaryDir folder;
    for (const QString &name : {u"words.tsv"_s, u"country-words.tsv"_s, u"phrases.tsv"_s, u"countries.tsv"_s,
                                u"people-history.tsv"_s, u"people.tsv"_s}) {
        QFile out(folder.filePath(name));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write("# a comment\n\n");
        if (name == file)
            out.write(row + '\n');
    }
    const Result<Lexicon> lexicon = Lexicon::read(folder.path());
    QVERIFY(!lexicon);
    QCOMPARE(lexicon.error().text, says);
    QCOMPARE(lexicon.error().line, 3);
    QCOMPARE(lexicon.error().file, folder.path() + u'/' + file);
}

void TestLexicon::missingFileIsNamed()
{
    const QTemporaryDir folder;
    const Result<Lexicon> lexicon = Lexicon::read(folder.path());
    QVERIFY(!lexicon);
    QVERIFY(lexicon.error().file.endsWith(u"words.tsv"));
}

QTEST_GUILESS_MAIN(TestLexicon)
#include "tst_lexicon.moc"
