// SPDX-License-Identifier: GPL-3.0-or-later
#include "ExtractionSupport.h"
#include "extraction/SuggestionEdit.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

class TestSuggestionEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsAllToAnEmptySet();
    void secondTimeAddsNothing();
    void decidedSpansAreLeftAlone_data();
    void decidedSpansAreLeftAlone();
    void overlapWithAccepted();
    void overlapWithSuggestedIsAllowed();
    void entitiesAreUsedAgain();
    void numbersAscend();
    void undoTakesAllBack();

private:
    [[nodiscard]] AnnotationSet annotated(const QList<Mention> &mentions, const QList<Entity> &entities) const;
    [[nodiscard]] TextRange rangeOf(QStringView words) const
    {
        const qsizetype start = m_article.text().indexOf(words);
        return {start, start + words.size()};
    }

    const QDateTime m_now{QDate(2026, 1, 2), QTime(3, 4, 5), QTimeZone::UTC};
    const Article m_article{
        u"Tokyo said Japanese Foreign Minister Fumio Kishida signed a peace treaty with Peru. Kishida left."_s, {}};
    const Entity m_japan{.id = {u"nippon"_s}, .name = u"Nippon"_s, .attributes = CountryAttributes{u"JP"_s}};
};

AnnotationSet TestSuggestionEdit::annotated(const QList<Mention> &mentions, const QList<Entity> &entities) const
{
    Edit edit;
    for (const Entity &entity : entities)
        edit.add(entity);
    for (const Mention &mention : mentions)
        edit.add(mention);
    AnnotationSet set;
    const auto applied = set.apply(edit);
    Q_ASSERT(applied);
    return set;
}

void TestSuggestionEdit::addsAllToAnEmptySet()
{
    const Extraction extraction = Test::extractor().extract(m_article);
    AnnotationSet set;
    const Edit edit = suggestionEdit(set, extraction, m_now);
    QVERIFY(!edit.label.isEmpty());
    QVERIFY(set.apply(edit));
    QCOMPARE(set.mentionCount(), extraction.suggestions.size());
    QCOMPARE(set.count(MentionStatus::Suggested), extraction.suggestions.size());
    const QList<Mention> mentions = set.mentions();
    for (const Mention &mention : mentions) {
        const auto suggestion = std::ranges::find_if(extraction.suggestions, [&](const Suggestion &s) {
            return s.range == mention.range && extraction.entities[s.entity].kind() == set.kindOf(mention);
        });
        QVERIFY(suggestion != extraction.suggestions.cend());
        QCOMPARE(mention.provenance->source, Provenance::Source::Rule);
        QCOMPARE(mention.provenance->by, suggestion->rule);
        QCOMPARE(mention.provenance->reason, suggestion->reason);
        QCOMPARE(mention.provenance->certainty, suggestion->certainty);
        QCOMPARE(mention.provenance->at, m_now);
        QCOMPARE(set.entity(mention.entity)->name, extraction.entities[suggestion->entity].name);
    }
}

void TestSuggestionEdit::secondTimeAddsNothing()
{
    const Extraction extraction = Test::extractor().extract(m_article);
    AnnotationSet set;
    QVERIFY(set.apply(suggestionEdit(set, extraction, m_now)));
    QVERIFY(suggestionEdit(set, extraction, m_now).isEmpty());
}

void TestSuggestionEdit::decidedSpansAreLeftAlone_data()
{
    QTest::addColumn<MentionStatus>("status");
    QTest::newRow("accepted") << MentionStatus::Accepted;
    QTest::newRow("rejected") << MentionStatus::Rejected;
    QTest::newRow("suggested") << MentionStatus::Suggested;
}

void TestSuggestionEdit::decidedSpansAreLeftAlone()
{
    QFETCH(MentionStatus, status);
    const Mention decided{
        .id = {7}, .status = status, .range = rangeOf(u"Tokyo"), .entity = m_japan.id, .note = u"mine"_s};
    AnnotationSet set = annotated({decided}, {m_japan});
    QVERIFY(set.apply(suggestionEdit(set, Test::extractor().extract(m_article), m_now)));
    QCOMPARE(*set.mention({7}), decided);
    const QList<SpanIndex::Entry> there = set.spans().overlapping(decided.range);
    QCOMPARE(there.size(), 1);
}

void TestSuggestionEdit::overlapWithAccepted()
{
    const Entity person{.id = {u"him"_s}, .name = u"Somebody Else"_s, .attributes = OfficialAttributes{}};
    const Mention accepted{
        .id = {1}, .status = MentionStatus::Accepted, .range = rangeOf(u"Fumio Kishida"), .entity = person.id};
    AnnotationSet set = annotated({accepted}, {person});
    QVERIFY(set.apply(suggestionEdit(set, Test::extractor().extract(m_article), m_now)));
    QCOMPARE(set.spans().overlapping(accepted.range).size(), 1);
    // The country word before it is of another kind, and the surname later is another place.
    QCOMPARE(set.spans().overlapping(rangeOf(u"Japanese")).size(), 1);
    QCOMPARE(set.spans().overlapping({m_article.text().lastIndexOf(u"Kishida"), m_article.length()}).size(), 1);
}

void TestSuggestionEdit::overlapWithSuggestedIsAllowed()
{
    const Entity person{.id = {u"him"_s}, .name = u"Fumio Kishida"_s, .attributes = OfficialAttributes{}};
    const Mention open{
        .id = {1}, .status = MentionStatus::Suggested, .range = rangeOf(u"Fumio Kishida"), .entity = person.id};
    AnnotationSet set = annotated({open}, {person});
    QVERIFY(set.apply(suggestionEdit(set, Test::extractor().extract(m_article), m_now)));
    QCOMPARE(set.spans().overlapping(open.range).size(), 2);
}

void TestSuggestionEdit::entitiesAreUsedAgain()
{
    const Entity person{.id = {u"him"_s},
                        .name = u"F. Kishida"_s,
                        .aliases = {u"fumio  kishida"_s},
                        .attributes = OfficialAttributes{}};
    const Entity treaty{.id = {u"the-treaty"_s}, .name = u"Peace Treaty"_s, .attributes = AgreementAttributes{}};
    AnnotationSet set = annotated({}, {m_japan, person, treaty});
    QVERIFY(set.apply(suggestionEdit(set, Test::extractor().extract(m_article), m_now)));
    QCOMPARE(set.mentionsOf(m_japan.id).size(), 2);
    QCOMPARE(set.mentionsOf(person.id).size(), 2);
    QCOMPARE(set.mentionsOf(treaty.id).size(), 1);
    QCOMPARE(set.entityIds().size(), 4); // and Peru
    QCOMPARE(*set.entity(person.id), person); // as the analyst wrote it
}

void TestSuggestionEdit::numbersAscend()
{
    const Mention old{.id = {41}, .status = MentionStatus::Rejected, .range = {0, 2}, .entity = m_japan.id};
    const AnnotationSet set = annotated({old}, {m_japan});
    const Edit edit = suggestionEdit(set, Test::extractor().extract(m_article), m_now);
    quint32 expected = 42;
    for (const EditStep &step : edit.steps) {
        if (const auto *change = std::get_if<MentionChange>(&step))
            QCOMPARE(change->after->id.value, expected++);
    }
    QVERIFY(expected > 42);
}

void TestSuggestionEdit::undoTakesAllBack()
{
    const AnnotationSet before = annotated({}, {m_japan});
    AnnotationSet set = before;
    const Edit edit = suggestionEdit(set, Test::extractor().extract(m_article), m_now);
    QVERIFY(set.apply(edit));
    QVERIFY(!(set == before));
    QVERIFY(set.apply(edit.inverted()));
    QVERIFY(set == before);
}

QTEST_GUILESS_MAIN(TestSuggestionEdit)
#include "tst_suggestionedit.moc"
