// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/ArticleView.h"
#include "reader/SpokenMention.h"
#include "shell/WindowFixture.h"

#include <QAccessible>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

namespace {

/// All that can take the focus below \a node and has no name, by role and class.
QStringList unnamedBelow(QAccessibleInterface &node)
{
    QStringList result;
    for (int i = 0; i < node.childCount(); ++i) {
        QAccessibleInterface *child = node.child(i);
        if (!child)
            continue;
        if (child->state().focusable && !child->state().invisible && child->text(QAccessible::Name).isEmpty()) {
            const QObject *object = child->object();
            result += u"%1 %2"_s.arg(QLatin1StringView(object ? object->metaObject()->className() : "?"))
                          .arg(int(child->role()));
        }
        result += unnamedBelow(*child);
    }
    return result;
}

} // namespace

/// The window as assistive technology reads it.
class TestAccessibility : public Test::WindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void allThatTakesTheFocusHasAName();
    void mentionsAreAttributes();
    void fragmentsAreAttributesOfTheirOwnWords();
    void textIsTakenApart_data();
    void textIsTakenApart();
    void unitsCoverTheTextWithoutGaps_data();
    void unitsCoverTheTextWithoutGaps();
    void mentionsAreAnnouncedByNumber();
    void caretAndSelectionAreShared();
    void placesOutOfViewAreScrolledTo();

private:
    QAccessibleTextInterface &text()
    {
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&m_window->articleView());
        Q_ASSERT(interface && interface->textInterface());
        return *interface->textInterface();
    }
    TextRange find(const QString &words)
    {
        const qsizetype at = file().document().article().text().indexOf(words);
        return {at, at + words.size()};
    }
    QString attributesAt(qsizetype offset, TextRange *run = nullptr)
    {
        int start = -1;
        int end = -1;
        const QString attributes = text().attributes(int(offset), &start, &end);
        if (run)
            *run = {start, end};
        return attributes;
    }
};

void TestAccessibility::allThatTakesTheFocusHasAName()
{
    openArticle();
    QAccessibleInterface *window = QAccessible::queryAccessibleInterface(m_window.get());
    QVERIFY(window && window->childCount() > 3);
    QCOMPARE(unnamedBelow(*window), QStringList());
    for (const QString &words : {u"Japan"_s, u"Sergey Lavrov"_s}) { // each kind has its own fields
        clickInView(words);
        QCOMPARE(unnamedBelow(*window), QStringList());
    }
    press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(unnamedBelow(*window), QStringList());
}

void TestAccessibility::mentionsAreAttributes()
{
    openArticle();
    const TextRange japan = find(u"Japan"_s);
    TextRange run;
    const QString before = attributesAt(japan.start + 1, &run);
    QCOMPARE(run, japan);
    QVERIFY2(before.contains(u"country\\, Japan\\, suggested;text-underline-type:single;text-underline-style:dash;"_s),
             qPrintable(before));
    // Inside it lies the word that is an official's as well: both are told, the shorter one first.
    MentionId longer;
    const auto mentions = annotations().mentions();
    for (const Mention &mention : mentions) {
        if (mention.range.contains(find(u"Kishida"_s)) && mention.range.length() > 7)
            longer = mention.id;
    }
    QVERIFY(!longer.isNull());
    m_window->articleView().setSelection(find(u"Kishida"_s));
    m_window->articleView().setFocus();
    press(Qt::Key_1);
    const QString nested = attributesAt(find(u"Kishida"_s).start + 2, &run);
    QCOMPARE(run, find(u"Kishida"_s));
    const qsizetype country = nested.indexOf(u"country"_s);
    const qsizetype official = nested.indexOf(u"official"_s);
    QVERIFY2(country >= 0 && official > country, qPrintable(nested));
    QVERIFY(attributesAt(find(u"bananas"_s).start).isEmpty());
}

void TestAccessibility::fragmentsAreAttributesOfTheirOwnWords()
{
    openArticle();
    Mention mention;
    mention.id = annotations().nextMentionId();
    mention.entity = annotations().mention(mentionOf(u"Japan"_s)->id)->entity;
    mention.status = MentionStatus::Accepted;
    mention.setPieces({find(u"Nobody"_s), find(u"bananas"_s)});
    Edit edit;
    edit.add(mention);
    QVERIFY(file().document().apply(edit));
    TextRange run;
    QVERIFY(attributesAt(find(u"bananas"_s).start, &run).contains(u"Japan"_s));
    QCOMPARE(run, find(u"bananas"_s));
    QVERIFY(attributesAt(find(u"spoke of"_s).start, &run).isEmpty());
    QCOMPARE(run, find(u" spoke of "_s));
}

void TestAccessibility::textIsTakenApart_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<QAccessible::TextBoundaryType>("type");
    QTest::addColumn<QString>("here");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const QString flag = u"\U0001F1EF\U0001F1F5"_s;
    const QString family = u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s;
    QTest::newRow("flag") << u"\U0001F1EF"_s << QAccessible::CharBoundary << flag << u" "_s << u" "_s;
    QTest::newRow("inside the flag") << u"\U0001F1F5"_s << QAccessible::CharBoundary << flag << u" "_s << u" "_s;
    QTest::newRow("family") << u"\U0001F469"_s << QAccessible::CharBoundary << family << u"l"_s << u"."_s;
    QTest::newRow("accent") << u"\u0301"_s << QAccessible::CharBoundary << u"e\u0301"_s << u"b"_s << u"l"_s;
    QTest::newRow("word") << u"inisters"_s << QAccessible::WordBoundary << u"ministers"_s << u" "_s << u" "_s;
    QTest::newRow("sentence") << u"spoke"_s << QAccessible::SentenceBoundary << u"They spoke be\u0301l" + family + u". "
                              << u"Two ministers met "_s + flag + u" here. " << u"Then they left.\n"_s;
    QTest::newRow("paragraph") << u"spoke"_s << QAccessible::ParagraphBoundary
                               << u"Two ministers met "_s + flag + u" here. They spoke be\u0301l" + family
            + u". Then they left.\n"
                               << u"\n"_s << u"\u05E9\u05E8 spoke."_s;
    QTest::newRow("headline") << u"Meeting"_s << QAccessible::LineBoundary << u"Meeting\n"_s << QString() << u"\n"_s;
}

void TestAccessibility::textIsTakenApart()
{
    QFETCH(const QString, at);
    QFETCH(const QAccessible::TextBoundaryType, type);
    QFETCH(const QString, here);
    openArticle("Meeting\n\nTwo ministers met \U0001F1EF\U0001F1F5 here. They spoke be\u0301l"
                "\U0001F468\u200D\U0001F469\u200D\U0001F467. Then they left.\n\u05E9\u05E8 spoke.");
    const auto offset = int(find(at).start);
    int start = -1;
    int end = -1;
    QCOMPARE(text().textAtOffset(offset, type, &start, &end), here);
    QCOMPARE(text().text(start, end), here);
    QTEST(text().textBeforeOffset(offset, type, &start, &end), "before");
    QTEST(text().textAfterOffset(offset, type, &start, &end), "after");
}

void TestAccessibility::unitsCoverTheTextWithoutGaps_data()
{
    QTest::addColumn<QAccessible::TextBoundaryType>("type");
    QTest::newRow("characters") << QAccessible::CharBoundary;
    QTest::newRow("words") << QAccessible::WordBoundary;
    QTest::newRow("sentences") << QAccessible::SentenceBoundary;
    QTest::newRow("lines") << QAccessible::LineBoundary;
    QTest::newRow("paragraphs") << QAccessible::ParagraphBoundary;
    QTest::newRow("all") << QAccessible::NoBoundary;
}

void TestAccessibility::unitsCoverTheTextWithoutGaps()
{
    QFETCH(const QAccessible::TextBoundaryType, type);
    openArticle(
        "Meeting\r\n\r\n\r\nTwo ministers met. They spoke, \u05E9\u05E8 \u05D4\u05D7\u05D5\u05E5 spoke and "
        "\u5916\u52D9\u5927\u81E3\u306F\u4F1A\u8AC7\u3057\u305F\u3002\u5F7C\u3089\u306F\u5408\u610F\u3057\u305F\u3002"
        "  Then all of them went on to the next place, which was not far away, but far enough to fill a line.\n\n"
        "The end.\n\n");
    const int count = text().characterCount();
    int reached = 0;
    int units = 0;
    while (reached < count) {
        int start = -1;
        int end = -1;
        text().textAtOffset(reached, type, &start, &end);
        QCOMPARE(start, reached);
        QVERIFY(end > start && end <= count);
        reached = end;
        ++units;
    }
    QVERIFY(type == QAccessible::NoBoundary ? units == 1 : units > 5);
    for (const int beyond : {-5, count, count + 1}) {
        int start = -1;
        int end = -1;
        QVERIFY(type == QAccessible::NoBoundary || text().textAtOffset(beyond, type, &start, &end).isEmpty());
    }
}

void TestAccessibility::mentionsAreAnnouncedByNumber()
{
    // That it is spoken is tested through AT-SPI: no Qt platform but the real ones passes it on.
    openArticle();
    const auto entries = annotations().spans().all();
    const Mention &second = *annotations().mention(entries[1].id);
    const QString count = QString::number(entries.size());
    const QString announced = SpokenMention::announcement(annotations(), second);
    QVERIFY2(announced.endsWith(u", suggested, 2 of "_s + count), qPrintable(announced));
    QAccessibleInterface *view = QAccessible::queryAccessibleInterface(&m_window->articleView());
    QVERIFY(view);
    const auto description = [&] { return view->text(QAccessible::Description); };
    QVERIFY2(description().startsWith(count) && description().endsWith(u"%1 to review"_s.arg(count)),
             qPrintable(description()));
    m_window->articleView().setFocus();
    press(Qt::Key_J);
    press(Qt::Key_A);
    QVERIFY2(description().endsWith(u"%1 to review"_s.arg(entries.size() - 1)), qPrintable(description()));
}

void TestAccessibility::caretAndSelectionAreShared()
{
    openArticle();
    const TextRange talks = find(u"talks"_s);
    text().setSelection(0, int(talks.start), int(talks.end));
    QCOMPARE(m_window->articleView().selectedText(), u"talks"_s);
    QCOMPARE(text().selectionCount(), 1);
    text().removeSelection(0);
    QCOMPARE(text().selectionCount(), 0);
    text().setCursorPosition(int(talks.start));
    QCOMPARE(m_window->articleView().caret(), talks.start);
    // Half a character is never selected: the surrogates of the emoji are one.
    const TextRange emoji = find(u"\U0001F600"_s);
    text().setSelection(0, int(emoji.start) + 1, int(emoji.end));
    QCOMPARE(m_window->articleView().selection(), emoji);
}

void TestAccessibility::placesOutOfViewAreScrolledTo()
{
    openArticle(QByteArray(articleText) + QByteArray("More of the same was said on Saturday.\n\n").repeated(200)
                + "At the very end.");
    const TextRange last = find(u"very end"_s);
    QVERIFY(text().characterRect(int(last.start)).isEmpty());
    text().scrollToSubstring(int(last.start), int(last.end));
    const QRect place = text().characterRect(int(last.start));
    QVERIFY(!place.isEmpty());
    QVERIFY(m_window->geometry().contains(place));
    QCOMPARE(text().offsetAtPoint(place.center()), int(last.start));
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
