// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation/AnnotationSet.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

class TestAnnotationSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsOrder();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
    void appliesAllOrNothing();
    void keepsWhatRelationsName();
    void undoingRandomEditsRestoresEveryState();
    void copiesAreIndependent();
    void makesFreeIds();
};

static Entity country(const QString &id, const QString &iso)
{
    return {.id = {id}, .name = id, .aliases = {}, .attributes = CountryAttributes{iso}};
}

static Mention mention(quint32 id, TextRange range, const QString &entity)
{
    return {.id = {id}, .range = range, .entity = {entity}};
}

static AnnotationSet japanAndRussia()
{
    AnnotationSet set;
    Edit edit;
    edit.add(country(u"japan"_s, u"JP"_s));
    edit.add(country(u"russia"_s, u"RU"_s));
    edit.add(mention(1, {10, 15}, u"japan"_s));
    edit.add(mention(2, {0, 6}, u"russia"_s));
    const auto result = set.apply(edit);
    Q_ASSERT(result);
    return set;
}

static bool countsAreTrue(const AnnotationSet &set)
{
    QHash<std::pair<int, int>, int> counted;
    const auto mentions = set.mentions();
    for (const Mention &m : mentions)
        ++counted[{int(set.kindOf(m)), int(m.status)}];
    for (int kind = 0; kind < 3; ++kind) {
        for (int status = 0; status < 3; ++status) {
            if (set.count(EntityKind(kind), MentionStatus(status)) != counted.value({kind, status}))
                return false;
        }
    }
    return true;
}

void TestAnnotationSet::keepsItsOrder()
{
    const AnnotationSet set = japanAndRussia();
    QCOMPARE(set.entityIds(), QList<EntityId>({{u"japan"_s}, {u"russia"_s}}));
    QCOMPARE(set.mentions().constFirst().id, MentionId{2});
    QCOMPARE(set.mentionsOf({u"japan"_s}), QList<MentionId>{{1}});
    QCOMPARE(set.kindOf(*set.mention({1})), EntityKind::Country);
}

void TestAnnotationSet::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("words");

    const auto row = [](const char *name, EditStep step, const QString &words) {
        QTest::newRow(name) << Edit{{}, {step}} << words;
    };
    const Entity japan = country(u"japan"_s, u"JP"_s);
    Entity other = japan;
    other.name = u"Nippon"_s;
    const Mention first = mention(1, {10, 15}, u"japan"_s);
    row("entity twice", EntityChange{{}, japan}, u"already"_s);
    row("entity without id", EntityChange{{}, country({}, {})}, u"needs an id"_s);
    row("entity unknown", EntityChange{country(u"china"_s, u"CN"_s), {}}, u"no entity"_s);
    row("entity changed meanwhile", EntityChange{other, japan}, u"no longer"_s);
    row("entity with mentions removed", EntityChange{japan, {}}, u"still has mentions"_s);
    row("entity renamed", EntityChange{japan, country(u"nippon"_s, u"JP"_s)}, u"cannot be changed"_s);
    row("mention twice", MentionChange{{}, first}, u"already"_s);
    row("mention without id", MentionChange{{}, mention(0, {1, 2}, u"japan"_s)}, u"already"_s);
    row("mention of nothing", MentionChange{{}, mention(9, {1, 2}, u"china"_s)}, u"not there"_s);
    row("mention with empty span", MentionChange{{}, mention(9, {2, 2}, u"japan"_s)}, u"empty span"_s);
    row("mention unknown", MentionChange{mention(9, {1, 2}, u"japan"_s), {}}, u"no mention"_s);
    row("mention changed meanwhile", MentionChange{mention(1, {10, 14}, u"japan"_s), first}, u"no longer"_s);
    row("neither before nor after", MentionChange{}, u"names no"_s);
    Mention torn = mention(9, {1, 20}, u"japan"_s);
    MentionDetails details;
    details.fragments = {{1, 5}, {4, 20}};
    torn.details = details;
    row("fragments that overlap", MentionChange{{}, torn}, u"do not fill"_s);
    details.fragments = {{1, 5}, {8, 19}};
    torn.details = details;
    row("fragments that leave an end", MentionChange{{}, torn}, u"do not fill"_s);
    const Relation relation{.id = {1}, .from = {u"japan"_s}, .to = {u"russia"_s}};
    Relation changed = relation;
    row("relation without id", RelationChange{{}, Relation{}}, u"already"_s);
    row("relation unknown", RelationChange{relation, {}}, u"no relation"_s);
    changed.to = {u"china"_s};
    row("relation to nothing", RelationChange{{}, changed}, u"“china” that is not there"_s);
    changed = relation;
    changed.mention = {9};
    row("relation by no mention", RelationChange{{}, changed}, u"“m9” that is not there"_s);
    row("no relation at all", RelationChange{}, u"names no"_s);
    row("said by nobody",
        EntityChange{{}, Entity{.id = {u"x"_s}, .attributes = AgreementAttributes{.saidBy = {u"nobody"_s}}}},
        u"“nobody” that is not there"_s);
}

void TestAnnotationSet::refusesWhatDoesNotFit()
{
    QFETCH(Edit, edit);
    QFETCH(QString, words);
    AnnotationSet set = japanAndRussia();
    const AnnotationSet before = set;
    const auto result = set.apply(edit);
    QVERIFY(!result);
    QVERIFY2(result.error().text.contains(words), qPrintable(result.error().text));
    QVERIFY(set == before);
}

void TestAnnotationSet::appliesAllOrNothing()
{
    AnnotationSet set = japanAndRussia();
    const AnnotationSet before = set;
    Edit edit;
    edit.add(country(u"china"_s, u"CN"_s));
    edit.add(mention(3, {20, 25}, u"china"_s));
    edit.remove(*set.mention({1}));
    edit.add(mention(2, {30, 31}, u"china"_s)); // taken
    QVERIFY(!set.apply(edit));
    QVERIFY(set == before);
    QCOMPARE(set.spans().all(), before.spans().all());
}

void TestAnnotationSet::keepsWhatRelationsName()
{
    AnnotationSet set = japanAndRussia();
    Edit edit;
    // Only at the end of an edit must all be there.
    edit.add(Relation{.id = {1}, .from = {u"him"_s}, .to = {u"japan"_s}, .mention = {3}});
    edit.add(Entity{.id = {u"pact"_s}, .attributes = AgreementAttributes{.saidBy = {u"him"_s}}});
    edit.add(Entity{.id = {u"him"_s}, .attributes = OfficialAttributes{}});
    edit.add(mention(3, {40, 45}, u"him"_s));
    QVERIFY(set.apply(edit));
    QCOMPARE(set.relations().of({u"japan"_s}).size(), 1);
    QCOMPARE(set.relations().nextId(), RelationId{2});
    const AnnotationSet before = set;
    Edit mentionGone;
    mentionGone.remove(*set.mention({3}));
    QVERIFY(!set.apply(mentionGone));
    Edit entityGone = mentionGone;
    entityGone.remove(*set.relations().find({1}));
    entityGone.remove(*set.entity({u"him"_s}));
    QVERIFY(!set.apply(entityGone)); // the pact was said by him
    QVERIFY(set == before);
    QVERIFY(set.apply(edit.inverted()));
    QVERIFY(set == japanAndRussia());
}

void TestAnnotationSet::undoingRandomEditsRestoresEveryState()
{
    QRandomGenerator random(99);
    AnnotationSet set;
    QList<AnnotationSet> states{set};
    QList<Edit> edits;
    for (int step = 0; step < 400; ++step) {
        Edit edit;
        const QList<Entity> entities = set.entities();
        const QList<Mention> mentions = set.mentions();
        const int what = random.bounded(9);
        if (what == 0 || entities.isEmpty()) {
            edit.add(country(set.freeEntityId(u"Côte d’Ivoire %1"_s.arg(random.bounded(3))).value, u"CI"_s));
        } else if (what <= 2 || mentions.isEmpty()) {
            const qsizetype start = random.bounded(500);
            edit.add(mention(set.nextMentionId().value, {start, start + random.bounded(1, 30)},
                             entities[random.bounded(entities.size())].id.value));
        } else if (what == 3) {
            Mention after = mentions[random.bounded(mentions.size())];
            after.range.end += 1 + random.bounded(5);
            after.entity = entities[random.bounded(entities.size())].id;
            after.status = MentionStatus::Accepted;
            after.note = QString::number(step);
            after.setPieces({after.range, {after.range.end + 2, after.range.end + 3}});
            after.setTags({QString::number(step)});
            edit.change(*set.mention(after.id), after);
        } else if (what == 4) {
            edit.remove(mentions[random.bounded(mentions.size())]);
        } else if (what == 5) {
            Entity after = entities[random.bounded(entities.size())];
            after.attributes = emptyAttributes(allEntityKinds[random.bounded(3)]);
            after.name += u'x';
            edit.change(*set.entity(after.id), after);
        } else if (what == 6) {
            edit.add(Relation{.id = set.relations().nextId(),
                              .from = entities[random.bounded(entities.size())].id,
                              .to = entities[random.bounded(entities.size())].id,
                              .note = QString::number(step)});
        } else if (what == 7 && !set.relations().isEmpty()) {
            Relation after = set.relations().all().constFirst();
            after.note += u'x';
            edit.change(*set.relations().find(after.id), after);
        } else { // an entity with all its mentions and relations
            const Entity &gone = entities[random.bounded(entities.size())];
            const auto relations = set.relations().of(gone.id);
            for (const Relation &relation : relations)
                edit.remove(relation);
            const auto its = set.mentionsOf(gone.id);
            for (const MentionId id : its)
                edit.remove(*set.mention(id));
            edit.remove(gone);
        }
        QVERIFY(set.apply(edit));
        edits.append(edit);
        states.append(set);
    }
    for (qsizetype i = edits.size(); i-- > 0;) {
        QVERIFY(set.apply(edits[i].inverted()));
        QVERIFY(set == states[i]);
        QVERIFY(countsAreTrue(set));
        QCOMPARE(set.spans().all(), states[i].spans().all());
    }
    for (qsizetype i = 0; i < edits.size(); ++i) {
        QVERIFY(set.apply(edits[i]));
        QVERIFY(set == states[i + 1]);
    }
}

void TestAnnotationSet::copiesAreIndependent()
{
    AnnotationSet set = japanAndRussia();
    const AnnotationSet copy = set;
    Edit edit;
    edit.remove(*set.mention({1}));
    QVERIFY(set.apply(edit));
    QCOMPARE(set.mentionCount(), 1);
    QCOMPARE(copy.mentionCount(), 2);
    QVERIFY(copy.mention({1}));
}

void TestAnnotationSet::makesFreeIds()
{
    AnnotationSet set = japanAndRussia();
    QCOMPARE(set.freeEntityId(u"Fumio Kishida").value, u"fumio-kishida"_s);
    QCOMPARE(set.freeEntityId(u"Japan").value, u"japan-2"_s);
    QCOMPARE(set.freeEntityId(u"Côte d’Ivoire").value, u"cote-d-ivoire"_s);
    QCOMPARE(set.freeEntityId(u"岸田文雄").value, u"岸田文雄"_s);
    QCOMPARE(set.freeEntityId(u"…").value, u"entity"_s);
    QCOMPARE(set.nextMentionId(), MentionId{3});
    Edit edit;
    edit.remove(*set.mention({2}));
    QVERIFY(set.apply(edit));
    QCOMPARE(set.nextMentionId(), MentionId{3}); // ids are never used again
}

QTEST_APPLESS_MAIN(TestAnnotationSet)
#include "tst_annotationset.moc"
