// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/Settings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembers();
    void nonsenseReadsAsTheDefault();
    void recentFilesAreFewAndNewestFirst();
    void analystHasANameFromTheSystem();

private:
    QTemporaryDir m_dir;

    QString path(const QString &name) const { return m_dir.filePath(name); }
};

void TestSettings::remembers()
{
    {
        Settings settings(path(u"a.ini"_s));
        settings.setAnalyst(u" Ada Lovelace "_s);
        settings.setScheme(Appearance::Scheme::Dark);
        settings.setScheme(Appearance::Scheme::HighContrast);
        QCOMPARE(settings.scheme(), Appearance::Scheme::HighContrast);
        settings.setScheme(Appearance::Scheme::Dark);
        settings.setLanguage(u"ja"_s);
        settings.setAutosave(false);
        settings.setZoom(140);
        ReadingStyle style;
        style.measure = 60;
        style.family = u"DejaVu Sans"_s;
        style.size = 15.5;
        style.justified = true;
        style.focused = true;
        style.plain = true;
        settings.setReading(style);
        settings.setAnnotationsOf(u"/a/b.txt"_s, u"/c/d.json"_s);
    }
    const Settings settings(path(u"a.ini"_s));
    QCOMPARE(settings.analyst(), u"Ada Lovelace"_s);
    QCOMPARE(settings.scheme(), Appearance::Scheme::Dark);
    QCOMPARE(settings.language(), u"ja"_s);
    QCOMPARE(settings.autosave(), false);
    QCOMPARE(settings.zoom(), 140);
    ReadingStyle style;
    style.measure = 60;
    style.family = u"DejaVu Sans"_s;
    style.size = 15.5;
    style.justified = true;
    style.focused = true; // that marks are hidden is not remembered
    QCOMPARE(settings.reading(), style);
    QCOMPARE(settings.annotationsOf(u"/a/b.txt"_s), u"/c/d.json"_s);
    QVERIFY(settings.annotationsOf(u"/a/c.txt"_s).isEmpty());
}

void TestSettings::nonsenseReadsAsTheDefault()
{
    QFile file(path(u"bad.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[General]\nscheme=purple\nzoom=many\nrecentFiles=@Invalid()\n[window]\ngeometry=xyz\n"
               "[reading]\nmeasure=lots\nsize=-3\nlineHeight=nan\n");
    file.close();
    const Settings settings(path(u"bad.ini"_s));
    QCOMPARE(settings.scheme(), Appearance::Scheme::System);
    QCOMPARE(settings.zoom(), 100);
    QCOMPARE(settings.reading().measure, 70);
    QCOMPARE(settings.reading().size, ReadingStyle::smallestSize);
    QCOMPARE(settings.reading().lineHeight, ReadingStyle().lineHeight);
    QVERIFY(settings.recentFiles().isEmpty());
}

void TestSettings::recentFilesAreFewAndNewestFirst()
{
    Settings settings(path(u"recent.ini"_s));
    for (int i = 0; i < 20; ++i)
        settings.addRecentFile(u"/articles/%1.txt"_s.arg(i));
    settings.addRecentFile(u"/articles/15.txt"_s);
    QCOMPARE(settings.recentFiles().size(), 12);
    QCOMPARE(settings.recentFiles().constFirst(), u"/articles/15.txt"_s);
    QCOMPARE(settings.recentFiles().count(u"/articles/15.txt"_s), 1);
    settings.removeRecentFile(u"/articles/15.txt"_s);
    QVERIFY(!settings.recentFiles().contains(u"/articles/15.txt"_s));
    settings.clearRecentFiles();
    QVERIFY(settings.recentFiles().isEmpty());
}

void TestSettings::analystHasANameFromTheSystem()
{
    const Settings settings(path(u"new.ini"_s));
    QVERIFY(!settings.analyst().isEmpty());
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
