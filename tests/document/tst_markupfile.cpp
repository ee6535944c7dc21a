// SPDX-License-Identifier: GPL-3.0-or-later
// Articles with markup between memory and disk: offsets count in the text that is read of them.
#include "document/DocumentFile.h"
#include "documents/ArticleReader.h"
#include "extraction/Extractor.h"
#include "formats/Anchoring.h"
#include "formats/NativeReader.h"
#include "formats/NativeWriter.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

class TestMarkupFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void reopensAsItWas_data();
    void reopensAsItWas();
    void plainAnnotationsAreFoundAgain();
    void plainTextSaysNothingOfItsFormat();
    void aPieceOfAPageStaysOne();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_dir->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    [[nodiscard]] std::unique_ptr<DocumentFile> open(const QString &name) const
    {
        auto file = DocumentFile::open(path(name), *m_extractor);
        if (!file)
            qFatal("%ls", qUtf16Printable(file.error().toString()));
        return std::move(*file);
    }
    [[nodiscard]] static QStringList wordsOf(const DocumentFile &file)
    {
        QStringList words;
        const auto mentions = file.document().annotations().mentions();
        for (const Mention &mention : mentions)
            words.append(file.document().article().text(mention.range).toString());
        return words;
    }

    std::unique_ptr<Extractor> m_extractor;
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestMarkupFile::initTestCase()
{
    const auto lexicon = Lexicon::bundled();
    QVERIFY(lexicon);
    m_extractor = std::make_unique<Extractor>(*lexicon);
}

void TestMarkupFile::reopensAsItWas_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("mediaType");
    QTest::newRow("Markdown") << u"a.md"_s << "# Talks\n\n\xF0\x9F\x98\x80 *Japan* met [Russia](x) in **Tokyo**.\n"_ba
                              << u"text/markdown"_s;
    QTest::newRow("HTML")
        << u"a.html"_s
        << "<title>x</title><h1>Talks</h1><p>\xF0\x9F\x98\x80 <i>Japan</i> met&#32;<b>Russia</b>\n in Tokyo."_ba
        << u"text/html"_s;
}

void TestMarkupFile::reopensAsItWas()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, mediaType);
    write(name, bytes);
    const auto file = open(name);
    QCOMPARE(file->document().article().text(), u"Talks\n\n\U0001F600 Japan met Russia in Tokyo."_s);
    const QStringList words = wordsOf(*file);
    QVERIFY(words.contains(u"Japan"_s) && words.contains(u"Russia"_s));
    QVERIFY(file->save(u"Ada"_s));
    const auto native = readNativeFile(path(name + u".annotations.json"_s));
    QVERIFY(native.has_value());
    QCOMPARE(native->mediaType, mediaType);
    QVERIFY(anchorStrictly(*native, file->document().article()));

    const auto again = open(name);
    QVERIFY(again->issues().isEmpty());
    QCOMPARE(wordsOf(*again), words);
    QVERIFY(again->document().annotations() == file->document().annotations());
    QFile source(path(name));
    QVERIFY(source.open(QIODevice::ReadOnly));
    QCOMPARE(source.readAll(), bytes); // never written
}

void TestMarkupFile::plainAnnotationsAreFoundAgain()
{
    // Annotations that count in the source, as from a version that read no Markdown.
    write(u"a.md"_s, "# Talks\n\n*Japan* met **Russia** today.\n");
    const Article source = readArticleFile(path(u"a.md"_s), {}).value().article;
    AnnotationSet set;
    Edit edit;
    Entity japan;
    japan.id = {u"japan"_s};
    japan.name = u"Japan"_s;
    japan.attributes = emptyAttributes(EntityKind::Country);
    edit.add(japan);
    Mention mention;
    mention.id = {1};
    mention.entity = japan.id;
    mention.status = MentionStatus::Accepted;
    mention.range = {source.text().indexOf(u"Japan"_s), source.text().indexOf(u"Japan"_s) + 5};
    edit.add(mention);
    QVERIFY(set.apply(edit));
    const QByteArray json = writeNative(source, set, {});
    QVERIFY(!json.contains("mediaType"));
    write(u"a.md.annotations.json"_s, json);
    QCOMPARE(wordsOf(*open(u"a.md"_s)), QStringList{u"Japan"_s});
    // In the text that they count in they are right, and in the other they are not.
    const NativeAnnotations native = readNativeFile(path(u"a.md.annotations.json"_s)).value();
    QVERIFY(anchorStrictly(native, source));
    const auto strict = anchorStrictly(native, readArticleFile(path(u"a.md"_s)).value().article);
    QVERIFY(!strict);
    QCOMPARE(strict.error().constFirst().jsonPath, u"article.mediaType"_s);
}

void TestMarkupFile::plainTextSaysNothingOfItsFormat()
{
    write(u"a.txt"_s, "Talks\n\nJapan met.\n");
    QVERIFY(open(u"a.txt"_s)->save(u"Ada"_s));
    QFile file(path(u"a.txt.annotations.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray json = file.readAll();
    QVERIFY(!json.contains("mediaType"));
    json.replace("\"sha256\"", "\"mediaType\": \"text/plain\", \"sha256\"");
    const auto said = readNative(json, {});
    QVERIFY(said.has_value());
    QVERIFY(anchorStrictly(*said, open(u"a.txt"_s)->document().article()));
}

void TestMarkupFile::aPieceOfAPageStaysOne()
{
    // As browsers put it on the clipboard; what it says of its charset is not true of text.
    const QString html = u"<meta charset=windows-1252><h1>Talks</h1><p>Japan met <b>Россия</b>.</p>"_s;
    auto made = DocumentFile::fromHtml(html, u"Clip"_s, *m_extractor);
    QVERIFY(made.has_value());
    DocumentFile &file = **made;
    QCOMPARE(file.document().article().text(), u"Talks\n\nJapan met Россия."_s);
    QCOMPARE(file.document().article().details().title, u"Talks"_s);
    QVERIFY(file.saveTextAs(path(u"clip.html"_s), u"Ada"_s));
    const auto again = open(u"clip.html"_s);
    QVERIFY(again->issues().size() <= 1); // of the byte order mark
    QCOMPARE(again->document().article().text(), file.document().article().text());
    QCOMPARE(again->document().article().details().sha256, file.document().article().details().sha256);
    QVERIFY(again->document().annotations() == file.document().annotations());
    QCOMPARE(
        DocumentFile::fromHtml(u"<p>Met.</p>"_s, u"Clip"_s, *m_extractor).value()->document().article().details().title,
        u"Clip"_s);
}

QTEST_GUILESS_MAIN(TestMarkupFile)
#include "tst_markupfile.moc"
