// SPDX-License-Identifier: GPL-3.0-or-later
#include "syntax/SyntaxData.h"
#include "theme/Contrast.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <QMetaEnum>
#include <QTest>

using namespace Rapporteur;
using namespace Qt::StringLiterals;
using KSyntaxHighlighting::Theme;

namespace {

/// Collects "style: text" for every run of a line that has a style.
class Runs : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    QStringList of(const QString &line)
    {
        m_line = line;
        m_runs.clear();
        after = highlightLine(line, {});
        return m_runs;
    }

    KSyntaxHighlighting::State after;

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (length == 0 || format.name() == u"Text"_s)
            return;
        const QString text = m_line.sliced(offset, length);
        if (!m_runs.isEmpty() && m_end == offset && m_runs.last().startsWith(format.name()))
            m_runs.last() += text;
        else
            m_runs << format.name() + u": "_s + text;
        m_end = offset + length;
    }

private:
    QString m_line;
    QStringList m_runs;
    qsizetype m_end = 0;
};

} // namespace

class TestSyntaxData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void themesAreFound_data();
    void themesAreFound();
    void everyStyleIsLegible_data();
    void everyStyleIsLegible();
    void marksRegions_data();
    void marksRegions();
    void linesStandAlone();

private:
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
};

void TestSyntaxData::initTestCase()
{
    registerSyntaxData();
    m_repository = std::make_unique<KSyntaxHighlighting::Repository>();
    const auto definition = m_repository->definitionForName(u"Diplomatic report"_s);
    QVERIFY(definition.isValid());
    QVERIFY(definition.filePath().startsWith(u":/"));
}

void TestSyntaxData::themesAreFound_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("light") << u"Rapporteur Light"_s;
    QTest::newRow("dark") << u"Rapporteur Dark"_s;
    QTest::newRow("sepia") << u"Rapporteur Sepia"_s;
    QTest::newRow("high contrast") << u"Rapporteur High Contrast"_s;
}

void TestSyntaxData::themesAreFound()
{
    QFETCH(const QString, name);
    const Theme theme = m_repository->theme(name);
    QVERIFY(theme.isValid());
    QVERIFY(theme.filePath().startsWith(u":/"));
    const auto roles = QMetaEnum::fromType<Theme::EditorColorRole>();
    for (int i = 0; i < roles.keyCount(); ++i)
        QVERIFY2(theme.editorColor(static_cast<Theme::EditorColorRole>(roles.value(i))) != 0, roles.key(i));
}

void TestSyntaxData::everyStyleIsLegible_data()
{
    themesAreFound_data();
}

void TestSyntaxData::everyStyleIsLegible()
{
    QFETCH(const QString, name);
    const Theme theme = m_repository->theme(name);
    const QColor page = theme.editorColor(Theme::BackgroundColor);
    const QColor selection = theme.editorColor(Theme::TextSelection);
    const auto styles = QMetaEnum::fromType<Theme::TextStyle>();
    QCOMPARE(styles.keyCount(), 31);
    for (int i = 0; i < styles.keyCount(); ++i) {
        const auto style = static_cast<Theme::TextStyle>(styles.value(i));
        QVERIFY2(theme.textColor(style) != 0, styles.key(i));
        QVERIFY2(contrastRatio(theme.textColor(style), page) >= textContrast, styles.key(i));
        QVERIFY2(contrastRatio(theme.selectedTextColor(style), selection) >= textContrast, styles.key(i));
        if (theme.backgroundColor(style) != 0)
            QVERIFY2(contrastRatio(theme.textColor(style), theme.backgroundColor(style)) >= textContrast,
                     styles.key(i));
    }
    auto definition = m_repository->definitionForName(u"Diplomatic report"_s);
    const auto formats = definition.formats();
    QCOMPARE(formats.size(), 6);
    for (const auto &format : formats)
        QVERIFY2(contrastRatio(format.textColor(theme), page) >= textContrast, qPrintable(format.name()));
}

void TestSyntaxData::marksRegions_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("runs");
    QTest::newRow("plain") << u"The ministers met in Tokyo."_s << QStringList();
    QTest::newRow("quotation and verb") << u"“It is a good opening,” Kishida said."_s
                                        << QStringList{u"Quotation: “It is a good opening,”"_s, u"Attribution: said"_s};
    QTest::newRow("quotation left open") << u"“First paragraph of two."_s
                                         << QStringList{u"Quotation: “First paragraph of two."_s};
    QTest::newRow("straight quotes") << u"a \"good start\" to talks"_s << QStringList{u"Quotation: \"good start\""_s};
    QTest::newRow("guillemets") << u"«Да» answered"_s << QStringList{u"Quotation: «Да»"_s};
    QTest::newRow("dates") << u"On Saturday, 2 November 2013, and on Nov. 3"_s
                           << QStringList{u"Date: Saturday"_s, u"Date: 2 November 2013"_s, u"Date: Nov. 3"_s};
    QTest::newRow("month and year") << u"by May 2014 or in 2013-11-02"_s
                                    << QStringList{u"Date: May 2014"_s, u"Date: 2013-11-02"_s};
    QTest::newRow("may is no month") << u"they may 12 times"_s << QStringList{u"Number: 12"_s};
    QTest::newRow("dateline") << u"TOKYO, Nov. 2 (Kyodo) — Japan and Russia"_s
                              << QStringList{u"Dateline: TOKYO, Nov. 2 (Kyodo) —"_s};
    QTest::newRow("dateline with country")
        << u"MOSCOW, Russia — The talks"_s << QStringList{u"Dateline: MOSCOW, Russia —"_s};
    QTest::newRow("no dateline inside") << u"said in TOKYO — again"_s << QStringList{u"Attribution: said"_s};
    QTest::newRow("numbers") << u"paid $3.5 billion, 12,000 tons, 4% of it"_s
                             << QStringList{u"Number: $3.5 billion"_s, u"Number: 12,000"_s, u"Number: 4%"_s};
    QTest::newRow("no number in a name") << u"the G20 and MH370"_s << QStringList();
    QTest::newRow("no verb in a word") << u"retold unsaid"_s << QStringList();
    QTest::newRow("verb in a quotation") << u"“he said so”"_s << QStringList{u"Quotation: “he said so”"_s};
    QTest::newRow("emoji and NUL") << (u"\U0001F1EF\U0001F1F5 said "_s + QChar(0) + u" 5"_s)
                                   << QStringList{u"Attribution: said"_s, u"Number: 5"_s};
}

void TestSyntaxData::marksRegions()
{
    QFETCH(const QString, line);
    QFETCH(const QStringList, runs);
    Runs highlighter;
    highlighter.setDefinition(m_repository->definitionForName(u"Diplomatic report"_s));
    highlighter.setTheme(m_repository->theme(u"Rapporteur Light"_s));
    QCOMPARE(highlighter.of(line), runs);
}

void TestSyntaxData::linesStandAlone()
{
    // The reading view highlights paragraphs in any order; that is right only while no line leaves a context open.
    Runs highlighter;
    highlighter.setDefinition(m_repository->definitionForName(u"Diplomatic report"_s));
    highlighter.setTheme(m_repository->theme(u"Rapporteur Light"_s));
    highlighter.of(u"Nothing here"_s);
    const KSyntaxHighlighting::State plain = highlighter.after;
    for (const QString &line :
         {u"“left open"_s, u"\"left open"_s, u"«left"_s, u"「left"_s, u"TOKYO, Japan —"_s, QString()}) {
        highlighter.of(line);
        QVERIFY2(highlighter.after == plain, qPrintable(line));
    }
}

QTEST_MAIN(TestSyntaxData)
#include "tst_syntaxdata.moc"
