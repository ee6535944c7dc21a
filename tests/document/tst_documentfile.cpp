// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation/EditBuilder.h"
#include "document/DocumentFile.h"
#include "extraction/Extractor.h"
#include "formats/NativeReader.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace Rapporteur;
using namespace std::chrono_literals;
using State = DocumentFile::State;

/// The life of an article's annotations between memory and disk.
class TestDocumentFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void openingSuggestsAndWritesNothing();
    void savedIsWhatIsReadAgain();
    void savingNothingNewLeavesTheFile();
    void suggestsOnlyWhereThereAreNoAnnotations();
    void keepsUnknownFields();
    void findsMentionsAgainWhenTheArticleChanged();
    void autosavesAfterAChange();
    void autosaveLeavesAlone_data();
    void autosaveLeavesAlone();
    void newerFilesAreReadOnly();
    void refusesWhatOthersChanged();
    void failedSavesKeepTheEdits();
    void textWithoutAFileGetsOne();
    void neverWritesOverWhatIsNotItsOwn();
    void annotationsWithoutTheirArticleAreRefused();

private:
    QString path(const QString &name) const { return m_dir->filePath(name); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    std::unique_ptr<DocumentFile> open(const QString &name)
    {
        auto file = DocumentFile::open(path(name), *m_extractor);
        if (!file)
            qFatal("%ls", qUtf16Printable(file.error().toString()));
        return std::move(*file);
    }
    static void acceptFirst(DocumentFile &file)
    {
        AnnotatedDocument &document = file.document();
        const EditBuilder builder(document.article(), document.annotations(),
                                  {u"Ada"_s, QDateTime::currentDateTimeUtc()});
        QVERIFY(document.apply(builder.accept({document.annotations().mentions().constFirst().id})));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Extractor> m_extractor;
};

void TestDocumentFile::initTestCase()
{
    const auto lexicon = Lexicon::bundled();
    QVERIFY(lexicon);
    m_extractor = std::make_unique<Extractor>(*lexicon);
}

void TestDocumentFile::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    write(u"a.txt"_s, "News\r\n\r\nJapan and Russia met on Friday. \xF0\x9F\x98\x80 Japan was glad.\r\n");
}

void TestDocumentFile::openingSuggestsAndWritesNothing()
{
    const auto file = open(u"a.txt"_s);
    QCOMPARE(file->document().annotations().mentionCount(), 3);
    QCOMPARE(file->state(), State::Saved);
    QVERIFY(!file->savedAt().isValid());
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), QStringList{u"a.txt"_s});
}

void TestDocumentFile::savedIsWhatIsReadAgain()
{
    const QByteArray article = read(u"a.txt"_s);
    const auto file = open(u"a.txt"_s);
    acceptFirst(*file);
    QCOMPARE(file->state(), State::Modified);
    QVERIFY(file->save(u"Ada"_s));
    QCOMPARE(file->state(), State::Saved);
    QVERIFY(file->savedAt().isValid());
    QCOMPARE(read(u"a.txt"_s), article);

    const auto again = open(u"a.txt"_s);
    QVERIFY(again->document().annotations() == file->document().annotations());
    QCOMPARE(again->header().annotator, u"Ada"_s);
    const auto byAnnotations = open(u"a.txt.annotations.json"_s);
    QVERIFY(byAnnotations->document().annotations() == file->document().annotations());
    QCOMPARE(byAnnotations->articlePath(), path(u"a.txt"_s));

    // Undoing past the save is a change, redoing to it is none.
    file->document().undoStack()->undo();
    QCOMPARE(file->state(), State::Modified);
    file->document().undoStack()->redo();
    QCOMPARE(file->state(), State::Saved);
}

void TestDocumentFile::savingNothingNewLeavesTheFile()
{
    const auto file = open(u"a.txt"_s);
    acceptFirst(*file);
    QVERIFY(file->save(u"Ada"_s));
    const QByteArray saved = read(u"a.txt.annotations.json"_s);
    const auto again = open(u"a.txt"_s);
    QVERIFY(again->save(u"Ben"_s));
    QCOMPARE(read(u"a.txt.annotations.json"_s), saved);
    // But one that is not there, or says it otherwise, is written.
    QVERIFY(QFile::remove(path(u"a.txt.annotations.json"_s)));
    QVERIFY(again->save(u"Ben"_s, true));
    QVERIFY(read(u"a.txt.annotations.json"_s).contains("Ben"));
    write(u"a.txt.annotations.json"_s, saved + " ");
    QVERIFY(open(u"a.txt"_s)->save(u"Ben"_s));
    QVERIFY(read(u"a.txt.annotations.json"_s).contains("Ben"));
}

void TestDocumentFile::suggestsOnlyWhereThereAreNoAnnotations()
{
    const auto file = open(u"a.txt"_s);
    const EditBuilder builder(file->document().article(), file->document().annotations(), {});
    QList<MentionId> all;
    for (const auto mentions = file->document().annotations().mentions(); const Mention &mention : mentions)
        all.append(mention.id);
    QVERIFY(file->document().apply(builder.remove(all)));
    QVERIFY(file->save(u"Ada"_s));
    QCOMPARE(open(u"a.txt"_s)->document().annotations().mentionCount(), 0);
}

void TestDocumentFile::keepsUnknownFields()
{
    QVERIFY(open(u"a.txt"_s)->save(u"Ada"_s));
    QByteArray json = read(u"a.txt.annotations.json"_s);
    json.replace("\"article\": {", "\"mood\": [1, {\"x\":  2}],\n  \"article\": {");
    json.replace("{\"id\": \"m1\", ", "{\"id\": \"m1\", \"seen\": true, ");
    write(u"a.txt.annotations.json"_s, json);
    const auto file = open(u"a.txt"_s);
    acceptFirst(*file);
    QVERIFY(file->save(u"Ada"_s));
    const QByteArray after = read(u"a.txt.annotations.json"_s);
    QVERIFY(after.contains("\"mood\": [1, {\"x\":  2}]"));
    QVERIFY(after.contains("\"seen\": true"));
}

void TestDocumentFile::findsMentionsAgainWhenTheArticleChanged()
{
    QVERIFY(open(u"a.txt"_s)->save(u"Ada"_s));
    write(u"a.txt"_s, "News at last\n\nToday Japan met on Friday. Japan was glad.\n");
    const auto file = open(u"a.txt"_s);
    const AnnotationSet &set = file->document().annotations();
    QCOMPARE(set.mentionCount() + set.unplaced().size(), 3);
    QCOMPARE(set.unplaced().size(), 1); // Russia is gone
    QVERIFY(!file->issues().isEmpty());
    QVERIFY(file->save(u"Ada"_s));
    write(u"a.txt"_s, "News\n\nJapan and Russia met on Friday. Japan was glad.\n");
    QCOMPARE(open(u"a.txt"_s)->document().annotations().mentionCount(), 3); // … and back
}

void TestDocumentFile::autosavesAfterAChange()
{
    const auto file = open(u"a.txt"_s);
    file->setAutosave([] { return u"Grace"_s; }, 50ms);
    acceptFirst(*file);
    QCOMPARE(file->state(), State::Modified);
    QTRY_COMPARE_WITH_TIMEOUT(file->state(), State::Saved, 20000);
    QVERIFY(read(u"a.txt.annotations.json"_s).contains("Grace"));
}

void TestDocumentFile::autosaveLeavesAlone_data()
{
    QTest::addColumn<bool>("changedOutside");

    QTest::newRow("what others changed") << true;
    QTest::newRow("what was turned off") << false;
}

void TestDocumentFile::autosaveLeavesAlone()
{
    QFETCH(bool, changedOutside);
    const auto file = open(u"a.txt"_s);
    file->setAutosave([] { return u"Grace"_s; }, 50ms);
    acceptFirst(*file);
    if (changedOutside) {
        write(u"a.txt.annotations.json"_s, "theirs");
        QTRY_COMPARE_WITH_TIMEOUT(file->state(), State::Failed, 20000);
        QVERIFY(file->lastFault());
        QCOMPARE(read(u"a.txt.annotations.json"_s), "theirs"_ba);
    } else {
        file->setAutosave({});
        QTest::qWait(300);
        QCOMPARE(file->state(), State::Modified);
        QVERIFY(!QFile::exists(path(u"a.txt.annotations.json"_s)));
    }
}

void TestDocumentFile::newerFilesAreReadOnly()
{
    QVERIFY(open(u"a.txt"_s)->save(u"Ada"_s));
    QByteArray json = read(u"a.txt.annotations.json"_s);
    json.replace("\"version\": 1", "\"version\": 2");
    write(u"a.txt.annotations.json"_s, json);
    const auto file = open(u"a.txt"_s);
    QVERIFY(file->isReadOnly());
    QVERIFY(!file->issues().isEmpty());
    acceptFirst(*file);
    QVERIFY(!file->save(u"Ada"_s));
    QCOMPARE(read(u"a.txt.annotations.json"_s), json);
    QVERIFY(file->saveAs(path(u"other.json"_s), u"Ada"_s));
    QVERIFY(!file->isReadOnly());
    QCOMPARE(read(u"a.txt.annotations.json"_s), json);
}

void TestDocumentFile::refusesWhatOthersChanged()
{
    const auto file = open(u"a.txt"_s);
    QVERIFY(file->save(u"Ada"_s));
    QVERIFY(!file->isChangedOutside());
    write(u"a.txt.annotations.json"_s, "theirs");
    QVERIFY(file->isChangedOutside());
    acceptFirst(*file);
    const auto result = file->save(u"Ada"_s);
    QVERIFY(!result);
    QVERIFY(result.error().file.endsWith(u"a.txt.annotations.json"_s));
    QCOMPARE(read(u"a.txt.annotations.json"_s), "theirs"_ba);
    QVERIFY(file->save(u"Ada"_s, true));
    QVERIFY(!file->isChangedOutside());
}

void TestDocumentFile::failedSavesKeepTheEdits()
{
    const auto file = open(u"a.txt"_s);
    acceptFirst(*file);
    QSignalSpy spy(file.get(), &DocumentFile::stateChanged);
    QVERIFY(!file->saveAs(path(u"missing/folder/x.json"_s), u"Ada"_s));
    QCOMPARE(file->state(), State::Failed);
    QVERIFY(spy.count() > 0);
    QCOMPARE(file->annotationsPath(), path(u"a.txt.annotations.json"_s));
    QCOMPARE(file->document().annotations().count(MentionStatus::Accepted), 1);
    QVERIFY(file->save(u"Ada"_s));
    QCOMPARE(file->state(), State::Saved);
}

void TestDocumentFile::textWithoutAFileGetsOne()
{
    const auto file = DocumentFile::fromText(u"Clipping\n\nTokyo \U0001F600 and Japan."_s, u"Clip"_s, *m_extractor);
    QVERIFY(file->articlePath().isEmpty());
    QVERIFY(!file->save(u"Ada"_s)); // nobody has said where
    QVERIFY(file->saveTextAs(path(u"clip.txt"_s), u"Ada"_s));
    QCOMPARE(read(u"clip.txt"_s), "Clipping\n\nTokyo \xF0\x9F\x98\x80 and Japan."_ba);
    QVERIFY(open(u"clip.txt"_s)->document().annotations() == file->document().annotations());
}

void TestDocumentFile::neverWritesOverWhatIsNotItsOwn()
{
    const QByteArray article = read(u"a.txt"_s);
    const auto file = open(u"a.txt"_s);
    acceptFirst(*file);
    QVERIFY(!file->saveAs(path(u"a.txt"_s), u"Ada"_s));
    QVERIFY(QFile::link(path(u"a.txt"_s), path(u"link.json"_s)));
    QVERIFY(!file->saveAs(path(u"link.json"_s), u"Ada"_s));
    QCOMPARE(read(u"a.txt"_s), article);

    write(u"clip.txt.annotations.json"_s, "somebody's work");
    const auto clip = DocumentFile::fromText(u"Tokyo and Japan."_s, u"Clip"_s, *m_extractor);
    QVERIFY(!clip->saveTextAs(path(u"clip.txt"_s), u"Ada"_s));
    QVERIFY(!QFile::exists(path(u"clip.txt"_s)));
    QCOMPARE(read(u"clip.txt.annotations.json"_s), "somebody's work"_ba);
}

void TestDocumentFile::annotationsWithoutTheirArticleAreRefused()
{
    QVERIFY(open(u"a.txt"_s)->save(u"Ada"_s));
    QVERIFY(QFile::remove(path(u"a.txt"_s)));
    const auto file = DocumentFile::open(path(u"a.txt.annotations.json"_s), *m_extractor);
    QVERIFY(!file);
    QVERIFY(file.error().text.contains(u"a.txt"_s));
}

QTEST_GUILESS_MAIN(TestDocumentFile)
#include "tst_documentfile.moc"
