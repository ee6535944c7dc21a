// SPDX-License-Identifier: GPL-3.0-or-later
#include "ExtractionSupport.h"
#include "support/RandomText.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

class TestExtractor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyText();
    void seedArticle();
    void hostileText_data();
    void hostileText();
    void timeIsLinear();
    void spansAreSound();
    void sameTextSameResult();
    void whatFollowsChangesNoSpan();
    void canBeStopped();
    void lineEndsDoNotMatter();
};

void TestExtractor::emptyText()
{
    QCOMPARE(Test::extractor().extract(Article()), Extraction());
    QCOMPARE(Test::extractor().extract(Article(u"\n \n"_s, {})), Extraction());
}

// Every country that stands for a state or its government and every official who is named is found with the exact span
// and the right entity. The article is a newspaper's and no part of the project.
void TestExtractor::seedArticle()
{
    const QString folder = QStringLiteral(RAPPORTEUR_SOURCE_DIR "/../shared/eval/seed/");
    QFile textFile(folder + u"article.txt"_s);
    QFile goldFile(folder + u"article.gold.json"_s);
    if (!textFile.open(QIODevice::ReadOnly) || !goldFile.open(QIODevice::ReadOnly))
        QSKIP("the evaluation set is not beside the source tree");
    const Article article(QString::fromUtf8(textFile.readAll()), {});
    const Extraction extraction = Test::extractor().extract(article);
    const QJsonObject gold = QJsonDocument::fromJson(goldFile.readAll()).object();
    const QJsonObject entities = gold[u"entities"].toObject();
    const QJsonArray mentions = gold[u"mentions"].toArray();
    int seen = 0;
    for (const auto &value : mentions) {
        const QJsonObject mention = value.toObject();
        const QJsonObject wanted = entities[mention[u"entity"].toString()].toObject();
        const QString kind = mention[u"kind"].toString();
        const bool named = kind == "official"_L1 && wanted[u"name"].isString();
        if (kind != "country"_L1 && !named)
            continue;
        ++seen;
        const TextRange range =
            article.codePoints().toUtf16({mention[u"start"].toInteger(), mention[u"end"].toInteger()});
        const auto found = std::ranges::find_if(extraction.suggestions, [&](const Suggestion &suggestion) {
            return suggestion.range == range && keyOf(extraction.entities[suggestion.entity].kind()) == kind;
        });
        const QByteArray where = QByteArray::number(range.start) + ' ' + article.text(range).toUtf8();
        QVERIFY2(found != extraction.suggestions.cend(), where.constData());
        const Entity &entity = extraction.entities[found->entity];
        QVERIFY2(!found->reason.isEmpty() && !found->rule.isEmpty() && found->certainty > 0.5 && found->certainty <= 1,
                 where.constData());
        if (kind == "country"_L1) {
            QCOMPARE(entity.country()->iso, wanted[u"iso"].toString());
            continue;
        }
        QCOMPARE(entity.name, wanted[u"name"].toString());
        QCOMPARE(entity.official()->role, wanted[u"role"].toString());
        QCOMPARE(entity.official()->countries, QStringList{wanted[u"country"].toString()});
    }
    QVERIFY(seen > 35);
    // Nothing is called a country that is none.
    for (const Suggestion &suggestion : extraction.suggestions) {
        if (!extraction.entities[suggestion.entity].country())
            continue;
        const TextRange range = article.codePoints().toCodePoints(suggestion.range);
        const bool wanted = std::ranges::any_of(mentions, [&](const QJsonValue &value) {
            return value[u"kind"].toString() == "country"_L1 && value[u"start"].toInteger() == range.start
                && value[u"end"].toInteger() == range.end;
        });
        QVERIFY2(wanted, qUtf8Printable(article.text(suggestion.range).toString()));
    }
}

void TestExtractor::hostileText_data()
{
    QTest::addColumn<QString>("text");
    const qsizetype million = 1'000'000;
    const qsizetype many = 150'000; // for what has a word to look at everywhere
    const auto repeated = [](const QString &piece, qsizetype units) { return piece.repeated(units / piece.size()); };
    QTest::newRow("no space") << QString(million, u'x');
    QTest::newRow("one capital word") << QString(million, u'X');
    QTest::newRow("capitalised words") << repeated(u"Word "_s, many);
    QTest::newRow("joined by hyphens") << repeated(u"Word-"_s, many);
    QTest::newRow("names and commas") << repeated(u"Jan Novak, "_s, many);
    QTest::newRow("titles") << repeated(u"Foreign Minister "_s, many);
    QTest::newRow("titles and names") << repeated(u"Minister Jan Novak and "_s, many);
    QTest::newRow("apposed") << repeated(u"Jan Novak, the Polish minister of trade, "_s, many);
    QTest::newRow("counterparts") << repeated(u"President Jan Novak met his Czech counterpart Petr Svoboda and "_s,
                                              many);
    QTest::newRow("capitals") << repeated(u"Tokyo and Moscow, Beijing "_s, many);
    QTest::newRow("countries") << repeated(u"Japan-Russia "_s, many);
    QTest::newRow("agreements") << repeated(u"peace treaty talks deal pact "_s, many);
    QTest::newRow("modifiers") << repeated(u"joint bilateral new "_s, many);
    QTest::newRow("agreed") << repeated(u"agreed to "_s, many);
    QTest::newRow("known as") << repeated(u"known as Abu "_s, many);
    QTest::newRow("the minister") << repeated(u"the minister and the official of the "_s, many);
    QTest::newRow("quotes") << QString(million, u'"');
    QTest::newRow("full stops") << QString(million, u'.');
    QTest::newRow("letters with stops") << repeated(u"U.S."_s, many);
    QTest::newRow("hyphens") << QString(million, u'-');
    QTest::newRow("line ends") << QString(million, u'\n');
    QTest::newRow("combining marks") << u"e"_s + QString(million, u'\u0301');
    QTest::newRow("mark after mark") << repeated(u"e\u0301\u0323 "_s, many);
    QTest::newRow("NUL") << QString(million, u'\0');
    QTest::newRow("lone surrogates") << QString(million, QChar(0xD83D));
    QTest::newRow("lone low surrogates") << QString(million, QChar(0xDE00));
    QTest::newRow("emoji") << repeated(u"\U0001F600"_s, many);
    QTest::newRow("apostrophes") << repeated(u"O'"_s, many);
    QTest::newRow("Han") << QString(million, u'\u5916');
    QTest::newRow("Arabic") << repeated(u"\u0648\u0632\u064A\u0631 "_s, many);
}

void TestExtractor::hostileText()
{
    QFETCH(QString, text);
    QElapsedTimer timer;
    timer.start();
    const Extraction extraction = Test::extractor().extract(Article(text, {}));
    // Quadratic time would be hours; a debug build on a busy machine takes a few seconds.
    QVERIFY2(timer.elapsed() < 60'000, qUtf8Printable(QString::number(timer.elapsed())));
    for (const Suggestion &suggestion : extraction.suggestions)
        QVERIFY(!suggestion.range.isEmpty() && suggestion.range.end <= text.size());
}

// Ten times the text takes about ten times as long.
void TestExtractor::timeIsLinear()
{
    const QString piece =
        u"Norwegian Foreign Minister Ragnhild Moe told Tokyo that Japan and Peru agreed to hold joint naval exercises "
        "under the Arctic Security Treaty of 1998. Moe met her Chilean counterpart, Rosa Quispe, in Lima.\n\n"_s;
    const auto time = [&](int times) {
        const Article article(piece.repeated(times), {});
        QElapsedTimer timer;
        timer.start();
        const Extraction extraction = Test::extractor().extract(article);
        Q_ASSERT(extraction.suggestions.size() >= 10 * times);
        return static_cast<double>(timer.nsecsElapsed());
    };
    time(100);
    const double small = std::min(time(100), time(100));
    const double large = time(1000);
    QVERIFY2(large < 40 * small, qUtf8Printable(QString::number(large / small)));
}

// Whatever the text: in order, inside it, never crossing, never splitting a surrogate pair.
void TestExtractor::spansAreSound()
{
    QRandomGenerator random(20131102);
    const QStringList words{u"Japan"_s,
                            u"U.S."_s,
                            u"Tokyo said "_s,
                            u" Foreign Minister "_s,
                            u"Fumio Kishida"_s,
                            u", "_s,
                            u" the "_s,
                            u"peace treaty "_s,
                            u"agreed to "_s,
                            u"-"_s,
                            u"Xi "_s,
                            u"’s "_s,
                            u"“"_s,
                            u"”"_s,
                            u"\n\n"_s,
                            u". "_s,
                            u"al-"_s,
                            u"of "_s,
                            u"and "_s};
    for (int round = 0; round < 400; ++round) {
        QString text;
        for (int i = 0; i < 40; ++i)
            text += random.bounded(4) == 0 ? Test::randomText(random, 1) : words[random.bounded(words.size())];
        const Extraction extraction = Test::extractor().extract(Article(text, {}));
        TextRange before{-1, -1};
        for (const Suggestion &suggestion : extraction.suggestions) {
            const TextRange range = suggestion.range;
            QVERIFY(range.start >= 0 && range.start < range.end && range.end <= text.size());
            QVERIFY(before <= range);
            before = range;
            QVERIFY(
                !(text[range.start].isLowSurrogate() && range.start > 0 && text[range.start - 1].isHighSurrogate()));
            QVERIFY(!(range.end < text.size() && text[range.end].isLowSurrogate()
                      && text[range.end - 1].isHighSurrogate()));
            QVERIFY(!text[range.start].isSpace() && !text[range.end - 1].isSpace());
            for (const qsizetype edge : {range.start, range.end}) {
                QTextBoundaryFinder grapheme(QTextBoundaryFinder::Grapheme, text);
                grapheme.setPosition(edge);
                QVERIFY2(grapheme.isAtBoundary(), qUtf8Printable(text.sliced(0, edge) + u'|' + text.sliced(edge)));
            }
            for (const Suggestion &other : extraction.suggestions) {
                QVERIFY2(!range.crosses(other.range), qUtf8Printable(text));
                const bool sameKind =
                    extraction.entities[other.entity].kind() == extraction.entities[suggestion.entity].kind();
                QVERIFY2(!(sameKind && &other != &suggestion && range.overlaps(other.range)), qUtf8Printable(text));
            }
        }
    }
}

void TestExtractor::sameTextSameResult()
{
    const Article article(u"Kenya's President William Ruto met Chad's Foreign Minister Abdel Ali in Nairobi. Ruto and "
                          u"Ali agreed on a trade pact. "
                          "The pact, Nairobi said, binds both."_s,
                          {});
    const Extraction first = Test::extractor().extract(article);
    QVERIFY(first.suggestions.size() > 6);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(Extractor(Lexicon::bundled().value()).extract(article), first);
}

void TestExtractor::lineEndsDoNotMatter()
{
    const QString text =
        u"Peru speaks\n\nPeruvian Foreign Minister Rosa Quispe spoke.\n\nLima wants\na treaty. Quispe left.\n"_s;
    const Extraction unix = Test::extractor().extract(Article(text, {}));
    const QString windowsText = QString(text).replace(u'\n', u"\r\n"_s);
    const Article windowsArticle(windowsText, {});
    const Extraction windows = Test::extractor().extract(windowsArticle);
    QCOMPARE(windows.entities, unix.entities);
    QCOMPARE(windows.suggestions.size(), unix.suggestions.size());
    for (qsizetype i = 0; i < unix.suggestions.size(); ++i)
        QCOMPARE(windowsArticle.text(windows.suggestions[i].range),
                 QStringView(text).sliced(unix.suggestions[i].range.start, unix.suggestions[i].range.length()));
}

// What stands two paragraphs later about others does not change what is marked before.
void TestExtractor::whatFollowsChangesNoSpan()
{
    const QStringList paragraphs{
        u"Norwegian Foreign Minister Ragnhild Moe told Tokyo that Japan and Peru agreed to hold naval exercises."_s,
        u"LIMA, 3 May (Wire) — The Chilean trade minister, Rosa Quispe, hailed a pact with Oslo’s envoy, Per Dahl."_s,
        u"The Kremlin said that a treaty with Kazakhstan, signed in 1998, had lapsed; officials in Astana kept silent."_s,
        u"• agreed to share data on smuggling\n• “Nothing is decided,” a senior Peruvian official said"_s,
        u"GHANA AND TOGO SIGN LANDMARK WATER TREATY"_s,
    };
    const auto spans = [](const QString &text, qsizetype before) {
        const Extraction extraction = Test::extractor().extract(Article(text, {}));
        QStringList found;
        for (const Suggestion &suggestion : extraction.suggestions) {
            if (suggestion.range.end <= before)
                found.append(u"%1-%2 %3"_s.arg(suggestion.range.start)
                                 .arg(suggestion.range.end)
                                 .arg(keyOf(extraction.entities[suggestion.entity].kind())));
        }
        return found;
    };
    for (const QString &first : paragraphs) {
        const QString quiet = first + u"\n\nNothing else was said.\n\n"_s;
        const QStringList alone = spans(quiet, first.size());
        for (const QString &later : paragraphs)
            QCOMPARE(spans(quiet + later + u"\n"_s, first.size()), alone);
    }
}

void TestExtractor::canBeStopped()
{
    const Article article(u"Norwegian Foreign Minister Ragnhild Moe told Tokyo of a peace treaty. "_s.repeated(20'000),
                          {});
    double last = -1;
    bool backwards = false;
    ExtractionMonitor hears([&](double part) {
        backwards = backwards || part < last || part > 1;
        last = part;
        return true;
    });
    QVERIFY(Test::extractor().extract(article, hears));
    QVERIFY(!backwards);
    QVERIFY(last > 0.9);
    for (const double stop : {0.0, 0.1, 0.4, 0.6, 0.85}) {
        int calls = 0; // after it was told to stop
        ExtractionMonitor stops([&](double part) {
            calls += part >= stop ? 1 : 0;
            return part < stop;
        });
        QVERIFY(!Test::extractor().extract(article, stops));
        QVERIFY(stops.isStopped());
        QCOMPARE(calls, 1);
    }
}

QTEST_GUILESS_MAIN(TestExtractor)
#include "tst_extractor.moc"
