// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/AnnotatedDocument.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

class TestAnnotatedDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatChanged();
    void refusedEditsLeaveNoTrace();
    void typingIsOneStep();
    void typingBackToTheStartLeavesNoStep();
    void undoAndRedoOfRandomEditsRestoreEveryState();
};

static Edit firstMention()
{
    Edit edit{u"Mark “Japan”"_s};
    edit.add(Entity{.id = {u"japan"_s}, .name = u"Japan"_s, .attributes = CountryAttributes{u"JP"_s}});
    edit.add(Mention{.id = {1}, .status = MentionStatus::Accepted, .range = {0, 5}, .entity = {u"japan"_s}});
    return edit;
}

static Edit noteEdit(const AnnotatedDocument &document, const QString &note)
{
    const Mention before = *document.annotations().mention({1});
    Mention after = before;
    after.note = note;
    Edit edit{u"Note"_s};
    edit.change(before, after);
    return edit;
}

void TestAnnotatedDocument::tellsWhatChanged()
{
    AnnotatedDocument document(Article(u"Japan and Russia"_s, {}));
    QList<Change> changes;
    connect(&document, &AnnotatedDocument::changed, this, [&](const Change &change) { changes.append(change); });
    QVERIFY(document.apply(firstMention()));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0].mentions, QList<MentionId>{{1}});
    QCOMPARE(changes[0].entities, QList<EntityId>{{u"japan"_s}});
    QCOMPARE(document.undoStack()->undoText(), u"Mark “Japan”"_s);
    document.undoStack()->undo();
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes[1].mentions, QList<MentionId>{{1}});
    QCOMPARE(document.annotations().mentionCount(), 0);
    document.undoStack()->redo();
    QCOMPARE(changes.size(), 3);
    QCOMPARE(document.annotations().mentionCount(), 1);
}

void TestAnnotatedDocument::refusedEditsLeaveNoTrace()
{
    AnnotatedDocument document(Article(u"Japan"_s, {}));
    QSignalSpy spy(&document, &AnnotatedDocument::changed);
    Edit edit;
    edit.add(Mention{.id = {1}, .range = {0, 5}, .entity = {u"japan"_s}});
    QVERIFY(!document.apply(edit));
    QVERIFY(document.apply(Edit{}));
    QCOMPARE(spy.count(), 0);
    QVERIFY(!document.undoStack()->canUndo());
}

void TestAnnotatedDocument::typingIsOneStep()
{
    AnnotatedDocument document(Article(u"Japan"_s, {}));
    QVERIFY(document.apply(firstMention()));
    const AnnotationSet before = document.annotations();
    for (const auto &note : {u"C"_s, u"Ch"_s, u"Che"_s})
        QVERIFY(document.apply(noteEdit(document, note), u"note"_s));
    QCOMPARE(document.undoStack()->count(), 2);
    QVERIFY(document.apply(noteEdit(document, u"else"_s), u"other field"_s));
    QCOMPARE(document.undoStack()->count(), 3);
    document.undoStack()->undo();
    document.undoStack()->undo();
    QVERIFY(document.annotations() == before);
    document.undoStack()->redo();
    QCOMPARE(document.annotations().mention({1})->note, u"Che"_s);
}

void TestAnnotatedDocument::typingBackToTheStartLeavesNoStep()
{
    AnnotatedDocument document(Article(u"Japan"_s, {}));
    QVERIFY(document.apply(firstMention()));
    document.undoStack()->setClean();
    for (const auto &note : {u"C"_s, QString()})
        QVERIFY(document.apply(noteEdit(document, note), u"note"_s));
    QCOMPARE(document.undoStack()->count(), 1);
    QVERIFY(document.undoStack()->isClean());
}

void TestAnnotatedDocument::undoAndRedoOfRandomEditsRestoreEveryState()
{
    QRandomGenerator random(3);
    AnnotatedDocument document(Article(QString(400, u'x'), {}));
    QVERIFY(document.apply(firstMention()));
    QList<AnnotationSet> states{document.annotations()};
    while (states.size() < 300) {
        const QList<Mention> mentions = document.annotations().mentions();
        Edit edit;
        if (mentions.size() < 2 || random.bounded(3) == 0) {
            const qsizetype start = random.bounded(390);
            edit.add(Mention{.id = document.annotations().nextMentionId(),
                             .range = {start, start + 1 + random.bounded(9)},
                             .entity = {u"japan"_s}});
        } else if (random.bounded(2) == 0) {
            const Mention &before = mentions[random.bounded(mentions.size())];
            Mention after = before;
            after.status = MentionStatus(random.bounded(3));
            after.range.end = after.range.start + 1 + random.bounded(9);
            edit.change(before, after);
        } else {
            edit.remove(mentions[random.bounded(mentions.size())]);
        }
        if (edit.isEmpty())
            continue;
        QVERIFY(document.apply(edit));
        states.append(document.annotations());
    }
    for (qsizetype i = states.size() - 1; i-- > 0;) {
        document.undoStack()->undo();
        QVERIFY(document.annotations() == states[i]);
    }
    for (qsizetype i = 1; i < states.size(); ++i) {
        document.undoStack()->redo();
        QVERIFY(document.annotations() == states[i]);
    }
}

QTEST_GUILESS_MAIN(TestAnnotatedDocument)
#include "tst_annotateddocument.moc"
