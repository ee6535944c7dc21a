// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/CountryListEdit.h"
#include "models/CountryNames.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;
using Accepts = CountryListEdit::Accepts;

class TestCountryListEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understands_data();
    void understands();
    void completesTheLastWord();
    void saysWhatItDoesNotKnow();
    void knowsStatesThatAreNoMore();
};

void TestCountryListEdit::understands_data()
{
    QTest::addColumn<Accepts>("accepts");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("countries");
    QTest::addColumn<QString>("shown");

    QTest::newRow("code") << Accepts::OneState << u"jp"_s << QStringList{u"JP"_s} << u"Japan (JP)"_s;
    QTest::newRow("name in any case") << Accepts::OneState << u"russia"_s << QStringList{u"RU"_s} << u"Russia (RU)"_s;
    QTest::newRow("several") << Accepts::States << u"Japan, RU ,"_s << QStringList{u"JP"_s, u"RU"_s}
                             << u"Japan (JP), Russia (RU)"_s;
    QTest::newRow("as it shows them") << Accepts::States << u"Japan (JP), Russia (RU)"_s
                                      << QStringList{u"JP"_s, u"RU"_s} << u"Japan (JP), Russia (RU)"_s;
    QTest::newRow("a party that is no state")
        << Accepts::StatesAndOthers << u"Hamas, IL"_s << QStringList{u"Hamas"_s, u"IL"_s} << u"Hamas, Israel (IL)"_s;
    QTest::newRow("nothing") << Accepts::States << u" "_s << QStringList{} << QString();
}

void TestCountryListEdit::understands()
{
    QFETCH(Accepts, accepts);
    QFETCH(QString, typed);
    QFETCH(QStringList, countries);
    QFETCH(QString, shown);
    CountryListEdit edit(accepts);
    edit.setCountries({u"CN"_s});
    edit.setText(typed);
    QSignalSpy spy(&edit, &CountryListEdit::countriesEdited);
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(edit.countries(), countries);
    QCOMPARE(edit.text(), shown);
    QCOMPARE(spy.count(), 1);
    QTest::keyClick(&edit, Qt::Key_Return); // nothing new
    QCOMPARE(spy.count(), 1);
}

void TestCountryListEdit::completesTheLastWord()
{
    CountryListEdit edit(Accepts::States);
    edit.show();
    edit.setCountries({u"JP"_s});
    edit.setFocus();
    edit.end(false);
    QTest::keyClicks(&edit, u", Mongol"_s);
    QWidget *popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(edit.countries(), (QStringList{u"JP"_s, u"MN"_s}));
    QCOMPARE(edit.text(), u"Japan (JP), Mongolia (MN)"_s);
}

void TestCountryListEdit::saysWhatItDoesNotKnow()
{
    CountryListEdit edit(Accepts::States);
    edit.setCountries({u"JP"_s});
    QSignalSpy spy(&edit, &CountryListEdit::countriesEdited);
    edit.setText(u"Japan, Ruritania"_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(spy.count(), 0);
    QCOMPARE(edit.countries(), QStringList{u"JP"_s});
    QVERIFY(edit.toolTip().contains(u"Ruritania"_s));
    edit.setText(u"Japan"_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    QVERIFY(edit.toolTip().isEmpty());
}

void TestCountryListEdit::knowsStatesThatAreNoMore()
{
    QCOMPARE(CountryNames::nameOf(u"SU"_s), u"Soviet Union"_s);
    QCOMPARE(CountryNames::isoOf(u"European Union"), u"EU"_s);
    QCOMPARE(CountryNames::isoOf(u"Kosovo"), u"XK"_s);
    QCOMPARE(CountryNames::nameOf(u"ZZ"_s), u"ZZ"_s);
    QVERIFY(CountryNames::isoOf(u"nowhere").isEmpty());
    QVERIFY(CountryNames::all().size() > 240);
}

QTEST_MAIN(TestCountryListEdit)
#include "tst_countrylistedit.moc"
