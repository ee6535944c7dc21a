// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation/EditBuilder.h"
#include "annotation/EntityEdits.h"
#include "annotation/RelationEdits.h"
#include "support/Sample.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;
using namespace Rapporteur::Test;

class TestEntityEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergingMovesAllThatTheyHave();
    void mergingKeepsWhatRelationsSay();
    void mergingKeepsUnplacedMentions();
    void splittingOffMakesANewEntity();
    void renamingKeepsTheNameBefore();
    void changingTheKindTakesTheMentionsAlong();
    void removingTakesMentionsRelationsAndSaidBy();
    void bulkTagsAreOneStep();
    void relatesEntities();
    void nothingToDoGivesAnEmptyEdit();

private:
    const Article m_article = sampleArticle();
    const Signature m_signature{u"Ada"_s, QDateTime(QDate(2014, 1, 1), QTime(9, 30), QTimeZone::UTC)};
    const EntityId m_japan{u"japan"_s};
    const EntityId m_kishida{u"fumio-kishida"_s};
    const EntityId m_treaty{u"peace-treaty"_s};

    EntityEdits edits(const AnnotationSet &set) const { return {m_article, set, m_signature}; }
    RelationEdits relationEdits(const AnnotationSet &set) const { return {m_article, set, m_signature}; }

    /// \a set after \a edit, once it is sure that the edit can be taken back.
    static AnnotationSet after(const AnnotationSet &set, const Edit &edit)
    {
        AnnotationSet changed = set;
        if (const auto result = changed.apply(edit); !result)
            qFatal("%ls", qUtf16Printable(result.error().text));
        AnnotationSet back = changed;
        if (!back.apply(edit.inverted()) || !(back == set))
            qFatal("the edit cannot be taken back");
        return changed;
    }

    /// The sample, in which Kishida also said that there is a treaty, represents Japan, and "the minister" is another
    /// entity that represents it as well.
    AnnotationSet related() const
    {
        AnnotationSet set = sampleAnnotations(m_article);
        Edit edit;
        edit.add(Entity{.id = {u"minister"_s},
                        .name = u"the minister"_s,
                        .aliases = {u"FM"_s, u"Fumio Kishida"_s},
                        .attributes = OfficialAttributes{.role = u"Minister"_s, .organisation = u"Cabinet"_s},
                        .note = u"who?"_s});
        edit.add(Mention{.id = {9}, .range = rangeOf(m_article, u"Ministers"_s), .entity = {u"minister"_s}});
        Entity treaty = *set.entity(m_treaty);
        AgreementAttributes attributes = *treaty.agreement();
        attributes.saidBy = {u"minister"_s};
        treaty.attributes = attributes;
        edit.change(*set.entity(m_treaty), treaty);
        edit.add(Relation{.id = {1}, .type = RelationType::Represents, .from = m_kishida, .to = m_japan});
        edit.add(Relation{
            .id = {2}, .type = RelationType::Represents, .from = {u"minister"_s}, .to = m_japan, .mention = {9}});
        edit.add(Relation{.id = {3}, .type = RelationType::CounterpartOf, .from = m_kishida, .to = {u"minister"_s}});
        edit.add(Relation{.id = {4}, .type = RelationType::Signed, .from = {u"minister"_s}, .to = m_treaty});
        return after(set, edit);
    }
};

void TestEntityEdits::mergingMovesAllThatTheyHave()
{
    const AnnotationSet set = related();
    const Edit edit = edits(set).merge({{u"minister"_s}}, m_kishida);
    QCOMPARE(edit.label, u"Merge “the minister” into Fumio Kishida"_s);
    const AnnotationSet merged = after(set, edit);
    QVERIFY(!merged.entity({u"minister"_s}));
    const Entity &kishida = *merged.entity(m_kishida);
    QCOMPARE(kishida.aliases, (QStringList{u"the minister"_s, u"FM"_s}));
    QCOMPARE(kishida.official()->role, u"Foreign Minister"_s); // its own comes first
    QCOMPARE(kishida.official()->organisation, u"Cabinet"_s);
    QCOMPARE(kishida.note, u"who?"_s);
    QCOMPARE(merged.mention({9})->entity, m_kishida);
    QCOMPARE(merged.mentionCount(), set.mentionCount());
    QCOMPARE(merged.entity(m_treaty)->agreement()->saidBy, m_kishida);
}

void TestEntityEdits::mergingKeepsWhatRelationsSay()
{
    const AnnotationSet set = related();
    const AnnotationSet merged = after(set, edits(set).merge({{u"minister"_s}}, m_kishida));
    QVERIFY(merged.relations().find({1}));
    QVERIFY(!merged.relations().find({2})); // says what the first one says
    QVERIFY(!merged.relations().find({3})); // to itself
    QCOMPARE(merged.relations().find({4})->from, m_kishida);
}

void TestEntityEdits::mergingKeepsUnplacedMentions()
{
    AnnotationSet set = related();
    set.setUnplaced({{.mention = Mention{.id = {20}, .entity = {u"minister"_s}}, .codePoints = {0, 3}, .quote = {}}});
    const AnnotationSet merged = after(set, edits(set).merge({{u"minister"_s}}, m_kishida));
    QVERIFY(merged.entity({u"minister"_s}));
    QVERIFY(merged.mentionsOf({u"minister"_s}).isEmpty());
    QCOMPARE(merged.mention({9})->entity, m_kishida);
}

void TestEntityEdits::splittingOffMakesANewEntity()
{
    const AnnotationSet set = related();
    const auto [edit, id] = edits(set).splitOff({{4}});
    QCOMPARE(id, EntityId{u"tokyo"_s});
    const AnnotationSet split = after(set, edit);
    QCOMPARE(split.mention({4})->entity, id);
    QCOMPARE(split.entity(id)->kind(), EntityKind::Country);
    QCOMPARE(split.entity(id)->name, u"Tokyo"_s);
    QCOMPARE(split.mentionsOf(m_japan), QList<MentionId>{{1}});
    // All of them: the entity that they leave goes.
    const auto all = edits(set).splitOff({{1}, {4}, {99}}, u"Nippon"_s);
    const AnnotationSet moved = after(set, all.edit);
    QVERIFY(!moved.entity(m_japan));
    QCOMPARE(moved.mentionsOf(all.entity).size(), 2);
    QVERIFY(!moved.relations().find({1}));
}

void TestEntityEdits::renamingKeepsTheNameBefore()
{
    const AnnotationSet set = related();
    const AnnotationSet renamed = after(set, edits(set).rename({u"minister"_s}, u" FM "_s));
    QCOMPARE(renamed.entity({u"minister"_s})->name, u"FM"_s);
    QCOMPARE(renamed.entity({u"minister"_s})->aliases, (QStringList{u"Fumio Kishida"_s, u"the minister"_s}));
    const AnnotationSet aliased =
        after(set, edits(set).setAliases(m_japan, {u" Nippon"_s, {}, u"Japan"_s, u"Nippon"_s}));
    QCOMPARE(aliased.entity(m_japan)->aliases, QStringList{u"Nippon"_s});
}

void TestEntityEdits::changingTheKindTakesTheMentionsAlong()
{
    const AnnotationSet set = related();
    const AnnotationSet changed = after(set, edits(set).changeKind({m_japan, m_kishida}, EntityKind::Official));
    QCOMPARE(changed.entity(m_japan)->official()->countries, QStringList{u"JP"_s});
    QCOMPARE(changed.count(EntityKind::Country, MentionStatus::Accepted), 0);
    QCOMPARE(changed.entity(m_kishida)->official()->role, u"Foreign Minister"_s); // was one
}

void TestEntityEdits::removingTakesMentionsRelationsAndSaidBy()
{
    const AnnotationSet set = related();
    const AnnotationSet removed = after(set, edits(set).remove({{u"minister"_s}, m_japan}));
    QCOMPARE(removed.entityIds().size(), 2);
    QCOMPARE(removed.mentionCount(), set.mentionCount() - 3);
    QVERIFY(removed.relations().isEmpty());
    QVERIFY(removed.entity(m_treaty)->agreement()->saidBy.isEmpty());
    // The last mention does the same; another one only stops to support what it supported.
    const AnnotationSet last = after(set, EditBuilder(m_article, set, m_signature).remove({{9}}));
    QVERIFY(!last.entity({u"minister"_s}));
    QCOMPARE(last.relations().size(), 1);
    Edit second;
    second.add(Mention{.id = {10}, .range = {0, 4}, .entity = {u"minister"_s}});
    const AnnotationSet two = after(set, second);
    const AnnotationSet one = after(two, EditBuilder(m_article, two, m_signature).remove({{9}}));
    QVERIFY(one.relations().find({2})->mention.isNull());
}

void TestEntityEdits::bulkTagsAreOneStep()
{
    const AnnotationSet set = related();
    const AnnotationSet tagged = after(set, edits(set).setTags({m_japan, m_treaty}, {u"  a b "_s, u"a b"_s}));
    QCOMPARE(tagged.entity(m_japan)->tags, QStringList{u"a b"_s});
    QCOMPARE(tagged.entity(m_treaty)->tags, QStringList{u"a b"_s});
    QCOMPARE(after(set, edits(set).setCertainty({m_japan}, 0.5)).entity(m_japan)->certainty, 0.5);
}

void TestEntityEdits::relatesEntities()
{
    const AnnotationSet set = sampleAnnotations(m_article);
    const Edit edit =
        relationEdits(set).add({.type = RelationType::Represents, .from = m_kishida, .to = m_japan, .mention = {2}});
    QCOMPARE(edit.label, u"Relate Fumio Kishida – Japan"_s);
    const AnnotationSet related = after(set, edit);
    Relation relation = *related.relations().find({1});
    QCOMPARE(relation.sentence, u"Japan sent Foreign Minister Fumio Kishida to talk about a peace treaty."_s);
    QCOMPARE(relation.provenance->by, u"Ada"_s);
    relation.note = u"sure"_s;
    const AnnotationSet noted = after(related, relationEdits(related).change(relation));
    QCOMPARE(noted.relations().find({1})->note, u"sure"_s);
    QVERIFY(after(noted, relationEdits(noted).remove({{1}})).relations().isEmpty());
    QVERIFY(relationEdits(related).add({.from = m_kishida, .to = m_japan}).isEmpty()); // said already
    QVERIFY(relationEdits(set).add({.from = m_japan, .to = m_japan}).isEmpty());
    QVERIFY(relationEdits(set).add({.from = m_japan, .to = {u"nobody"_s}}).isEmpty());
    QCOMPARE(likeliestType(EntityKind::Country, EntityKind::Official), RelationType::Represents);
    for (const RelationType type : allRelationTypes)
        QCOMPARE(relationTypeFromKey(keyOf(type)), type);
}

void TestEntityEdits::nothingToDoGivesAnEmptyEdit()
{
    const AnnotationSet set = related();
    QVERIFY(edits(set).merge({m_japan}, m_japan).isEmpty());
    QVERIFY(edits(set).merge({m_japan}, {u"nobody"_s}).isEmpty());
    QVERIFY(edits(set).splitOff({{99}}).edit.isEmpty());
    QVERIFY(edits(set).rename(m_japan, u" Japan "_s).isEmpty());
    QVERIFY(edits(set).changeKind({m_japan}, EntityKind::Country).isEmpty());
    QVERIFY(edits(set).remove({{u"nobody"_s}}).isEmpty());
    QVERIFY(relationEdits(set).remove({{99}}).isEmpty());
}

QTEST_APPLESS_MAIN(TestEntityEdits)
#include "tst_entityedits.moc"
