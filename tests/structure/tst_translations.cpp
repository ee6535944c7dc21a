// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

/// Every visible string is translated: the strings are collected from the sources anew, so a new one cannot be forgotten.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStringIsTranslated_data();
    void everyStringIsTranslated();
};

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList translations; ///< several where the string counts something
    bool finished = true;
};

QList<Message> readMessages(const QString &path)
{
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            messages.append({context, {}, {}, true});
        } else if (xml.name() == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            messages.last().finished = xml.attributes().value("type"_L1).isEmpty();
            QString text;
            while (xml.readNext() != QXmlStreamReader::EndElement || xml.name() != "translation"_L1) {
                if (xml.isStartElement() && xml.name() == "numerusform"_L1)
                    messages.last().translations.append(xml.readElementText());
                else if (xml.isCharacters())
                    text += xml.text();
            }
            if (messages.last().translations.isEmpty())
                messages.last().translations.append(text);
        }
    }
    return messages;
}

/// "%1", "%2" … of a text; "%n" may be left out where a language says "one".
QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(u"%[0-9]"_s);
    QStringList found;
    auto matches = placeholder.globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured());
    found.sort();
    return found;
}

} // namespace

void TestTranslations::everyStringIsTranslated_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("pluralsOnly");

    QTest::newRow("Japanese") << u"ja"_s << false;
    QTest::newRow("Russian") << u"ru"_s << false;
    QTest::newRow("English plurals") << u"en"_s << true;
}

void TestTranslations::everyStringIsTranslated()
{
    QFETCH(QString, language);
    QFETCH(bool, pluralsOnly);
    const QString source = QStringLiteral(RAPPORTEUR_SOURCE_DIR);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"rapporteur_%1.ts"_s.arg(language));
    QVERIFY(QFile::copy(source + u"/translations/rapporteur_%1.ts"_s.arg(language), copy));
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);

    QStringList arguments{u"-silent"_s,       u"-no-obsolete"_s, u"-locations"_s, u"none"_s,
                          source + u"/app"_s, source + u"/ui"_s, u"-ts"_s,        copy};
    if (pluralsOnly)
        arguments.prepend(u"-pluralonly"_s);
    QProcess collect;
    collect.start(QStringLiteral(RAPPORTEUR_LUPDATE), arguments);
    QVERIFY2(collect.waitForFinished(60000) && collect.exitCode() == 0, collect.readAllStandardError().constData());

    const QList<Message> messages = readMessages(copy);
    QVERIFY(messages.size() > (pluralsOnly ? 10 : 300));
    for (const Message &message : messages) {
        const QString what = message.context + u": "_s + message.source;
        QVERIFY2(message.finished, qPrintable(what));
        for (const QString &translation : message.translations) {
            QVERIFY2(!translation.isEmpty(), qPrintable(what));
            QVERIFY2(placeholders(translation) == placeholders(message.source), qPrintable(what));
        }
    }
}

QTEST_APPLESS_MAIN(TestTranslations)
#include "tst_translations.moc"
