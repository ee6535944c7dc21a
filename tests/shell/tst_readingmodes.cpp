// SPDX-License-Identifier: GPL-3.0-or-later
// The modes of reading and the setting of articles, by actions, keys and preferences.
#include "reader/ArticleView.h"
#include "shell/MessageBar.h"
#include "shell/PreferencesDialog.h"
#include "shell/WindowFixture.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QGuiApplication>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QStatusBar>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

class TestReadingModes : public Test::WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void modesByKeysAreRemembered();
    void hidingMarksIsNotRemembered();
    void holdingHHidesMarks();
    void fullScreenIsTheArticleAlone();
    void offersToShowWhatDeceives();
    void preferencesApplyAtOnceAndAreTakenBack();
    void preferencesAreRemembered();
    void everySchemeAndThemeCanBeChosen();
    void clipboardOfABrowserIsReadAsAPage();
    void opensMarkdown();

private:
    template<typename Widget>
    static Widget &field(QWidget &in, const QString &name)
    {
        const auto widgets = in.findChildren<Widget *>();
        for (Widget *widget : widgets) {
            QString text = widget->accessibleName();
            if constexpr (std::is_base_of_v<QAbstractButton, Widget>)
                text = widget->text().remove(u'&');
            if (text == name)
                return *widget;
        }
        qFatal("no field “%ls”", qUtf16Printable(name));
    }
    void resetReading() { m_appearance->setReading({}); }
};

void TestReadingModes::modesByKeysAreRemembered()
{
    openArticle();
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_appearance->reading().focused);
    QVERIFY(m_settings->reading().focused);
    QVERIFY(m_window->actions().focusMode->isChecked());
    press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_appearance->reading().invisiblesShown);
    QVERIFY(m_settings->reading().invisiblesShown && m_settings->reading().focused);
    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_appearance->reading() == ReadingStyle());
    QVERIFY(m_settings->reading() == ReadingStyle());
}

void TestReadingModes::hidingMarksIsNotRemembered()
{
    openArticle();
    press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_appearance->reading().plain);
    QVERIFY(!m_settings->reading().plain);
    press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!m_appearance->reading().plain);
}

void TestReadingModes::holdingHHidesMarks()
{
    openArticle();
    ArticleView &view = m_window->articleView();
    view.setFocus();
    QTest::keyPress(&view, Qt::Key_H);
    QVERIFY(m_appearance->reading().plain);
    QTest::keyRelease(&view, Qt::Key_H);
    QVERIFY(!m_appearance->reading().plain);
}

void TestReadingModes::fullScreenIsTheArticleAlone()
{
    openArticle();
    const auto docks = m_window->findChildren<QDockWidget *>();
    const auto bars = m_window->findChildren<QToolBar *>(Qt::FindDirectChildrenOnly);
    docks.constFirst()->hide(); // by the reader
    press(Qt::Key_F11);
    QTRY_VERIFY(m_window->isFullScreen());
    for (const QDockWidget *dock : docks)
        QVERIFY(!dock->isVisible());
    for (const QToolBar *bar : bars)
        QVERIFY(!bar->isVisible());
    QVERIFY(!m_window->menuBar()->isVisible() && !m_window->statusBar()->isVisible());
    m_window->articleView().setFocus();
    press(Qt::Key_J); // keys work on
    QVERIFY(!m_window->articleView().currentMention().isNull());
    press(Qt::Key_Escape);
    QTRY_VERIFY(!m_window->isFullScreen());
    QVERIFY(!m_window->actions().fullScreen->isChecked());
    QVERIFY(!docks.constFirst()->isVisible());
    QVERIFY(docks.constLast()->isVisible());
    QVERIFY(bars.constFirst()->isVisible() && m_window->menuBar()->isVisible() && m_window->statusBar()->isVisible());
    press(Qt::Key_F11);
    press(Qt::Key_F11);
    QTRY_VERIFY(!m_window->isFullScreen());
    QVERIFY(docks.constLast()->isVisible());
    press(Qt::Key_F11);
    m_window->close();
    QVERIFY(m_window->restoreState(m_settings->windowState()));
    QVERIFY(!docks.constLast()->isHidden()); // what is remembered is the window from before
}

void TestReadingModes::offersToShowWhatDeceives()
{
    openArticle("Talks\n\nThe file of Tokyo \xE2\x80\xAEgpj.exe\xE2\x80\xAC came.\n"_ba);
    MessageBar &bar = m_window->messageBar();
    QTRY_VERIFY(bar.isVisible());
    QVERIFY(bar.text().contains(u"bidirectional"_s));
    auto &button = field<QToolButton>(bar, u"Show Invisible Characters"_s);
    QVERIFY(button.isVisible());
    QTest::mouseClick(&button, Qt::LeftButton);
    QVERIFY(m_appearance->reading().invisiblesShown);
    QVERIFY(!bar.isVisible());
    m_window->actions().showInvisibles->trigger();
    openArticle("Talks\n\nThe file of Oslo \xE2\x80\xAEgpj.exe\xE2\x80\xAC came.\n"_ba);
    QTRY_VERIFY(bar.isVisible());
    press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_appearance->reading().invisiblesShown);
    QVERIFY(!bar.isVisible());
    m_window->actions().showInvisibles->trigger();
    openArticle("Talks\n\nshalom \xE2\x80\x8F in Tokyo.\n"_ba); // marks of right-to-left writing are nothing to fear
    QApplication::processEvents();
    QVERIFY(!bar.isVisible());
}

void TestReadingModes::preferencesApplyAtOnceAndAreTakenBack()
{
    openArticle();
    ArticleView &view = m_window->articleView();
    const auto width = [&] { return view.visibleRect({0, 8}).width(); };
    const int before = width();
    PreferencesDialog dialog(*m_settings, *m_appearance);
    auto &size = field<QCheckBox>(dialog, u"Size"_s);
    size.setChecked(true);
    field<QDoubleSpinBox>(dialog, u"Size of the font of articles"_s).setValue(30);
    QVERIFY(width() > before);
    field<QSpinBox>(dialog, u"Length of lines in characters"_s).setValue(45);
    field<QCheckBox>(dialog, u"Justified lines"_s).setChecked(true);
    QCOMPARE(m_appearance->reading().measure, 45);
    QVERIFY(m_appearance->reading().justified);
    QVERIFY(m_settings->reading() == ReadingStyle());
    field<QPushButton>(dialog, u"Usual Setting"_s).click();
    QVERIFY(m_appearance->reading() == ReadingStyle());
    QVERIFY(!size.isChecked());
    field<QSpinBox>(dialog, u"Length of lines in characters"_s).setValue(50);
    dialog.reject();
    QVERIFY(m_appearance->reading() == ReadingStyle());
    QCOMPARE(width(), before);
}

void TestReadingModes::preferencesAreRemembered()
{
    {
        PreferencesDialog dialog(*m_settings, *m_appearance);
        field<QDoubleSpinBox>(dialog, u"Distance of lines"_s).setValue(1.8);
        field<QDoubleSpinBox>(dialog, u"Space between paragraphs"_s).setValue(1.2);
        field<QCheckBox>(dialog, u"Font"_s).setChecked(true);
        dialog.accept();
    }
    QCOMPARE(m_settings->reading().lineHeight, 1.8);
    QCOMPARE(m_settings->reading().paragraphSpacing, 1.2);
    QVERIFY(!m_settings->reading().family.isEmpty());
    QVERIFY(m_settings->reading() == m_appearance->reading());
    resetReading();
}

void TestReadingModes::everySchemeAndThemeCanBeChosen()
{
    openArticle();
    PreferencesDialog dialog(*m_settings, *m_appearance);
    const auto boxes = dialog.findChildren<QComboBox *>();
    const auto boxWith = [&](const QString &item) -> QComboBox & {
        for (QComboBox *box : boxes) {
            if (box->findText(item) >= 0)
                return *box;
        }
        qFatal("no such box");
    };
    const auto page = [&] { return m_window->articleView().viewport()->grab().toImage().pixelColor(2, 2); };
    QComboBox &schemes = boxWith(u"Sepia"_s);
    QSet<QRgb> pages;
    for (int i = 1; i < schemes.count(); ++i) {
        schemes.setCurrentIndex(i);
        pages.insert(page().rgb());
        QCOMPARE(page(), m_appearance->currentReaderTheme().page());
    }
    QCOMPARE(pages.size(), 4); // light, dark, sepia, high contrast
    QComboBox &themes = boxWith(u"Dracula"_s);
    QVERIFY(themes.count() > 30);
    for (int i = 1; i < themes.count(); ++i) {
        themes.setCurrentIndex(i);
        QCOMPARE(m_appearance->syntaxTheme().name(), themes.itemText(i));
        QCOMPARE(page(), m_appearance->currentReaderTheme().page());
    }
    dialog.reject();
    QVERIFY(m_appearance->syntaxThemeName().isEmpty());
}

void TestReadingModes::clipboardOfABrowserIsReadAsAPage()
{
    auto *content = new QMimeData;
    content->setHtml(u"<h1>Talks</h1><p>Japan &amp; <b>Russia</b> met.</p><script>x()</script>"_s);
    content->setText(u"Talks Japan & Russia met."_s);
    QGuiApplication::clipboard()->setMimeData(content);
    m_window->actions().openClipboard->trigger();
    QCOMPARE(file().document().article().text(), u"Talks\n\nJapan & Russia met."_s);
    QCOMPARE(file().document().article().details().mediaType, u"text/html"_s);
    m_window->actions().close->trigger();
    content = new QMimeData;
    content->setHtml(u"<img src='x.png'>"_s); // nothing to read in it
    content->setText(u"Japan met."_s);
    QGuiApplication::clipboard()->setMimeData(content);
    m_window->actions().openClipboard->trigger();
    QCOMPARE(file().document().article().text(), u"Japan met."_s);
    file().discardUnsaved();
}

void TestReadingModes::opensMarkdown()
{
    QFile out(m_dir->filePath(u"talks.md"_s));
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write("# Talks\n\n- *Japan* met.\n");
    out.close();
    QVERIFY(m_window->open(out.fileName()));
    QCOMPARE(file().document().article().text(), u"Talks\n\nJapan met."_s);
    QVERIFY(m_window->windowTitle().contains(u"Talks"_s));
}

QTEST_MAIN(TestReadingModes)
#include "tst_readingmodes.moc"
