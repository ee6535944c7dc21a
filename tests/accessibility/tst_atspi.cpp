// SPDX-License-Identifier: GPL-3.0-or-later
// The real window under a real X server, read by another process through AT-SPI.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestAtspi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windowIsReadFromOutside();
};

void TestAtspi::windowIsReadFromOutside()
{
    for (const QString &tool : {u"xvfb-run"_s, u"xauth"_s, u"dbus-run-session"_s, u"python3"_s, u"xdotool"_s}) {
        if (QStandardPaths::findExecutable(tool).isEmpty())
            QSKIP(qPrintable(tool + u" is not installed"));
    }
    const QString bindings = u"import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"_s;
    if (QProcess::execute(u"python3"_s, {u"-c"_s, bindings}) != 0)
        QSKIP("Python's AT-SPI bindings (gir1.2-atspi-2.0, python3-gi) are not installed");
    if (!QFile::exists(u"/usr/libexec/at-spi-bus-launcher"_s) && !QFile::exists(u"/usr/lib/at-spi-bus-launcher"_s))
        QSKIP("at-spi2-core is not installed");

    const QTemporaryDir home;
    QVERIFY(home.isValid());
    const QString article = home.filePath(u"article.txt"_s);
    QFile file(article);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "Ministers meet\n\nThe Foreign Minister of Japan spoke in Oslo. \xF0\x9F\x87\xAF\xF0\x9F\x87\xB5 Germany and "
        "France signed a trade agreement on Monday.\n");
    file.close();

    QProcess probe;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"QT_QPA_PLATFORM"_s);
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    for (const QString &name :
         {u"XDG_CONFIG_HOME"_s, u"XDG_STATE_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_RUNTIME_DIR"_s}) {
        const QString folder = home.filePath(name.toLower());
        QVERIFY(QDir().mkpath(folder));
        environment.insert(name, folder);
    }
    QVERIFY(QFile::setPermissions(home.filePath(u"xdg_runtime_dir"_s),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    probe.setProcessEnvironment(environment);
    probe.start(u"xvfb-run"_s,
                {u"-a"_s, u"dbus-run-session"_s, u"--"_s, u"python3"_s,
                 QStringLiteral(RAPPORTEUR_SOURCE_DIR) + u"/tests/accessibility/atspi_probe.py"_s,
                 QStringLiteral(RAPPORTEUR_BIN_DIR) + u"/rapporteur"_s, article, u"Germany"_s});
    QVERIFY(probe.waitForStarted());
    QVERIFY2(probe.waitForFinished(110'000), "the window did not answer");
    const QByteArray errors = probe.readAllStandardError();
    QVERIFY2(probe.exitStatus() == QProcess::NormalExit && probe.exitCode() == 0, errors.constData());
    const auto lines = probe.readAllStandardOutput().trimmed().split('\n'); // the registry may have told its name first
    const QJsonObject told = QJsonDocument::fromJson(lines.constLast()).object();
    const auto words = [&](QLatin1StringView key) { return told[key].toString(); };

    QCOMPARE(words("name"_L1), u"Article"_s);
    QVERIFY2(words("description"_L1).contains(u"mention"_s), qPrintable(words("description"_L1)));
    QVERIFY(words("text"_L1).startsWith(u"Ministers meet\n\nThe Foreign Minister"_s));
    QCOMPARE(words("word"_L1), u"Germany"_s);
    QVERIFY2(words("sentence"_L1).endsWith(u"on Monday.\n"_s) && !words("sentence"_L1).contains(u"Oslo"_s),
             qPrintable(words("sentence"_L1)));
    // Exactly the word, although a flag of two surrogate pairs stands before it.
    QCOMPARE(told["start"_L1].toInt(), told["at"_L1].toInt());
    QCOMPARE(told["end"_L1].toInt(), told["at"_L1].toInt() + 7);
    QCOMPARE(told["attributes"_L1].toObject()["underline"_L1].toString(), u"single"_s);
    QVERIFY(told["width"_L1].toInt() > 20 && told["height"_L1].toInt() > 8);
    QCOMPARE(told["offsetAtPoint"_L1].toInt(), told["at"_L1].toInt());
    QCOMPARE(told["selection"_L1].toArray(), (QJsonArray{told["at"_L1], told["end"_L1]}));
    QVERIFY(!told["carets"_L1].toArray().isEmpty());
    QCOMPARE(told["unnamed"_L1].toArray(), QJsonArray());
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    const QJsonArray announced = told["announced"_L1].toArray();
    QCOMPARE(announced.size(), 3);
    QCOMPARE(announced[0].toString(), u"country, Germany, suggested"_s); // the caret came there
    for (const qsizetype walked : {1, 2})
        QVERIFY2(announced[walked].toString().contains(u" of "_s), qPrintable(announced[walked].toString()));
    QVERIFY(announced[1] != announced[2]);
#endif
}

QTEST_GUILESS_MAIN(TestAtspi)
#include "tst_atspi.moc"
