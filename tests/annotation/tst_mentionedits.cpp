// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation/MentionEdits.h"
#include "support/Sample.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;
using namespace Rapporteur::Test;

class TestMentionEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void piecesAreAlwaysSound_data();
    void piecesAreAlwaysSound();
    void splitsAtWords();
    void splitsFragments();
    void mergesWithTheNext();
    void duplicatesAsAnotherKind();
    void fragmentsComeAndGo();
    void boundariesOfFragmentsMove();
    void tagsAndCertainty();
    void nothingToDoGivesAnEmptyEdit();

private:
    const Article m_article = sampleArticle();
    const AnnotationSet m_set = sampleAnnotations(m_article);
    const Signature m_signature{u"Ada"_s, QDateTime(QDate(2014, 1, 1), QTime(9, 30), QTimeZone::UTC)};
    const MentionEdits m_edits{m_article, m_set, m_signature};

    AnnotationSet after(const Edit &edit) const
    {
        AnnotationSet set = m_set;
        if (const auto result = set.apply(edit); !result)
            qFatal("%ls", qUtf16Printable(result.error().text));
        AnnotationSet back = set;
        if (!back.apply(edit.inverted()) || !(back == m_set))
            qFatal("the edit cannot be taken back");
        return set;
    }

    QString words(const AnnotationSet &set, MentionId id) const
    {
        QStringList list;
        const Mention *mention = set.mention(id);
        const QList<TextRange> pieces = mention ? mention->pieces() : QList<TextRange>();
        for (const TextRange piece : pieces)
            list.append(m_article.text(piece).toString());
        return list.join(u'|');
    }
};

void TestMentionEdits::piecesAreAlwaysSound_data()
{
    using Ranges = QList<TextRange>;
    QTest::addColumn<Ranges>("pieces");
    QTest::addColumn<Ranges>("sound");
    QTest::newRow("one") << Ranges{{3, 5}} << Ranges{{3, 5}};
    QTest::newRow("unsorted") << Ranges{{8, 9}, {3, 5}} << Ranges{{3, 5}, {8, 9}};
    QTest::newRow("touching") << Ranges{{3, 5}, {5, 9}} << Ranges{{3, 9}};
    QTest::newRow("nested") << Ranges{{3, 9}, {4, 5}, {11, 12}} << Ranges{{3, 9}, {11, 12}};
    QTest::newRow("empty ones") << Ranges{{3, 3}, {9, 4}, {5, 6}} << Ranges{{5, 6}};
    QTest::newRow("nothing") << Ranges{} << Ranges{{1, 2}}; // as it was
}

void TestMentionEdits::piecesAreAlwaysSound()
{
    QFETCH(QList<TextRange>, pieces);
    QFETCH(QList<TextRange>, sound);
    Mention mention{.id = {1}, .range = {1, 2}};
    mention.setPieces(pieces);
    QCOMPARE(mention.pieces(), sound);
    QCOMPARE(mention.range, (TextRange{sound.first().start, sound.last().end}));
    QVERIFY(mention.hasSoundSpan());
}

void TestMentionEdits::splitsAtWords()
{
    const qsizetype cut = m_article.text().indexOf(u" Fumio"_s);
    const auto [edit, id] = m_edits.split({2}, cut);
    QCOMPARE(edit.label, u"Split “Foreign Minister Fumio Kishida”"_s);
    const AnnotationSet set = after(edit);
    QCOMPARE(words(set, {2}), u"Foreign Minister"_s);
    QCOMPARE(words(set, id), u"Fumio Kishida"_s);
    QCOMPARE(set.mention(id)->entity, set.mention({2})->entity);
    QCOMPARE(set.mention(id)->status, MentionStatus::Accepted);
}

void TestMentionEdits::splitsFragments()
{
    AnnotationSet set = after(m_edits.addFragment({2}, rangeOf(m_article, u"peace treaty"_s)));
    const MentionEdits edits(m_article, set, m_signature);
    const auto [edit, id] = edits.split({2}, rangeOf(m_article, u"treaty"_s).start);
    QVERIFY(set.apply(edit));
    QCOMPARE(words(set, {2}), u"Foreign Minister Fumio Kishida|peace"_s);
    QCOMPARE(words(set, id), u"treaty"_s);
}

void TestMentionEdits::mergesWithTheNext()
{
    AnnotationSet set = after(m_edits.split({2}, rangeOf(m_article, u"Fumio"_s).start).edit);
    QVERIFY(set.apply(MentionEdits(m_article, set, m_signature).mergeWithNext({2})));
    QVERIFY(set == m_set);
    QVERIFY(m_edits.mergeWithNext({1}).isEmpty()); // Tokyo is in another paragraph
    QVERIFY(m_edits.mergeWithNext({2}).isEmpty()); // the next one is rejected
    QVERIFY(m_edits.mergeWithNext({5}).isEmpty()); // the last
}

void TestMentionEdits::duplicatesAsAnotherKind()
{
    const Entity treaty = *m_set.entity({u"peace-treaty"_s});
    const auto [edit, id] = m_edits.duplicate({1}, treaty);
    const AnnotationSet set = after(edit);
    QCOMPARE(set.mention(id)->range, set.mention({1})->range);
    QCOMPARE(set.kindOf(*set.mention(id)), EntityKind::Agreement);
    QCOMPARE(set.mention(id)->provenance->by, u"Ada"_s);
}

void TestMentionEdits::fragmentsComeAndGo()
{
    const TextRange talk = rangeOf(m_article, u"talk"_s);
    AnnotationSet set = after(m_edits.addFragment({2}, talk));
    QCOMPARE(words(set, {2}), u"Foreign Minister Fumio Kishida|talk"_s);
    QCOMPARE(set.spans().overlapping(talk).size(), 1);
    const MentionEdits edits(m_article, set, m_signature);
    QVERIFY(set.apply(edits.removeFragment({2}, talk.start)));
    QVERIFY(set == m_set);
}

void TestMentionEdits::boundariesOfFragmentsMove()
{
    AnnotationSet set = after(m_edits.addFragment({2}, rangeOf(m_article, u"talk"_s)));
    const auto resized = [&](TextRange range) {
        AnnotationSet changed = set;
        const EditBuilder builder(m_article, set, m_signature);
        return changed.apply(builder.resize({2}, range)) ? words(changed, {2}) : QString();
    };
    const TextRange range = set.mention({2})->range;
    QCOMPARE(resized({range.start + 8, range.end + 6}), u"Minister Fumio Kishida|talk about"_s);
    QCOMPARE(resized({range.start, rangeOf(m_article, u"Kishida"_s).end}), u"Foreign Minister Fumio Kishida"_s);
    QCOMPARE(resized(rangeOf(m_article, u"alk"_s)), u"alk"_s);
}

void TestMentionEdits::tagsAndCertainty()
{
    const AnnotationSet set = after(m_edits.setTags({{1}, {2}}, {u" x "_s, {}, u"x"_s, u"y"_s}));
    QCOMPARE(set.mention({2})->tags(), (QStringList{u"x"_s, u"y"_s}));
    QCOMPARE(after(m_edits.setCertainty({{1}}, 0.5)).mention({1})->certainty(), 0.5);
    QVERIFY(m_edits.setTags({{1}}, {}).isEmpty());
}

void TestMentionEdits::nothingToDoGivesAnEmptyEdit()
{
    QVERIFY(m_edits.split({2}, 0).edit.isEmpty());
    QVERIFY(m_edits.split({2}, m_article.length()).edit.isEmpty());
    QVERIFY(m_edits.split({99}, 5).edit.isEmpty());
    QVERIFY(m_edits.duplicate({1}, *m_set.entity({u"japan"_s})).edit.isEmpty());
    QVERIFY(m_edits.addFragment({1}, {-4, 2}).isEmpty());
    QVERIFY(m_edits.addFragment({1}, m_set.mention({1})->range).isEmpty());
    QVERIFY(m_edits.removeFragment({1}, m_set.mention({1})->range.start).isEmpty());
}

QTEST_APPLESS_MAIN(TestMentionEdits)
#include "tst_mentionedits.moc"
