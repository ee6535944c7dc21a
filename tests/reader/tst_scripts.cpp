// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/ArticleView.h"
#include "reader/MarkedArticle.h"
#include "syntax/SyntaxData.h"
#include "theme/Appearance.h"

#include <KSyntaxHighlighting/Repository>

#include <QTest>

using namespace Rapporteur;
using namespace Qt::StringLiterals;

/// Marks of words in many scripts stand where the words stand: what is filled is what a click there finds.
class TestScripts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void marksStandWhereTheWordsStand_data();
    void marksStandWhereTheWordsStand();

private:
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
    std::unique_ptr<Appearance> m_appearance;
};

void TestScripts::initTestCase()
{
    registerSyntaxData();
    m_repository = std::make_unique<KSyntaxHighlighting::Repository>();
    m_appearance = std::make_unique<Appearance>(*m_repository);
    m_appearance->setScheme(Appearance::Scheme::Light);
}

void TestScripts::marksStandWhereTheWordsStand_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<qreal>("ratio");
    const auto row = [](const char *name, const QString &text, const QString &words) {
        for (const qreal ratio : {1.0, 1.5, 2.0})
            QTest::addRow("%s, %g", name, ratio) << text << words << ratio;
    };
    const QString hebrew = u"\u05E9\u05E8 \u05D4\u05D7\u05D5\u05E5 \u05D1\u05D8\u05D5\u05E7\u05D9\u05D5"_s;
    const QString arabic =
        u"\u0642\u0627\u0644 \u0627\u0644\u0648\u0632\u064A\u0631 \u0644\u0627 \u0646\u0639\u0644\u0645"_s;
    row("Latin", u"Ministers met in Tokyo on Friday."_s, u"Tokyo"_s);
    row("Hebrew paragraph", hebrew + u" on Friday."_s, u"\u05D4\u05D7\u05D5\u05E5"_s);
    row("Latin in Hebrew", hebrew + u" Tokyo "_s + hebrew, u"Tokyo"_s);
    row("Hebrew in Latin", u"He said "_s + hebrew + u" and left."_s, u"\u05D4\u05D7\u05D5\u05E5"_s);
    row("over the border of two directions", u"He said "_s + hebrew + u" and left."_s, u"said \u05E9\u05E8"_s);
    row("out of the other border", u"He said "_s + hebrew + u" and left."_s,
        u"\u05D1\u05D8\u05D5\u05E7\u05D9\u05D5 and"_s);
    row("Arabic", arabic, u"\u0627\u0644\u0648\u0632\u064A\u0631"_s);
    row("lam and alef", arabic, u"\u0644\u0627"_s);
    row("Arabic with digits", arabic + u" 2019 "_s + arabic, u"2019"_s);
    row("Japanese", u"\u5CB8\u7530\u5916\u76F8\u306F\u6771\u4EAC\u3067\u4F1A\u8AC7\u3057\u305F\u3002"_s,
        u"\u6771\u4EAC"_s);
    row("Chinese", u"\u5916\u4EA4\u90E8\u957F\u738B\u6BC5\u5728\u5317\u4EAC\u8868\u793A\u3002"_s, u"\u738B\u6BC5"_s);
    row("Korean", u"\uC678\uAD50\uBD80 \uC7A5\uAD00\uC774 \uC11C\uC6B8\uC5D0\uC11C \uB9D0\uD588\uB2E4."_s,
        u"\uC11C\uC6B8"_s);
    row("Devanagari",
        u"\u0935\u093F\u0926\u0947\u0936 \u092E\u0902\u0924\u094D\u0930\u0940 \u0928\u0947 \u0915\u0939\u093E"_s,
        u"\u092E\u0902\u0924\u094D\u0930\u0940"_s);
    row("combining marks", u"Be\u0301la met Le\u0302 Du\u031B\u01A1ng here."_s, u"Le\u0302"_s);
    row("flags", u"From \U0001F1EF\U0001F1F5\U0001F1F7\U0001F1FA they came."_s, u"\U0001F1F7\U0001F1FA"_s);
    row("joined emoji", u"A \U0001F468\u200D\U0001F469\u200D\U0001F467 went."_s,
        u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s);
    row("ligature", u"The office of affairs."_s, u"office"_s);
}

void TestScripts::marksStandWhereTheWordsStand()
{
    QFETCH(const QString, text);
    QFETCH(const QString, words);
    QFETCH(const qreal, ratio);
    Test::MarkedArticle marked(u"News\n\n"_s + text + u'\n');
    marked.mark(words, EntityKind::Country);
    const auto document = marked.document();
    ArticleView view;
    view.setAppearance(m_appearance.get());
    view.resize(700, 300);
    view.setDocument(document.get());
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QImage image((QSizeF(view.viewport()->size()) * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    view.viewport()->render(&image);

    const TextRange range = marked.find(words);
    const QColor fill = m_appearance->currentReaderTheme().fill(EntityKind::Country);
    const QRect line = view.visibleRect(marked.find(text));
    const auto filledAt = [&](int x) {
        for (int y = int(line.top() * ratio); y < int(line.bottom() * ratio); ++y) {
            if (image.pixelColor(int((x + 0.5) * ratio), y) == fill)
                return true;
        }
        return false;
    };
    int filled = 0;
    int wrong = 0;
    bool before = false;
    for (int x = line.left(); x < line.right(); ++x) {
        const bool here = filledAt(x);
        const bool inWords = range.contains(view.offsetAt({x, line.center().y()}));
        filled += here;
        // Fills reach out of their words by two pixels at either edge.
        const bool nearEdge = range.contains(view.offsetAt({x - 3, line.center().y()})) != inWords
            || range.contains(view.offsetAt({x + 3, line.center().y()})) != inWords || here != before;
        wrong += here != inWords && !nearEdge;
        before = here;
    }
    QVERIFY2(filled > 4, qPrintable(QString::number(filled)));
    QCOMPARE(wrong, 0);
}

QTEST_MAIN(TestScripts)
#include "tst_scripts.moc"
