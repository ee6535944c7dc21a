// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/ArticleReader.h"
#include "documents/MarkupReader.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

class TestMarkup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsMarkdown_data();
    void readsMarkdown();
    void readsHtml_data();
    void readsHtml();
    void setsWordsApart_data();
    void setsWordsApart();
    void decodesAsThePageSays_data();
    void decodesAsThePageSays();
    void goesByTheNameOfTheFile();
    void saysWhereBytesAreBroken();
    void refusesWhatIsTangled_data();
    void refusesWhatIsTangled();
    void anyBytesMakeASoundArticle_data();
    void anyBytesMakeASoundArticle();
};

static const QString markdown = u"text/markdown"_s;
static const QString html = u"text/html"_s;

/// An article in one line a paragraph: its role, what is around it, its marker, its text.
static QStringList told(const Article &article)
{
    static const QStringList roles{u"headline"_s, u"byline"_s, u"dateline"_s, u"heading"_s,
                                   u""_s,         u"pre"_s,    u"blank"_s};
    QStringList lines;
    for (const Paragraph &p : article.paragraphs()) {
        if (p.role == Paragraph::Role::Blank)
            continue;
        QString line = roles[int(p.role)];
        if (p.level > 0)
            line += QString::number(p.level);
        line += QString(p.quoted, u'>') + QString(p.nested, u'.');
        if (p.item != Paragraph::noItem)
            line += p.item == Paragraph::bullet ? u"*"_s : QString::number(p.item);
        lines.append((line.isEmpty() ? line : line + u' ') + article.text(p.range).toString());
    }
    return lines;
}

static Article read(const QByteArray &bytes, const QString &mediaType)
{
    return readBytes(bytes, u"a"_s, mediaType).value().article;
}

static QByteArray problemOf(const Article &article)
{
    qsizetype at = 0;
    for (const Paragraph &p : article.paragraphs()) {
        if (p.range.start != at || p.range.end < at || p.range.end > article.length())
            return "paragraphs do not follow each other at " + QByteArray::number(at);
        if (article.text(p.range).contains(u'\n') || article.text(p.range).contains(u'\r'))
            return "a paragraph has a line end";
        if ((p.role == Paragraph::Role::Blank) != p.range.isEmpty())
            return "a paragraph without words, or a blank one with some";
        at = p.range.end + 1;
    }
    if (at != article.length() + 1)
        return "paragraphs do not cover the text";
    if (!std::ranges::is_sorted(article.spans(), {}, &InlineSpan::range))
        return "spans are not in order";
    for (const InlineSpan &span : article.spans()) {
        if (span.range.isEmpty()
            || !article.paragraphs()[article.paragraphAt(span.range.start)].range.contains(span.range))
            return "a span is not inside a paragraph";
    }
    return {};
}

void TestMarkup::readsMarkdown_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char *name, const QByteArray &source, const QStringList &lines) {
        QTest::newRow(name) << source << lines;
    };
    row("empty", "", {});
    row("head", "# Talks open\n\nBy Jane Doe and A. N. Other\n\nTOKYO, Nov. 3 (Kyodo)\n\nThey met.",
        {u"headline Talks open"_s, u"byline By Jane Doe and A. N. Other"_s, u"dateline TOKYO, Nov. 3 (Kyodo)"_s,
         u"They met."_s});
    row("headings", "Talks\n=====\n\nOne.\n\n## Next\n\n#### Deep #\n\n# Again",
        {u"headline Talks"_s, u"One."_s, u"heading2 Next"_s, u"heading4 Deep"_s, u"heading1 Again"_s});
    row("broken lines", "They met\nin *Tokyo*\nand left.\n\nThey\\\nparted",
        {u"They met in Tokyo and left."_s, u"They"_s, u"parted"_s});
    row("no space between ideographs", "日本と\nロシア\nJapan", {u"日本とロシア Japan"_s});
    row("lists", "- one\n- two\n  1. deep\n  2. deeper\n\n7. seven\n8. eight\n\n   its second",
        {u".* one"_s, u".* two"_s, u"..1 deep"_s, u"..2 deeper"_s, u".7 seven"_s, u".8 eight"_s, u". its second"_s});
    row("quotes", "> one\n>\n> - two\n>> three\n\nfour", {u"> one"_s, u">.* two"_s, u">> three"_s, u"four"_s});
    row("entities", "&eacute; &amp; &#x1F600; &nosuch;", {u"é & \U0001F600 &nosuch;"_s});
    row("code", "```\na\n\n  b\n```", {u"pre a"_s, u"pre   b"_s});
    row("table", "| a | b. |\n|---|---|\n| c | d |", {u"a\tb."_s, u"c\td"_s});
    row("link and image", "![a picture](p.png) See [the text](http://x.org \"t\").", {u"See the text."_s});
    row("html in it", "one.<br>two\n\n<script>alert(1)</script>\n\n<div><p>three</p></div>\n\n<!-- no -->",
        {u"one."_s, u"two"_s, u"three"_s});
    row("front matter", "---\ntitle: x\n---\n# Talks\n\nBody.", {u"headline Talks"_s, u"Body."_s});
    row("a rule is no front matter", "---\n\nBody.", {u"Body."_s});
    row("plain text in it", "Talks open\n\nBy Jane Doe\n\nTOKYO — They met.",
        {u"headline Talks open"_s, u"byline By Jane Doe"_s, u"TOKYO — They met."_s});
}

void TestMarkup::readsMarkdown()
{
    QFETCH(QByteArray, source);
    QFETCH(QStringList, lines);
    const Article article = read(source, markdown);
    QCOMPARE(told(article), lines);
    QCOMPARE(problemOf(article), QByteArray());
}

void TestMarkup::readsHtml_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char *name, const QByteArray &source, const QStringList &lines) {
        QTest::newRow(name) << source << lines;
    };
    row("empty", "", {});
    row("page",
        "<!doctype html><html><head><title>T</title><style>p{}</style><script>var a='<p>no</p>'</script></head><body>"
        "<nav><a href=/>Home</a></nav><h1>Talks <em>open</em></h1><p class='c-byline'>Jane Doe</p>"
        "<p>They&nbsp;met &amp;\n   left.</p><h2>Next</h2><ul><li>one<li>two<ol start=3><li>three</ol></ul>"
        "<blockquote><p>quoted<footer>who said it</footer></blockquote><footer>imprint</footer></body></html>",
        {u"headline Talks open"_s, u"byline Jane Doe"_s, u"They\u00A0met & left."_s, u"heading2 Next"_s, u".* one"_s,
         u".* two"_s, u"..3 three"_s, u"> quoted"_s, u"> who said it"_s});
    row("only the article", "<body><h1>Site</h1><p>a</p><article><h1>Talks</h1><p>b</article><p>c",
        {u"headline Talks"_s, u"b"_s});
    row("headline outside", "<body><h1>Talks</h1><div>menu</div><article><p>b</article>",
        {u"headline Talks"_s, u"b"_s});
    row("several articles", "<main><article><p>a.</article><article><p>b</article></main><p>c", {u"a."_s, u"b"_s});
    row("text without blocks", "one <b>two.</b><div>three</div>four<br><br>five",
        {u"one two."_s, u"three"_s, u"four"_s, u"five"_s});
    row("hidden", "<p hidden>a<p aria-hidden=true>b<p style='display: none'>c<p>d<template>e</template>", {u"d"_s});
    row("table", "<table><tr><th> a </th>\n<td>b.</td></tr><tr><td><p>c</p></td><td>d</td></tr></table>",
        {u"a\tb."_s, u"c"_s, u"d"_s});
    row("pre", "<pre>\n a\n\n  b</pre>", {u"pre  a"_s, u"pre   b"_s});
    row("quotation marks", "<p>He said <q>no</q>.", {u"He said “no”."_s});
    row("ruby", "<p><ruby>岸田<rp>(</rp><rt>きしだ</rt><rp>)</rp></ruby>外相", {u"岸田外相"_s});
    row("never closed", "<div><p><b>a<i>b.</p><li>c", {u"ab."_s, u"* c"_s});
    row("NUL and garbage", QByteArray("a\0b<\xFF>&#xFFFFFF;</p></p>", 24), {u"a\uFFFDb<\uFFFD>\uFFFD"_s});
    row("empty items", "<ul><li><li>a<li> </ul>b", {u".* a"_s, u"b"_s});
}

void TestMarkup::readsHtml()
{
    QFETCH(QByteArray, source);
    QFETCH(QStringList, lines);
    const Article article = read(source, html);
    QCOMPARE(told(article), lines);
    QCOMPARE(problemOf(article), QByteArray());
}

void TestMarkup::setsWordsApart_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QString>("mediaType");
    QTest::addColumn<QStringList>("spans");
    QTest::newRow("Markdown") << "*a **b** c* [d `e`](f) ***g***"_ba << markdown
                              << QStringList{u"0 a b c"_s, u"1 b"_s, u"2 d e"_s, u"3 e"_s, u"1 g"_s, u"0 g"_s};
    QTest::newRow("HTML") << "<p><b>a <i>b</b> c</i> <a name=x>d</a> <a href=y> e </a> <em></em>"_ba << html
                          << QStringList{u"1 a b"_s, u"0 b"_s, u"0 c"_s, u"2 e"_s};
    QTest::newRow("over lines") << "<b>a<br>b<p>c</b>"_ba << html << QStringList{u"1 a"_s, u"1 b"_s, u"1 c"_s};
    QTest::newRow("dateline") << "# H\n\nMOSCOW, Nov. 2 (TASS) — They met."_ba << markdown
                              << QStringList{u"4 MOSCOW, Nov. 2 (TASS) —"_s};
    QTest::newRow("dateline of plain text")
        << "Talks open\n\nTOKYO — They met."_ba << QString() << QStringList{u"4 TOKYO —"_s};
    QTest::newRow("no dateline") << "Talks open\n\nNATO met in TOKYO — again."_ba << QString() << QStringList();
}

void TestMarkup::setsWordsApart()
{
    QFETCH(QByteArray, source);
    QFETCH(QString, mediaType);
    QFETCH(QStringList, spans);
    const Article article = read(source, mediaType);
    QStringList found;
    for (const InlineSpan &span : article.spans())
        found.append(QString::number(int(span.style)) + u' ' + article.text(span.range).toString());
    QCOMPARE(found, spans);
    QCOMPARE(problemOf(article), QByteArray());
}

void TestMarkup::decodesAsThePageSays_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::newRow("UTF-8 unsaid") << "<p>caf\xC3\xA9"_ba;
    QTest::newRow("ISO 8859-1") << "<meta charset=iso-8859-1><p>caf\xE9"_ba;
    QTest::newRow("http-equiv")
        << "<meta http-equiv='Content-Type' content='text/html; charset=ISO-8859-1'><p>caf\xE9"_ba;
    QTest::newRow("a mark is stronger") << "\xEF\xBB\xBF<meta charset=iso-8859-1><p>caf\xC3\xA9"_ba;
    QTest::newRow("no charset at all") << "<meta charset=x-klingon><p>caf\xC3\xA9"_ba;
    QTest::newRow("UTF-16") << "\xFF\xFE<\0p\0>\0c\0a\0f\0\xE9\0"_ba;
}

void TestMarkup::decodesAsThePageSays()
{
    QFETCH(QByteArray, source);
    QCOMPARE(read(source, html).text(), u"café"_s);
}

void TestMarkup::goesByTheNameOfTheFile()
{
    QTemporaryDir folder;
    const auto readAs = [&](const QString &name) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write("<title>T</title><p>**a**</p>") < 0)
            qFatal("no file");
        file.close();
        return readArticleFile(file.fileName()).value().article;
    };
    QCOMPARE(readAs(u"a.txt"_s).text(), u"<title>T</title><p>**a**</p>"_s);
    QCOMPARE(readAs(u"a.txt"_s).details().mediaType, QString());
    const Article page = readAs(u"a.HTML"_s);
    QCOMPARE(page.text(), u"**a**"_s);
    QCOMPARE(page.details().title, u"T"_s);
    QCOMPARE(page.details().mediaType, html);
    QCOMPARE(page.details().sha256, readAs(u"a.txt"_s).details().sha256); // of the file, not of the text
    QCOMPARE(readAs(u"a.htm"_s).text(), u"**a**"_s);
    QCOMPARE(readAs(u"a.md"_s).details().mediaType, markdown);
    QCOMPARE(readArticleFile(folder.filePath(u"a.md"_s), {}).value().article.text(), u"<title>T</title><p>**a**</p>"_s);
}

void TestMarkup::saysWhereBytesAreBroken()
{
    const auto read = readBytes("# a\n\nb \xFF"_ba, u"a.md"_s, markdown);
    QVERIFY(read);
    QCOMPARE(read->issues.size(), 1);
    QCOMPARE(read->issues.first().toString(),
             u"a.md:3:3: 1 place(s) in a row that are not UTF-8, shown as “\uFFFD”."_s);
}

void TestMarkup::refusesWhatIsTangled_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::newRow("deep") << QByteArray("<div>").repeated(200'000);
    QTest::newRow("attributes") << "<p " + QByteArray("a ").repeated(200'000);
    QByteArray many = "<p";
    for (int i = 0; i < 100'000; ++i)
        many += " a" + QByteArray::number(i) + "=1";
    QTest::newRow("named attributes") << many + ">";
}

void TestMarkup::refusesWhatIsTangled()
{
    QFETCH(QByteArray, source);
    const auto read = readBytes(source, u"a.html"_s, html);
    QVERIFY(!read);
    QCOMPARE(read.error().file, u"a.html"_s);
    QVERIFY(read.error().text.contains(u"nested too deep"_s));
}

void TestMarkup::anyBytesMakeASoundArticle_data()
{
    QTest::addColumn<QString>("mediaType");
    QTest::newRow("Markdown") << markdown;
    QTest::newRow("HTML") << html;
}

void TestMarkup::anyBytesMakeASoundArticle()
{
    QFETCH(QString, mediaType);
    static const QList<QByteArray> pieces{"<p>",
                                          "</p>",
                                          "<b>",
                                          "</b>",
                                          "<ul>",
                                          "<li>",
                                          "</ul>",
                                          "<blockquote>",
                                          "<table>",
                                          "<td>",
                                          "<pre>",
                                          "</pre>",
                                          "<br>",
                                          "<h1>",
                                          "</h1>",
                                          "<a href=x>",
                                          "<!--",
                                          "-->",
                                          "<script>",
                                          "</script>",
                                          "<svg>",
                                          "# ",
                                          "> ",
                                          "- ",
                                          "3. ",
                                          "```",
                                          "\n",
                                          "\n\n",
                                          "*",
                                          "**",
                                          "`",
                                          "[",
                                          "](",
                                          ")",
                                          "&amp;",
                                          "&#0;",
                                          "&#10;",
                                          "|",
                                          "|-|-|\n",
                                          "    ",
                                          "\t",
                                          "\xE6\x97\xA5",
                                          "\xFF",
                                          "\xE2\x80\xA8",
                                          "word",
                                          " ",
                                          "\r",
                                          QByteArray(1, '\0'),
                                          "<div class=byline>",
                                          "<template>",
                                          "---\n",
                                          "\\"};
    QRandomGenerator random(7);
    for (int round = 0; round < 3000; ++round) {
        QByteArray source;
        for (int i = random.bounded(40); i > 0; --i)
            source += pieces[random.bounded(pieces.size())];
        const Article article = read(source, mediaType);
        const QByteArray problem = problemOf(article);
        QVERIFY2(problem.isEmpty(), QByteArray(problem + ": " + source.toPercentEncoding(" <>/#*")).constData());
        QCOMPARE(read(source, mediaType).text(), article.text());
    }
}

QTEST_APPLESS_MAIN(TestMarkup)
#include "tst_markup.moc"
