// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/Article.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Rapporteur::Article;
using Rapporteur::Paragraph;
using Role = Rapporteur::Paragraph::Role;

class TestArticle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyTextHasOneParagraph();
    void splitsAtEveryKindOfLineEnd();
    void recognisesHeadlineAndByline_data();
    void recognisesHeadlineAndByline();
    void findsTheParagraphOfAnOffset();
    void countsWords();
    void hashesTheTextWhereThereIsNoFile();
};

void TestArticle::emptyTextHasOneParagraph()
{
    const Article article;
    QCOMPARE(article.paragraphs().size(), 1);
    QVERIFY(article.paragraphs().first().range.isEmpty());
    QCOMPARE(article.wordCount(), 0);
}

void TestArticle::splitsAtEveryKindOfLineEnd()
{
    const QString text = u"a\r\nb\rc\nd\u2028e\u2029f"_s;
    const Article article(text, {});
    QStringList lines;
    for (const Paragraph &paragraph : article.paragraphs())
        lines.append(article.text(paragraph.range).toString());
    QCOMPARE(lines, QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s}));
    QCOMPARE(article.text(), text);
}

void TestArticle::recognisesHeadlineAndByline_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<Role>>("roles");
    QTest::addColumn<QString>("title");

    QTest::newRow("headline, byline, body")
        << u"Talks open\nBy A. Writer\n\nThey met on Saturday."_s
        << QList<Role>{Role::Headline, Role::Byline, Role::Blank, Role::Body} << u"Talks open"_s;
    QTest::newRow("headline, body") << u"Talks open\n\nThey met on Saturday.\nAnd left."_s
                                    << QList<Role>{Role::Headline, Role::Blank, Role::Body, Role::Body}
                                    << u"Talks open"_s;
    QTest::newRow("body alone") << u"They met on Saturday.\n\nAnd left."_s
                                << QList<Role>{Role::Body, Role::Blank, Role::Body} << u"file"_s;
    QTest::newRow("one short line") << u"Talks open"_s << QList<Role>{Role::Body} << u"file"_s;
    QTest::newRow("lines of one paragraph")
        << u"They met on Saturday and\nleft on Sunday."_s << QList<Role>{Role::Body, Role::Body} << u"file"_s;
}

void TestArticle::recognisesHeadlineAndByline()
{
    QFETCH(QString, text);
    QFETCH(QList<Role>, roles);
    QFETCH(QString, title);
    const Article article(text, {.title = u"file"_s, .file = {}, .sha256 = {}});
    QList<Role> found;
    for (const Paragraph &paragraph : article.paragraphs())
        found.append(paragraph.role);
    QCOMPARE(found, roles);
    QCOMPARE(article.details().title, title);
}

void TestArticle::findsTheParagraphOfAnOffset()
{
    const Article article(u"ab\r\ncd\n\nef"_s, {});
    const QList<qsizetype> expected{0, 0, 0, 0, 1, 1, 1, 2, 3, 3, 3};
    for (qsizetype offset = 0; offset < expected.size(); ++offset)
        QCOMPARE(article.paragraphAt(offset), expected[offset]);
}

void TestArticle::countsWords()
{
    QCOMPARE(Article(u"Japan’s foreign minister, in “Tokyo”."_s, {}).wordCount(), 5);
}

void TestArticle::hashesTheTextWhereThereIsNoFile()
{
    // SHA-256 of "abc", FIPS 180-2 appendix B.1
    QCOMPARE(Article(u"abc"_s, {}).details().sha256,
             "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_ba);
}

QTEST_APPLESS_MAIN(TestArticle)
#include "tst_article.moc"
