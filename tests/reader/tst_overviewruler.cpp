// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/OverviewRuler.h"
#include "reader/ViewFixture.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Rapporteur;
using namespace Qt::StringLiterals;
using enum EntityKind;
using enum MentionStatus;

/// The strip beside the scroll bar: what it shows, says and does.
class TestOverviewRuler : public Test::ViewFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhatIsThere();
    void placesAndShapesTellApart();
    void clickJumps();
    void dragScrolls();
    void describesTheArticle();
    void aPressWhereNothingIsScrolls();

private:
    [[nodiscard]] OverviewRuler &ruler() const { return *m_view->findChild<OverviewRuler *>(); }
    /// Where the paragraph \a number has its row.
    [[nodiscard]] int rowOf(int number) const { return ruler().height() * (number + 1) / (paragraphs + 1); }
    /// The columns that \a number 's row is drawn in, in the height of a few pixels.
    [[nodiscard]] QSet<int> columnsAt(int number) const;
    void settle() const { QTest::qWait(40); }

    static constexpr int paragraphs = 400;
    std::unique_ptr<AnnotatedDocument> m_marked;
    MentionId m_accepted, m_suggested, m_noted, m_twin;
};

void TestOverviewRuler::init()
{
    QString text;
    for (int i = 0; i < paragraphs; ++i)
        text += u"Item%1 is a line with words.\n\n"_s.arg(i, 3, 10, QChar(u'0'));
    Test::MarkedArticle marked(text);
    m_accepted = marked.mark(u"Item050"_s, Country);
    m_suggested = marked.mark(u"Item100"_s, Official, Suggested);
    m_noted = marked.mark(u"Item150"_s, Agreement, Accepted, u"A note"_s);
    m_twin = marked.mark(u"Item300"_s, Country, Suggested);
    marked.mark(u"Item350"_s, Official, Suggested);
    marked.mark(u"Item350 is"_s, Official, Suggested);
    marked.mark(u"Item200"_s, Official, Rejected);
    m_marked = marked.document();
    m_view = std::make_unique<ArticleView>();
    m_view->resize(700, 800);
    m_view->setDocument(m_marked.get());
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    QTRY_VERIFY(!ruler().describe(rowOf(350)).isEmpty());
    settle();
}

void TestOverviewRuler::cleanup()
{
    m_view.reset();
    m_marked.reset();
}

QSet<int> TestOverviewRuler::columnsAt(int number) const
{
    const QImage image = ruler().grab().toImage().scaled(ruler().size());
    const QColor page = image.pixelColor(8, 2);
    QSet<int> columns;
    for (int y = rowOf(number) - 6; y <= rowOf(number) + 6; ++y) {
        for (int x = 1; x < image.width(); ++x) {
            if (image.pixelColor(x, y) != page)
                columns.insert(x);
        }
    }
    return columns;
}

void TestOverviewRuler::saysWhatIsThere()
{
    QCOMPARE(ruler().describe(rowOf(50)), u"Country: The country (accepted)"_s);
    QCOMPARE(ruler().describe(rowOf(100)), u"Official: The official (suggested)"_s);
    QVERIFY(ruler().describe(rowOf(150)).contains(u"1 note"_s));
    const QString two = ruler().describe(rowOf(350));
    QVERIFY2(two.contains(u"and 1 more"_s) && two.contains(u"2 suggestion"_s), qPrintable(two));
    QVERIFY(ruler().describe(rowOf(200)).isEmpty()); // rejected
    QVERIFY(ruler().describe(rowOf(20)).isEmpty());
    const TextRange hit = Test::MarkedArticle(m_marked->article().text()).find(u"Item020"_s);
    m_view->setSearchHits({hit}, -1);
    QTRY_COMPARE(ruler().describe(rowOf(20)), u"1 search hit(s): “Item020”"_s);
    m_view->setRejectedShown(true);
    QTRY_COMPARE(ruler().describe(rowOf(200)), u"Official: The official (rejected)"_s);
}

void TestOverviewRuler::placesAndShapesTellApart()
{
    const QSet<int> accepted = columnsAt(50);
    const QSet<int> suggested = columnsAt(100);
    const QSet<int> noted = columnsAt(150);
    QVERIFY(!accepted.isEmpty());
    QVERIFY(suggested.size() < accepted.size()); // dashes
    QVERIFY(accepted.contains(suggested));
    QVERIFY(noted.size() > accepted.size()); // a wedge at the left
    QVERIFY(noted.contains(2) && !accepted.contains(2));
    const TextRange hit = Test::MarkedArticle(m_marked->article().text()).find(u"Item020"_s);
    m_view->setSearchHits({hit}, -1);
    QTRY_VERIFY(!columnsAt(20).isEmpty());
    const QSet<int> found = columnsAt(20);
    QVERIFY(!found.intersects(accepted)); // a block at the right
    m_view->setSearchHits({hit}, 0);
    QTRY_VERIFY(columnsAt(20).size() > found.size()); // the current one is larger
    m_view->setCurrentMention(m_accepted);
    QTRY_COMPARE(columnsAt(300).size(), ruler().width() - 1); // all of its entity reach from side to side
    QTRY_COMPARE(columnsAt(50).size(), ruler().width() - 1);
}

void TestOverviewRuler::clickJumps()
{
    QSignalSpy jumped(m_view.get(), &ArticleView::jumped);
    QTest::mouseClick(&ruler(), Qt::LeftButton, {}, {8, rowOf(300)});
    QVERIFY(!m_view->visibleRect(m_marked->annotations().mention(m_twin)->range).isEmpty());
    QCOMPARE(jumped.count(), 1);
}

void TestOverviewRuler::dragScrolls()
{
    const QScrollBar *bar = m_view->verticalScrollBar();
    QTest::mousePress(&ruler(), Qt::LeftButton, {}, {8, rowOf(20)});
    const int start = bar->value();
    QTest::mouseMove(&ruler(), {8, rowOf(200)});
    const int middle = bar->value();
    QVERIFY(middle > start);
    QVERIFY(std::abs(middle - bar->maximum() / 2) < bar->maximum() / 20);
    QTest::mouseMove(&ruler(), {8, ruler().height() + 100});
    QCOMPARE(bar->value(), bar->maximum());
    QTest::mouseRelease(&ruler(), Qt::LeftButton, {}, {8, rowOf(200)});
    QTest::mouseMove(&ruler(), {8, rowOf(20)});
    QCOMPARE(bar->value(), bar->maximum());
}

void TestOverviewRuler::describesTheArticle()
{
    QVERIFY(!ruler().accessibleName().isEmpty());
    const QString all = ruler().accessibleDescription();
    QVERIFY2(all.startsWith(u"4 suggestion"_s) && all.contains(u", 1 note"_s), qPrintable(all));
    m_view->setCurrentMention(m_accepted);
    QTRY_VERIFY(ruler().accessibleDescription().startsWith(u"2 mention"_s));
    m_view->setDocument(nullptr);
    QVERIFY(ruler().accessibleDescription().isEmpty());
}

void TestOverviewRuler::aPressWhereNothingIsScrolls()
{
    QTest::mouseClick(&ruler(), Qt::LeftButton, {}, {8, rowOf(250)});
    const TextRange there = Test::MarkedArticle(m_marked->article().text()).find(u"Item250"_s);
    QVERIFY(!m_view->visibleRect(there).isEmpty());
    QTest::mouseClick(&ruler(), Qt::RightButton, {}, {8, rowOf(10)});
    QVERIFY(!m_view->visibleRect(there).isEmpty());
}

QTEST_MAIN(TestOverviewRuler)
#include "tst_overviewruler.moc"
