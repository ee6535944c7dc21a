// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/FormatRegistry.h"
#include "exchange/OffsetUnit.h"
#include "exchange/StandoffConversion.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// What single formats promise beyond the laws of tst_exchangelaws.
class TestExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offsetsAreFound_data();
    void offsetsAreFound();
    void registryDescribesFormats();
    void mappingIsKept();
    void mappingFaultsAreTold();
    void typesAreMapped();
    void bratKeepsWhatItDoesNotKnow();
    void bratDropsWhatNamesNothing();
    void formulasAreGuarded();
    void schemesOfConll_data();
    void schemesOfConll();
    void brokenLinesAreToldAndLeftOut();
    void prodigyAnswersAreUnderstood();
    void elementsOfArraysStayInTheirArray();
    void graphemesOfDoccano();

private:
    [[nodiscard]] const StandoffFormat &format(const QString &key) const
    {
        const StandoffFormat *format = m_registry.find(key);
        if (!format)
            qFatal("no such format");
        return *format;
    }
    /// The only text of \a input.
    [[nodiscard]] AnnotatedText read(const StandoffFormat &format, const StandoffInput &input) const
    {
        const StandoffReading reading = format.read(input);
        if (reading.documents.size() != 1)
            qFatal("not one document");
        return toAnnotations(reading.documents.first(), format, m_mapping);
    }

    FormatRegistry m_registry;
    TypeMapping m_mapping = TypeMapping::standard();
};

namespace {

void accept(AnnotatedText &text, TextRange range, const QString &entity)
{
    Edit edit;
    edit.add(Entity{.id = {entity}, .name = entity, .attributes = CountryAttributes{}});
    edit.add(Mention{
        .id = text.annotations.nextMentionId(), .status = MentionStatus::Accepted, .range = range, .entity = {entity}});
    QVERIFY(text.annotations.apply(edit).has_value());
}

} // namespace

void TestExchange::offsetsAreFound_data()
{
    QTest::addColumn<int>("unit");
    QTest::addColumn<bool>("lineEndIsOne");
    for (const OffsetUnit unit : {OffsetUnit::CodePoint, OffsetUnit::Utf16, OffsetUnit::Utf8, OffsetUnit::Grapheme}) {
        QTest::addRow("%d, two", int(unit)) << int(unit) << false;
        QTest::addRow("%d, one", int(unit)) << int(unit) << true;
    }
}

void TestExchange::offsetsAreFound()
{
    QFETCH(int, unit);
    QFETCH(bool, lineEndIsOne);
    const QString text = u"\U0001F468\u200D\U0001F469 e\u0301\u05E9\r\nJapan and\r\nTokyo"_s;
    const OffsetCounting counting{static_cast<OffsetUnit>(unit), lineEndIsOne};
    const OffsetTable table(text, counting);
    QList<QuotedRange> quotes;
    for (const QString &word : {u"Japan"_s, u"Tokyo"_s}) {
        const TextRange utf16{text.indexOf(word), text.indexOf(word) + word.size()};
        quotes.append({table.fromUtf16(utf16), word});
        QCOMPARE(table.toUtf16(quotes.last().range), std::optional(utf16));
    }
    const OffsetScore score = bestCounting(text, quotes, {});
    QCOMPARE(score.matches, 2);
    QVERIFY(score.counting == counting);
    QCOMPARE(issuesOf(score, 2, {}, {}).isEmpty(), counting == OffsetCounting{});
}

void TestExchange::registryDescribesFormats()
{
    const QString table = m_registry.table();
    QSet<QString> keys;
    for (const auto &each : m_registry.formats()) {
        const FormatFacts facts = each->facts();
        keys.insert(facts.key);
        QVERIFY(!facts.name.isEmpty() && !facts.description.isEmpty() && !facts.patterns.isEmpty());
        QVERIFY(facts.suffix.startsWith(u'.'));
        QVERIFY(table.contains(QString(u"| `"_s + facts.key + u"` "_s + facts.name)));
        QVERIFY(m_registry.find(each->key()) == each.get());
    }
    QCOMPARE(keys.size(), qsizetype(m_registry.formats().size()));
    QVERIFY(!m_registry.find(u"word"));
}

void TestExchange::mappingIsKept()
{
    TypeMapping mapping = TypeMapping::standard();
    mapping.set(u"Treaty"_s, EntityKind::Agreement);
    mapping.setType(EntityKind::Official, u"PERSON"_s);
    const auto read = TypeMapping::fromJson(mapping.toJson(), u"m.json"_s);
    QVERIFY(read.has_value());
    QVERIFY(read->kindOf(u"http://example.org/types#treaty") == EntityKind::Agreement);
    QVERIFY(read->kindOf(u"ner.PER") == EntityKind::Official);
    QVERIFY(!read->kindOf(u"DATE"));
    QCOMPARE(read->typeOf(EntityKind::Official), u"PERSON"_s);
    QCOMPARE(read->typeOf(EntityKind::Country), u"country"_s);
    QCOMPARE(read->toJson(), mapping.toJson());
}

void TestExchange::mappingFaultsAreTold()
{
    const auto broken = TypeMapping::fromJson("{\"read\":\n {\"PER\": official}}", u"m.json"_s);
    QVERIFY(!broken.has_value());
    QVERIFY2(broken.error().toString().startsWith(u"m.json:2:"), qPrintable(broken.error().toString()));
    const auto unknown = TypeMapping::fromJson("{\"read\": {\"PER\": \"person\"}}", u"m.json"_s);
    QVERIFY(!unknown.has_value());
    QVERIFY(unknown.error().text.contains(u"“person”"_s));
    QVERIFY(!TypeMapping::fromJson("[]", {}).has_value());
}

void TestExchange::typesAreMapped()
{
    const StandoffFormat &doccano = format(u"doccano"_s);
    AnnotatedText text = read(doccano,
                              {.bytes = "{\"text\": \"Kim in Rome on Monday\", "
                                        "\"label\": [[0, 3, \"PER\"], [7, 11, \"GPE\"], [15, 21, \"DATE\"]]}\n",
                               .name = u"a"_s});
    QCOMPARE(text.annotations.mentionCount(), 2);
    QCOMPARE(text.annotations.count(EntityKind::Official, MentionStatus::Accepted), 1);
    accept(text, {12, 14}, u"on"_s);
    // New mentions are called as the file calls their kind; foreign ones stay.
    const QByteArray written = doccano.write({toStandoff(text, doccano, m_mapping).document}).bytes;
    QCOMPARE(written,
             "{\"label\":[[0,3,\"PER\"],[7,11,\"GPE\"],[12,14,\"GPE\"],[15,21,\"DATE\"]],"
             "\"text\":\"Kim in Rome on Monday\"}\n");
}

void TestExchange::bratKeepsWhatItDoesNotKnow()
{
    const StandoffFormat &brat = format(u"brat"_s);
    const StandoffInput input{.bytes = "T1\tPerson 0 4\tJohn\nT2\tVerb 5 10\tspoke\nE1\tVerb:T2 Who:T1\n"
                                       "A1\tNegation E1\nR1\tOrigin Head:T1 Tail:T2\t\n#1\tAnnotatorNotes T1\thim\n"
                                       "#2\tAnnotatorNotes E1\tan event\n",
                              .name = u"a"_s,
                              .text = u"John spoke of Japan"_s};
    AnnotatedText text = read(brat, input);
    QCOMPARE(text.annotations.mentionCount(), 1);
    QCOMPARE(text.annotations.mentions().constFirst().note, u"him"_s);
    QCOMPARE(brat.write({toStandoff(text, brat, m_mapping).document}).bytes, input.bytes);
    accept(text, {14, 19}, u"japan"_s);
    const QByteArray changed = brat.write({toStandoff(text, brat, m_mapping).document}).bytes;
    for (const char *const line : {"T1\tPerson 0 4\tJohn\n", "T2\tVerb 5 10\tspoke\n", "E1\tVerb:T2 Who:T1\n",
                                   "A1\tNegation E1\n", "R1\tOrigin Head:T1 Tail:T2\n", "country 14 19\tJapan\n",
                                   "\tAnnotatorNotes T1\thim\n", "#2\tAnnotatorNotes E1\tan event\n"})
        QVERIFY2(changed.contains(line), changed.constData());
}

void TestExchange::bratDropsWhatNamesNothing()
{
    const StandoffFormat &brat = format(u"brat"_s);
    AnnotatedText text = read(brat,
                              {.bytes = "T1\tPerson 0 4\tJohn\nT2\tVerb 5 10\tspoke\nE1\tVerb:T2 Who:T1\n"
                                        "A1\tNegation E1\nR1\tOrigin Arg1:T1 Arg2:T2\n",
                               .name = u"a"_s,
                               .text = u"John spoke of Japan"_s});
    Edit edit;
    edit.remove(text.annotations.mentions().constFirst());
    QVERIFY(text.annotations.apply(edit).has_value());
    const StandoffExport exported = toStandoff(text, brat, m_mapping);
    QCOMPARE(exported.losses.value(LossReason::Foreign), 1); // R1
    const StandoffOutput output = brat.write({exported.document});
    QCOMPARE(output.bytes, "T2\tVerb 5 10\tspoke\n");
    QCOMPARE(output.dropped, 2); // E1 and A1
}

void TestExchange::formulasAreGuarded()
{
    const StandoffFormat &csv = format(u"csv"_s);
    const StandoffDocument document{
        .name = u"a"_s,
        .text = u"=1+2 x"_s,
        .spans = {{.id = u"m1"_s, .type = u"country"_s, .fragments = {{0, 4}}, .note = u"'@x"_s},
                  {.id = u"-2"_s, .type = u"country"_s, .fragments = {{0, 1}, {2, 3}}, .note = u"a\r\n\"b\""_s}}};
    const QByteArray bytes = csv.write({document}).bytes;
    QVERIFY(bytes.contains(",'=1+2,,"));
    QVERIFY(bytes.contains(",''@x,"));
    QVERIFY(bytes.contains("\r\n'-2,country,"));
    const StandoffReading reading = csv.read({.bytes = bytes, .name = u"a"_s, .text = document.text});
    QCOMPARE(reading.documents.value(0).spans, document.spans);
}

void TestExchange::schemesOfConll_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::newRow("IOB2") << QByteArray("Kim B-PER\nJong I-PER\nUn B-PER\nin O\nRome B-LOC\n");
    QTest::newRow("IOB1") << QByteArray("Kim I-PER\nJong I-PER\nUn B-PER\nin O\nRome I-LOC\n");
    QTest::newRow("IOE2") << QByteArray("Kim I-PER\nJong E-PER\nUn E-PER\nin O\nRome E-LOC\n");
    QTest::newRow("BIOES") << QByteArray("Kim B-PER\nJong E-PER\nUn S-PER\nin O\nRome S-LOC\n");
    QTest::newRow("BILOU") << QByteArray("Kim B-PER\nJong L-PER\nUn U-PER\nin O\nRome U-LOC\n");
    QTest::newRow("four columns") << QByteArray("-DOCSTART- -X- O O\n\nKim NNP I-NP I-PER\nJong NNP I-NP I-PER\n"
                                                "Un NNP I-NP B-PER\nin IN I-PP O\nRome NNP I-NP I-LOC\n");
    QTest::newRow("CR LF") << QByteArray("Kim\tB-PER\r\nJong\tI-PER\r\nUn\tB-PER\r\nin\tO\r\nRome\tB-LOC\r\n\r\n");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBFKim B-PER\nJong I-PER\nUn B-PER\nin O\nRome B-LOC");
}

void TestExchange::schemesOfConll()
{
    QFETCH(QByteArray, rows);
    const StandoffFormat *recognised = m_registry.recognise(rows, u"a.conll"_s);
    QVERIFY(recognised && recognised->key() == "conll"_L1);
    const AnnotatedText text = read(*recognised, {.bytes = rows, .name = u"a"_s});
    QStringList words;
    const QList<Mention> mentions = text.annotations.mentions();
    for (const Mention &mention : mentions)
        words.append(text.article.text(mention.range).toString() + u' ' + keyOf(text.annotations.kindOf(mention)));
    QCOMPARE(words, (QStringList{u"Kim Jong official"_s, u"Un official"_s, u"Rome country"_s}));
}

void TestExchange::brokenLinesAreToldAndLeftOut()
{
    const StandoffFormat &spacy = format(u"spacy"_s);
    const StandoffReading reading = spacy.read({.bytes = "{\"text\": \"Rome\", \"spans\": []}\n{\"text\": \"Ro, \n\n"
                                                         "{\"text\": \"Oslo\", \"spans\": []}\n{\"spans\": []}\n",
                                                .file = u"a.jsonl"_s,
                                                .name = u"a"_s});
    QCOMPARE(reading.documents.size(), 2);
    QCOMPARE(reading.issues.size(), 2);
    QVERIFY(reading.issues[0].toString().startsWith(u"a.jsonl:2:"_s));
    QVERIFY(reading.issues[1].toString().startsWith(u"a.jsonl:5:1:"_s));
}

void TestExchange::prodigyAnswersAreUnderstood()
{
    const StandoffFormat &spacy = format(u"spacy"_s);
    const QByteArray task =
        "{\"text\": \"Rome\", \"spans\": [{\"start\": 0, \"end\": 4, \"label\": \"GPE\"}], \"answer\": ";
    const auto statusOf = [&](const QByteArray &answer) {
        return read(spacy, {.bytes = task + answer + '}', .name = u"a"_s}).annotations.mentions().constFirst().status;
    };
    QCOMPARE(statusOf("\"accept\""), MentionStatus::Accepted);
    QCOMPARE(statusOf("\"reject\""), MentionStatus::Rejected);
    QCOMPARE(statusOf("\"ignore\""), MentionStatus::Suggested);
}

void TestExchange::elementsOfArraysStayInTheirArray()
{
    const StandoffFormat &spacy = format(u"spacy"_s);
    const QByteArray bytes = "[ {\"text\": \"Rome\", \"spans\": []} ,\n {\"text\": \"Oslo\", \"spans\": []}\n]\n\n";
    const StandoffReading reading = spacy.read({.bytes = bytes, .name = u"a"_s});
    QCOMPARE(reading.documents.size(), 2);
    QCOMPARE(spacy.write(reading.documents).bytes, bytes);
    AnnotatedText second = toAnnotations(reading.documents.last(), spacy, m_mapping);
    accept(second, {0, 4}, u"norway"_s);
    const QByteArray changed =
        spacy.write({reading.documents.first(), toStandoff(second, spacy, m_mapping).document}).bytes;
    QVERIFY2(changed.startsWith("[ {\"text\": \"Rome\", \"spans\": []} ,\n {\"spans\":[{"), changed.constData());
    QVERIFY2(changed.endsWith("}\n]\n\n"), changed.constData());
    // One of them alone is an array again.
    QVERIFY(spacy.write({reading.documents.last()}).bytes.startsWith("[\n{"));
}

void TestExchange::graphemesOfDoccano()
{
    const StandoffFormat &doccano = format(u"doccano"_s);
    const StandoffReading reading =
        doccano.read({.bytes = "{\"text\": \"\U0001F468\u200D\U0001F469 of Rome today\", \"label\": [[5, 9, \"GPE\"]]}",
                      .file = u"a.jsonl"_s,
                      .name = u"a"_s});
    const StandoffDocument &document = reading.documents.first();
    QCOMPARE(document.spans.first().fragments.first().start, document.text.indexOf(u"Rome"_s));
    QCOMPARE(document.issues.size(), 1); // the guess is told
}

QTEST_APPLESS_MAIN(TestExchange)
#include "tst_exchange.moc"
