// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/ArticleReader.h"
#include "support/Unprivileged.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

class TestArticleReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void keepsLineEndsAndOddCharacters();
    void saysWhere();
    void sumsUpManyPlaces();
    void describesTheFile();
    void refuses_data();
    void refuses();
    void neverTouchesTheFile();
    void takesTextAsItIs();
};

static QString told(const Issues &issues)
{
    QStringList lines;
    for (const Issue &issue : issues)
        lines.append(issue.toString());
    return lines.join(u'\n');
}

// Expected texts are what bytes.decode(…, errors='replace') of Python 3.13 gives, with NUL replaced besides.
void TestArticleReader::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &hex, const QString &text) {
        QTest::newRow(name) << QByteArray::fromHex(hex) << text;
    };
    row("empty", "", {});
    row("ascii", "546f6b796f", u"Tokyo"_s);
    row("emoji", "f09f9880", u"\U0001F600"_s);
    row("UTF-8 mark", "efbbbf41", u"A"_s);
    row("two UTF-8 marks", "efbbbfefbbbf41", u"\uFEFFA"_s);
    row("mark inside", "41efbbbf42", u"A\uFEFFB"_s);
    row("mark after a fault", "ffefbbbf42", u"\uFFFD\uFEFFB"_s);
    row("NUL", "410042", u"A\uFFFDB"_s);
    row("two NUL", "41000042", u"A\uFFFD\uFFFDB"_s);
    row("stray continuation", "418042", u"A\uFFFDB"_s);
    row("Latin-1", "43616665e92e", u"Cafe\uFFFD."_s);
    row("cut in two", "41e28242", u"A\uFFFDB"_s);
    row("cut in three", "41f09f9842", u"A\uFFFDB"_s);
    row("cut at the end", "41f09f98", u"A\uFFFD"_s);
    row("overlong", "c0af", u"\uFFFD\uFFFD"_s);
    row("overlong of three", "e080af", u"\uFFFD\uFFFD\uFFFD"_s);
    row("surrogate", "eda0bd", u"\uFFFD\uFFFD\uFFFD"_s);
    row("beyond Unicode", "f4908080", u"\uFFFD\uFFFD\uFFFD\uFFFD"_s);
    row("F5", "f5808080", u"\uFFFD\uFFFD\uFFFD\uFFFD"_s);
    row("UTF-16 LE", "fffe41003dd800de", u"A\U0001F600"_s);
    row("UTF-16 BE", "feff0041d83dde00", u"A\U0001F600"_s);
    row("UTF-16 odd byte", "fffe410042", u"A\uFFFD"_s);
    row("UTF-16 lone high", "fffe3dd84100", u"\uFFFDA"_s);
    row("UTF-16 lone low", "fffe00de4100", u"\uFFFDA"_s);
    row("UTF-16 NUL", "feff00000041", u"\uFFFDA"_s);
    row("UTF-32 mark and half a unit", "fffe00004100", u"\uFFFD"_s);
    row("UTF-32 LE", "fffe00004100000000f60100", u"A\U0001F600"_s);
    row("UTF-32 BE", "0000feff000000410001f600", u"A\U0001F600"_s);
    row("UTF-32 too large", "fffe00000000110041000000", u"\uFFFDA"_s);
    row("UTF-32 surrogate", "fffe00003dd8000041000000", u"\uFFFDA"_s);
    row("UTF-32 cut", "fffe0000410000004200", u"A\uFFFD"_s);
}

void TestArticleReader::decodes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QCOMPARE(readPlainText(bytes, {}).article.text(), text);
}

void TestArticleReader::keepsLineEndsAndOddCharacters()
{
    const QString text = u"a\r\nb\rc\nd\u2028e\u2029f\u00A0g\u200Bh\u202Ei\uFFFEj\uFDD0k\tl\u000B\u0085"_s;
    const ReadArticle read = readPlainText(text.toUtf8(), {});
    QCOMPARE(read.article.text(), text);
    QCOMPARE(told(read.issues), QString());
}

void TestArticleReader::saysWhere()
{
    const ReadArticle read = readPlainText("\xEF\xBB\xBF"
                                           "one\r\n\xF0\x9F\x98\x80 b\xFF\xFE"
                                           "d\0\n\x80"_ba,
                                           u"a.txt"_s);
    QCOMPARE(told(read.issues),
             u"a.txt: The file begins with a byte order mark of UTF-8, which is not part of the text.\n"
             "a.txt:2:4: 2 place(s) in a row that are not UTF-8, shown as “\uFFFD”.\n"
             "a.txt:2:7: 1 NUL character(s), shown as “\uFFFD”.\n"
             "a.txt:3:1: 1 place(s) in a row that are not UTF-8, shown as “\uFFFD”."_s);
    QCOMPARE(read.issues.first().severity, Issue::Severity::Note);
    QCOMPARE(read.issues.last().severity, Issue::Severity::Warning);
}

void TestArticleReader::sumsUpManyPlaces()
{
    const ReadArticle read = readPlainText(QByteArray("ab\xFF\n").repeated(1000), {});
    QCOMPARE(read.issues.size(), 21);
    QCOMPARE(read.issues.last().toString(), u"21:3: From here on there are 980 more such place(s)."_s);
}

void TestArticleReader::describesTheFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"The report.v2.txt"_s);
    const QByteArray bytes = "\xEF\xBB\xBFThey met on Saturday."_ba;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    const auto read = readArticleFile(path);
    QVERIFY(read);
    QCOMPARE(read->article.details().title, u"The report.v2"_s);
    QCOMPARE(read->article.details().file, path);
    QCOMPARE(read->article.details().sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    QCOMPARE(read->article.text(), u"They met on Saturday."_s);
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder.path()));
    const auto relative = readArticleFile(u"The report.v2.txt"_s);
    QVERIFY(QDir::setCurrent(before));
    QCOMPARE(relative.value().article.details().file, QDir(folder.path()).canonicalPath() + u"/The report.v2.txt"_s);
}

void TestArticleReader::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("words");
    QTest::newRow("missing") << u"none.txt"_s << u"There is no such file."_s;
    QTest::newRow("folder") << u"."_s << u"This is a folder; an article is one file."_s;
    QTest::newRow("dangling link") << u"dangling"_s << u"This is a link to a file that does not exist."_s;
    QTest::newRow("large") << u"large"_s << u"The file is too large: 2.00 GiB, where at most 1.00 GiB are read."_s;
    QTest::newRow("pipe") << u"pipe"_s << u"This is a device or a pipe, not a file."_s;
    QTest::newRow("device") << u"/dev/zero"_s << u"This is a device or a pipe, not a file."_s;
    QTest::newRow("unreadable") << u"secret"_s << u"The file cannot be opened: Permission denied."_s;
}

void TestArticleReader::refuses()
{
    QFETCH(QString, name);
    QFETCH(QString, words);
    QTemporaryDir folder;
    QVERIFY(QFile::link(u"nowhere"_s, folder.filePath(u"dangling"_s)));
    QFile large(folder.filePath(u"large"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(2LL << 30)); // sparse
    large.close();
    QCOMPARE(mkfifo(QFile::encodeName(folder.filePath(u"pipe"_s)).constData(), 0600), 0);
    QFile secret(folder.filePath(u"secret"_s));
    QVERIFY(secret.open(QIODevice::WriteOnly) && secret.setPermissions({}));
    secret.close();
    const Test::Unprivileged user(folder.path());
    const QString path = QDir(folder.path()).absoluteFilePath(name);
    const auto read = readArticleFile(path);
    QVERIFY(!read);
    QCOMPARE(read.error().text, words);
    QCOMPARE(read.error().file, path);
}

void TestArticleReader::neverTouchesTheFile()
{
    QTemporaryDir folder;
    const QByteArray bytes = "\xEF\xBB\xBF"
                             "a\r\nb\0\xFF"_ba;
    QFile file(folder.filePath(u"a.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner));
    QVERIFY(readArticleFile(file.fileName()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
}

void TestArticleReader::takesTextAsItIs()
{
    const QString text = u"\uFEFFe\u0301\r\n\u00A0"_s;
    const Article article = articleFromText(text, u"Clipboard"_s);
    QCOMPARE(article.text(), text);
    QCOMPARE(article.details().title, u"Clipboard"_s);
    QVERIFY(article.details().file.isEmpty());
}

QTEST_APPLESS_MAIN(TestArticleReader)
#include "tst_articlereader.moc"
