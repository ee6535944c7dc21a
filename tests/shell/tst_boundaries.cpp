// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/ArticleView.h"
#include "shell/WindowFixture.h"

#include <QApplication>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

/// Boundaries of mentions moved in the window, by keys and by their handles.
class TestBoundaries : public Test::WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void keysMoveByWord_data();
    void keysMoveByWord();
    void pressesInARowAreOneStep();
    void draggingIsOneStep();
    void snappingIsRemembered();

private:
    void markBananas()
    {
        openArticle("Nobody's talks of green bananas, said the U.S. envoy.\n");
        const qsizetype start = file().document().article().text().indexOf(u"green bananas"_s);
        m_window->articleView().setFocus();
        m_window->articleView().setSelection({start, start + 13});
        press(Qt::Key_3);
        m_id = m_window->articleView().currentMention();
    }
    QString words()
    {
        const Mention *mention = annotations().mention(m_id);
        return mention ? file().document().article().text(mention->range).toString() : QString();
    }
    QWidget *handle(const QString &name)
    {
        const auto all = m_window->articleView().viewport()->findChildren<QWidget *>();
        for (QWidget *widget : all) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }

    MentionId m_id;
};

void TestBoundaries::keysMoveByWord_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("times");
    QTest::addColumn<QString>("expected");
    QTest::newRow("start to the left") << int(Qt::Key_BracketLeft) << 1 << u"of green bananas"_s;
    QTest::newRow("start to the left, twice") << int(Qt::Key_BracketLeft) << 2 << u"talks of green bananas"_s;
    QTest::newRow("start to the right") << int(Qt::Key_BracketRight) << 1 << u"bananas"_s;
    QTest::newRow("not behind the end") << int(Qt::Key_BracketRight) << 3 << u"bananas"_s;
    QTest::newRow("end to the left") << int(Qt::Key_BraceLeft) << 1 << u"green"_s;
    QTest::newRow("not before the start") << int(Qt::Key_BraceLeft) << 3 << u"green"_s;
    QTest::newRow("end to the right") << int(Qt::Key_BraceRight) << 1 << u"green bananas, said"_s;
    QTest::newRow("to the stops of an abbreviation")
        << int(Qt::Key_BraceRight) << 3 << u"green bananas, said the U.S."_s;
    QTest::newRow("to the end of the article")
        << int(Qt::Key_BraceRight) << 9 << u"green bananas, said the U.S. envoy"_s;
}

void TestBoundaries::keysMoveByWord()
{
    QFETCH(const int, key);
    QFETCH(const int, times);
    QFETCH(const QString, expected);
    markBananas();
    for (int i = 0; i < times; ++i)
        press(Qt::Key(key), Qt::ControlModifier);
    QCOMPARE(words(), expected);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(words(), u"green bananas"_s);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(words(), expected);
}

void TestBoundaries::pressesInARowAreOneStep()
{
    markBananas();
    const int steps = file().document().undoStack()->count();
    press(Qt::Key_BraceRight, Qt::ControlModifier);
    press(Qt::Key_BraceRight, Qt::ControlModifier);
    press(Qt::Key_BraceLeft);
    QCOMPARE(words(), u"green bananas, said th"_s);
    QCOMPARE(file().document().undoStack()->count(), steps + 1);
    press(Qt::Key_BracketLeft, Qt::ControlModifier); // the other boundary is another step
    QCOMPARE(file().document().undoStack()->count(), steps + 2);
}

void TestBoundaries::draggingIsOneStep()
{
    markBananas();
    ArticleView &view = m_window->articleView();
    QWidget *end = handle(u"End of the current mention"_s);
    QVERIFY(end && end->isVisible());
    const qsizetype envoy = file().document().article().text().indexOf(u"said"_s);
    const QPoint to = view.visibleRect({envoy + 3, envoy + 4}).center();
    const int steps = file().document().undoStack()->count();
    QTest::mousePress(end, Qt::LeftButton, {}, end->rect().center());
    for (const QPoint place : {(end->geometry().center() + to) / 2, to}) {
        const QPoint local = end->mapFrom(view.viewport(), place);
        QMouseEvent move(QEvent::MouseMove, local, end->mapToGlobal(local), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(end, &move);
    }
    QTest::mouseRelease(end, Qt::LeftButton, {}, end->mapFrom(view.viewport(), to));
    QCOMPARE(words(), u"green bananas, said"_s);
    QCOMPARE(file().document().undoStack()->count(), steps + 1);
    QVERIFY(m_window->actions().undo->text().contains(u"green bananas"_s));
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(words(), u"green bananas"_s);
    QCOMPARE(view.currentMention(), m_id);
}

void TestBoundaries::snappingIsRemembered()
{
    markBananas();
    QVERIFY(m_window->actions().snapToWords->isChecked());
    press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!m_settings->snapToWords());
    m_window = std::make_unique<MainWindow>(*m_settings, *m_appearance, *m_extractor);
    QVERIFY(!m_window->actions().snapToWords->isChecked());
}

QTEST_MAIN(TestBoundaries)
#include "tst_boundaries.moc"
