// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/ArticleView.h"
#include "reader/MarkedArticle.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QTest>

using namespace Rapporteur;
using namespace Qt::StringLiterals;

/// Texts that no article should be, and none at all.
class TestArticleViewRobust : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void emptyAndNoDocument();
    void documentMayGoFirst();
    void hostileTexts_data();
    void hostileTexts();

private:
    void show(const QString &text);

    std::unique_ptr<ArticleView> m_view;
    std::unique_ptr<AnnotatedDocument> m_document;
};

void TestArticleViewRobust::cleanup()
{
    m_view.reset();
    m_document.reset();
}

void TestArticleViewRobust::show(const QString &text)
{
    m_view.reset();
    m_document = Test::MarkedArticle(text).document();
    m_view = std::make_unique<ArticleView>();
    m_view->resize(700, 500);
    m_view->setDocument(m_document.get());
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->setFocus();
    QTRY_VERIFY(m_view->hasFocus());
}

void TestArticleViewRobust::emptyAndNoDocument()
{
    for (const QString &text : {QString(), u"\n\n"_s, u" "_s}) {
        show(text);
        m_view->grab();
        m_view->goTo({0, 1});
        QCOMPARE(m_view->offsetAt({100, 100}), -1);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {100, 100});
        for (const Qt::Key key : {Qt::Key_Space, Qt::Key_End, Qt::Key_Home, Qt::Key_Down})
            QTest::keyClick(m_view.get(), key);
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Left, Qt::Key_Down, Qt::Key_Up, Qt::Key_End, Qt::Key_Home})
            QTest::keyClick(m_view.get(), key, Qt::ShiftModifier);
        QCOMPARE(m_view->verticalScrollBar()->maximum(), 0);
    }
    m_view->setDocument(nullptr);
    m_view->grab();
    QVERIFY(m_view->selection().isEmpty());
    QVERIFY(m_view->mentionsAt(0).isEmpty());
}

void TestArticleViewRobust::documentMayGoFirst()
{
    show(u"Ministers meet in Tokyo."_s);
    m_view->setSelection({1, 5});
    m_document.reset();
    m_view->grab();
    QVERIFY(!m_view->document());
    QVERIFY(m_view->selectedText().isEmpty());
}

void TestArticleViewRobust::hostileTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a million characters without a space") << QString(1'000'000, u'x');
    QTest::newRow("ten million characters in a paragraph") << u"Japan and Russia agreed. "_s.repeated(400'000);
    QTest::newRow("ten million characters in paragraphs")
        << u"The ministers of Japan and Russia agreed on Saturday to widen an exercise of their navies.\n\n"_s.repeated(
               110'000);
    QTest::newRow("a hundred thousand combining marks") << QString(u'e' + QString(100'000, QChar(0x301)));
    QTest::newRow("a million bidi controls") << QString(1'000'000, QChar(0x202E));
    QTest::newRow("NUL, controls and lone surrogates")
        << QString(QString(5000, QChar(0)) + QString(5000, QChar(0xD83D)) + QString(5000, QChar(0xDE00))
                   + QString(1000, QChar(0x85)) + QString(1000, QChar(0xFFFC)) + QString(1000, QChar(0xFDD0)));
    QTest::newRow("a hundred thousand empty lines") << QString(u'a' + QString(100'000, u'\n') + u'b');
}

void TestArticleViewRobust::hostileTexts()
{
    QFETCH(const QString, text);
    show(u"Ministers meet in Tokyo."_s);
    const auto document = Test::MarkedArticle(text).document();
    QElapsedTimer timer;
    timer.start();
    m_view->setDocument(document.get());
    m_view->grab();
    QVERIFY2(timer.elapsed() < 1000, qPrintable(u"shown after %1 ms"_s.arg(timer.elapsed())));
    timer.restart();
    QTest::keyClick(m_view.get(), Qt::Key_End);
    m_view->grab();
    QTest::keyClick(m_view.get(), Qt::Key_PageUp);
    m_view->grab();
    QVERIFY2(timer.elapsed() < 1500, qPrintable(u"at its end after %1 ms"_s.arg(timer.elapsed())));
    timer.restart();
    m_view->resize(620, 480);
    m_view->grab();
    QVERIFY2(timer.elapsed() < 1000, qPrintable(u"resized after %1 ms"_s.arg(timer.elapsed())));
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(!m_view->selection().isEmpty());
    m_view->setDocument(nullptr);
}

QTEST_MAIN(TestArticleViewRobust)
#include "tst_articleviewrobust.moc"
