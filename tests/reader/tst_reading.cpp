// SPDX-License-Identifier: GPL-3.0-or-later
// How an article is set: its structure, the reader's typography, and the modes of reading.
#include "documents/ArticleReader.h"
#include "reader/ArticleLayout.h"
#include "reader/ArticleView.h"
#include "reader/FocusMode.h"
#include "reader/InvisibleBoxes.h"
#include "reader/MarkedArticle.h"
#include "reader/ParagraphStyle.h"
#include "reader/PlainModeKey.h"
#include "reader/ZoomGestures.h"
#include "syntax/SyntaxData.h"
#include "text/InvisibleCharacters.h"
#include "theme/Appearance.h"

#include <KSyntaxHighlighting/Repository>

#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QTest>

using namespace Rapporteur;
using namespace Qt::StringLiterals;

namespace {

const QByteArray report =
    "# Talks open in Tokyo\n\nBy Jane Doe\n\nTOKYO, Nov. 3 (Kyodo) \xE2\x80\x94 They *met* for **an hour** and "
    "agreed to widen the joint naval exercise between Japan and Russia next year, said the ministry.\n\n"
    "## What comes next\n\n> The talks [went well](http://example.org) and will go on in the new year, "
    "when both of the ministers meet again in Moscow.\n\n"
    "- one\n- two\n\n  12. deep\n\nThe end.\n"_ba;

/// Number of pixels of \a image in \a rect that differ from \a color.
int others(const QImage &image, const QRect &rect, const QColor &color)
{
    int n = 0;
    const QRect pixels = rect & image.rect();
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        for (int x = pixels.left(); x <= pixels.right(); ++x)
            n += image.pixelColor(x, y) != color;
    }
    return n;
}

} // namespace

class TestReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everyRoleHasItsFont();
    void measureIsThatManyCharacters_data();
    void measureIsThatManyCharacters();
    void justifiedLinesEndTogether();
    void structureIndentsAndParts();
    void rightToLeftIndentsAtTheRight();
    void emphasisChangesTheFontOfItsWordsAlone();
    void ornamentsStandBesideTheText();
    void marksChangeNoLayout();
    void styleAppliesAtOnce();
    void focusModeDimsTheOthers();
    void plainModeHasNoMarks();
    void holdingAKeyHidesMarks();
    void invisiblesGetRoomAndBoxes_data();
    void invisiblesGetRoomAndBoxes();
    void bidiControlsAreFound_data();
    void bidiControlsAreFound();
    void pinchingZooms();

private:
    void show(const Article &article, const AnnotationSet &annotations = {});
    static Article markdown(const QByteArray &source)
    {
        return readBytes(source, {}, u"text/markdown"_s).value().article;
    }
    QImage grabbed() { return m_view->viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32); }
    void setStyle(const std::function<void(ReadingStyle &)> &change)
    {
        ReadingStyle style = m_appearance->reading();
        change(style);
        m_appearance->setReading(style);
    }
    [[nodiscard]] TextRange find(const QString &words) const
    {
        const qsizetype at = m_document->article().text().indexOf(words);
        return {at, at + words.size()};
    }
    [[nodiscard]] QRect strip(const QString &words) const // the line of words, over the whole width
    {
        const QRect rect = m_view->visibleRect(find(words));
        return {0, rect.top(), m_view->viewport()->width(), rect.height()};
    }

    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<AnnotatedDocument> m_document;
    std::unique_ptr<ArticleView> m_view;
};

void TestReading::initTestCase()
{
    registerSyntaxData();
    m_repository = std::make_unique<KSyntaxHighlighting::Repository>();
}

void TestReading::init()
{
    m_appearance = std::make_unique<Appearance>(*m_repository);
    m_appearance->setScheme(Appearance::Scheme::Light);
}

void TestReading::cleanup()
{
    m_view.reset();
    m_document.reset();
    m_appearance.reset();
}

void TestReading::show(const Article &article, const AnnotationSet &annotations)
{
    m_view.reset();
    m_document = std::make_unique<AnnotatedDocument>(article, annotations);
    m_view = std::make_unique<ArticleView>();
    m_view->setAppearance(m_appearance.get());
    m_view->resize(1000, 900);
    m_view->setDocument(m_document.get());
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->setFocus();
    QTRY_VERIFY(m_view->hasFocus());
}

void TestReading::everyRoleHasItsFont()
{
    ReadingStyle style;
    style.family = u"DejaVu Sans"_s;
    style.size = 20;
    const Typography set(QFont(), 150, style);
    using Role = Paragraph::Role;
    QCOMPARE(set.font(Role::Body).families().constFirst(), u"DejaVu Sans"_s);
    QCOMPARE(set.font(Role::Body).pointSizeF(), 30.0);
    QVERIFY(set.font(Role::Headline).pointSizeF() > set.font(Role::Heading, 1).pointSizeF());
    for (int level = 1; level < 6; ++level)
        QVERIFY(set.font(Role::Heading, level).pointSizeF() > set.font(Role::Heading, level + 1).pointSizeF());
    QCOMPARE(set.font(Role::Dateline), set.small());
    QVERIFY(QFontInfo(set.font(Role::Preformatted)).fixedPitch());
    QCOMPARE(set.lineHeight(Role::Body), std::round(set.em() * 1.55));
    style.lineHeight = 2;
    QCOMPARE(Typography(QFont(), 150, style).lineHeight(Role::Body), std::round(set.em() * 2));
    QVERIFY(Typography(QFont(), 150, style) != set);
}

void TestReading::measureIsThatManyCharacters_data()
{
    QTest::addColumn<int>("measure");
    for (const int measure : {45, 70, 100})
        QTest::addRow("%d", measure) << measure;
}

void TestReading::measureIsThatManyCharacters()
{
    QFETCH(int, measure);
    ReadingStyle style;
    style.measure = measure;
    const Typography typography(QFont(), 100, style);
    const QString text =
        u"the ministers of both countries met on saturday and agreed to hold further talks soon "_s.repeated(20);
    const ParagraphLayout layout(text,
                                 {.font = typography.font(Paragraph::Role::Body), .width = typography.columnWidth()});
    qsizetype characters = 0;
    for (int line = 0; line + 1 < layout.lineCount(); ++line)
        characters += layout.lineRange(line).length();
    const double mean = double(characters) / (layout.lineCount() - 1);
    QVERIFY2(mean > measure * 0.88 && mean <= measure * 1.08, qPrintable(QString::number(mean)));
}

void TestReading::justifiedLinesEndTogether()
{
    const QString text =
        u"The ministers of both countries met on Saturday and agreed to hold further talks soon. "_s.repeated(4);
    const ParagraphLayout layout(text, {.font = QFont(), .width = 300, .justified = true});
    for (int line = 0; line + 1 < layout.lineCount(); ++line) {
        const TextRange range = layout.lineRange(line);
        const auto boxes = layout.boxes({range.start, range.end});
        QVERIFY(boxes.constFirst().rect.left() < 0.5 && boxes.constLast().rect.right() > 298);
    }
    QVERIFY(layout.lineExtent(layout.lineCount() - 1).second < 290);
    const ParagraphLayout ragged(u"שר החוץ של יפן נפגש ביום שבת עם שר החוץ של רוסיה והם הסכימו להמשיך בשיחות"_s,
                                 {.font = QFont(), .width = 300, .rightToLeft = true, .justified = true});
    for (int line = 0; line < ragged.lineCount(); ++line)
        QVERIFY(ragged.boxes({ragged.lineRange(line).start, ragged.lineRange(line).start + 1}).constFirst().rect.right()
                > 298);
}

void TestReading::structureIndentsAndParts()
{
    const Article article = markdown(report);
    ArticleLayout layout;
    layout.setArticle(article);
    layout.setColumn(Typography(), 600);
    const qreal em = layout.typography().em();
    const auto blockOf = [&](const QString &words) { return layout.blockOf(article.text().indexOf(words)); };
    const auto leftOf = [&](const QString &words) {
        return layout.layout(blockOf(words)).boxes({0, 1}).constFirst().rect.left();
    };
    const auto spaceAbove = [&](const QString &words) { return layout.block(blockOf(words)).space; };
    QCOMPARE(leftOf(u"TOKYO"_s), 0.0);
    QVERIFY(leftOf(u"The talks"_s) > em);
    QVERIFY(leftOf(u"one"_s) > em);
    QVERIFY(leftOf(u"deep"_s) > leftOf(u"one"_s) + em);
    // All lines hang, and none reaches out of the column.
    const ParagraphLayout &quote = layout.layout(blockOf(u"The talks"_s));
    QVERIFY(quote.lineCount() > 1);
    for (int line = 0; line < quote.lineCount(); ++line) {
        QCOMPARE(quote.lineExtent(line).first, leftOf(u"The talks"_s));
        QVERIFY(quote.lineExtent(line).second <= 600 + em); // but for the space at which it was broken
    }
    QVERIFY(spaceAbove(u"What comes"_s) > spaceAbove(u"The talks"_s)); // a heading belongs to what follows
    QVERIFY(spaceAbove(u"two"_s) < spaceAbove(u"The end"_s));
    QVERIFY(layout.layout(blockOf(u"Talks open"_s)).height() > layout.layout(blockOf(u"What comes"_s)).height());
}

void TestReading::rightToLeftIndentsAtTheRight()
{
    const Article article = markdown("> \xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D \xD7\xA2\xD7\x95\xD7\x9C\xD7\x9D"_ba);
    const ParagraphLayout::Style style = styleOf(article, {0, article.length()}, Typography(), 400);
    QVERIFY(style.rightToLeft && style.indent > 0);
    const ParagraphLayout layout(article.text(), style);
    QVERIFY(std::abs(layout.lineExtent(0).second - (400 - style.indent)) < 1);
}

void TestReading::emphasisChangesTheFontOfItsWordsAlone()
{
    const Article article = markdown("aaaa **bbbb** *cc **dd*** `ee` ff"_ba);
    QCOMPARE(article.text(), u"aaaa bbbb cc dd ee ff"_s);
    const ParagraphLayout::Style style = styleOf(article, {0, article.length()}, Typography(), 400);
    QStringList runs;
    for (const QTextLayout::FormatRange &range : style.formats) {
        runs.append(QString(range.format.fontWeight() == QFont::Bold ? u"b"_s : QString())
                    + (range.format.fontItalic() ? u"i"_s : QString())
                    + (range.format.fontFamilies().isValid() ? u"f"_s : QString()) + u' '
                    + article.text({range.start, range.start + range.length}));
    }
    QCOMPARE(runs, QStringList({u"b bbbb"_s, u"i cc "_s, u"bi dd"_s, u"f ee"_s}));
    const ParagraphLayout::Style plain = styleOf(Article(article.text(), {}), {0, article.length()}, Typography(), 400);
    QVERIFY(plain.formats.isEmpty());
    const auto widthOf = [&](const ParagraphLayout::Style &s, TextRange range) {
        return ParagraphLayout(article.text(), s).boxes(range).constFirst().rect.width();
    };
    QCOMPARE(widthOf(style, {0, 4}), widthOf(plain, {0, 4}));
    QVERIFY(widthOf(style, {5, 9}) > widthOf(plain, {5, 9}));
}

void TestReading::ornamentsStandBesideTheText()
{
    show(markdown(report));
    const QColor page = m_appearance->currentReaderTheme().page();
    const QImage image = grabbed();
    const int column = m_view->visibleRect(find(u"TOKYO"_s)).left();
    const auto left = [&](const QString &words) { return m_view->visibleRect(find(words)).left(); };
    const auto drawnBefore = [&](const QString &words) { // between the column's edge and the words
        const QRect rect = m_view->visibleRect(find(words));
        return others(image, QRect(QPoint(column, rect.top()), QPoint(left(words) - 2, rect.bottom())), page);
    };
    QVERIFY(drawnBefore(u"The talks"_s) > 10); // a bar
    QVERIFY(drawnBefore(u"one"_s) > 10); // a bullet
    QVERIFY(drawnBefore(u"deep"_s) > 20); // "12."
    const QRect link = m_view->visibleRect(find(u"went well"_s));
    const QRect beside = m_view->visibleRect(find(u"and will"_s));
    const auto linePixels = [&](const QRect &rect) {
        int most = 0;
        for (int y = rect.top(); y <= rect.bottom(); ++y)
            most = std::max(most, others(image, QRect(rect.left() + 1, y, rect.width() - 2, 1), page));
        return most;
    };
    QVERIFY(linePixels(link) >= link.width() - 2); // a line from end to end
    QVERIFY(linePixels(beside) < beside.width() - 2);
    m_view->selectAll();
    QVERIFY(!m_view->selectedText().contains(u"12."_s)); // no part of the text
}

void TestReading::marksChangeNoLayout()
{
    const Article article = markdown(report);
    show(article);
    const QList<QString> words{u"Tokyo"_s, u"met"_s, u"hour"_s, u"went well"_s, u"one"_s, u"deep"_s};
    QList<QRect> before;
    for (const QString &w : words)
        before.append(m_view->visibleRect(find(w)));
    Test::MarkedArticle marked(article.text());
    for (const QString &w : words)
        marked.mark(w, EntityKind::Country);
    const auto annotations = marked.document();
    show(article, annotations->annotations());
    for (qsizetype i = 0; i < words.size(); ++i)
        QCOMPARE(m_view->visibleRect(find(words[i])), before[i]);
}

void TestReading::styleAppliesAtOnce()
{
    show(markdown(report));
    const auto lines = [&] {
        return m_view->visibleRect(find(u"TOKYO, Nov. 3 (Kyodo) \u2014 They met for an hour and agreed to widen"_s))
            .height();
    };
    const int before = lines();
    setStyle([](ReadingStyle &style) { style.measure = 45; });
    QVERIFY(lines() > before);
    const int narrow = lines();
    setStyle([](ReadingStyle &style) { style.lineHeight = 2.2; });
    QVERIFY(lines() > narrow);
    const int gap = m_view->visibleRect(find(u"The end."_s)).top() - m_view->visibleRect(find(u"deep"_s)).bottom();
    setStyle([](ReadingStyle &style) { style.paragraphSpacing = 2; });
    QVERIFY(m_view->visibleRect(find(u"The end."_s)).top() - m_view->visibleRect(find(u"deep"_s)).bottom() > gap + 10);
    setStyle([](ReadingStyle &style) { style.size = 30; });
    const int large = m_view->visibleRect(find(u"TOKYO"_s)).height();
    setStyle([](ReadingStyle &style) { style.size = 10; });
    QVERIFY(m_view->visibleRect(find(u"TOKYO"_s)).height() * 2 < large);
}

void TestReading::focusModeDimsTheOthers()
{
    Test::MarkedArticle marked(u"Two ministers meet\n\nThe first paragraph of Japan.\n\nThe second\nin two lines.\n"_s);
    const MentionId japan = marked.mark(u"Japan"_s, EntityKind::Country);
    const auto source = marked.document();
    show(source->article(), source->annotations());
    const auto darkest = [&](const QString &words) {
        const QImage image = grabbed();
        const QRect rect = m_view->visibleRect(find(words));
        int least = 255;
        for (int y = rect.top(); y < rect.bottom(); ++y) {
            for (int x = rect.left(); x < rect.right(); ++x)
                least = std::min(least, image.pixelColor(x, y).lightness());
        }
        return least;
    };
    QVERIFY(darkest(u"first"_s) < 90);
    setStyle([](ReadingStyle &style) { style.focused = true; });
    m_view->setSelection({find(u"second"_s).start, find(u"second"_s).start});
    QVERIFY(darkest(u"second"_s) < 90);
    QVERIFY(darkest(u"first"_s) > 120);
    m_view->setCurrentMention(japan); // the current mention counts more than the caret
    QVERIFY(darkest(u"first"_s) < 90);
    QVERIFY(darkest(u"second"_s) > 120);
    setStyle([](ReadingStyle &style) { style.focused = false; });
    QVERIFY(darkest(u"second"_s) < 90);

    ArticleLayout layout;
    layout.setArticle(m_document->article());
    layout.setColumn(Typography(), 600);
    QCOMPARE(m_document->article().text(focusedRange(layout, find(u"lines"_s).start)), u"The second\nin two lines."_s);
    layout.setArticle({});
    QVERIFY(focusedRange(layout, 0).isEmpty());
}

void TestReading::plainModeHasNoMarks()
{
    Test::MarkedArticle marked(u"Two ministers meet\n\nThe first paragraph of Japan.\n"_s);
    marked.mark(u"Japan"_s, EntityKind::Country, MentionStatus::Accepted, u"a note"_s);
    marked.mark(u"first"_s, EntityKind::Official, MentionStatus::Suggested);
    const auto source = marked.document();
    show(source->article(), source->annotations());
    const QImage with = grabbed();
    setStyle([](ReadingStyle &style) { style.plain = true; });
    const QImage without = grabbed();
    show(source->article());
    QCOMPARE(grabbed(), without); // as if there were none
    QVERIFY(with != without);
}

void TestReading::holdingAKeyHidesMarks()
{
    Test::MarkedArticle marked(u"Two ministers meet\n\nThe first paragraph of Japan.\n"_s);
    marked.mark(u"Japan"_s, EntityKind::Country);
    const auto source = marked.document();
    show(source->article(), source->annotations());
    new PlainModeKey(*m_view, *m_appearance);
    const QImage with = grabbed();
    QTest::keyPress(m_view.get(), Qt::Key_H);
    QVERIFY(m_appearance->reading().plain);
    QVERIFY(grabbed() != with);
    QTest::keyRelease(m_view.get(), Qt::Key_H);
    QVERIFY(!m_appearance->reading().plain);
    QCOMPARE(grabbed(), with);
    QTest::keyPress(m_view.get(), Qt::Key_H);
    m_view->clearFocus(); // to another window, while the key is down
    QVERIFY(!m_appearance->reading().plain);
    QTest::keyPress(m_view.get(), Qt::Key_H, Qt::ControlModifier);
    QVERIFY(!m_appearance->reading().plain);
    setStyle([](ReadingStyle &style) { style.plain = true; });
    QTest::keyPress(m_view.get(), Qt::Key_H);
    QTest::keyRelease(m_view.get(), Qt::Key_H);
    QVERIFY(m_appearance->reading().plain); // hidden for longer than that
}

void TestReading::invisiblesGetRoomAndBoxes_data()
{
    QTest::addColumn<QString>("character");
    QTest::addColumn<QString>("description");
    QTest::newRow("RLO") << u"\u202E"_s << u"U+202E RIGHT-TO-LEFT OVERRIDE"_s;
    QTest::newRow("isolate") << u"\u2066"_s << u"U+2066 LEFT-TO-RIGHT ISOLATE"_s;
    QTest::newRow("Arabic mark") << u"\u061C"_s << u"U+061C ARABIC LETTER MARK"_s;
    QTest::newRow("zero width") << u"\u200B"_s << u"U+200B ZERO WIDTH SPACE"_s;
    QTest::newRow("joiner") << u"\u200D"_s << u"U+200D ZERO WIDTH JOINER"_s;
    QTest::newRow("BOM") << u"\uFEFF"_s << u"U+FEFF ZERO WIDTH NO-BREAK SPACE"_s;
    QTest::newRow("soft hyphen") << u"\u00AD"_s << u"U+00AD SOFT HYPHEN"_s;
    QTest::newRow("no-break space") << u"\u00A0"_s << u"U+00A0 NO-BREAK SPACE"_s;
    QTest::newRow("tag") << u"\U000E0041"_s << u"U+E0041 TAG “A”"_s;
}

void TestReading::invisiblesGetRoomAndBoxes()
{
    QFETCH(QString, character);
    QFETCH(QString, description);
    const QString text = u"Talks\n\nTokyo"_s + character + u"Moscow met."_s;
    const qsizetype at = text.indexOf(character);
    const auto invisible = invisibleAt(text, at);
    QVERIFY(invisible.has_value());
    QCOMPARE(invisible.value_or(InvisibleCharacter()).description(), description);
    QVERIFY(!invisibleAt(text, 0));
    QCOMPARE(textWithRoomForInvisibles(text).size(), text.size());

    show(Article(text, {}));
    m_view->selectAll();
    setStyle([](ReadingStyle &style) { style.invisiblesShown = true; });
    m_view->setSelection({0, 0});
    const QRect place = m_view->visibleRect({at, at + character.size()});
    QVERIFY2(place.width() >= 3, qPrintable(QString::number(place.width())));
    QVERIFY(others(grabbed(), place, m_appearance->currentReaderTheme().page()) > 5);
    QVERIFY(m_view->visibleRect(find(u"Moscow"_s)).left() >= place.right() - 1); // as it is stored
    QCOMPARE(m_view->offsetAt(place.center()), at);
    m_view->selectAll();
    QCOMPARE(m_view->selectedText(), text);
    setStyle([](ReadingStyle &style) { style.invisiblesShown = false; });
}

void TestReading::bidiControlsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("none") << u"Tokyo שלום"_s << false;
    QTest::newRow("marks alone") << u"\u200E\u200F\u061C"_s << false;
    QTest::newRow("override") << u"Tokyo \u202Eabc"_s << true;
    QTest::newRow("pop") << u"\u202C"_s << true;
    QTest::newRow("isolate far away") << QString(20000, u'a') + u"\u2069"_s << true;
    QTest::newRow("neighbours") << u"\u2029\u202F\u2065\u206A"_s << false;
}

void TestReading::bidiControlsAreFound()
{
    QFETCH(QString, text);
    QFETCH(bool, found);
    QCOMPARE(hasBidiControls(text), found);
}

void TestReading::pinchingZooms()
{
    show(markdown(report));
    new ZoomGestures(*m_view);
    const auto send = [&](Qt::NativeGestureType type, qreal value) {
        const QPointF at(50, 50);
        QNativeGestureEvent event(type, QPointingDevice::primaryPointingDevice(), 2, at, at,
                                  m_view->viewport()->mapToGlobal(at), value, {});
        QCoreApplication::sendEvent(m_view->viewport(), &event);
    };
    send(Qt::BeginNativeGesture, 0);
    for (int i = 0; i < 10; ++i)
        send(Qt::ZoomNativeGesture, 0.01); // each by itself less than a percent of some zooms
    send(Qt::EndNativeGesture, 0);
    QCOMPARE(m_view->zoom(), 110);
    send(Qt::ZoomNativeGesture, -0.9);
    QCOMPARE(m_view->zoom(), Typography::smallestZoom);
    send(Qt::ZoomNativeGesture, -1);
    QCOMPARE(m_view->zoom(), Typography::smallestZoom);
}

QTEST_MAIN(TestReading)
#include "tst_reading.moc"
