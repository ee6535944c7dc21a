// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/ArticleReader.h"
#include "formats/Anchoring.h"
#include "formats/NativeReader.h"
#include "formats/NativeWriter.h"
#include "support/NativeData.h"
#include "support/RandomText.h"
#include "support/Sample.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;
using Test::contentOf;
using Test::nativeData;

class TestNativeFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goldenFilesComeBackByteForByte_data();
    void goldenFilesComeBackByteForByte();
    void readsEveryField();
    void keepsUnknownFieldsThroughEdits();
    void membersMayStandInAnyOrder();
    void randomAnnotationsComeBackExactly();
    void offsetsAreThoseOfPython();
    void writesWhatTheSchemaDescribes();
    void whatTheSchemaRefusesTheReaderRefuses();
    void isReadBackWhateverTheModelHolds();
    void namesTheFileBesideTheArticle();
};

static Article goldenArticle()
{
    const auto read = readArticleFile(nativeData(u"article.txt"_s));
    return read ? read->article : Article();
}

static QString told(const Issues &issues)
{
    QStringList lines;
    for (const Issue &issue : issues)
        lines.append(issue.toString());
    return lines.join(u'\n');
}

void TestNativeFormat::goldenFilesComeBackByteForByte_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = QDir(nativeData({})).entryList({u"*.json"_s}, QDir::Files);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void TestNativeFormat::goldenFilesComeBackByteForByte()
{
    QFETCH(QString, name);
    const Article article = goldenArticle();
    const QByteArray json = contentOf(nativeData(name));
    const auto native = readNative(json, name);
    QVERIFY2(native.has_value(), qPrintable(told(native.has_value() ? Issues() : native.error().issues)));
    QCOMPARE(told(native->warnings), QString());
    const Anchoring anchoring = anchor(*native, article);
    QCOMPARE(anchoring.moved, 0);
    QCOMPARE(anchoring.annotations.mentionCount() + anchoring.annotations.unplaced().size(), native->mentions.size());
    QCOMPARE(anchoring.issues.size(), anchoring.annotations.unplaced().size());
    QCOMPARE(writeNative(article, anchoring.annotations, native->header), json);
}

void TestNativeFormat::readsEveryField()
{
    const auto native = readNative(contentOf(nativeData(u"full.json"_s)), u"full.json"_s);
    QVERIFY(native);
    QCOMPARE(native->header.annotator, u"A. Analyst"_s);
    QCOMPARE(native->header.articleFile, u"article.txt"_s);
    QCOMPARE(native->header.saved, QDateTime(QDate(2026, 11, 2), QTime(9, 30), QTimeZone::UTC));
    QCOMPARE(native->title, u"Ministers meet in Tokyo"_s);
    QCOMPARE(native->length, goldenArticle().codePoints().codePointCount());
    QCOMPARE(native->sha256, goldenArticle().details().sha256);
    const Anchoring anchoring = anchor(*native, goldenArticle());
    const AnnotationSet &set = anchoring.annotations;
    const Entity *japan = set.entity({u"japan"_s});
    QVERIFY(japan && japan->country());
    QCOMPARE(japan->country()->iso, u"JP"_s);
    QCOMPARE(japan->aliases, QStringList{u"Tokyo"_s});
    const Entity *kishida = set.entity({u"fumio-kishida"_s});
    QVERIFY(kishida && kishida->official());
    QCOMPARE(*kishida->official(), (OfficialAttributes{u"Foreign Minister"_s, {u"JP"_s}, {}, {}, {}}));
    const Entity *treaty = set.entity({u"peace-treaty"_s});
    QVERIFY(treaty && treaty->agreement());
    QCOMPARE(*treaty->agreement(),
             (AgreementAttributes{{u"JP"_s, u"RU"_s},
                                  u"peace"_s,
                                  AgreementAttributes::Status::Negotiating,
                                  u"2026"_s,
                                  {u"fumio-kishida"_s}}));
    const Entity *somebody = set.entity({u"somebody"_s});
    QVERIFY(somebody && somebody->official());
    QCOMPARE(somebody->official()->inOfficeFrom, u"2009-12-01"_s);
    QCOMPARE(somebody->official()->inOfficeTo, u"2014"_s);
    QCOMPARE(somebody->tags, (QStringList{u"EU"_s, u"second hand"_s}));
    QCOMPARE(somebody->certainty, 0.4);
    const Mention *decided = set.mention({2});
    QVERIFY(decided);
    QCOMPARE(goldenArticle().text(decided->range), u"Foreign Minister Fumio Kishida"_s);
    QCOMPARE(decided->status, MentionStatus::Accepted);
    QCOMPARE(*decided->provenance,
             (Provenance{.source = Provenance::Source::Rule,
                         .by = u"title and name"_s,
                         .at = QDateTime(QDate(2026, 11, 2), QTime(9, 0, 0, 250), QTimeZone::UTC),
                         .reason = u"title and name"_s,
                         .certainty = 1.0,
                         .decidedBy = u"A. Analyst"_s,
                         .decidedAt = QDateTime(QDate(2026, 11, 2), QTime(9, 20), QTimeZone::UTC)}));
    QCOMPARE(set.mention({3})->status, MentionStatus::Rejected);
    QCOMPARE(set.mention({7})->note, u"check \"Tokyo\":\n\tthe government?"_s);
    QCOMPARE(goldenArticle().text(set.mention({9})->range), u"\U0001F1F7\U0001F1FA"_s);
    QCOMPARE(native->mentions.first().place, (LineColumn{15, 5}));
    QCOMPARE(set.mention({9})->tags(), QStringList{u"flag"_s});
    QCOMPARE(set.mention({9})->certainty(), 0.75);
    QStringList fragments;
    const QList<TextRange> pieces = set.mention({10})->pieces();
    for (const TextRange piece : pieces)
        fragments.append(goldenArticle().text(piece).toString());
    QCOMPARE(fragments, (QStringList{u"\U0001F1F7\U0001F1FA"_s, u"side"_s, u"the"_s}));
    QCOMPARE(set.relations().size(), 2);
    QCOMPARE(*set.relations().find({1}),
             (Relation{.id = {1},
                       .type = RelationType::Represents,
                       .from = {u"fumio-kishida"_s},
                       .to = {u"japan"_s},
                       .mention = {2},
                       .sentence = u"Japan sent Foreign Minister Fumio Kishida to talk about a peace treaty."_s,
                       .provenance = Provenance{.by = u"A. Analyst"_s,
                                                .at = QDateTime(QDate(2026, 11, 2), QTime(9, 12), QTimeZone::UTC)}}));
    QCOMPARE(set.relations().find({10})->note, u"in the car"_s);
}

void TestNativeFormat::keepsUnknownFieldsThroughEdits()
{
    const Article article = goldenArticle();
    const auto native = readNative(contentOf(nativeData(u"unknown-fields.json"_s)), {});
    QVERIFY(native);
    AnnotationSet set = anchor(*native, article).annotations;
    Edit edit;
    Entity japan = *set.entity({u"japan"_s});
    japan.attributes = CountryAttributes{}; // the member that "flag" followed is left out now
    japan.note = u"no code"_s;
    edit.change(*set.entity({u"japan"_s}), japan);
    Mention mention = *set.mention({1});
    Provenance provenance = *mention.provenance;
    provenance.decidedBy = u"B. Analyst"_s;
    mention.provenance = provenance;
    edit.change(*set.mention({1}), mention);
    QVERIFY(set.apply(edit));
    const QByteArray json = writeNative(article, set, native->header);
    QVERIFY(json.contains(
        R"({"x-first": [1, {"a": 1e2}], "id": "japan", "kind": "country", "name": "Japan", "wikidata": "Q17", "flag": null, "note": "no code"})"));
    QVERIFY(json.contains(
        R"({"tool": {"name": "x", "version": [1,  2]}, "source": "rule", "by": "name", "model": 12345678901234567890, "at": "2026-11-02T09:00:00Z", "decidedBy": "B. Analyst"})"));
    const auto again = readNative(json, {});
    QVERIFY(again);
    QCOMPARE(writeNative(article, anchor(*again, article).annotations, again->header), json);
}

void TestNativeFormat::membersMayStandInAnyOrder()
{
    const QByteArray json = R"(
        {"mentions": [{"status": "accepted", "end": 30.0, "start": 25, "kind": "country", "entity": "japan", "id": "m1"}],
         "entities": [{"iso": "JP", "name": "Japan", "id": "japan", "kind": "country"}],
         "article": {"length": 178, "sha256": ")"
        + goldenArticle().details().sha256 + R"("},
         "\u0076ersion": 1, "format": "rapporteur-annotations"})";
    const auto native = readNative(QByteArray("\xEF\xBB\xBF" + json), {});
    QVERIFY2(native, qPrintable(native ? QString() : told(native.error().issues)));
    const Anchoring anchoring = anchor(*native, goldenArticle());
    QCOMPARE(goldenArticle().text(anchoring.annotations.mention({1})->range), u"Japan"_s);
}

/// Random annotations of a random text, marked where people mark: at whole characters.
static AnnotationSet randomAnnotations(QRandomGenerator &random, const Article &article)
{
    Edit edit;
    for (int i = 0; i < 4; ++i) {
        Entity entity{.id = {u"e%1"_s.arg(i)},
                      .name = Test::randomText(random, 2),
                      .attributes = emptyAttributes(allEntityKinds[i % 3])};
        if (random.bounded(2))
            entity.note = Test::randomText(random, 4);
        if (random.bounded(2))
            entity.tags = {Test::randomText(random, 1), {}};
        if (random.bounded(2))
            entity.certainty = random.generateDouble();
        if (i == 1)
            entity.attributes = OfficialAttributes{.inOfficeFrom = Test::randomText(random, 1), .inOfficeTo = u"x"_s};
        if (i == 2 && random.bounded(2))
            entity.attributes = AgreementAttributes{.saidBy = {u"e%1"_s.arg(random.bounded(4))}};
        edit.add(entity);
    }
    const CodePointMap &map = article.codePoints();
    for (quint32 id = 1; id <= 8 && map.codePointCount() > 0; ++id) {
        const qsizetype start = random.bounded(map.codePointCount());
        const TextRange codePoints{start, start + 1 + random.bounded(map.codePointCount() - start)};
        Mention mention{.id = {id},
                        .status = MentionStatus(random.bounded(3)),
                        .range = map.toUtf16(codePoints),
                        .entity = {u"e%1"_s.arg(random.bounded(4))}};
        if (random.bounded(2))
            mention.provenance =
                Provenance{.by = Test::randomText(random, 1),
                           .at = QDateTime::fromMSecsSinceEpoch(random.bounded(qint64(1) << 41), QTimeZone::UTC),
                           .certainty = random.generateDouble()};
        if (random.bounded(3) == 0) {
            QList<TextRange> pieces;
            for (int i = 0; i < 4; ++i) {
                const qsizetype from = codePoints.start + random.bounded(codePoints.length());
                pieces.append(map.toUtf16(TextRange{from, std::min(from + 1 + random.bounded(3), codePoints.end)}));
            }
            mention.setPieces(pieces);
        }
        if (random.bounded(3) == 0)
            mention.setTags({Test::randomText(random, 1)});
        if (random.bounded(3) == 0)
            mention.setCertainty(random.generateDouble());
        edit.add(mention);
    }
    for (quint32 id = 1; id <= 3; ++id) {
        Relation relation{.id = {id},
                          .type = allRelationTypes[size_t(random.bounded(5))],
                          .from = {u"e%1"_s.arg(random.bounded(4))},
                          .to = {u"e%1"_s.arg(random.bounded(4))},
                          .sentence = Test::randomText(random, 2)};
        if (map.codePointCount() > 0 && random.bounded(2))
            relation.mention = {1 + random.bounded(8U)};
        edit.add(relation);
    }
    AnnotationSet set;
    const auto applied = set.apply(edit);
    Q_ASSERT(applied);
    return set;
}

/// \a text by code points, as a file can hold it: without unpaired surrogates.
static std::u32string stored(const QString &text)
{
    std::u32string codePoints = text.toStdU32String();
    std::ranges::replace_if(codePoints, [](char32_t c) { return c >= 0xD800 && c <= 0xDFFF; }, U'\uFFFD');
    return codePoints;
}

void TestNativeFormat::randomAnnotationsComeBackExactly()
{
    QRandomGenerator random(2013);
    for (int round = 0; round < 400; ++round) {
        const Article article(Test::randomText(random, random.bounded(1, 40)), {.title = Test::randomText(random, 2)});
        const AnnotationSet set = randomAnnotations(random, article);
        const NativeHeader header{.annotator = u"A"_s};
        const QByteArray json = writeNative(article, set, header);
        const auto native = readNative(json, {});
        QVERIFY2(native, qPrintable(native ? QString() : told(native.error().issues)));
        // Slice by counting, as a program does that knows code points alone.
        for (const StoredMention &mention : native->mentions)
            QCOMPARE(
                stored(article.text()).substr(size_t(mention.codePoints.start), size_t(mention.codePoints.length())),
                mention.quote.exact.toStdU32String());
        const Anchoring anchoring = anchor(*native, article);
        QCOMPARE(anchoring.moved, 0);
        QCOMPARE(anchoring.annotations.unplaced().size(), 0);
        const auto mentions = set.mentions();
        for (const Mention &mention : mentions) {
            const Mention *again = anchoring.annotations.mention(mention.id);
            QVERIFY(again);
            QCOMPARE(again->range, mention.range);
            QCOMPARE(again->entity, mention.entity);
            QCOMPARE(again->status, mention.status);
            QCOMPARE(again->fragments(), mention.fragments());
            QCOMPARE(again->certainty(), mention.certainty());
            QCOMPARE(again->provenance->at, mention.provenance->at);
            QCOMPARE(again->provenance->certainty, mention.provenance->certainty);
            QCOMPARE(stored(again->provenance->by), stored(mention.provenance->by));
        }
        QCOMPARE(anchoring.annotations.relations().size(), 3);
        for (const EntityId &id : set.entityIds()) {
            const Entity *again = anchoring.annotations.entity(id);
            QVERIFY(again);
            QCOMPARE(again->certainty, set.entity(id)->certainty);
            QCOMPARE(again->tags.size(), set.entity(id)->tags.size());
            if (again->agreement())
                QCOMPARE(again->agreement()->saidBy, set.entity(id)->agreement()->saidBy);
        }
        QCOMPARE(writeNative(article, anchoring.annotations, native->header), json);
        const auto strict = anchorStrictly(*native, article);
        QVERIFY2(strict, qPrintable(strict ? QString() : told(strict.error())));
        QVERIFY(*strict == anchoring.annotations);
    }
}

/// Runs a program of Python; nothing where there is no Python, or none with \a module.
static std::optional<QByteArray> python(const QString &program, const QStringList &arguments, const QString &module)
{
    const QString interpreter = QStandardPaths::findExecutable(u"python3"_s);
    QProcess process;
    if (interpreter.isEmpty() || QProcess::execute(interpreter, {u"-c"_s, u"import "_s + module}) != 0)
        return std::nullopt;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(interpreter, QStringList{u"-W"_s, u"ignore"_s, u"-c"_s, program} + arguments);
    process.waitForFinished();
    return process.readAll();
}

static void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestNativeFormat::offsetsAreThoseOfPython()
{
    QTemporaryDir folder;
    QRandomGenerator random(7);
    for (int i = 0; i < 40; ++i) {
        // Bytes that are no UTF-8 between the words: both sides must replace them alike.
        QByteArray bytes;
        for (int piece = 0; piece < 10; ++piece) {
            bytes += Test::randomText(random, 2).toUtf8();
            bytes += QByteArray::fromHex(
                std::array{"", "ff", "e282", "f09f98", "c0af", "eda080", "80", "f5", ""}[size_t(random.bounded(9))]);
        }
        const Article article = readPlainText(bytes, {}).article;
        write(folder.filePath(u"%1.txt"_s.arg(i)), bytes);
        write(folder.filePath(u"%1.json"_s.arg(i)), writeNative(article, randomAnnotations(random, article), {}));
    }
    const auto said = python(uR"(
import json, sys
seen = 0
for i in range(40):
    text = open(f"{sys.argv[1]}/{i}.txt", "rb").read().decode("utf-8-sig", errors="replace").replace("\0", "\ufffd")
    for m in json.load(open(f"{sys.argv[1]}/{i}.json", encoding="utf-8"))["mentions"]:
        assert text[m["start"]:m["end"]] == m["quote"], (i, m)
        seen += 1
print(seen)
)"_s,
                             {folder.path()}, u"json"_s);
    if (!said)
        QSKIP("There is no python3 here.");
    QCOMPARE(*said, "320\n");
}

static const QString schemaChecker = uR"(
import json, sys, jsonschema
schema = json.load(open(sys.argv[1], encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
for path in sys.argv[2:]:
    faults = list(validator.iter_errors(json.load(open(path, encoding="utf-8"))))
    if faults: print(path, faults[0].json_path, faults[0].message[:200])
print("done")
)"_s;

static QString schemaPath()
{
    return QStringLiteral(RAPPORTEUR_SOURCE_DIR "/resources/schema/annotations-1.schema.json");
}

void TestNativeFormat::writesWhatTheSchemaDescribes()
{
    QTemporaryDir folder;
    QStringList arguments{schemaPath()};
    const auto names = QDir(nativeData({})).entryList({u"*.json"_s}, QDir::Files);
    for (const QString &name : names)
        arguments.append(nativeData(name));
    QRandomGenerator random(5);
    for (int i = 0; i < 30; ++i) {
        const Article article(Test::randomText(random, 12), {});
        arguments.append(folder.filePath(u"%1.json"_s.arg(i)));
        write(arguments.last(), writeNative(article, randomAnnotations(random, article), {}));
    }
    const auto said = python(schemaChecker, arguments, u"jsonschema"_s);
    if (!said)
        QSKIP("There is no python3 with jsonschema here.");
    QCOMPARE(*said, "done\n");
}

void TestNativeFormat::whatTheSchemaRefusesTheReaderRefuses()
{
    QTemporaryDir folder;
    QStringList arguments{schemaPath()};
    QStringList refused;
    const auto names = QDir(nativeData(u"broken"_s)).entryList({u"schema-*.json"_s}, QDir::Files);
    for (const QString &name : names) {
        const QString path = nativeData(u"broken/"_s + name);
        QVERIFY(!readNativeFile(path));
        arguments.append(path);
        refused.append(path);
    }
    QVERIFY(refused.size() >= 10);
    const auto said = python(schemaChecker, arguments, u"jsonschema"_s);
    if (!said)
        QSKIP("There is no python3 with jsonschema here.");
    for (const QString &path : std::as_const(refused))
        QVERIFY2(said->contains(path.toUtf8()), qPrintable(u"The schema accepts "_s + path));
    QVERIFY(said->endsWith("done\n"));
}

void TestNativeFormat::isReadBackWhateverTheModelHolds()
{
    const Article article = Test::sampleArticle();
    AnnotationSet set = Test::sampleAnnotations(article);
    Edit edit;
    edit.add(Entity{.id = {u"odd \"id\"\n"_s},
                    .name = {},
                    .aliases = {QString(), u"x"_s},
                    .attributes = CountryAttributes{u"not a code"_s}});
    Mention odd{.id = {77}, .range = {0, 3}, .entity = {u"odd \"id\"\n"_s}};
    odd.provenance = Provenance{.source = Provenance::Source::Rule,
                                .at = QDateTime(QDate(12345, 1, 1), QTime(0, 0), QTimeZone::UTC),
                                .certainty = std::numeric_limits<double>::infinity(),
                                .decidedAt = QDateTime(QDate(2026, 1, 1), QTime(12, 0), QTimeZone(3600))};
    edit.add(odd);
    QVERIFY(set.apply(edit));
    const auto native = readNative(writeNative(article, set, {}), {});
    QVERIFY2(native, qPrintable(native ? QString() : told(native.error().issues)));
    QCOMPARE(native->warnings.size(), 1);
    QVERIFY(native->warnings.first().text.contains(u"not a code"));
    const AnnotationSet again = anchor(*native, article).annotations;
    QCOMPARE(*again.entity({u"odd \"id\"\n"_s}), *set.entity({u"odd \"id\"\n"_s}));
    QCOMPARE(again.mention({77})->provenance->decidedAt, odd.provenance->decidedAt);
    QCOMPARE(again.mentionCount(), set.mentionCount());
}

void TestNativeFormat::namesTheFileBesideTheArticle()
{
    QCOMPARE(nativeFileFor(u"/a/report.txt"_s), u"/a/report.txt.annotations.json"_s);
    QCOMPARE(articleFileOf(u"/a/report.txt.annotations.json"_s, {}), u"/a/report.txt"_s);
    QCOMPARE(articleFileOf(u"/a/other.json"_s, u"report.txt"_s), u"/a/report.txt"_s);
    QCOMPARE(articleFileOf(u"/a/other.json"_s, {}), QString());
}

QTEST_APPLESS_MAIN(TestNativeFormat)
#include "tst_nativeformat.moc"
