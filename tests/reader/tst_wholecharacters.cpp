// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/TextBoundaries.h"
#include "reader/ViewFixture.h"

#include <QTest>

using namespace Rapporteur;
using namespace Qt::StringLiterals;

/// Selecting in all kinds of writing, by real mouse and key events: never half a character, and the words that people see.
class TestWholeCharacters : public Test::ViewFixture
{
    Q_OBJECT

private Q_SLOTS:
    void dragsSelectWholeCharacters_data();
    void dragsSelectWholeCharacters();
    void clicksSelectUnits_data() { dragsSelectWholeCharacters_data(); }
    void clicksSelectUnits();
    void shiftArrowsSelectWholeCharacters_data() { dragsSelectWholeCharacters_data(); }
    void shiftArrowsSelectWholeCharacters();
    void doubleClickSelectsTheWord_data();
    void doubleClickSelectsTheWord();
    void tripleClickSelectsTheSentence_data();
    void tripleClickSelectsTheSentence();
    void lettersOfALigatureAreApart();

private:
    [[nodiscard]] const QString &text() const { return m_document->article().text(); }
    [[nodiscard]] bool isWhole(TextRange range) const
    {
        return graphemeStart(text(), range.start) == range.start && graphemeStart(text(), range.end) == range.end;
    }
    void click(int times, QPoint point)
    {
        m_time += 100'000;
        for (int i = 0; i < times; ++i) {
            const auto press = i % 2 == 1 ? QEvent::MouseButtonDblClick : QEvent::MouseButtonPress;
            for (const QEvent::Type type : {press, QEvent::MouseButtonRelease}) {
                QMouseEvent event(type, point, m_view->viewport()->mapToGlobal(point), Qt::LeftButton,
                                  type == press ? Qt::LeftButton : Qt::NoButton, {});
                event.setTimestamp(m_time += 20);
                QCoreApplication::sendEvent(m_view->viewport(), &event);
            }
        }
    }

    quint64 m_time = 0;
};

void TestWholeCharacters::dragsSelectWholeCharacters_data()
{
    QTest::addColumn<QString>("content");
    QTest::newRow("ligatures") << u"The office’s first official, fluffy affair."_s;
    QTest::newRow("combining marks") << u"e\u0301a\u0300\u0323 o\u0302\u0301n\u0303 Vie\u0323\u0302t end"_s;
    QTest::newRow("surrogates") << u"a\U0001D54F\U00020B9F\U0001F600\U0001D54F z"_s;
    QTest::newRow("emoji sequences")
        << u"x\U0001F468\u200D\U0001F469\u200D\U0001F467\U0001F44D\U0001F3FDy \u2764\uFE0F z"_s;
    QTest::newRow("flags") << u"\U0001F1EF\U0001F1F5\U0001F1F7\U0001F1FA\U0001F1FA\U0001F1E6."_s;
    QTest::newRow("Arabic with lam-alef") << u"قال الوزير إن السلام لا يتحقق إلا بالاتفاق"_s;
    QTest::newRow("Arabic marks") << u"السَّلَامُ عَلَيْكُمْ"_s;
    QTest::newRow("Hebrew points") << u"שָׁלוֹם עֲלֵיכֶם"_s;
    QTest::newRow("Hebrew in English") << u"The word שָׁלוֹם means peace, and לא means no."_s;
    QTest::newRow("Arabic in English") << u"He said السلام عليكم and left in 2024."_s;
    QTest::newRow("English and numbers in Arabic") << u"في عام 2024 قال John Smith إن 12 دولة وقعت."_s;
    QTest::newRow("Japanese") << u"林芳正外相は28日、ロシアのラブロフ外相と電話で会談した。か\u3099"_s;
    QTest::newRow("Korean syllables and jamo") << u"외교부 \u1112\u1161\u11AB\u1100\u116E\u11A8 장관"_s;
    QTest::newRow("Devanagari") << u"विदेश मंत्री ने कहा क्षेत्र"_s;
    QTest::newRow("Thai") << u"รัฐมนตรีว่าการ"_s;
    QTest::newRow("zero width and variation") << u"a\u200Bb\u2060c\u00ADd 葛\U000E0100城"_s;
    QTest::newRow("several lines")
        << u"Kishida said שָׁלוֹם and e\u0301 \U0001F468\u200D\U0001F469\u200D\U0001F467 外相 again, "_s.repeated(6);
}

void TestWholeCharacters::dragsSelectWholeCharacters()
{
    QFETCH(const QString, content);
    show(content);
    const QRect all = m_view->visibleRect({0, content.size()});
    const int lineHeight = m_view->visibleRect({0, 1}).height();
    for (int y = all.top() + lineHeight / 2; y < all.bottom(); y += lineHeight * 2 / 3) {
        for (int x = all.left() - 6; x < all.right() + 8; x += 5) {
            QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, all.center());
            QTest::mouseMove(m_view->viewport(), (all.center() + QPoint(x, y)) / 2 + QPoint(20, 0));
            QTest::mouseMove(m_view->viewport(), {x, y});
            QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, {x, y});
            const TextRange range = m_view->selection();
            QVERIFY2(isWhole(range), qPrintable(u"%1–%2"_s.arg(range.start).arg(range.end)));
        }
    }
}

void TestWholeCharacters::clicksSelectUnits()
{
    QFETCH(const QString, content);
    show(content);
    for (qsizetype at = 0; at < content.size(); at = nextGrapheme(content, at)) {
        const QRect box = m_view->visibleRect({at, nextGrapheme(content, at)});
        if (box.width() < 4 || content[at].isSpace())
            continue;
        for (const int times : {2, 3, 4}) {
            click(times, box.center());
            const TextRange range = m_view->selection();
            QVERIFY2(isWhole(range) && range.contains(at) && range.end <= content.size(),
                     qPrintable(u"%1 clicks at %2: %3–%4"_s.arg(times).arg(at).arg(range.start).arg(range.end)));
            if (times == 4)
                QCOMPARE(range, (TextRange{0, content.size()}));
        }
    }
}

void TestWholeCharacters::shiftArrowsSelectWholeCharacters()
{
    QFETCH(const QString, content);
    show(content);
    const auto next = content.isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    m_view->setSelection({0, 0});
    int steps = 0;
    qsizetype before = -1;
    for (; m_view->caret() != before && steps < 1000; ++steps) {
        before = m_view->caret();
        QTest::keyClick(m_view.get(), next, Qt::ShiftModifier);
        QVERIFY(isWhole(m_view->selection()));
    }
    QVERIFY(steps > 1);
    QCOMPARE(m_view->selection(), (TextRange{0, content.size()}));
    for (int i = 0; i < 100 && m_view->caret() > 0; ++i) {
        QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ShiftModifier | Qt::ControlModifier);
        QVERIFY(isWhole(m_view->selection()));
        if (content.isRightToLeft())
            break;
    }
}

void TestWholeCharacters::doubleClickSelectsTheWord_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("word");
    QTest::newRow("Latin") << u"The office’s first word"_s << u"fir"_s << u"first"_s;
    QTest::newRow("ligature in it") << u"The office, fluffy"_s << u"ffi"_s << u"office"_s;
    QTest::newRow("apostrophe") << u"The office’s first word"_s << u"offi"_s << u"office’s"_s;
    QTest::newRow("combining") << u"the Vie\u0323\u0302t word"_s << u"V"_s << u"Vie\u0323\u0302t"_s;
    QTest::newRow("Arabic") << u"قال إن السلام لا يتحقق"_s << u"لسل"_s << u"السلام"_s;
    QTest::newRow("Hebrew in English") << u"The word שָׁלוֹם means"_s << u"לו"_s << u"שָׁלוֹם"_s;
    QTest::newRow("English in Hebrew") << u"שר החוץ John Smith אמר"_s << u"Smi"_s << u"Smith"_s;
    QTest::newRow("Korean") << u"외교부 장관은 말했다"_s << u"장관"_s << u"장관은"_s;
    QTest::newRow("kanji in Japanese") << u"ロシアのラブロフ外相と会談した。"_s << u"外"_s << u"外相"_s;
    QTest::newRow("katakana") << u"ロシアのラブロフ外相と会談した。"_s << u"ブ"_s << u"ラブロフ"_s;
    QTest::newRow("long vowel") << u"林芳正とロバート・スミスは"_s << u"バ"_s << u"ロバート"_s;
    QTest::newRow("hiragana") << u"外相について述べた。"_s << u"い"_s << u"について"_s;
    QTest::newRow("number in Japanese") << u"外相は28日、会談した。"_s << u"28"_s << u"28"_s;
    QTest::newRow("repeated kanji") << u"人々の声を聞く"_s << u"人"_s << u"人々"_s;
    QTest::newRow("Chinese stays by characters") << u"外交部长王毅在北京会见了客人。"_s << u"王"_s << u"王"_s;
    QTest::newRow("emoji") << u"so \U0001F468\u200D\U0001F469\u200D\U0001F467 far"_s << u"\U0001F468"_s
                           << u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s;
}

void TestWholeCharacters::doubleClickSelectsTheWord()
{
    QFETCH(const QString, content);
    QFETCH(const QString, at);
    QFETCH(const QString, word);
    show(content);
    const qsizetype offset = content.indexOf(at);
    QVERIFY(offset >= 0);
    const qsizetype end = nextGrapheme(content, offset);
    click(2, m_view->visibleRect({offset, end}).center());
    QCOMPARE(m_view->selectedText(), word);
}

void TestWholeCharacters::tripleClickSelectsTheSentence_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("English") << u"One is here. Two is there! Three."_s << u"Two"_s << u"Two is there!"_s;
    QTest::newRow("quoted") << u"“Go on,” he said. She left."_s << u"said"_s << u"“Go on,” he said."_s;
    QTest::newRow("Japanese") << u"外相は会談した。大臣は述べた。"_s << u"述"_s << u"大臣は述べた。"_s;
    QTest::newRow("Chinese") << u"王毅会见了客人。他们谈了话。"_s << u"王"_s << u"王毅会见了客人。"_s;
    QTest::newRow("Arabic") << u"قال الوزير. هل وافق؟ نعم."_s << u"وافق"_s << u"هل وافق؟"_s;
    QTest::newRow("last without a stop") << u"One. two and three"_s << u"three"_s << u"One. two and three"_s;
}

void TestWholeCharacters::tripleClickSelectsTheSentence()
{
    QFETCH(const QString, content);
    QFETCH(const QString, at);
    QFETCH(const QString, sentence);
    show(content);
    const qsizetype offset = content.indexOf(at);
    click(3, m_view->visibleRect({offset, nextGrapheme(content, offset)}).center());
    QCOMPARE(m_view->selectedText(), sentence);
}

void TestWholeCharacters::lettersOfALigatureAreApart()
{
    // Where a font draws fi as one glyph, each letter has its own part of it; so has lam-alef.
    for (const QString &content : {u"The first office"_s, u"السلام لا"_s}) {
        show(content);
        qreal width = 0;
        for (qsizetype at = 0; at < content.size(); ++at) {
            const QRect box = m_view->visibleRect({at, at + 1});
            if (content[at].isSpace())
                continue;
            QVERIFY2(box.width() >= 2, qPrintable(QString::number(at)));
            width += box.width();
            const QPoint inside(box.center());
            QVERIFY2(m_view->offsetAt(inside) == at || box.width() < 4, qPrintable(QString::number(at)));
        }
        QVERIFY(width > 50);
    }
}

QTEST_MAIN(TestWholeCharacters)
#include "tst_wholecharacters.moc"
