// SPDX-License-Identifier: GPL-3.0-or-later
#include "syntax/SyntaxData.h"
#include "theme/Appearance.h"
#include "theme/Contrast.h"
#include "theme/Palettes.h"

#include <KSyntaxHighlighting/Repository>

#include <QApplication>
#include <QSignalSpy>
#include <QStyleHints>
#include <QTest>

using namespace Rapporteur;
using namespace Qt::StringLiterals;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void measuresContrastAsWcagDoes();
    void readerColorsReachContrast_data();
    void readerColorsReachContrast();
    void kindsStayApartForTheColorBlind();
    void palettesReachContrast_data();
    void palettesReachContrast();
    void schemeSetsThePaletteAndTheTheme();
    void anyThemeCanBeChosen();
    void schemesOfOurOwn_data();
    void schemesOfOurOwn();
    void highContrastIsHigher();
    void followsTheSystemAtRunTime();
    void readingStyleStaysInBounds();

private:
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
};

void TestTheme::initTestCase()
{
    registerSyntaxData();
    m_repository = std::make_unique<KSyntaxHighlighting::Repository>();
}

void TestTheme::measuresContrastAsWcagDoes()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
    // #767676 is the lightest grey that WCAG's own examples accept on white.
    QVERIFY(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
    QVERIFY(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
    QVERIFY(contrastRatio(withContrast(Qt::yellow, {Qt::white}, 4.5), Qt::white) >= 4.5);
    QCOMPARE(withContrast(Qt::blue, {Qt::white}, 4.5), QColor(Qt::blue));
}

void TestTheme::readerColorsReachContrast_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QColor>("window");
    const auto themes = m_repository->themes();
    QVERIFY(themes.size() > 20);
    for (const auto &theme : themes) {
        for (const QColor &window :
             {lightPalette().color(QPalette::Window), darkPalette().color(QPalette::Window),
              sepiaPalette().color(QPalette::Window), highContrastPalette().color(QPalette::Window)})
            QTest::addRow("%s on %s", qPrintable(theme.name()), qPrintable(window.name())) << theme.name() << window;
    }
}

void TestTheme::readerColorsReachContrast()
{
    QFETCH(const QString, name);
    QFETCH(const QColor, window);
    const auto syntax = m_repository->theme(name);
    const ReaderTheme theme(syntax, window);
    const auto atLeast = [&](double ratio, const QColor &a, const QColor &b, const char *what) {
        QVERIFY2(
            contrastRatio(a, b) >= ratio,
            qPrintable(
                u"%1: %2 on %3 is %4"_s.arg(QString::fromLatin1(what), a.name(), b.name()).arg(contrastRatio(a, b))));
    };
    atLeast(textContrast, theme.text(), theme.page(), "text");
    atLeast(textContrast, theme.quietText(), theme.page(), "quiet text");
    atLeast(textContrast, theme.text(), theme.selection(), "text selected");
    atLeast(textContrast, theme.text(), theme.searchHit(), "text found");
    atLeast(textContrast, theme.noteText(), theme.note(), "note");
    atLeast(markContrast, theme.searchLine(), theme.page(), "found line");
    atLeast(markContrast, theme.focusRing(), theme.page(), "focus ring");
    const bool windowFits = (contrastRatio(window, Qt::white) > contrastRatio(window, Qt::black)) == theme.isDark();
    for (const EntityKind kind : allEntityKinds) {
        atLeast(textContrast, theme.text(), theme.fill(kind), "text on fill");
        atLeast(textContrast, theme.text(), theme.strongFill(kind), "text on strong fill");
        atLeast(textContrast, theme.accent(kind), theme.page(), "accent on page");
        if (windowFits)
            atLeast(textContrast, theme.accent(kind), window, "accent on window");
        atLeast(textContrast, theme.accentOn(kind, window), window, "accent for window");
        atLeast(markContrast, theme.line(kind), theme.page(), "line");
        atLeast(markContrast, theme.line(kind), theme.fill(kind), "line on fill");
        QVERIFY(theme.fill(kind) != theme.page());
        for (const auto style : {KSyntaxHighlighting::Theme::String, KSyntaxHighlighting::Theme::Keyword,
                                 KSyntaxHighlighting::Theme::DataType, KSyntaxHighlighting::Theme::DecVal})
            atLeast(textContrast, theme.quietHint(syntax.textColor(style)), theme.strongFill(kind), "hint on fill");
    }
}

void TestTheme::kindsStayApartForTheColorBlind()
{
    // Machado, Oliveira and Fernandes 2009, severity 1: protanopia and deuteranopia, in linear light.
    const std::array<std::array<double, 9>, 2> kinds{
        {{0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998},
         {0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881}}};
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    const auto seen = [&](const QColor &color, const std::array<double, 9> &m) {
        const std::array<double, 3> in{linear(color.redF()), linear(color.greenF()), linear(color.blueF())};
        std::array<double, 3> out{};
        for (size_t i = 0; i < 3; ++i)
            out[i] = m[i * 3] * in[0] + m[i * 3 + 1] * in[1] + m[i * 3 + 2] * in[2];
        return out;
    };
    for (const auto &name :
         {u"Rapporteur Light"_s, u"Rapporteur Dark"_s, u"Rapporteur Sepia"_s, u"Rapporteur High Contrast"_s}) {
        const ReaderTheme theme(m_repository->theme(name), lightPalette().color(QPalette::Window));
        for (const auto &blindness : kinds) {
            for (const EntityKind a : allEntityKinds) {
                for (const EntityKind b : allEntityKinds) {
                    if (a >= b)
                        continue;
                    const auto seenA = seen(theme.line(a), blindness);
                    const auto seenB = seen(theme.line(b), blindness);
                    double distance = 0;
                    for (size_t i = 0; i < 3; ++i)
                        distance += std::abs(seenA[i] - seenB[i]);
                    QVERIFY2(distance > 0.12,
                             qPrintable(u"%1: %2 and %3"_s.arg(name, theme.line(a).name(), theme.line(b).name())));
                }
            }
        }
    }
}

void TestTheme::palettesReachContrast_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
    QTest::newRow("sepia") << sepiaPalette();
    QTest::newRow("high contrast") << highContrastPalette();
}

void TestTheme::palettesReachContrast()
{
    QFETCH(const QPalette, palette);
    const std::initializer_list<std::pair<QPalette::ColorRole, QPalette::ColorRole>> pairs{
        {QPalette::WindowText, QPalette::Window},
        {QPalette::Text, QPalette::Base},
        {QPalette::Text, QPalette::AlternateBase},
        {QPalette::ButtonText, QPalette::Button},
        {QPalette::HighlightedText, QPalette::Highlight},
        {QPalette::PlaceholderText, QPalette::Base},
        {QPalette::Link, QPalette::Base},
        {QPalette::Link, QPalette::Window},
        {QPalette::ToolTipText, QPalette::ToolTipBase}};
    for (const auto &[text, background] : pairs)
        QVERIFY2(contrastRatio(palette.color(text), palette.color(background)) >= textContrast,
                 qPrintable(u"%1 on %2"_s.arg(palette.color(text).name(), palette.color(background).name())));
}

void TestTheme::schemeSetsThePaletteAndTheTheme()
{
    Appearance appearance(*m_repository);
    QSignalSpy changed(&appearance, &Appearance::changed);
    appearance.setScheme(Appearance::Scheme::Dark);
    QCOMPARE(changed.count(), 1);
    QVERIFY(appearance.isDark());
    QVERIFY(appearance.currentReaderTheme().isDark());
    QCOMPARE(appearance.syntaxTheme().name(), u"Rapporteur Dark"_s);
    QCOMPARE(QApplication::palette().color(QPalette::Window), darkPalette().color(QPalette::Window));
    appearance.setScheme(Appearance::Scheme::Light);
    QCOMPARE(changed.count(), 2);
    QVERIFY(!appearance.currentReaderTheme().isDark());
    QCOMPARE(appearance.syntaxTheme().name(), u"Rapporteur Light"_s);
    QCOMPARE(QApplication::palette().color(QPalette::Window), lightPalette().color(QPalette::Window));
    appearance.setScheme(Appearance::Scheme::Light);
    QCOMPARE(changed.count(), 2);
}

void TestTheme::anyThemeCanBeChosen()
{
    Appearance appearance(*m_repository);
    appearance.setScheme(Appearance::Scheme::Light);
    const QStringList names = appearance.syntaxThemeNames();
    QVERIFY(names.contains(u"Rapporteur Light"_s));
    QVERIFY(names.contains(u"Dracula"_s));
    appearance.setSyntaxThemeName(u"Dracula"_s);
    QCOMPARE(appearance.syntaxTheme().name(), u"Dracula"_s);
    QVERIFY(appearance.currentReaderTheme().isDark());
    QVERIFY(!appearance.isDark()); // the window stays as chosen
    appearance.setSyntaxThemeName(u"no such theme"_s);
    QCOMPARE(appearance.syntaxThemeName(), QString());
    QCOMPARE(appearance.syntaxTheme().name(), u"Rapporteur Light"_s);
}

void TestTheme::schemesOfOurOwn_data()
{
    QTest::addColumn<Appearance::Scheme>("scheme");
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<QString>("theme");
    QTest::addColumn<bool>("dark");
    QTest::newRow("sepia") << Appearance::Scheme::Sepia << sepiaPalette() << u"Rapporteur Sepia"_s << false;
    QTest::newRow("high contrast") << Appearance::Scheme::HighContrast << highContrastPalette()
                                   << u"Rapporteur High Contrast"_s << true;
}

void TestTheme::schemesOfOurOwn()
{
    QFETCH(const Appearance::Scheme, scheme);
    QFETCH(const QPalette, palette);
    QFETCH(const QString, theme);
    QFETCH(const bool, dark);
    Appearance appearance(*m_repository);
    appearance.setScheme(scheme);
    QCOMPARE(appearance.syntaxTheme().name(), theme);
    QCOMPARE(appearance.isDark(), dark);
    QCOMPARE(appearance.currentReaderTheme().isDark(), dark);
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Text, QPalette::Highlight})
        QCOMPARE(QApplication::palette().color(role), palette.color(role));
    QCOMPARE(appearance.currentReaderTheme().page(), palette.color(QPalette::Base));
    appearance.setSyntaxThemeName(u"Dracula"_s);
    QCOMPARE(appearance.syntaxTheme().name(), u"Dracula"_s);
}

void TestTheme::highContrastIsHigher()
{
    const ReaderTheme theme(m_repository->theme(u"Rapporteur High Contrast"_s),
                            highContrastPalette().color(QPalette::Window));
    QVERIFY(contrastRatio(theme.text(), theme.page()) > 20);
    QVERIFY(contrastRatio(theme.quietText(), theme.page()) >= enhancedTextContrast);
    for (const EntityKind kind : allEntityKinds) {
        QVERIFY(contrastRatio(theme.text(), theme.strongFill(kind)) >= enhancedTextContrast);
        QVERIFY(contrastRatio(theme.line(kind), theme.page()) >= textContrast);
    }
}

void TestTheme::followsTheSystemAtRunTime()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    Appearance appearance(*m_repository);
    QCOMPARE(appearance.scheme(), Appearance::Scheme::System);
    QSignalSpy changed(&appearance, &Appearance::changed);
    // As a platform tells it: by the signal of the style hints.
    Q_EMIT QGuiApplication::styleHints()->colorSchemeChanged(Qt::ColorScheme::Dark);
    QCOMPARE(changed.count(), 1);
    appearance.setScheme(Appearance::Scheme::Sepia);
    Q_EMIT QGuiApplication::styleHints()->colorSchemeChanged(Qt::ColorScheme::Light);
    QCOMPARE(appearance.syntaxTheme().name(), u"Rapporteur Sepia"_s); // a choice of one's own stays
#endif
}

void TestTheme::readingStyleStaysInBounds()
{
    Appearance appearance(*m_repository);
    QSignalSpy changed(&appearance, &Appearance::readingChanged);
    ReadingStyle style;
    style.measure = 1000;
    style.size = 400;
    style.lineHeight = std::numeric_limits<qreal>::quiet_NaN();
    style.paragraphSpacing = -1;
    appearance.setReading(style);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(appearance.reading().measure, 100);
    QCOMPARE(appearance.reading().size, 48.0);
    QCOMPARE(appearance.reading().lineHeight, ReadingStyle().lineHeight);
    QCOMPARE(appearance.reading().paragraphSpacing, 0.0);
    appearance.setReading(style);
    QCOMPARE(changed.count(), 1);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
