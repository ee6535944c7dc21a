// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation/AnnotationDiff.h"
#include "annotation/EditBuilder.h"
#include "support/Sample.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;
using namespace Rapporteur::Test;

class TestEditBuilder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptSignsTheDecision();
    void bulkDecisionsLeaveOutWhatIsDecided();
    void marksWithANewEntity();
    void deletingTheLastMentionTakesTheEntity();
    void assigningMovesAndCleansUp();
    void assignsManyAtOnce();
    void refusesBoundariesOutsideTheText();
    void choosesTheEntityMeant_data();
    void choosesTheEntityMeant();
    void nothingToDoGivesAnEmptyEdit();
    void differenceLeadsFromOneToTheOther();

private:
    const Article m_article = sampleArticle();
    const AnnotationSet m_set = sampleAnnotations(m_article);
    const Signature m_signature{u"Ada"_s, QDateTime(QDate(2014, 1, 1), QTime(9, 30), QTimeZone::UTC)};
    const EditBuilder m_builder{m_article, m_set, m_signature};

    AnnotationSet after(const Edit &edit) const
    {
        AnnotationSet set = m_set;
        const auto result = set.apply(edit);
        if (!result)
            qFatal("%ls", qUtf16Printable(result.error().text));
        return set;
    }
};

void TestEditBuilder::acceptSignsTheDecision()
{
    const Edit edit = m_builder.accept({{4}});
    QCOMPARE(edit.label, u"Accept “Tokyo”"_s);
    const AnnotationSet set = after(edit);
    const Mention &mention = *set.mention({4});
    QCOMPARE(mention.status, MentionStatus::Accepted);
    QCOMPARE(mention.provenance->decidedBy, u"Ada"_s);
    QCOMPARE(mention.provenance->decidedAt, m_signature.at);
    QCOMPARE(mention.provenance->by, u"sample"_s); // where it came from stays known
    QCOMPARE(set.count(MentionStatus::Accepted), 3);
    QCOMPARE(set.count(EntityKind::Country, MentionStatus::Suggested), 0);
}

void TestEditBuilder::bulkDecisionsLeaveOutWhatIsDecided()
{
    const Edit edit = m_builder.reject({{1}, {3}, {5}});
    QCOMPARE(edit.steps.size(), 2);
    QCOMPARE(after(edit).count(MentionStatus::Rejected), 3);
}

void TestEditBuilder::marksWithANewEntity()
{
    const TextRange range = rangeOf(m_article, u"Ministers"_s);
    const Entity entity = m_builder.entityFor(m_article.text(range), EntityKind::Official);
    const auto [edit, id] = m_builder.mark(range, entity);
    const AnnotationSet set = after(edit);
    QCOMPARE(id, MentionId{6});
    QCOMPARE(set.mention(id)->range, range);
    QCOMPARE(set.mention(id)->status, MentionStatus::Accepted);
    QCOMPARE(set.mention(id)->provenance->by, u"Ada"_s);
    QCOMPARE(set.entity({u"ministers"_s})->kind(), EntityKind::Official);
}

void TestEditBuilder::deletingTheLastMentionTakesTheEntity()
{
    const AnnotationSet set = after(m_builder.remove({{3}}));
    QVERIFY(!set.entity({u"peace-treaty"_s}));
    QVERIFY(after(m_builder.remove({{1}})).entity({u"japan"_s}));
    QVERIFY(!after(m_builder.remove({{1}, {4}})).entity({u"japan"_s}));
    AnnotationSet back = set;
    QVERIFY(back.apply(m_builder.remove({{3}}).inverted()));
    QVERIFY(back == m_set);
}

void TestEditBuilder::assigningMovesAndCleansUp()
{
    const Entity city{.id = m_set.freeEntityId(u"Tokyo"), .name = u"Tokyo"_s, .attributes = OfficialAttributes{}};
    AnnotationSet set = after(m_builder.assign({{3}}, city));
    QCOMPARE(set.mention({3})->entity, city.id);
    QCOMPARE(set.mention({3})->status, MentionStatus::Accepted);
    QVERIFY(!set.entity({u"peace-treaty"_s}));
    QCOMPARE(set.kindOf(*set.mention({3})), EntityKind::Official);
}

void TestEditBuilder::assignsManyAtOnce()
{
    const Edit edit = m_builder.assign({{3}, {4}, {99}}, *m_set.entity({u"fumio-kishida"_s}));
    QCOMPARE(edit.label, u"2 mention(s) are Fumio Kishida"_s); // not translated here
    const AnnotationSet set = after(edit);
    QCOMPARE(set.mentionsOf({u"fumio-kishida"_s}).size(), 4);
    QCOMPARE(set.mention({4})->status, MentionStatus::Accepted);
    QVERIFY(!set.entity({u"peace-treaty"_s}));
}

void TestEditBuilder::refusesBoundariesOutsideTheText()
{
    QVERIFY(m_builder.resize({1}, {5, 5}).isEmpty());
    QVERIFY(m_builder.resize({1}, {-1, 5}).isEmpty());
    QVERIFY(m_builder.resize({1}, {0, m_article.length() + 1}).isEmpty());
    QCOMPARE(after(m_builder.resize({1}, {16, 20})).mention({1})->range, (TextRange{16, 20}));
}

void TestEditBuilder::choosesTheEntityMeant_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<EntityKind>("kind");
    QTest::addColumn<QString>("id");

    QTest::newRow("by name, whatever its case") << u"JAPAN"_s << EntityKind::Country << u"japan"_s;
    QTest::newRow("as called elsewhere") << u"Tokyo"_s << EntityKind::Country << u"japan"_s;
    QTest::newRow("not as rejected elsewhere") << u"Kishida"_s << EntityKind::Official << u"kishida"_s;
    QTest::newRow("another kind is another entity") << u"Japan"_s << EntityKind::Agreement << u"japan-2"_s;
    QTest::newRow("known to be one that is there") << u"Nippon"_s << EntityKind::Country << u"japan"_s;
    QTest::newRow("known and new") << u"Rossiya"_s << EntityKind::Country << u"russia"_s;
    QTest::newRow("unknown") << u"Ruritania"_s << EntityKind::Country << u"ruritania"_s;
}

void TestEditBuilder::choosesTheEntityMeant()
{
    QFETCH(QString, words);
    QFETCH(EntityKind, kind);
    QFETCH(QString, id);
    const auto knowledge = [](QStringView called, EntityKind) -> std::optional<Entity> {
        if (called == u"Nippon")
            return Entity{.name = u"State of Japan"_s, .attributes = CountryAttributes{u"JP"_s}};
        if (called == u"Rossiya")
            return Entity{.name = u"Russia"_s, .attributes = CountryAttributes{u"RU"_s}};
        return std::nullopt;
    };
    const Entity entity = m_builder.entityFor(words, kind, knowledge);
    QCOMPARE(entity.id.value, id);
    QCOMPARE(entity.kind(), kind);
}

void TestEditBuilder::nothingToDoGivesAnEmptyEdit()
{
    QVERIFY(m_builder.accept({{1}}).isEmpty());
    QVERIFY(m_builder.accept({{99}}).isEmpty());
    QVERIFY(m_builder.remove({}).isEmpty());
    QVERIFY(m_builder.setNote({99}, u"x"_s).isEmpty());
    QVERIFY(m_builder.setNote({1}, {}).isEmpty());
    QVERIFY(m_builder.assign({{1}}, *m_set.entity({u"japan"_s})).isEmpty());
    QVERIFY(m_builder.changeEntity(*m_set.entity({u"japan"_s})).isEmpty());
}

void TestEditBuilder::differenceLeadsFromOneToTheOther()
{
    QVERIFY(difference(m_set, m_set, {}).isEmpty());
    AnnotationSet other = after(m_builder.remove({{3}}));
    QVERIFY(other.apply(m_builder.accept({{4}})));
    Entity kishida = *m_set.entity({u"fumio-kishida"_s});
    kishida.attributes = CountryAttributes{u"JP"_s};
    QVERIFY(other.apply(m_builder.changeEntity(kishida)));
    const Edit there = difference(m_set, other, u"there"_s);
    QVERIFY(after(there) == other);
    const Edit back = difference(other, m_set, u"back"_s);
    QVERIFY(other.apply(back));
    QVERIFY(other == m_set);
}

QTEST_APPLESS_MAIN(TestEditBuilder)
#include "tst_editbuilder.moc"
