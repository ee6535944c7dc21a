// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation/OccurrenceEdits.h"
#include "annotation/ReviewQueue.h"
#include "support/Sample.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

class TestOccurrenceEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatStandsThere();
    void appliesToAll();
    void rejectsAllLikeThis();
    void queuesByTextAndByDoubt();

private:
    const Article m_article{u"Japan met Russia. Japan's plan pleased the Bank of Japan. japan Japan."_s, {}};
    const Signature m_signature{u"Ada"_s, QDateTime(QDate(2014, 1, 1), QTime(9, 30), QTimeZone::UTC)};
    const QList<qsizetype> m_japans{0, 18, 51, 64};

    static TextRange japanAt(qsizetype start) { return {start, start + 5}; }

    /// Japan at its first place accepted, at its second suggested; the bank is a country here.
    AnnotationSet annotations() const
    {
        AnnotationSet set;
        Edit edit;
        edit.add(Entity{.id = {u"japan"_s}, .name = u"Japan"_s});
        edit.add(Entity{.id = {u"bank"_s}, .name = u"Bank"_s});
        edit.add(Entity{.id = {u"tokyo"_s}, .name = u"Tokyo"_s});
        edit.add(Mention{
            .id = {1}, .status = MentionStatus::Suggested, .range = japanAt(m_japans[0]), .entity = {u"japan"_s}});
        edit.add(Mention{.id = {2},
                         .status = MentionStatus::Suggested,
                         .range = japanAt(m_japans[1]),
                         .entity = {u"tokyo"_s},
                         .provenance = Provenance{.certainty = 0.9}});
        edit.add(Mention{.id = {3},
                         .status = MentionStatus::Accepted,
                         .range = Test::rangeOf(m_article, u"Bank of Japan"_s),
                         .entity = {u"bank"_s}});
        const auto applied = set.apply(edit);
        Q_ASSERT(applied);
        return set;
    }
};

void TestOccurrenceEdits::listsWhatStandsThere()
{
    const AnnotationSet set = annotations();
    const QList<Occurrence> found = OccurrenceEdits(m_article, set, m_signature).occurrences({1}, {});
    QCOMPARE(found.size(), 3); // not its own place, not "japan"
    QCOMPARE(found[0].range, japanAt(m_japans[1]));
    QCOMPARE(found[0].mention, MentionId{2});
    QVERIFY(!found[0].isInside);
    QVERIFY(found[1].mention.isNull());
    QVERIFY(found[1].isInside);
    QVERIFY(!found[2].isInside);
}

void TestOccurrenceEdits::appliesToAll()
{
    AnnotationSet set = annotations();
    const AnnotationSet before = set;
    const OccurrenceEdits edits(m_article, before, m_signature);
    const Edit edit = edits.applyToAll({1}, {japanAt(m_japans[1]), japanAt(m_japans[3])}, {japanAt(m_japans[2])});
    QVERIFY(set.apply(edit));
    QCOMPARE(set.mention({1})->status, MentionStatus::Accepted);
    QCOMPARE(set.mention({2})->entity, EntityId{u"japan"_s}); // and Tokyo has no mention any more
    QVERIFY(!set.entity({u"tokyo"_s}));
    QCOMPARE(set.mentionsOf({u"japan"_s}).size(), 4);
    const Mention &refused = *set.mention({5});
    QCOMPARE(refused.range, japanAt(m_japans[2]));
    QCOMPARE(refused.status, MentionStatus::Rejected);
    QCOMPARE(refused.provenance->decidedBy, u"Ada"_s);
    const OccurrenceEdits again(m_article, set, m_signature);
    QVERIFY(again.applyToAll({1}, {japanAt(m_japans[1])}, {japanAt(m_japans[2]), japanAt(m_japans[3])}).isEmpty());
    QVERIFY(set.apply(edit.inverted()));
    QVERIFY(set == before);
}

void TestOccurrenceEdits::rejectsAllLikeThis()
{
    AnnotationSet set = annotations();
    const AnnotationSet before = set;
    const OccurrenceEdits edits(m_article, before, m_signature);
    const Edit edit = edits.rejectAllLike({1}, {japanAt(m_japans[1]), japanAt(m_japans[2]), japanAt(m_japans[3])});
    QVERIFY(set.apply(edit));
    QCOMPARE(set.count(MentionStatus::Rejected), 4);
    QCOMPARE(set.count(MentionStatus::Accepted), 1); // the bank
    QVERIFY(set.apply(edit.inverted()));
    QVERIFY(set == before);
}

void TestOccurrenceEdits::queuesByTextAndByDoubt()
{
    AnnotationSet set = annotations();
    Edit edit;
    edit.add(Mention{.id = {7},
                     .range = Test::rangeOf(m_article, u"plan"_s),
                     .entity = {u"japan"_s},
                     .provenance = Provenance{.certainty = 0.3}});
    QVERIFY(set.apply(edit));
    QCOMPARE(reviewQueue(set, ReviewOrder::Text), (QList<MentionId>{{1}, {2}, {7}}));
    QCOMPARE(reviewQueue(set, ReviewOrder::Doubt), (QList<MentionId>{{1}, {7}, {2}}));
    QCOMPARE(suggestionsFrom(set, 0.9), QList<MentionId>{{2}});
    QCOMPARE(suggestionsOf(set, {u"japan"_s}), (QList<MentionId>{{1}, {7}}));
    for (const ReviewOrder order : {ReviewOrder::Text, ReviewOrder::Doubt}) {
        QList<MentionId> seen;
        MentionId at = nextToReview(set, order, nullptr);
        for (int i = 0; i < 3; ++i) {
            seen.append(at);
            at = nextToReview(set, order, set.mention(at));
        }
        QCOMPARE(seen, reviewQueue(set, order));
        QCOMPARE(at, seen.first()); // around
    }
    QVERIFY(nextToReview(AnnotationSet(), ReviewOrder::Text, nullptr).isNull());
}

QTEST_APPLESS_MAIN(TestOccurrenceEdits)
#include "tst_occurrenceedits.moc"
