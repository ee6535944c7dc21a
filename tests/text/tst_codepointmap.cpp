// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/RandomText.h"
#include "text/CodePointMap.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Rapporteur::CodePointMap;

class TestCodePointMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownOffsets_data();
    void knownOffsets();
    void clampsToTheText();
    void agreesWithCountingOnRandomTexts();
};

void TestCodePointMap::knownOffsets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("utf16");
    QTest::addColumn<int>("codePoint");

    QTest::newRow("ascii") << u"Tokyo"_s << 3 << 3;
    QTest::newRow("before emoji") << u"a\U0001F600b"_s << 1 << 1;
    QTest::newRow("after emoji") << u"a\U0001F600b"_s << 3 << 2;
    QTest::newRow("flag is two code points") << u"\U0001F1EF\U0001F1F5!"_s << 4 << 2;
    QTest::newRow("ZWJ family") << u"\U0001F468\u200D\U0001F469\u200D\U0001F467."_s << 8 << 5;
    QTest::newRow("combining mark counts") << u"e\u0301x"_s << 2 << 2;
    QTest::newRow("CRLF counts as two") << u"a\r\nb"_s << 3 << 3;
}

void TestCodePointMap::knownOffsets()
{
    QFETCH(QString, text);
    QFETCH(int, utf16);
    QFETCH(int, codePoint);
    const CodePointMap map(text);
    QCOMPARE(map.toCodePoint(utf16), codePoint);
    QCOMPARE(map.toUtf16(codePoint), utf16);
    QCOMPARE(map.codePointCount(), text.toUcs4().size());
}

void TestCodePointMap::clampsToTheText()
{
    const CodePointMap map(u"a\U0001F600"_s);
    QCOMPARE(map.toCodePoint(99), 2);
    QCOMPARE(map.toUtf16(99), 3);
    QCOMPARE(map.toCodePoint(-1), 0);
    QCOMPARE(map.toUtf16(-1), 0);
}

void TestCodePointMap::agreesWithCountingOnRandomTexts()
{
    QRandomGenerator random(20131102);
    for (int round = 0; round < 300; ++round) {
        const QString text = Rapporteur::Test::randomText(random, random.bounded(1, 60));
        const CodePointMap map(text);
        // The truth, counted one by one.
        qsizetype codePoint = 0;
        for (qsizetype i = 0; i < text.size(); ++codePoint) {
            QCOMPARE(map.toCodePoint(i), codePoint);
            QCOMPARE(map.toUtf16(codePoint), i);
            const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
            if (pair)
                QCOMPARE(map.toCodePoint(i + 1), codePoint + 1);
            i += pair ? 2 : 1;
        }
        QCOMPARE(map.codePointCount(), codePoint);
        QCOMPARE(map.toUtf16(codePoint), text.size());
    }
}

QTEST_APPLESS_MAIN(TestCodePointMap)
#include "tst_codepointmap.moc"
