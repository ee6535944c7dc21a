// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// Who may include whom: the layers that app/README.md draws. The linker says it for libraries, this says it for headers.
class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void includes_data();
    void includes();
    void appKnowsNoWidgets();
    void everySourceNamesItsLicence();
};

static QStringList sourcesIn(const QString &folder)
{
    QStringList files;
    QDirIterator it(QStringLiteral(RAPPORTEUR_SOURCE_DIR "/") + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(it.next());
    return files;
}

static QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void TestLayers::includes_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QStringList>("allowed");

    const auto row = [](const char *folder, const QStringList &allowed) {
        QTest::newRow(folder) << QString::fromLatin1(folder) << allowed;
    };
    row("app/text", {u"text"_s});
    row("app/annotation", {u"annotation"_s, u"text"_s});
    row("app/extraction", {u"extraction"_s, u"annotation"_s, u"text"_s});
    row("app/formats", {u"formats"_s, u"annotation"_s, u"text"_s});
    row("app/documents", {u"documents"_s, u"text"_s});
    row("app/durable", {u"durable"_s, u"text"_s});
    row("app/lexicons", {u"lexicons"_s, u"durable"_s, u"formats"_s, u"extraction"_s, u"annotation"_s, u"text"_s});
    row("app/sessions", {u"sessions"_s, u"durable"_s, u"formats"_s, u"annotation"_s, u"text"_s});
    row("app/evaluation", {u"evaluation"_s, u"annotation"_s, u"text"_s});
    row("app/exchange", {u"exchange"_s, u"documents"_s, u"formats"_s, u"annotation"_s, u"text"_s});
    row("app/document",
        {u"document"_s, u"durable"_s, u"sessions"_s, u"documents"_s, u"formats"_s, u"extraction"_s, u"annotation"_s,
         u"text"_s});
    row("app/models", {u"models"_s, u"document"_s, u"annotation"_s, u"text"_s});
    row("app/cli",
        {u"cli"_s, u"schema"_s, u"exchange"_s, u"evaluation"_s, u"sessions"_s, u"lexicons"_s, u"durable"_s,
         u"documents"_s, u"formats"_s, u"extraction"_s, u"annotation"_s, u"text"_s});
    row("ui/theme", {u"theme"_s, u"syntax"_s, u"annotation"_s, u"text"_s});
    row("ui/reader", {u"reader"_s, u"theme"_s, u"models"_s, u"document"_s, u"annotation"_s, u"text"_s});
    row("ui/entities", {u"entities"_s, u"theme"_s, u"models"_s, u"document"_s, u"annotation"_s, u"text"_s});
    row("ui/sessions",
        {u"sessions"_s, u"reader"_s, u"theme"_s, u"models"_s, u"document"_s, u"formats"_s, u"annotation"_s, u"text"_s});
    row("ui/editor", {u"editor"_s, u"theme"_s, u"models"_s, u"document"_s, u"formats"_s, u"annotation"_s, u"text"_s});
}

void TestLayers::includes()
{
    QFETCH(QString, folder);
    QFETCH(QStringList, allowed);
    static const QRegularExpression include(u"^#include \"(\\w+)/"_s, QRegularExpression::MultilineOption);
    const QStringList sources = sourcesIn(folder);
    QVERIFY(!sources.isEmpty());
    for (const QString &path : sources) {
        auto matches = include.globalMatch(contentOf(path));
        while (matches.hasNext()) {
            const QString layer = matches.next().captured(1);
            QVERIFY2(allowed.contains(layer), qPrintable(path + u" includes from "_s + layer));
        }
    }
}

void TestLayers::appKnowsNoWidgets()
{
    static const QRegularExpression widget(
        u"#include <(QtWidgets/|QWidget>|QApplication>|QDialog>|QPainter>|QColor>|QIcon>)"_s);
    const auto paths = sourcesIn(u"app"_s);
    for (const QString &path : paths) {
        if (!path.endsWith("app/main.cpp"_L1))
            QVERIFY2(!widget.match(contentOf(path)).hasMatch(), qPrintable(path));
    }
}

void TestLayers::everySourceNamesItsLicence()
{
    for (const QString &folder : {u"app"_s, u"ui"_s, u"tests"_s}) {
        const auto paths = sourcesIn(folder);
        for (const QString &path : paths)
            QVERIFY2(contentOf(path).startsWith("// SPDX-License-Identifier: "_L1), qPrintable(path));
    }
}

QTEST_APPLESS_MAIN(TestLayers)
#include "tst_layers.moc"
