// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/ViewFixture.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Rapporteur::Test {

QString ViewFixture::article()
{
    return u"Two ministers meet in Tokyo\n"
           u"By a reporter\n\n"
           u"Foreign Minister Fumio Kishida met Sergey Lavrov in Tokyo. They spoke for an hour, said the "
           u"ministry, and agreed to widen the joint naval exercise between Japan and Russia next year.\n\n"
           u"Flags \U0001F1EF\U0001F1F5\U0001F1F7\U0001F1FA and e\u0301 stood beside each other.\n\n"
           u"\u05E9\u05E8 \u05D4\u05D7\u05D5\u05E5 spoke in Tokyo.\n"_s;
}

void ViewFixture::init()
{
    show(article());
}

void ViewFixture::cleanup()
{
    m_view.reset();
    m_document.reset();
}

void ViewFixture::show(const QString &text)
{
    m_view.reset();
    m_document = MarkedArticle(text).document();
    m_view = std::make_unique<ArticleView>();
    m_view->resize(700, 500);
    m_view->setDocument(m_document.get());
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->setFocus();
    QTRY_VERIFY(m_view->hasFocus());
}

void ViewFixture::drag(TextRange range)
{
    const QRect first = m_view->visibleRect({range.start, range.start + 1});
    const QRect last = m_view->visibleRect({range.end - 1, range.end});
    const QPoint from(first.left() + 1, first.center().y());
    const QPoint to(last.right() - 1, last.center().y());
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(m_view->viewport(), (from + to) / 2);
    QTest::mouseMove(m_view->viewport(), to);
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, to);
}

} // namespace Rapporteur::Test
