// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/WindowFixture.h"

#include "extraction/Lexicon.h"
#include "reader/ArticleView.h"
#include "syntax/SyntaxData.h"

#include <QApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Rapporteur::Test {

void WindowFixture::initTestCase()
{
    registerSyntaxData();
    m_repository = std::make_unique<KSyntaxHighlighting::Repository>();
    m_appearance = std::make_unique<Appearance>(*m_repository);
    const auto lexicon = Lexicon::bundled();
    QVERIFY(lexicon);
    m_extractor = std::make_unique<Extractor>(*lexicon);
}

void WindowFixture::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_dir->filePath(u"settings.ini"_s));
    m_settings->setAnalyst(u"Ada"_s);
    m_settings->setAutosave(false);
    m_window = std::make_unique<MainWindow>(*m_settings, *m_appearance, *m_extractor);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void WindowFixture::cleanup()
{
    m_window.reset();
    m_settings.reset();
    m_dir.reset();
}

void WindowFixture::openArticle(const QByteArray &text)
{
    QFile out(article());
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(text.isEmpty() ? QByteArray(articleText) : text);
    out.close();
    QVERIFY(m_window->open(article()));
    QApplication::processEvents();
}

const Mention *WindowFixture::mentionOf(const QString &words, int n)
{
    const auto mentions = annotations().mentions();
    for (const Mention &mention : mentions) {
        if (file().document().article().text(mention.range) == words && n-- == 0)
            return annotations().mention(mention.id);
    }
    return nullptr;
}

void WindowFixture::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    if (!m_window->isActiveWindow()) { // a dialog was here
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
}

void WindowFixture::clickInView(const QString &words)
{
    const Article &text = file().document().article();
    const qsizetype at = text.text().indexOf(words);
    QVERIFY(at >= 0);
    m_window->articleView().goTo({at, at + words.size()});
    const QRect rect = m_window->articleView().visibleRect({at, at + words.size()});
    QVERIFY(!rect.isEmpty());
    QTest::mouseClick(m_window->articleView().viewport(), Qt::LeftButton, {}, rect.center());
}

bool WindowFixture::enter(const QString &name, const QString &text)
{
    const auto fields = m_window->annotationForm().findChildren<QLineEdit *>();
    for (QLineEdit *field : fields) {
        if (field->accessibleName() == name && field->isVisible()) {
            field->setFocus();
            field->selectAll();
            QTest::keyClicks(field, text);
            return true;
        }
    }
    return false;
}

void WindowFixture::answerNextDialog(const QString &button)
{
    m_dialogText.clear();
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this, button, timer] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box)
            return;
        timer->deleteLater();
        timer->stop();
        m_dialogText = box->text();
        const auto buttons = box->buttons();
        for (QAbstractButton *candidate : buttons) {
            if (candidate->text().remove(u'&') == button) {
                QTest::mouseClick(candidate, Qt::LeftButton);
                return;
            }
        }
        box->reject();
        QFAIL(qPrintable(u"no button “%1”"_s.arg(button)));
    });
    timer->start(10);
}

} // namespace Rapporteur::Test
