// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/Anchoring.h"
#include "formats/NativeReader.h"
#include "formats/NativeWriter.h"
#include "support/Sample.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

class TestAnchoring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAgainWhatHasMoved_data();
    void findsAgainWhatHasMoved();
    void keepsWhatCannotBePlaced();
    void neverLosesAMention();
    void tellsRepeatedSentencesApart();
    void believesOffsetsWithoutQuoteOnlyInTheSameText();
    void strictAnchoringTellsEveryLine();
    void strictAnchoringLeavesUnplacedOnesAlone();
    void fragmentsMoveWithTheText_data();
    void fragmentsMoveWithTheText();
    void manyMovedMentionsAreQuick();
};

static NativeAnnotations stored(const Article &article, const AnnotationSet &annotations)
{
    const auto native = readNative(writeNative(article, annotations, {}), u"a.json"_s);
    Q_ASSERT(native);
    return *native;
}

static NativeAnnotations storedSample()
{
    const Article article = Test::sampleArticle();
    return stored(article, Test::sampleAnnotations(article));
}

void TestAnchoring::findsAgainWhatHasMoved_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("placed");
    QTest::addColumn<int>("moved");
    const QString text = Test::sampleArticle().text();
    const auto changed = [&](auto... arguments) { return QString(text).replace(arguments...); };
    QTest::newRow("nothing") << text << 5 << 0;
    QTest::newRow("inserted before") << QString(u"\U0001F600 Extra!\n\n" + text) << 5 << 5;
    QTest::newRow("inserted between") << changed(u"peace"_s, u"lasting peace"_s) << 5 << 3;
    QTest::newRow("headline gone") << text.sliced(text.indexOf(u"Japan")) << 5 << 5;
    QTest::newRow("CRLF") << changed(u"\n"_s, u"\r\n"_s) << 5 << 5;
    QTest::newRow("words changed inside") << changed(u"peace treaty"_s, u"peace agreement"_s) << 4 << 2;
    QTest::newRow("words gone") << changed(u"Tokyo"_s, u"It"_s) << 4 << 1;
    QTest::newRow("all gone") << QString() << 0 << 0;
    QTest::newRow("another text") << u"Nothing of it stands here."_s << 0 << 0;
}

void TestAnchoring::findsAgainWhatHasMoved()
{
    QFETCH(QString, text);
    QFETCH(int, placed);
    QFETCH(int, moved);
    const Article before = Test::sampleArticle();
    const AnnotationSet annotations = Test::sampleAnnotations(before);
    const Article article(text, {});
    const Anchoring anchoring = anchor(storedSample(), article);
    QCOMPARE(anchoring.annotations.mentionCount(), placed);
    QCOMPARE(anchoring.moved, moved);
    QCOMPARE(anchoring.annotations.unplaced().size(), 5 - placed);
    const QList<Mention> found = anchoring.annotations.mentions();
    for (const Mention &mention : found)
        QCOMPARE(article.text(mention.range), before.text(annotations.mention(mention.id)->range));
}

void TestAnchoring::keepsWhatCannotBePlaced()
{
    const Article original = Test::sampleArticle();
    const Article without(QString(original.text()).replace(u"Foreign Minister Fumio Kishida"_s, u"somebody"_s), {});
    const Anchoring lost = anchor(storedSample(), without);
    QCOMPARE(lost.annotations.unplaced().size(), 1);
    QCOMPARE(lost.issues.size(), 2);
    const Issue &issue = lost.issues.first();
    QCOMPARE(issue.severity, Issue::Severity::Warning);
    QCOMPARE(issue.toString(),
             u"a.json:12:5: mentions[1]: Mention m2 cannot be placed: “Foreign Minister Fumio Kishida” does not stand "
             "in the article any more. It is kept."_s);
    // Saved over the changed article, it is found again in the first text as if nothing had been.
    const Anchoring back = anchor(stored(without, lost.annotations), original);
    QVERIFY(back.annotations == Test::sampleAnnotations(original));
}

void TestAnchoring::neverLosesAMention()
{
    QRandomGenerator random(11);
    const Article original = Test::sampleArticle();
    for (int round = 0; round < 500; ++round) {
        QString text = original.text();
        for (int i = random.bounded(1, 6); i > 0; --i) {
            const qsizetype at = random.bounded(text.size() + 1);
            switch (random.bounded(4)) {
            case 0:
                text.insert(at, u"Kishida, Tokyo "_s);
                break;
            case 1:
                text.remove(at, random.bounded(1, 30));
                break;
            case 2:
                text.replace(u' ', QChar::Nbsp);
                break;
            default:
                text = text.normalized(random.bounded(2) ? QString::NormalizationForm_D : QString::NormalizationForm_C);
            }
        }
        const Article article(text, {});
        const Anchoring anchoring = anchor(storedSample(), article);
        QCOMPARE(anchoring.annotations.mentionCount() + anchoring.annotations.unplaced().size(), 5);
        QCOMPARE(anchoring.annotations.entityIds().size(), 3);
        // What is saved of it reads back as the same, wherever its mentions stand.
        const NativeAnnotations again = stored(article, anchoring.annotations);
        QCOMPARE(again.mentions.size(), 5);
        QVERIFY(anchor(again, article).annotations.mentions() == anchoring.annotations.mentions());
    }
}

void TestAnchoring::tellsRepeatedSentencesApart()
{
    const QString sentence = u"The talks were held in Tokyo, and the ministers met the press. "_s;
    const Article article(sentence.repeated(5), {});
    AnnotationSet annotations;
    Edit edit;
    edit.add(Entity{.id = {u"jp"_s}});
    for (quint32 i = 0; i < 5; ++i) {
        const qsizetype start = qsizetype(i) * sentence.size() + sentence.indexOf(u"Tokyo");
        edit.add(Mention{.id = {i + 1}, .range = {start, start + 5}, .entity = {u"jp"_s}});
    }
    QVERIFY(annotations.apply(edit));
    const QString inserted =
        u"An editor's note, as long as a sentence of the article itself, or nearly so: here it ends. "_s;
    const Article changed(QString(inserted + article.text()), {});
    const Anchoring anchoring = anchor(stored(article, annotations), changed);
    QCOMPARE(anchoring.moved, 5);
    const QList<Mention> mentions = annotations.mentions();
    for (const Mention &mention : mentions)
        QCOMPARE(anchoring.annotations.mention(mention.id)->range.start, mention.range.start + inserted.size());
}

void TestAnchoring::believesOffsetsWithoutQuoteOnlyInTheSameText()
{
    const Article article = Test::sampleArticle();
    NativeAnnotations native = storedSample();
    for (StoredMention &mention : native.mentions)
        mention.quote = {};
    QCOMPARE(anchor(native, article).annotations.mentions(), Test::sampleAnnotations(article).mentions());
    const Anchoring elsewhere = anchor(native, Article(QString(article.text() + u' '), {}));
    QCOMPARE(elsewhere.annotations.unplaced().size(), 5);
    QVERIFY(elsewhere.issues.first().text.contains(u"has no quote"));
}

void TestAnchoring::strictAnchoringTellsEveryLine()
{
    const Article article = Test::sampleArticle();
    QByteArray json = writeNative(article, Test::sampleAnnotations(article), {});
    QVERIFY(anchorStrictly(*readNative(json, {}), article));
    json.replace("\"start\": 16", "\"start\": 15").replace("\"end\": 57", "\"end\": 570");
    const auto strict = anchorStrictly(*readNative(json, u"a.json"_s), article);
    QVERIFY(!strict);
    QCOMPARE(strict.error().size(), 2);
    QCOMPARE(
        strict.error()[0].toString(),
        u"a.json:11:5: mentions[0].quote: The quote “Japan” does not stand at 15 to 21; there stands “\nJapan”."_s);
    QCOMPARE(strict.error()[1].toString(),
             u"a.json:12:5: mentions[1].end: The end (570) lies outside the article, which has 127 characters."_s);
    const auto other = anchorStrictly(storedSample(), Article(QString(article.text() + u'!'), {}));
    QVERIFY(!other);
    QCOMPARE(other.error().first().jsonPath, u"article.sha256"_s);
}

void TestAnchoring::strictAnchoringLeavesUnplacedOnesAlone()
{
    const Article without(QString(Test::sampleArticle().text()).replace(u"Tokyo"_s, u"Osaka"_s), {});
    const AnnotationSet annotations = anchor(storedSample(), without).annotations;
    QCOMPARE(annotations.unplaced().size(), 1);
    const NativeAnnotations native = stored(without, annotations);
    QVERIFY(!anchorStrictly(native, without));
    const auto strict = anchorStrictly(native, without, annotations.unplaced());
    QVERIFY(strict);
    QVERIFY(*strict == annotations);
}

void TestAnchoring::fragmentsMoveWithTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("fragments"); // empty where it cannot be placed
    QTest::newRow("as it was") << u"The foreign and defence ministers met."_s << u"foreign|ministers"_s;
    QTest::newRow("inserted before") << u"\U0001F600 Then the foreign and defence ministers met."_s
                                     << u"foreign|ministers"_s;
    QTest::newRow("changed between") << u"The foreign and trade ministers met."_s << u"foreign|ministers"_s;
    QTest::newRow("more between") << u"The foreign, justice and defence ministers met."_s << u"foreign|ministers"_s;
    QTest::newRow("nothing between any more") << u"The foreign ministers met."_s << u"foreign|ministers"_s;
    QTest::newRow("another one before") << u"Ministers came. The foreign and trade ministers met other ministers."_s
                                        << u"foreign|ministers"_s;
    QTest::newRow("one gone") << u"The foreign and defence people met."_s << QString();
    QTest::newRow("too far apart") << QString(u"The foreign office is a building"_s + u" of no interest"_s.repeated(20)
                                              + u" to ministers."_s)
                                   << QString();
}

void TestAnchoring::fragmentsMoveWithTheText()
{
    QFETCH(QString, text);
    QFETCH(QString, fragments);
    const Article before(u"The foreign and defence ministers met."_s, {});
    AnnotationSet annotations;
    Edit edit;
    edit.add(Entity{.id = {u"fm"_s}, .attributes = OfficialAttributes{}});
    Mention mention{.id = {1}, .entity = {u"fm"_s}};
    mention.setPieces({Test::rangeOf(before, u"ministers"_s), Test::rangeOf(before, u"foreign"_s)});
    edit.add(mention);
    edit.add(Entity{.id = {u"uk"_s}});
    edit.add(Relation{.id = {1}, .from = {u"fm"_s}, .to = {u"uk"_s}, .mention = {1}});
    QVERIFY(annotations.apply(edit));
    const Article article(text, {});
    const Anchoring anchoring = anchor(stored(before, annotations), article);
    QStringList words;
    const QList<Mention> placed = anchoring.annotations.mentions();
    for (const Mention &found : placed) {
        QVERIFY(found.hasSoundSpan());
        const QList<TextRange> pieces = found.pieces();
        for (const TextRange piece : pieces)
            words.append(article.text(piece).toString());
    }
    QCOMPARE(words.join(u'|'), fragments);
    QCOMPARE(anchoring.annotations.unplaced().size(), fragments.isEmpty() ? 1 : 0);
    // The relation stays, with the mention that supports it, placed or not; and nothing is lost on the way back.
    QCOMPARE(anchoring.annotations.relations(), annotations.relations());
    const Anchoring back = anchor(stored(article, anchoring.annotations), before);
    QCOMPARE(back.annotations, annotations);
}

void TestAnchoring::manyMovedMentionsAreQuick()
{
    QString text;
    Edit edit;
    edit.add(Entity{.id = {u"jp"_s}});
    for (quint32 id = 1; id <= 20000; ++id) {
        text += u"Sentence number %1 says that Tokyo agreed to more than it had been asked for.\n"_s.arg(id);
        const qsizetype start = text.lastIndexOf(u"Tokyo"_s);
        edit.add(Mention{.id = {id}, .range = {start, start + 5}, .entity = {u"jp"_s}});
    }
    AnnotationSet annotations;
    QVERIFY(annotations.apply(edit));
    const NativeAnnotations native = stored(Article(text, {}), annotations);
    QElapsedTimer timer;
    timer.start();
    const Anchoring anchoring = anchor(native, Article(QString(u"New first line\n" + text), {}));
    QCOMPARE(anchoring.moved, 20000);
    // No context agrees here, so each is chosen among all places of its words.
    const Anchoring spaced = anchor(native, Article(QString(text).replace(u' ', QChar::Nbsp), {}));
    QCOMPARE(spaced.annotations.mentionCount(), 20000);
    QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed()))); // by searching each: minutes
}

QTEST_APPLESS_MAIN(TestAnchoring)
#include "tst_anchoring.moc"
