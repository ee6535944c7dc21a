// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/DocumentFile.h"
#include "extraction/Extractor.h"
#include "extraction/Lexicon.h"
#include "sessions/Journal.h"
#include "sessions/SessionFiles.h"
#include "sessions/SessionSupport.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace Rapporteur;
using State = DocumentFile::State;

/// Nothing that was done is lost: what a session has and the annotations have not comes back when the article is opened.
class TestRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void nothingIsWrittenWithoutAnEdit();
    void editsAreSecuredWithoutSaving();
    void undoingBackToTheFileIsNotSecuredBeforeTheJournalHasIt();
    void unsavedStepsComeBack_data();
    void unsavedStepsComeBack();
    void recoveryIsAnEditLikeOthers();
    void savedBeforeTheJournalSaidSo();
    void discardedStepsStayAway();
    void lostOrDamagedAnnotationsAreRebuilt_data();
    void lostOrDamagedAnnotationsAreRebuilt();
    void changedOutsideIsMerged();
    void tornLineIsToldOnce();
    void undoAndRedoAreSteps();
    void pausesEndASession();
    void lastFiveSnapshotsAreKept();
    void readOnlyFolderUsesTheSpareOne();

private:
    QString path(const QString &name = {}) const { return m_dir->filePath(name.isEmpty() ? u"a.txt"_s : name); }
    QString annotations() const { return path(u"a.txt.annotations.json"_s); }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    std::unique_ptr<DocumentFile> open(bool recording = true)
    {
        auto file = DocumentFile::open(path(), *m_extractor);
        if (!file)
            qFatal("%ls", qUtf16Printable(file.error().toString()));
        if (recording)
            (*file)->recordSessions([] { return u"Ada"_s; });
        return std::move(*file);
    }
    void edit(DocumentFile &file, int times = 1)
    {
        for (int done = 0; done < times;) {
            AnnotatedDocument &document = file.document();
            const Edit edit = Test::randomEdit(document.article(), document.annotations(), m_random);
            if (!edit.isEmpty() && document.apply(edit))
                ++done;
        }
    }
    static void secure(DocumentFile &file) { QTRY_VERIFY(file.isSecured()); }
    /// What a kill leaves: the journals as they are now, without an end.
    void kill(std::unique_ptr<DocumentFile> &file)
    {
        secure(*file);
        const QString journal = sessionFilesOf(path()).constLast();
        const QByteArray now = read(journal);
        file.reset();
        write(journal, now);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Extractor> m_extractor;
    QRandomGenerator m_random{1};
};

void TestRecovery::initTestCase()
{
    const auto lexicon = Lexicon::bundled();
    QVERIFY(lexicon);
    m_extractor = std::make_unique<Extractor>(*lexicon);
}

void TestRecovery::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    qputenv("XDG_STATE_HOME", path(u"state"_s).toUtf8());
    write(path(), "News\r\n\r\nJapan and Russia met on Friday. \xF0\x9F\x98\x80 Japan was glad.\r\n");
}

void TestRecovery::nothingIsWrittenWithoutAnEdit()
{
    open().reset();
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{u"a.txt"_s});
}

void TestRecovery::undoingBackToTheFileIsNotSecuredBeforeTheJournalHasIt()
{
    auto file = open();
    edit(*file);
    QVERIFY(file->save(u"Ada"_s));
    QUndoStack &stack = *file->document().undoStack();
    for (int i = 0; i < 20; ++i) {
        edit(*file);
        secure(*file);
        stack.undo(); // what is shown is what the file says, but a recovery would still do the edit
        QVERIFY(stack.isClean());
        if (file->isSecured()) {
            const auto lines = read(sessionFilesOf(path()).constLast()).trimmed().split('\n');
            QVERIFY2(lines.constLast().contains("\"Undo: "), lines.constLast().constData());
        }
    }
    const AnnotationSet shown = file->document().annotations();
    kill(file);
    QVERIFY(open(false)->document().annotations() == shown);
}

void TestRecovery::editsAreSecuredWithoutSaving()
{
    const auto file = open();
    QVERIFY(file->isSecured());
    edit(*file);
    QCOMPARE(file->state(), State::Modified);
    secure(*file);
    QVERIFY(!file->sessionFault());
    QVERIFY(!QFile::exists(annotations()));
    const QStringList journals = sessionFilesOf(path());
    QCOMPARE(journals.size(), 1);
    QVERIFY(journals.first().endsWith("Z-ada.jsonl"_L1));
    QVERIFY(isBeingWritten(journals.first()));
}

void TestRecovery::unsavedStepsComeBack_data()
{
    QTest::addColumn<bool>("savedBefore");
    QTest::addColumn<bool>("killed");
    for (const bool saved : {false, true}) {
        for (const bool killed : {false, true})
            QTest::addRow("%s, %s", saved ? "saved before" : "never saved", killed ? "killed" : "closed")
                << saved << killed;
    }
}

void TestRecovery::unsavedStepsComeBack()
{
    QFETCH(bool, savedBefore);
    QFETCH(bool, killed);
    auto file = open();
    if (savedBefore) {
        edit(*file, 4);
        QVERIFY(file->save(u"Ada"_s));
    }
    edit(*file, 9);
    const AnnotationSet before = file->document().annotations();
    if (killed)
        kill(file);
    else
        file.reset();

    // Again and again, as long as it is not saved: also when killed in the middle of that.
    for (int round = 0; round < 3; ++round) {
        file = open();
        QVERIFY(file->document().annotations() == before);
        QCOMPARE(file->state(), State::Modified);
        QVERIFY(!file->issues().isEmpty());
        if (round == 0)
            QVERIFY2(file->issues().first().text.contains(u"9"), qPrintable(file->issues().first().text));
        kill(file);
    }
    file = open();
    QVERIFY(file->save(u"Ada"_s));
    file.reset();
    file = open();
    QVERIFY(file->document().annotations() == before);
    QCOMPARE(file->state(), State::Saved);
    QCOMPARE(file->issues(), Issues());
}

void TestRecovery::recoveryIsAnEditLikeOthers()
{
    auto file = open();
    QVERIFY(file->save(u"Ada"_s));
    const AnnotationSet saved = file->document().annotations();
    edit(*file, 3);
    const AnnotationSet edited = file->document().annotations();
    kill(file);
    file = open();
    file->document().undoStack()->undo();
    QVERIFY(file->document().annotations() == saved);
    file->document().undoStack()->redo();
    QVERIFY(file->document().annotations() == edited);
}

void TestRecovery::savedBeforeTheJournalSaidSo()
{
    auto file = open();
    edit(*file, 5);
    secure(*file);
    const QString journal = sessionFilesOf(path()).constLast();
    const QByteArray before = read(journal);
    QVERIFY(file->save(u"Ada"_s));
    file.reset();
    write(journal, before);
    file = open();
    QCOMPARE(file->state(), State::Saved);
    QCOMPARE(file->issues(), Issues());
}

void TestRecovery::discardedStepsStayAway()
{
    auto file = open();
    edit(*file, 2);
    QVERIFY(file->save(u"Ada"_s));
    const AnnotationSet saved = file->document().annotations();
    edit(*file, 3);
    file->discardUnsaved();
    file.reset();
    file = open();
    QVERIFY(file->document().annotations() == saved);
    QCOMPARE(file->state(), State::Saved);
    // But the session has them, for review.
    const auto journal = Journal::open(sessionFilesOf(path()).constLast());
    QVERIFY(journal);
    QCOMPARE(journal->stepCount(), 5);
    QVERIFY(journal->isDiscarded());
}

void TestRecovery::lostOrDamagedAnnotationsAreRebuilt_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("cut off") << QByteArray("{\"format\": \"rapporteur-annotations\", ");
}

void TestRecovery::lostOrDamagedAnnotationsAreRebuilt()
{
    QFETCH(QByteArray, damage);
    auto file = open();
    edit(*file, 6);
    QVERIFY(file->save(u"Ada"_s));
    const AnnotationSet saved = file->document().annotations();
    file.reset();
    if (damage.isNull())
        QVERIFY(QFile::remove(annotations()));
    else
        write(annotations(), damage);
    file = open();
    QVERIFY(file->document().annotations() == saved);
    QVERIFY(file->state() != State::Saved);
    QVERIFY(!file->issues().isEmpty());
    QVERIFY(file->save(u"Ada"_s));
    file.reset();
    QCOMPARE(open()->issues(), Issues());
}

void TestRecovery::changedOutsideIsMerged()
{
    auto file = open();
    QVERIFY(file->save(u"Ada"_s));
    const auto mentions = file->document().annotations().mentions();
    const auto accept = [&](DocumentFile &in, MentionId id) {
        const EditBuilder builder(in.document().article(), in.document().annotations(), {u"Ada"_s, {}});
        QVERIFY(in.document().apply(builder.accept({id})));
    };
    const auto note = [&](DocumentFile &in, MentionId id, const QString &text) {
        const EditBuilder builder(in.document().article(), in.document().annotations(), {u"Ada"_s, {}});
        QVERIFY(in.document().apply(builder.setNote(id, text)));
    };
    accept(*file, mentions[0].id);
    note(*file, mentions[1].id, u"mine"_s);
    kill(file);
    const QByteArray journal = read(sessionFilesOf(path()).constLast());

    // Somebody else, without sessions, saves something else meanwhile.
    const QString moved = path(u"elsewhere"_s);
    QVERIFY(QDir().rename(sessionFolderFor(path()), moved));
    auto other = open(false);
    note(*other, mentions[1].id, u"theirs"_s);
    note(*other, mentions[2].id, u"also theirs"_s);
    QVERIFY(other->save(u"Bob"_s));
    other.reset();
    QVERIFY(QDir().rename(moved, sessionFolderFor(path())));

    file = open();
    const AnnotationSet &set = file->document().annotations();
    QCOMPARE(set.mention(mentions[0].id)->status, MentionStatus::Accepted);
    QCOMPARE(set.mention(mentions[1].id)->note, u"theirs"_s);
    QCOMPARE(set.mention(mentions[2].id)->note, u"also theirs"_s);
    QCOMPARE(file->issues().size(), 2); // what was done, and the step that does not fit
    QCOMPARE(read(sessionFilesOf(path()).constFirst()), journal);
}

void TestRecovery::tornLineIsToldOnce()
{
    auto file = open();
    edit(*file, 2);
    const AnnotationSet before = file->document().annotations();
    kill(file);
    const QString journal = sessionFilesOf(path()).constLast();
    write(journal, read(journal) + "{\"line\": 3, \"type\": \"edit\", \"at\"");
    file = open();
    QVERIFY(file->document().annotations() == before);
    QCOMPARE(file->issues().size(), 2);
}

void TestRecovery::undoAndRedoAreSteps()
{
    auto file = open();
    edit(*file, 3);
    file->document().undoStack()->undo();
    file->document().undoStack()->undo();
    file->document().undoStack()->redo();
    const AnnotationSet before = file->document().annotations();
    kill(file);
    const auto journal = Journal::open(sessionFilesOf(path()).constLast());
    QVERIFY(journal);
    QCOMPARE(journal->stepCount(), 6);
    QVERIFY(journal->step(4)->label != journal->step(3)->label);
    QCOMPARE(journal->verify(), Issues());
    QVERIFY(open()->document().annotations() == before);
}

void TestRecovery::pausesEndASession()
{
    const auto file = open(false);
    file->recordSessions([] { return u"Ada"_s; }, std::chrono::milliseconds(1));
    edit(*file);
    QTRY_VERIFY(!sessionFilesOf(path()).isEmpty() && !isBeingWritten(sessionFilesOf(path()).constLast()));
    edit(*file);
    QTRY_COMPARE(sessionFilesOf(path()).size(), 2);
    secure(*file);
    const QStringList journals = sessionFilesOf(path());
    QCOMPARE(sessionNumberOf(journals.first()) + sessionNumberOf(journals.last()), 3);
}

void TestRecovery::lastFiveSnapshotsAreKept()
{
    const auto file = open();
    QByteArrayList contents;
    for (int i = 0; i < 8; ++i) {
        edit(*file);
        secure(*file);
        QVERIFY(file->save(u"Ada"_s));
        contents.append(read(annotations()));
    }
    const QStringList kept = snapshotsOf(path());
    QCOMPARE(kept.size(), 5);
    for (qsizetype i = 0; i < 5; ++i)
        QCOMPARE(read(kept[i]), contents[i + 2]);
}

void TestRecovery::readOnlyFolderUsesTheSpareOne()
{
    write(sessionFolderFor(path()), "in the way");
    auto file = open();
    edit(*file, 4);
    const AnnotationSet before = file->document().annotations();
    secure(*file);
    QVERIFY(sessionFilesOf(path()).constLast().startsWith(path(u"state"_s)));
    kill(file);
    QVERIFY(open()->document().annotations() == before);
}

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
