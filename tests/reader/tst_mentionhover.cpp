// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/MentionCard.h"
#include "reader/MentionHover.h"
#include "reader/ViewFixture.h"
#include "theme/Appearance.h"

#include <KSyntaxHighlighting/Repository>

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Rapporteur;
using namespace Qt::StringLiterals;
using enum EntityKind;

/// The card of the mention under the pointer.
class TestMentionHover : public Test::ViewFixture
{
    Q_OBJECT

private Q_SLOTS:
    void restingOpensIt();
    void itLeavesTheWordsFree_data();
    void itLeavesTheWordsFree();
    void itStaysUnderThePointer();
    void leavingScrollingAndEscapeCloseIt();
    void textIsPlain();
    void buttonsActOnItsMention();
    void othersAreListed();
    void keysReachIt();
    void itFollowsTheDocument();
    void readOnlyViewsHaveNoButtons();

private:
    void mark(const QList<std::pair<QString, EntityKind>> &words, const QString &text = article())
    {
        delete m_hover.data();
        m_view->setDocument(nullptr);
        Test::MarkedArticle marked(text);
        m_ids.clear();
        for (const auto &[quote, kind] : words)
            m_ids.append(marked.mark(quote, kind, MentionStatus::Suggested, u"A note on "_s + quote));
        m_document = marked.document();
        m_view->setDocument(m_document.get());
        m_hover = new MentionHover(m_view.get(), m_appearance, {&m_accept, &m_edit});
    }
    void rest(const QString &words)
    {
        QTest::mouseMove(m_view->viewport(), {1, 1}); // from elsewhere
        QTest::mouseMove(m_view->viewport(), placeOf(find(words).start + 1));
        QTRY_VERIFY(m_hover->openCard());
    }
    QString allText()
    {
        QStringList lines;
        const auto labels = m_hover->openCard()->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible())
                lines.append(label->text());
        }
        return lines.join(u'\n');
    }
    QToolButton &button(qsizetype i) { return *m_hover->openCard()->findChildren<QToolButton *>()[i]; }

    KSyntaxHighlighting::Repository m_repository;
    Appearance m_appearance{m_repository};
    QAction m_accept{u"Accept"_s};
    QAction m_edit{u"Edit"_s};
    QList<MentionId> m_ids;
    QPointer<MentionHover> m_hover;
};

void TestMentionHover::restingOpensIt()
{
    mark({{u"Fumio Kishida"_s, Official}});
    QTest::mouseMove(m_view->viewport(), placeOf(find(u"hour"_s).start));
    QTest::qWait(600);
    QVERIFY(!m_hover->openCard());
    rest(u"Fumio Kishida"_s);
    QCOMPARE(m_hover->openCard()->mention(), m_ids[0]);
    QVERIFY(allText().contains(u"The official"_s));
    QVERIFY(allText().contains(u"Official · Suggested"_s));
    QVERIFY(allText().contains(u"A note on Fumio Kishida"_s));
    QVERIFY(m_hover->openCard()->accessibleName().contains(u"The official"_s));
    QVERIFY(m_hover->openCard()->accessibleDescription().contains(u"A note on"_s));
    QVERIFY(m_view->currentMention().isNull()); // looking picks nothing
}

void TestMentionHover::itLeavesTheWordsFree_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("height");
    QTest::newRow("below") << u"Two ministers"_s << 500;
    QTest::newRow("above") << u"spoke in Tokyo"_s << 330;
    QTest::newRow("over lines") << u"Fumio Kishida met Sergey Lavrov in Tokyo. They spoke for an hour, said"_s << 500;
    QTest::newRow("at the right") << u"reporter"_s << 500;
}

void TestMentionHover::itLeavesTheWordsFree()
{
    QFETCH(const QString, words);
    QFETCH(const int, height);
    mark({{words, Agreement}});
    m_view->resize(700, height);
    QApplication::processEvents();
    m_view->goTo(find(words));
    QVERIFY(m_view->visibleRect(find(words)).isValid());
    rest(words);
    const QRect marked = m_view->visibleRect(find(words));
    const QRect card(m_view->viewport()->mapFrom(m_view->window(), m_hover->openCard()->pos()),
                     m_hover->openCard()->size());
    QVERIFY(!card.intersects(marked));
    QVERIFY(m_view->rect().contains(m_hover->openCard()->geometry()));
}

void TestMentionHover::itStaysUnderThePointer()
{
    mark({{u"Fumio Kishida"_s, Official}});
    rest(u"Fumio Kishida"_s);
    auto *card = const_cast<MentionCard *>(m_hover->openCard());
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(m_view->viewport(), &leave);
    QEnterEvent enter({5, 5}, {5, 5}, {5, 5});
    QCoreApplication::sendEvent(card, &enter);
    QTest::qWait(500);
    QVERIFY(m_hover->openCard());
    QCoreApplication::sendEvent(card, &leave);
    QTRY_VERIFY(!m_hover->openCard());
}

void TestMentionHover::leavingScrollingAndEscapeCloseIt()
{
    const QString text = article() + u"More.\n\n"_s.repeated(100);
    mark({{u"Fumio Kishida"_s, Official}}, text);
    rest(u"Fumio Kishida"_s);
    QTest::mouseMove(m_view->viewport(), placeOf(find(u"hour"_s).start));
    QTRY_VERIFY(!m_hover->openCard());
    rest(u"Fumio Kishida"_s);
    m_view->verticalScrollBar()->setValue(10);
    QVERIFY(!m_hover->openCard());
    rest(u"Fumio Kishida"_s);
    m_view->setSelection(find(u"hour"_s));
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(!m_hover->openCard());
    QVERIFY(!m_view->selection().isEmpty()); // that key was the card's
    rest(u"Fumio Kishida"_s);
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, placeOf(find(u"hour"_s).start));
    QVERIFY(!m_hover->openCard());
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, placeOf(find(u"hour"_s).start));
}

void TestMentionHover::textIsPlain()
{
    mark({{u"Fumio Kishida"_s, Official}});
    const Entity before = *m_document->annotations().entity({u"official"_s});
    Entity after = before;
    after.name = u"<h1>Big</h1> <a href=\"file:///\">x</a> &amp;"_s;
    after.note = u"<img src=x>"_s;
    Edit edit;
    edit.change(before, after);
    QVERIFY(m_document->apply(edit));
    rest(u"Fumio Kishida"_s);
    QVERIFY(allText().contains(after.name));
    const auto labels = m_hover->openCard()->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestMentionHover::buttonsActOnItsMention()
{
    mark({{u"Fumio Kishida"_s, Official}, {u"Sergey Lavrov"_s, Official}});
    m_view->setCurrentMention(m_ids[0]);
    rest(u"Sergey Lavrov"_s);
    QSignalSpy accepted(&m_accept, &QAction::triggered);
    QSignalSpy edited(&m_edit, &QAction::triggered);
    QTest::mouseClick(&button(0), Qt::LeftButton);
    QCOMPARE(accepted.count(), 1);
    QCOMPARE(edited.count(), 0);
    QCOMPARE(m_view->currentMention(), m_ids[1]);
    QVERIFY(!m_hover->openCard());
}

void TestMentionHover::othersAreListed()
{
    mark({{u"Japan"_s, Country},
          {u"Japan"_s, Official},
          {u"widen the joint naval exercise between Japan"_s, Agreement}});
    rest(u"Japan"_s);
    const auto *list = m_hover->openCard()->findChild<QListWidget *>();
    QCOMPARE(list->count(), 2);
    QVERIFY(list->isVisible());
    const QRect row = list->visualItemRect(list->item(1));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(m_hover->openCard()->mention(), m_ids[2]);
    QCOMPARE(m_view->currentMention(), m_ids[2]);
    QCOMPARE(list->count(), 2);
    QVERIFY(allText().contains(u"The agreement"_s));
}

void TestMentionHover::keysReachIt()
{
    mark({{u"Japan"_s, Country}, {u"Japan"_s, Official}});
    QVERIFY(!m_hover->openForCurrent());
    m_view->setCurrentMention(m_ids[1]);
    QVERIFY(m_hover->openForCurrent());
    QCOMPARE(m_hover->openCard()->mention(), m_ids[1]);
    QTRY_COMPARE(QApplication::focusWidget(), &button(0));
    QTest::keyClick(&button(0), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), &button(1));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!m_hover->openCard());
    QVERIFY(m_view->hasFocus());
    // The others by keyboard.
    QVERIFY(m_hover->openForCurrent());
    auto *list = m_hover->openCard()->findChild<QListWidget *>();
    list->setFocus();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_hover->openCard()->mention(), m_ids[0]);
    QSignalSpy accepted(&m_accept, &QAction::triggered);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(accepted.count(), 1);
    QCOMPARE(m_view->currentMention(), m_ids[0]);
}

void TestMentionHover::itFollowsTheDocument()
{
    mark({{u"Japan"_s, Country}, {u"Japan"_s, Official}});
    rest(u"Japan"_s);
    QVERIFY(m_document->apply(Test::statusEdit(*m_document, m_ids[0], MentionStatus::Accepted)));
    QVERIFY(allText().contains(u"Country · Accepted"_s));
    Edit edit;
    edit.remove(*m_document->annotations().mention(m_ids[1]));
    QVERIFY(m_document->apply(edit));
    QVERIFY(m_hover->openCard()->findChild<QListWidget *>()->isHidden());
    edit = {};
    edit.remove(*m_document->annotations().mention(m_ids[0]));
    QVERIFY(m_document->apply(edit));
    QVERIFY(!m_hover->openCard());
    mark({{u"Japan"_s, Country}});
    rest(u"Japan"_s);
    m_view->setDocument(nullptr);
    QVERIFY(!m_hover->openCard());
}

void TestMentionHover::readOnlyViewsHaveNoButtons()
{
    mark({{u"Japan"_s, Country}});
    delete m_hover.data();
    m_hover = new MentionHover(m_view.get(), m_appearance);
    rest(u"Japan"_s);
    QVERIFY(m_hover->openCard()->findChildren<QToolButton *>().isEmpty());
}

QTEST_MAIN(TestMentionHover)
#include "tst_mentionhover.moc"
