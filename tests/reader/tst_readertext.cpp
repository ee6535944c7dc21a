// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/DisplayText.h"
#include "reader/TextBoundaries.h"
#include "reader/TextCursor.h"
#include "reader/TextSearch.h"
#include "support/RandomText.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTextBoundaryFinder>

using namespace Rapporteur;
using namespace Qt::StringLiterals;

class TestReaderText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void displayTextKeepsLengthAndIsValid();
    void knowsRightToLeft();
    void graphemesAgreeWithTheWholeText();
    void graphemesCostTheSameInALongText();
    void words_data();
    void words();
    void sentences();
    void cursorSelectsByUnits();
    void cursorNeverStandsInsideACharacter();
    void searches_data();
    void searches();
    void explainsABadExpression();
    void survivesEndlessBacktracking();
};

void TestReaderText::displayTextKeepsLengthAndIsValid()
{
    QCOMPARE(displayText(u"a\tb\u0000c\uFFFCd"_s), u"a\tb\u2400c\uFFFDd"_s);
    QRandomGenerator random(1);
    for (int i = 0; i < 200; ++i) {
        const QString text = Test::randomText(random, 40);
        const QString shown = displayText(text);
        QCOMPARE(shown.size(), text.size());
        QVERIFY(shown.isValidUtf16());
        for (const QChar c : shown)
            QVERIFY(c.unicode() >= 0x20 || c == u'\t');
    }
}

void TestReaderText::knowsRightToLeft()
{
    QVERIFY(hasRightToLeft(u"abc \u05E9"_s));
    QVERIFY(hasRightToLeft(u"\u202E"_s));
    QVERIFY(hasRightToLeft(u"\U00010800"_s));
    QVERIFY(!hasRightToLeft(u"abc é 外相 \U0001F1EF\U0001F1F5"_s));
}

void TestReaderText::graphemesAgreeWithTheWholeText()
{
    QRandomGenerator random(7);
    for (int i = 0; i < 200; ++i) {
        const QString text = Test::randomText(random, 60);
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
        for (qsizetype offset = 0; offset <= text.size(); ++offset) {
            finder.setPosition(offset);
            const bool at = finder.isAtBoundary();
            const qsizetype start = at ? offset : finder.toPreviousBoundary();
            QCOMPARE(graphemeStart(text, offset), start);
            finder.setPosition(offset);
            QCOMPARE(graphemeEnd(text, offset), at ? offset : finder.toNextBoundary());
            if (offset < text.size()) {
                finder.setPosition(offset);
                QCOMPARE(nextGrapheme(text, offset), finder.toNextBoundary());
            }
        }
    }
}

void TestReaderText::graphemesCostTheSameInALongText()
{
    const QString text = u"é and 外\U0001F1EF\U0001F1F5 "_s.repeated(400'000);
    QElapsedTimer timer;
    timer.start();
    qsizetype sum = 0;
    for (qsizetype offset = text.size() - 10'000; offset < text.size() - 9'000; ++offset)
        sum += nextGrapheme(text, offset);
    QVERIFY(sum > 0);
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    // A character of a hundred thousand marks is cut somewhere, but never loops and always moves on.
    const QString marks = u'e' + QString(100'000, QChar(0x301));
    qsizetype at = 0;
    int steps = 0;
    while (at < marks.size() && steps < 1000) {
        const qsizetype next = nextGrapheme(marks, at);
        QVERIFY(next > at);
        at = next;
        ++steps;
    }
    QCOMPARE(at, marks.size());
}

void TestReaderText::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("word");
    QTest::newRow("middle") << u"Foreign Minister Kishida"_s << 10 << u"Minister"_s;
    QTest::newRow("first letter") << u"Foreign Minister"_s << 8 << u"Minister"_s;
    QTest::newRow("space") << u"a  b"_s << 1 << u"  "_s.left(1);
    QTest::newRow("apostrophe") << u"Japan’s deputy"_s << 2 << u"Japan’s"_s;
    QTest::newRow("end") << u"last"_s << 4 << u"last"_s;
    QTest::newRow("flag") << u"x \U0001F1EF\U0001F1F5 y"_s << 3 << u"\U0001F1EF\U0001F1F5"_s;
}

void TestReaderText::words()
{
    QFETCH(const QString, text);
    QFETCH(const int, offset);
    QFETCH(const QString, word);
    const TextRange range = wordAt(text, offset);
    if (word.trimmed().isEmpty())
        QVERIFY(QStringView(text).sliced(range.start, range.length()).trimmed().isEmpty());
    else
        QCOMPARE(text.sliced(range.start, range.length()), word);
}

void TestReaderText::sentences()
{
    const QString text = u"He met Mr. Lavrov. Talks go on!  “Good,” he said."_s;
    const TextRange second = sentenceAt(text, text.indexOf(u"go"_s));
    QCOMPARE(text.sliced(second.start, second.length()), u"Talks go on!"_s);
    QCOMPARE(nextWord(text, 0), 3);
    QCOMPARE(previousWord(text, 5), 3);
    QCOMPARE(previousWord(text, 3), 0);
    QCOMPARE(nextWord(text, text.size() - 2), text.size());
}

void TestReaderText::cursorSelectsByUnits()
{
    const QString text = u"First line here.\nSecond one. And more."_s;
    TextCursor cursor;
    cursor.setArticle(Article(text, {}));
    const auto selected = [&] { return text.sliced(cursor.range().start, cursor.range().length()); };
    cursor.start(7, TextCursor::Unit::Word);
    QCOMPARE(selected(), u"line"_s);
    cursor.extendTo(13);
    QCOMPARE(selected(), u"line here"_s);
    cursor.extendTo(1);
    QCOMPARE(selected(), u"First line"_s);
    QCOMPARE(cursor.caret(), 0);
    cursor.start(20, TextCursor::Unit::Sentence);
    QCOMPARE(selected(), u"Second one."_s);
    cursor.start(20, TextCursor::Unit::Paragraph);
    QCOMPARE(selected(), u"Second one. And more."_s);
    cursor.extendTo(2);
    QCOMPARE(selected(), text);
}

void TestReaderText::cursorNeverStandsInsideACharacter()
{
    const QString text =
        u"a\U0001F468\u200D\U0001F469\u200D\U0001F467b e\u0301 \U0001F1EF\U0001F1F5\U0001F1F7\U0001F1FA"_s;
    TextCursor cursor;
    cursor.setArticle(Article(text, {}));
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    const auto whole = [&](qsizetype offset) {
        finder.setPosition(offset);
        return finder.isAtBoundary();
    };
    for (qsizetype a = -1; a <= text.size() + 1; ++a) {
        for (qsizetype b = a; b <= text.size() + 1; ++b) {
            cursor.select({a, b});
            QVERIFY(whole(cursor.range().start) && whole(cursor.range().end));
            QVERIFY(cursor.range().contains(
                TextRange{std::clamp<qsizetype>(a, 0, text.size()), std::clamp<qsizetype>(b, 0, text.size())}));
        }
    }
}

void TestReaderText::searches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<SearchQuery>("query");
    QTest::addColumn<QStringList>("hits");
    const QString text = u"Japan’s minister said “yes”.\nJAPAN and Japanese co-operation, Japan\u00A0and"_s;
    QTest::newRow("any case") << text << SearchQuery{.text = u"japan"_s}
                              << QStringList{u"Japan"_s, u"JAPAN"_s, u"Japan"_s, u"Japan"_s};
    QTest::newRow("case") << text << SearchQuery{.text = u"JAPAN"_s, .caseSensitive = true} << QStringList{u"JAPAN"_s};
    QTest::newRow("words") << text << SearchQuery{.text = u"japan"_s, .wholeWords = true}
                           << QStringList{u"Japan"_s, u"JAPAN"_s, u"Japan"_s};
    QTest::newRow("typographic") << text << SearchQuery{.text = u"Japan's"_s} << QStringList{u"Japan’s"_s};
    QTest::newRow("quotes") << text << SearchQuery{.text = u"\"yes\""_s} << QStringList{u"“yes”"_s};
    QTest::newRow("no-break space") << text << SearchQuery{.text = u"Japan and"_s}
                                    << QStringList{u"JAPAN and"_s, u"Japan\u00A0and"_s};
    QTest::newRow("dot is a dot") << u"a.b axb"_s << SearchQuery{.text = u"a.b"_s} << QStringList{u"a.b"_s};
    QTest::newRow("expression") << u"a.b axb"_s << SearchQuery{.text = u"a.b"_s, .regularExpression = true}
                                << QStringList{u"a.b"_s, u"axb"_s};
    QTest::newRow("empty matches") << u"bab"_s << SearchQuery{.text = u"a*"_s, .regularExpression = true}
                                   << QStringList{u"a"_s};
    QTest::newRow("alternatives and words")
        << u"or for"_s << SearchQuery{.text = u"x|or"_s, .wholeWords = true, .regularExpression = true}
        << QStringList{u"or"_s};
    QTest::newRow("emoji") << u"a \U0001F1EF\U0001F1F5 b"_s << SearchQuery{.text = u"\U0001F1EF\U0001F1F5"_s}
                           << QStringList{u"\U0001F1EF\U0001F1F5"_s};
    QTest::newRow("lone surrogates near") << QString(u"x"_s + QChar(0xD83D) + u" Tokyo "_s + QChar(0xDE00))
                                          << SearchQuery{.text = u"tokyo"_s} << QStringList{u"Tokyo"_s};
    QTest::newRow("whole characters") << u"e\u0301e"_s << SearchQuery{.text = u"e"_s}
                                      << QStringList{u"e\u0301"_s, u"e"_s};
    QTest::newRow("nothing") << text << SearchQuery{.text = u"Brazil"_s} << QStringList();
}

void TestReaderText::searches()
{
    QFETCH(const QString, text);
    QFETCH(const SearchQuery, query);
    QFETCH(const QStringList, hits);
    const Article article(text, {});
    const auto expression = query.compiled();
    QVERIFY(expression);
    QStringList found;
    const auto ranges = TextSearch::find(article, 0, article.paragraphs().size(), *expression, false);
    for (const TextRange range : ranges)
        found << article.text(range).toString();
    QCOMPARE(found, hits);
}

void TestReaderText::explainsABadExpression()
{
    const auto expression = SearchQuery{.text = u"ab(c"_s, .regularExpression = true}.compiled();
    QVERIFY(!expression);
    QVERIFY(expression.error().text.contains(u"5"_s)); // where
    QVERIFY(expression.error().text.contains(u"parenthesis"_s)); // what
    QVERIFY(SearchQuery{.text = u"ab(c"_s}.compiled());
}

void TestReaderText::survivesEndlessBacktracking()
{
    const Article article(QString(5000, u'a') + u"!"_s, {});
    const auto expression = SearchQuery{.text = u"(a+)+$"_s, .regularExpression = true}.compiled();
    QVERIFY(expression);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(TextSearch::find(article, 0, 1, *expression, false).isEmpty());
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_MAIN(TestReaderText)
#include "tst_readertext.moc"
