// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/Extractor.h"
#include "lexicons/AnalystLexicons.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Rapporteur;
using namespace Qt::StringLiterals;

/// Lexicons that analysts make: their files, and what they do to suggestions.
class TestAnalystLexicon : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrites();
    void tellsFaults_data();
    void tellsFaults();
    void addsToEntries();
    void findsWords_data();
    void findsWords();
    void refusesWords();
    void takesThePlaceOfOtherSuggestions();
    void extractionReadsTheFolders();
    void savesAndTakesBack();
    void neverOverwritesWhatItCannotRead();
    void copesWithManyEntries();

private:
    static LexiconEntry country(const QStringList &words, const QString &name, const QString &iso)
    {
        LexiconEntry entry;
        entry.words = words;
        entry.entity.id = {name.toLower()};
        entry.entity.name = name;
        entry.entity.attributes = CountryAttributes{iso};
        return entry;
    }
    static LexiconEntry refusal(const QStringList &words, std::optional<EntityKind> kind = {})
    {
        LexiconEntry entry;
        entry.words = words;
        entry.never = true;
        entry.kind = kind;
        return entry;
    }
    static Extractor extractor()
    {
        const auto lexicon = Lexicon::bundled();
        Q_ASSERT(lexicon);
        return Extractor(*lexicon);
    }
    /// "Japan=JP Kishida" of the countries found: the words, "=", the code.
    static QStringList countriesIn(const QString &text, const QList<LexiconEntry> &entries)
    {
        Extraction extraction = extractor().extract(Article(text, {}));
        AnalystLexicon(entries, u"your lexicon"_s).apply(text, extraction);
        QStringList found;
        for (const Suggestion &suggestion : std::as_const(extraction.suggestions)) {
            const Entity &entity = extraction.entities[suggestion.entity];
            if (entity.country())
                found.append(text.sliced(suggestion.range.start, suggestion.range.length()) + u'='
                             + entity.country()->iso);
        }
        return found;
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void TestAnalystLexicon::readsWhatItWrites()
{
    const QByteArray json = R"({
  "format": "rapporteur-lexicon",
  "version": 1,
  "entries": [
    {"words": ["Nippon", "Land of the Rising Sun"], "entity": {"id": "japan", "kind": "country", "name": "Japan", "iso": "JP", "colour": 7}, "seen": [1, 2]},
    {"words": ["old Ito"], "entity": {"id": "ito", "kind": "official", "name": "Ito", "role": "Envoy", "country": ["JP"]}},
    {"words": ["Turkey"], "never": true, "kind": "country"}
  ],
  "team": "East"
}
)";
    const auto lexicon = LexiconFile::read(json, u"lexicon.json"_s);
    QVERIFY2(lexicon, lexicon ? "" : qPrintable(lexicon.error().first().toString()));
    QCOMPARE(lexicon->entries.size(), 3);
    QCOMPARE(lexicon->entries[0].words, (QStringList{u"Nippon"_s, u"Land of the Rising Sun"_s}));
    QCOMPARE(lexicon->entries[1].entity.official()->role, u"Envoy"_s);
    QVERIFY(lexicon->entries[2].never);
    QCOMPARE(lexicon->bytes(), json);
    QCOMPARE(LexiconFile::read(LexiconFile().bytes(), {})->entries, QList<LexiconEntry>());
}

void TestAnalystLexicon::tellsFaults_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const char *entries, const QString &fault) {
        QTest::newRow(name) << QByteArray("{\"format\": \"rapporteur-lexicon\", \"version\": 1, \"entries\": [\n")
                + entries
                + "]}" << fault;
    };
    QTest::newRow("no JSON") << "{\n  nonsense"_ba << u"f.json:2:3: "_s;
    QTest::newRow("another format") << "{\"format\": \"x\"}"_ba << u"f.json:1:1: format: "_s;
    QTest::newRow("newer") << "{\"format\": \"rapporteur-lexicon\",\n\"version\": 2, \"entries\": []}"_ba
                           << u"f.json:2:12: version: "_s;
    row("no words", R"({"never": true})", u"f.json:2:1: entries[0]: “words”"_s);
    row("no entity", R"({"words": ["x"]})", u"f.json:2:1: entries[0]: “entity”"_s);
    row("both", R"({"words": ["x"], "never": true, "entity": {"id": "a", "kind": "country", "name": "A"}})",
        u"f.json:2:1: entries[0]: "_s);
    row("empty words", R"({"words": [" "], "never": true})", u"f.json:2:11: entries[0].words: "_s);
    row("no such kind", R"({"words": ["x"], "never": true, "kind": "city"})", u"f.json:2:41: entries[0].kind: "_s);
    row("no truth", R"({"words": ["x"], "never": 1, "entity": {"id": "a", "kind": "country", "name": "A"}})",
        u"f.json:2:27: entries[0].never: "_s);
    row("entity without a name", R"({"words": ["x"], "entity": {"id": "a", "kind": "country"}})",
        u"f.json:2:28: entries[0].entity: “name”"_s);
}

void TestAnalystLexicon::tellsFaults()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, fault);
    const auto lexicon = LexiconFile::read(json, u"f.json"_s);
    QVERIFY(!lexicon);
    QVERIFY2(lexicon.error().first().toString().startsWith(fault), qPrintable(lexicon.error().first().toString()));
}

void TestAnalystLexicon::addsToEntries()
{
    LexiconFile file;
    QVERIFY(file.add(country({u"Nippon"_s}, u"Japan"_s, u"JP"_s)));
    QVERIFY(!file.add(country({u"Nippon"_s}, u"Japan"_s, u"JP"_s)));
    QVERIFY(file.add(country({u"Nihon"_s}, u"Japan"_s, u"JP"_s)));
    QCOMPARE(file.entries.size(), 1);
    QCOMPARE(file.entries[0].words, (QStringList{u"Nippon"_s, u"Nihon"_s}));
    // Refused now: no longer there as a country.
    QVERIFY(file.add(refusal({u"Nippon"_s})));
    QCOMPARE(file.entries[0].words, QStringList{u"Nihon"_s});
    QVERIFY(file.add(country({u"Nippon"_s}, u"Japan"_s, u"JP"_s)));
    QCOMPARE(file.entries.size(), 1); // and the refusal is gone
}

void TestAnalystLexicon::findsWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &words, const QString &text, const QStringList &expected) {
        QTest::newRow(name) << words << text << expected;
    };
    row("a word", u"Zubrowka"_s, u"He went to Zubrowka today."_s, {u"Zubrowka=ZZ"_s});
    row("every place", u"Zubrowka"_s, u"Zubrowka, Zubrowka."_s, {u"Zubrowka=ZZ"_s, u"Zubrowka=ZZ"_s});
    row("possessive", u"Zubrowka"_s, u"It is Zubrowka's turn."_s, {u"Zubrowka=ZZ"_s});
    row("part of a word", u"Zubrowka"_s, u"The Zubrowkans came."_s, {});
    row("several words over a line", u"Grand Zubrowka"_s, u"In Grand\nZubrowka they met."_s, {u"Grand\nZubrowka=ZZ"_s});
    row("the longest", u"Grand Zubrowka"_s, u"Grand piano."_s, {});
    row("a capital is wanted", u"Zub"_s, u"A zub was seen."_s, {});
    row("a small letter may be one", u"zub lands"_s, u"Zub lands are far."_s, {u"Zub lands=ZZ"_s});
    row("hyphens", u"Zu-Browka"_s, u"In Zu-Browka today."_s, {u"Zu-Browka=ZZ"_s});
    row("stops", u"Z.B."_s, u"The Z.B. envoy."_s, {u"Z.B.=ZZ"_s});
    row("other scripts", u"\u30BA\u30D6"_s, u"\u30BA\u30D6 \u3067"_s, {u"\u30BA\u30D6=ZZ"_s});
}

void TestAnalystLexicon::findsWords()
{
    QFETCH(const QString, words);
    QFETCH(const QString, text);
    QFETCH(const QStringList, expected);
    QCOMPARE(countriesIn(text, {country({words}, u"Zubrowka"_s, u"ZZ"_s)}), expected);
}

void TestAnalystLexicon::refusesWords()
{
    const QString text = u"Japan and Turkey met in Ankara, said Turkey's envoy."_s;
    QVERIFY(countriesIn(text, {}).contains(u"Turkey=TR"_s));
    QCOMPARE(countriesIn(text, {refusal({u"Turkey"_s})}), QStringList{u"Japan=JP"_s});
    QCOMPARE(countriesIn(text, {refusal({u"Turkey"_s}, EntityKind::Country)}), QStringList{u"Japan=JP"_s});
    QCOMPARE(countriesIn(text, {refusal({u"Turkey"_s}, EntityKind::Agreement)}), countriesIn(text, {}));
}

void TestAnalystLexicon::takesThePlaceOfOtherSuggestions()
{
    const QString text = u"Georgia and Japan met."_s;
    Extraction extraction = extractor().extract(Article(text, {}));
    LexiconEntry entry = country({u"Georgia"_s}, u"State of Georgia"_s, u"US"_s);
    AnalystLexicon({entry}, u"your lexicon"_s).apply(text, extraction);
    QCOMPARE(extraction.suggestions.first().reason, u"your lexicon"_s);
    QCOMPARE(extraction.suggestions.first().range, (TextRange{0, 7}));
    QCOMPARE(extraction.entities[extraction.suggestions.first().entity].country()->iso, u"US"_s);
    for (const Entity &entity : std::as_const(extraction.entities)) {
        QVERIFY(entity.id.isEmpty());
        QVERIFY(entity.country()->iso != u"GE"_s);
    }
    // The same state under another name is the state that was found.
    extraction = extractor().extract(Article(u"Japan and Nihon met."_s, {}));
    AnalystLexicon({country({u"Nihon"_s}, u"Land of Japan"_s, u"JP"_s)}, {}).apply(u"Japan and Nihon met.", extraction);
    QCOMPARE(extraction.entities.size(), 1);
    QCOMPARE(extraction.suggestions.size(), 2);
}

void TestAnalystLexicon::extractionReadsTheFolders()
{
    const QTemporaryDir dir;
    const QString own = dir.filePath(u"own/lexicon.json"_s);
    AnalystLexicons lexicons(own);
    Extractor known = extractor();
    known.setAdditions([&](const Article &article) { return lexicons.lexiconsFor(article); });
    const Article article(u"Zubrowka met Zubia."_s, {.file = dir.filePath(u"a.txt"_s)});
    QCOMPARE(known.extract(article).suggestions.size(), 0);
    QVERIFY(lexicons.faults(article.details().file).isEmpty());

    const QString folder = AnalystLexicons::ofFolder(article.details().file);
    QCOMPARE(folder, dir.filePath(u"lexicon.json"_s));
    QVERIFY(lexicons.add(folder, country({u"Zubrowka"_s}, u"Zubrowka"_s, u"ZZ"_s)).value_or(false));
    QVERIFY(lexicons.add(own, country({u"Zubia"_s}, u"Zubia"_s, u"ZX"_s)).value_or(false));
    const Extraction both = known.extract(article);
    QCOMPARE(both.suggestions.size(), 2);
    QCOMPARE(both.suggestions[0].reason, u"the folder's lexicon"_s);
    QCOMPARE(both.suggestions[1].reason, u"your lexicon"_s);
    QCOMPARE(known.extract(Article(u"Zubrowka met Zubia."_s, {})).suggestions.size(), 1); // it has no folder

    write(folder, "{");
    QCOMPARE(known.extract(article).suggestions.size(), 1);
    QCOMPARE(lexicons.faults(article.details().file).size(), 1);
    QVERIFY(lexicons.faults(article.details().file).constFirst().toString().startsWith(folder + u":1:"_s));
    QVERIFY(QFile::remove(folder));
    QVERIFY(lexicons.faults(article.details().file).isEmpty());
    AnalystLexicons missing({}, {dir.filePath(u"none.json"_s)});
    QCOMPARE(missing.faults({}).size(), 1); // that one was asked for
}

void TestAnalystLexicon::savesAndTakesBack()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"new/folder/lexicon.json"_s);
    AnalystLexicons lexicons(path);
    QVERIFY(!lexicons.undo());
    QVERIFY(lexicons.add(path, country({u"A"_s}, u"A"_s, u"AA"_s)).value_or(false));
    const QByteArray first = content(path);
    QCOMPARE(lexicons.add(path, country({u"A"_s}, u"A"_s, u"AA"_s)).value_or(true), false);
    QVERIFY(lexicons.add(path, country({u"B"_s}, u"B"_s, u"BB"_s)).value_or(false));
    QCOMPARE(lexicons.undo().value_or(QString()), path);
    QCOMPARE(content(path), first);
    QVERIFY(lexicons.undo());
    QVERIFY(!QFile::exists(path)); // as it was
    QVERIFY(!lexicons.canUndo());

    QVERIFY(lexicons.add(path, country({u"A"_s}, u"A"_s, u"AA"_s)).value_or(false));
    write(path, first + ' ');
    QVERIFY(!lexicons.undo()); // somebody else was here
    QCOMPARE(content(path), first + ' ');
}

void TestAnalystLexicon::neverOverwritesWhatItCannotRead()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"lexicon.json"_s);
    AnalystLexicons lexicons({});
    for (const QByteArray &bad : {"{\"format\": 1}"_ba, "not JSON"_ba, ""_ba,
                                  "{\"format\": \"rapporteur-lexicon\", \"version\": 9, \"entries\": []}"_ba}) {
        write(path, bad);
        const auto added = lexicons.add(path, country({u"A"_s}, u"A"_s, u"AA"_s));
        QVERIFY(!added);
        QVERIFY2(added.error().toString().startsWith(path + u":1:"_s), qPrintable(added.error().toString()));
        QCOMPARE(content(path), bad);
    }
}

void TestAnalystLexicon::copesWithManyEntries()
{
    QList<LexiconEntry> entries;
    for (int i = 0; i < 2000; ++i)
        entries.append(country({u"Zub%1 land"_s.arg(i)}, u"Zub%1"_s.arg(i), u"Z%1"_s.arg(i)));
    QString text;
    for (int i = 0; i < 2000; ++i)
        text += u"Then Zub%1 land spoke. "_s.arg(i);
    Extraction extraction;
    AnalystLexicon(entries, {}).apply(text, extraction);
    QCOMPARE(extraction.suggestions.size(), 2000);
    QCOMPARE(extraction.entities.size(), 2000);
    QVERIFY(std::ranges::is_sorted(extraction.suggestions, {}, &Suggestion::range));
}

QTEST_APPLESS_MAIN(TestAnalystLexicon)
#include "tst_analystlexicon.moc"
