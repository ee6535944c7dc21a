// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/JsonFault.h"
#include "formats/NativeReader.h"
#include "support/NativeData.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;
using Test::contentOf;
using Test::nativeData;

/// Every file of tests/data/native/broken is one row: all its faults must be told as the file of the same name with the
/// suffix .expected says, one a line, with line, column and path.
class TestNativeFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsEveryFault_data();
    void tellsEveryFault();
    void tellsNewerVersionsApart();
    void neverTakesAPartForTheWhole();
    void survivesRandomDamage();
    void refusesLargeFilesBeforeReadingThem();
    void refusesWhatIsNoFile();
    void boundsTheNumberOfFaults();
    void agreesWithSimdjsonOnNumbers_data();
    void agreesWithSimdjsonOnNumbers();
    void bounds64Levels();
};

static QString told(const NativeFault &fault)
{
    QStringList lines;
    for (const Issue &issue : fault.issues)
        lines.append(issue.toString());
    return lines.join(u'\n') + u'\n';
}

void TestNativeFaults::tellsEveryFault_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = QDir(nativeData(u"broken"_s)).entryList({u"*.json"_s}, QDir::Files);
    QVERIFY(names.size() >= 30);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void TestNativeFaults::tellsEveryFault()
{
    QFETCH(QString, name);
    const QString path = nativeData(u"broken/"_s + name);
    const QString expected = QString::fromUtf8(contentOf(path.chopped(5) + u".expected"_s));
    QVERIFY2(!expected.isEmpty(), "no faults are expected of it");
    const auto native = readNative(contentOf(path), name);
    QVERIFY(!native);
    QCOMPARE(told(native.error()), expected);
    QVERIFY(std::ranges::all_of(native.error().issues,
                                [](const Issue &issue) { return issue.line > 0 && issue.column > 0; }));
    if (name.startsWith(u"syntax-"))
        QVERIFY(findJsonFault(contentOf(path)).has_value());
}

void TestNativeFaults::tellsNewerVersionsApart()
{
    const auto understood = readNativeFile(nativeData(u"broken/newer.json"_s));
    QVERIFY(!understood);
    QCOMPARE(understood.error().kind, NativeFault::Kind::NewerVersion);
    QVERIFY(understood.error().understood);
    QCOMPARE(understood.error().understood->mentions.size(), 2);
    const auto other = readNativeFile(nativeData(u"broken/newer-and-other.json"_s));
    QVERIFY(!other);
    QCOMPARE(other.error().kind, NativeFault::Kind::NewerVersion);
    QVERIFY(!other.error().understood);
    const auto malformed = readNativeFile(nativeData(u"broken/span-empty.json"_s));
    QVERIFY(!malformed);
    QCOMPARE(malformed.error().kind, NativeFault::Kind::Malformed);
}

void TestNativeFaults::neverTakesAPartForTheWhole()
{
    for (const QString &name : {u"full.json"_s, u"unknown-fields.json"_s}) {
        const QByteArray whole = contentOf(nativeData(name)).trimmed();
        QVERIFY(readNative(whole, {}));
        for (qsizetype length = 0; length < whole.size(); ++length) {
            const auto native = readNative(QByteArrayView(whole).first(length), {});
            QVERIFY(!native);
            QVERIFY(!native.error().issues.isEmpty());
        }
    }
}

void TestNativeFaults::survivesRandomDamage()
{
    const QByteArray whole = contentOf(nativeData(u"full.json"_s));
    QRandomGenerator random(31);
    for (int round = 0; round < 3000; ++round) {
        QByteArray damaged = whole;
        for (int i = random.bounded(1, 4); i > 0; --i) {
            const qsizetype at = random.bounded(damaged.size());
            if (random.bounded(3) == 0)
                damaged.remove(at, random.bounded(1, 20));
            else if (random.bounded(2) == 0)
                damaged[at] = char(random.bounded(256));
            else
                damaged.insert(at, R"("{}[],:\0e-)"[random.bounded(11)]);
        }
        const auto native = readNative(damaged, {});
        // Both of our readers must be of one mind on what JSON is.
        if (findJsonFault(damaged)) {
            QVERIFY(!native);
        } else if (!native) {
            QVERIFY2(!told(native.error()).contains(u"This JSON cannot be read"), qPrintable(told(native.error())));
        }
    }
}

void TestNativeFaults::refusesLargeFilesBeforeReadingThem()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"large.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(1LL << 30)); // sparse
    file.close();
    const auto native = readNativeFile(file.fileName());
    QVERIFY(!native);
    QCOMPARE(native.error().kind, NativeFault::Kind::Unreadable);
    QCOMPARE(native.error().issues.first().text, u"It is too large: 1.00 GiB, where at most 256.00 MiB are read."_s);
    QCOMPARE(native.error().issues.first().file, file.fileName());
}

void TestNativeFaults::refusesWhatIsNoFile()
{
    QTemporaryDir folder;
    const auto reasonOf = [](const QString &path) {
        const auto native = readNativeFile(path);
        return native || native.error().kind != NativeFault::Kind::Unreadable ? QString()
                                                                              : native.error().issues.first().text;
    };
    QCOMPARE(reasonOf(folder.path()), u"It is not a file that can be read."_s);
    QCOMPARE(reasonOf(u"/dev/null"_s), u"It is not a file that can be read."_s);
    QCOMPARE(reasonOf(folder.filePath(u"nothing"_s)), u"There is no such file."_s);
}

void TestNativeFaults::boundsTheNumberOfFaults()
{
    QByteArray json = R"({"format": "rapporteur-annotations", "version": 1, "entities": [)";
    for (int i = 0; i < 20000; ++i)
        json += i ? ",0" : "0";
    json += "]}";
    const auto native = readNative(json, {});
    QVERIFY(!native);
    QCOMPARE(native.error().issues.size(), 1001);
    QVERIFY(native.error().issues.last().text.contains(u"only the first 1000"));
}

void TestNativeFaults::agreesWithSimdjsonOnNumbers_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<bool>("isFine");
    const auto row = [](const QByteArray &number, bool isFine) {
        QTest::addRow("%s (%d)", number.left(30).constData(), int(number.size())) << number << isFine;
    };
    row("0", true);
    row("-0", true);
    row("-0.0e-0", true);
    row("9223372036854775807", true);
    row("-9223372036854775808", true);
    row("18446744073709551615", true);
    row("18446744073709551616", false);
    row("-9223372036854775809", false);
    row("1.7976931348623157e308", true);
    row("1.8e308", false);
    row("-1e400", false);
    row("1e-400", true);
    row("0e99999999999999999999", true);
    row("1e99999999999999999999", false);
    row("1e-99999999999999999999", true);
    row("0." + QByteArray(400, '0') + "1", true);
    row("0." + QByteArray(400, '0') + "1e1000", false);
    row(QByteArray(400, '9') + ".0", false);
    row("01", false);
    row("-", false);
    row(".5", false);
    row("1.", false);
    row("1e+", false);
}

void TestNativeFaults::agreesWithSimdjsonOnNumbers()
{
    QFETCH(QByteArray, number);
    QFETCH(bool, isFine);
    const QByteArray json = contentOf(nativeData(u"empty.json"_s))
                                .replace("{\n  \"format\"", QByteArray("{\"x\": " + number + ", \"format\""));
    QVERIFY(json.contains(number));
    QCOMPARE(!findJsonFault(json).has_value(), isFine);
    const auto native = readNative(json, {});
    QCOMPARE(native.has_value(), isFine);
    QVERIFY(native || !told(native.error()).contains(u"This JSON cannot be read"));
}

void TestNativeFaults::bounds64Levels()
{
    for (const QByteArray &innermost : {"[]"_ba, "{}"_ba, "[0]"_ba}) {
        for (int levels = 62; levels <= 64; ++levels) {
            const QByteArray value = QByteArray(levels - 1, '[') + innermost + QByteArray(levels - 1, ']');
            const QByteArray json =
                contentOf(nativeData(u"empty.json"_s)).replace("{\n", QByteArray("{\"x\": " + value + ","));
            QCOMPARE(readNative(json, {}).has_value(), levels < 64); // the whole is one level
        }
    }
}

QTEST_APPLESS_MAIN(TestNativeFaults)
#include "tst_nativefaults.moc"
