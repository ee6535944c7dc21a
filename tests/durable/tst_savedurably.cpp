// SPDX-License-Identifier: GPL-3.0-or-later
#include "durable/saveDurably.h"
#include "support/Unprivileged.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#ifdef Q_OS_LINUX
#include <sched.h>
#include <sys/mount.h>
#include <sys/wait.h>
#endif

using namespace Qt::StringLiterals;
using namespace Rapporteur;

class TestSaveDurably : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesANewFile();
    void replacesAnOldFile();
    void writesAnySize_data();
    void writesAnySize();
    void keepsTheMode_data();
    void keepsTheMode();
    void newFilesGetWhatTheUmaskLeaves();
    void followsSymbolicLinks();
    void refusesLinksInACircle();
    void leavesOtherHardLinksAlone();
    void refusesWhatIsNoFile_data();
    void refusesWhatIsNoFile();
    void refusesAReadOnlyFile();
    void refusesAReadOnlyFolder();
    void keepsExtendedAttributes();
    void keepsOwner();
    void survivesTheFileSizeLimit();
    void survivesAFullDisk();
    void takesLongAndOddNames();
    void removesStrayFilesAlone();

private:
    [[nodiscard]] QString path(const QString &name = u"file.json"_s) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList entries() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "(none)"_ba;
}

static void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

static mode_t modeOf(const QString &path)
{
    struct stat status = {};
    return stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}

static bool setMode(const QString &path, mode_t mode)
{
    return chmod(QFile::encodeName(path).constData(), mode) == 0;
}

static QString errorOf(const Result<void> &result)
{
    return result ? u"saved"_s : result.error().text;
}

void TestSaveDurably::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestSaveDurably::writesANewFile()
{
    QCOMPARE(errorOf(saveDurably(path(), "new")), u"saved"_s);
    QCOMPARE(contentOf(path()), "new");
    QCOMPARE(entries(), QStringList{u"file.json"_s});
}

void TestSaveDurably::replacesAnOldFile()
{
    put(path(), "something much longer than the new content");
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder->path()));
    const auto result = saveDurably(u"file.json"_s, "new"); // as seen from the current folder
    QVERIFY(QDir::setCurrent(before));
    QCOMPARE(errorOf(result), u"saved"_s);
    QCOMPARE(contentOf(path()), "new");
    QCOMPARE(entries().size(), 1);
}

void TestSaveDurably::writesAnySize_data()
{
    QTest::addColumn<qsizetype>("size");
    for (const qsizetype size : {0, 1, 16384, 16385, 1 << 20, 5000000})
        QTest::newRow(QByteArray::number(size).constData()) << size;
}

void TestSaveDurably::writesAnySize()
{
    QFETCH(qsizetype, size);
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char(i * 7 + i / 251);
    QCOMPARE(errorOf(saveDurably(path(), bytes)), u"saved"_s);
    QVERIFY(contentOf(path()) == bytes);
}

void TestSaveDurably::keepsTheMode_data()
{
    QTest::addColumn<uint>("mode");
    for (const uint mode : {0600U, 0640U, 0644U, 0664U, 0666U, 0755U})
        QTest::newRow(QByteArray::number(mode, 8).constData()) << mode;
}

void TestSaveDurably::keepsTheMode()
{
    QFETCH(uint, mode);
    put(path(), "old");
    QVERIFY(setMode(path(), mode));
    QCOMPARE(errorOf(saveDurably(path(), "new")), u"saved"_s);
    QCOMPARE(modeOf(path()), mode);
}

void TestSaveDurably::newFilesGetWhatTheUmaskLeaves()
{
    const mode_t before = umask(027);
    const auto result = saveDurably(path(), "new");
    umask(before);
    QCOMPARE(errorOf(result), u"saved"_s);
    QCOMPARE(modeOf(path()), 0640U);
}

void TestSaveDurably::followsSymbolicLinks()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"there/deep"_s));
    put(path(u"there/deep/real"_s), "old");
    QVERIFY(QFile::link(u"there/link"_s, path(u"first"_s))); // relative, over two links
    QVERIFY(QFile::link(u"deep/real"_s, path(u"there/link"_s)));
    QVERIFY(QFile::link(path(u"there/none"_s), path(u"dangling"_s))); // absolute, to nothing yet
    QCOMPARE(errorOf(saveDurably(path(u"first"_s), "new")), u"saved"_s);
    QCOMPARE(errorOf(saveDurably(path(u"dangling"_s), "made")), u"saved"_s);
    QVERIFY(QFileInfo(path(u"first"_s)).isSymLink());
    QVERIFY(QFileInfo(path(u"there/link"_s)).isSymLink());
    QVERIFY(QFileInfo(path(u"dangling"_s)).isSymLink());
    QCOMPARE(contentOf(path(u"there/deep/real"_s)), "new");
    QCOMPARE(contentOf(path(u"there/none"_s)), "made");
    QCOMPARE(entries(), QStringList({u"dangling"_s, u"first"_s, u"there"_s}));
}

void TestSaveDurably::refusesLinksInACircle()
{
    QVERIFY(QFile::link(u"b"_s, path(u"a"_s)));
    QVERIFY(QFile::link(u"a"_s, path(u"b"_s)));
    const auto result = saveDurably(path(u"a"_s), "new");
    QCOMPARE(errorOf(result), u"The symbolic links go round in a circle."_s);
    QCOMPARE(result.error().file, path(u"a"_s));
}

void TestSaveDurably::leavesOtherHardLinksAlone()
{
    put(path(), "old");
    QCOMPARE(link(QFile::encodeName(path()).constData(), QFile::encodeName(path(u"other"_s)).constData()), 0);
    QCOMPARE(errorOf(saveDurably(path(), "new")), u"saved"_s);
    QCOMPARE(contentOf(path(u"other"_s)), "old");
}

void TestSaveDurably::refusesWhatIsNoFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("words");
    QTest::newRow("folder") << u"folder"_s << u"This is a folder, not a file."_s;
    QTest::newRow("folder with slash") << u"folder/"_s << u"This is a folder, not a file."_s;
    QTest::newRow("folder by link") << u"linked"_s << u"This is a folder, not a file."_s;
    QTest::newRow("pipe") << u"pipe"_s << u"This is a device or a pipe, which cannot be saved to."_s;
    QTest::newRow("in no folder") << u"none/file"_s
                                  << u"cannot be opened: No such file or directory. The file is as it was."_s;
    QTest::newRow("in a file") << u"plain/file"_s << u"cannot be opened: Not a directory. The file is as it was."_s;
    QTest::newRow("NUL in the name") << u"a\0b"_s << u"This is no name of a file."_s;
}

void TestSaveDurably::refusesWhatIsNoFile()
{
    QFETCH(QString, name);
    QFETCH(QString, words);
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    QVERIFY(QFile::link(u"folder"_s, path(u"linked"_s)));
    put(path(u"plain"_s), "plain");
    QCOMPARE(mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600), 0);
    const QStringList before = entries();
    const auto result = saveDurably(path(name), "new");
    QVERIFY2(errorOf(result).endsWith(words), qPrintable(errorOf(result)));
    QCOMPARE(result.error().file, path(name));
    QCOMPARE(entries(), before);
    QCOMPARE(contentOf(path(u"plain"_s)), "plain");
    QCOMPARE(errorOf(saveDurably({}, "new")), u"This is no name of a file."_s);
}

void TestSaveDurably::refusesAReadOnlyFile()
{
    const Test::Unprivileged user(m_folder->path());
    put(path(), "old");
    QVERIFY(setMode(path(), 0444));
    QVERIFY(errorOf(saveDurably(path(), "new")).startsWith(u"The file may not be written: "));
    QCOMPARE(contentOf(path()), "old");
    QCOMPARE(modeOf(path()), 0444U);
}

void TestSaveDurably::refusesAReadOnlyFolder()
{
    const Test::Unprivileged user(m_folder->path());
    put(path(), "old");
    QVERIFY(setMode(m_folder->path(), 0555));
    const auto result = saveDurably(path(), "new");
    QVERIFY(setMode(m_folder->path(), 0755));
    QVERIFY(errorOf(result).startsWith(u"No file can be created in the folder: "));
    QCOMPARE(contentOf(path()), "old");
}

void TestSaveDurably::keepsExtendedAttributes()
{
    put(path(), "old");
    const QByteArray name = QFile::encodeName(path());
    if (setxattr(name.constData(), "user.project", "treaty", 6, 0) != 0)
        QSKIP("This file system has no extended attributes.");
    QCOMPARE(errorOf(saveDurably(path(), "new")), u"saved"_s);
    std::array<char, 16> value{};
    QCOMPARE(getxattr(name.constData(), "user.project", value.data(), value.size()), 6);
    QCOMPARE(QByteArray(value.data(), 6), "treaty");
}

void TestSaveDurably::keepsOwner()
{
    put(path(), "old");
    if (chown(QFile::encodeName(path()).constData(), 1000, 1000) != 0)
        QSKIP("Only root may give files away.");
    QVERIFY(setMode(path(), 0640));
    QCOMPARE(errorOf(saveDurably(path(), "new")), u"saved"_s);
    QCOMPARE(QFileInfo(path()).ownerId(), 1000U);
    QCOMPARE(QFileInfo(path()).groupId(), 1000U);
    QCOMPARE(modeOf(path()), 0640U);
}

void TestSaveDurably::survivesTheFileSizeLimit()
{
    put(path(), "old");
    struct rlimit before = {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = signal(SIGXFSZ, SIG_IGN);
    const struct rlimit small = {.rlim_cur = 100000, .rlim_max = before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto result = saveDurably(path(), QByteArray(400000, 'x'));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    signal(SIGXFSZ, handler);
    QVERIFY2(errorOf(result).startsWith(u"The new file cannot be written: "), qPrintable(errorOf(result)));
    QCOMPARE(contentOf(path()), "old");
    QCOMPARE(entries(), QStringList{u"file.json"_s});
}

void TestSaveDurably::survivesAFullDisk()
{
#ifdef Q_OS_LINUX
    const QByteArray place = QFile::encodeName(m_folder->path());
    // A mount that only this child sees; its exit status tells how far it came.
    const pid_t child = fork();
    if (child == 0) {
        if (unshare(CLONE_NEWNS) != 0 || mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
            || mount("tmpfs", place.constData(), "tmpfs", 0, "size=256k") != 0)
            _exit(77);
        if (!saveDurably(path(), "old"))
            _exit(1);
        for (const qsizetype size : {262144, 400000, 4000000}) {
            const auto result = saveDurably(path(), QByteArray(size, 'x'));
            if (result || contentOf(path()) != "old" || entries().size() != 1)
                _exit(2);
            const QString text = result.error().text;
            if (!text.startsWith(u"The disk is full (") || !text.contains(u" are needed, ")
                || !text.contains(u" are free)"))
                _exit(3);
        }
        _exit(saveDurably(path(), QByteArray(200000, 'y')) && contentOf(path()).size() == 200000 ? 0 : 4);
    }
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    QVERIFY(WIFEXITED(status));
    if (WEXITSTATUS(status) == 77)
        QSKIP("No file system can be mounted here.");
    QCOMPARE(WEXITSTATUS(status), 0);
#else
    QSKIP("Needs a mount of its own.");
#endif
}

void TestSaveDurably::takesLongAndOddNames()
{
    for (const QString &name :
         {QString(255, u'n'), u"-rf *"_s, u"new\nline"_s, u"日本\u202E.json"_s, u" "_s, u"...x"_s}) {
        QCOMPARE(errorOf(saveDurably(path(name), "new")), u"saved"_s);
        QCOMPARE(contentOf(path(name)), "new");
    }
    QVERIFY(!saveDurably(path(QString(256, u'n')), "new"));
    QCOMPARE(entries().size(), 6);
}

void TestSaveDurably::removesStrayFilesAlone()
{
    put(path(), "keep");
    put(path(u".rapporteur-save-0123456789abc.tmp"_s), "stray");
    put(path(u".rapporteur-save-0000000000abc.tmp"_s), "being written");
    put(path(u".rapporteur-save-note.txt"_s), "somebody's");
    const int held =
        open(QFile::encodeName(path(u".rapporteur-save-0000000000abc.tmp"_s)).constData(), O_WRONLY | O_CLOEXEC);
    QVERIFY(held >= 0);
    QCOMPARE(flock(held, LOCK_EX), 0);
    QCOMPARE(removeStrayFiles(m_folder->path()), 1);
    QCOMPARE(entries(),
             QStringList({u".rapporteur-save-0000000000abc.tmp"_s, u".rapporteur-save-note.txt"_s, u"file.json"_s}));
    close(held);
    QCOMPARE(removeStrayFiles(m_folder->path()), 1);
    QCOMPARE(removeStrayFiles(m_folder->path()), 0);
    QCOMPARE(removeStrayFiles(path(u"none"_s)), 0);
}

QTEST_APPLESS_MAIN(TestSaveDurably)
#include "tst_savedurably.moc"
