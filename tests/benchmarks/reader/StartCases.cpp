// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/Cases.h"

#include "formats/NativeWriter.h"
#include "reader/Report.h"
#include "reader/Texts.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace Rapporteur::Bench {

namespace {

constexpr int rounds = 15;
constexpr int rest = 1500; ///< milliseconds until memory is looked at
constexpr int patience = 600'000; ///< milliseconds
constexpr double kilobytesPerMegabyte = 1000;

struct Start
{
    double text = 0; ///< milliseconds to the first picture with text
    double painted = 0; ///< … with all marks, and the tree filled
    double memory = 0; ///< megabytes resident then, after a moment of rest
    double ownMemory = 0; ///< … of them that no other process shares
};

double field(const QByteArray &smaps, const char *name)
{
    const qsizetype at = smaps.indexOf(name);
    return at < 0 ? 0 : smaps.mid(at + qsizetype(qstrlen(name))).simplified().split(' ').value(0).toDouble();
}

void readMemory(Start &start, qint64 pid)
{
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return; // only Linux tells it
    const QByteArray smaps = file.readAll();
    start.memory = field(smaps, "\nRss:") / kilobytesPerMegabyte;
    start.ownMemory = (field(smaps, "\nPrivate_Clean:") + field(smaps, "\nPrivate_Dirty:")) / kilobytesPerMegabyte;
}

/// Starts \a program on \a file, in settings of its own, and ends it.
Start startOnce(const QString &program, const QString &file, int rest)
{
    const QTemporaryDir home;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"XDG_CONFIG_HOME"_s, u"XDG_STATE_HOME"_s, u"XDG_DATA_HOME"_s})
        environment.insert(name, home.path());
    environment.insert(u"RAPPORTEUR_TELL_FIRST_FRAME"_s, u"1"_s);
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    Start start;
    QElapsedTimer timer;
    timer.start();
    process.start(program, {file});
    const auto now = [&] { return static_cast<double>(timer.nsecsElapsed()) / 1e6; };
    QByteArray said;
    while (!said.contains("painted")) {
        if (!process.waitForReadyRead(patience))
            fail("a window that did not come");
        said += process.readAllStandardOutput();
        if (start.text == 0 && said.contains("text"))
            start.text = now();
    }
    start.painted = now();
    if (rest > 0) {
        process.waitForFinished(rest);
        readMemory(start, process.processId());
    }
    process.kill();
    process.waitForFinished();
    return start;
}

QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "a file for the texts");
    return file.fileName();
}

/// Both programs on a short article; returns the medians of \a ours and what it has in memory.
std::pair<Start, Start> benchSmall(const QString &ours, const QString &bare, const QString &file)
{
    QList<double> text;
    QList<double> painted;
    QList<double> theirs;
    for (int i = 0; i < rounds; ++i) { // in turn: what else the machine does meets both
        theirs.append(startOnce(bare, file, 0).painted);
        const Start start = startOnce(ours, file, 0);
        text.append(start.text);
        painted.append(start.painted);
    }
    Start our = startOnce(ours, file, rest);
    Start their = startOnce(bare, file, rest);
    our.text = median(text);
    our.painted = median(painted);
    their.text = their.painted = median(theirs);
    print("bare Qt window: start to 3 kB", their.painted, "ms");
    print("start to the article with its marks and its tree, 3 kB", our.painted, "ms", "bare Qt window", their.painted);
    print("bare Qt window: memory, resident", their.memory, "MB");
    print("memory of an article window, resident", our.memory, "MB", "bare Qt window", their.memory);
    print("memory of an article window, its own", our.ownMemory, "MB", "bare Qt window", their.ownMemory);
    return {our, their};
}

} // namespace

void benchStart(const QString &binaries)
{
    const QString ours = binaries + u"/rapporteur"_s;
    const QString bare = binaries + u"/benchmarks/reader_bare"_s;
    require(QFile::exists(ours) && QFile::exists(bare), "the programs are not built");
    const QTemporaryDir folder;
    const QString small = write(folder, u"small.txt"_s, report(3000).toUtf8());
    const QByteArray large = report(50'000'000).toUtf8();
    const QString plain = write(folder, u"plain.txt"_s, large);
    // With annotations that hold nothing, there is the text alone to be shown.
    const QString marked = write(folder, u"marked.txt"_s, large);
    const Article article(QString::fromUtf8(large), {.file = marked});
    write(folder, u"marked.txt.annotations.json"_s, writeNative(article, {}, {.articleFile = u"marked.txt"_s}));

    const auto [our, their] = benchSmall(ours, bare, small);
    constexpr int largeRounds = 3;
    QList<double> texts;
    Start last;
    for (int i = 0; i < largeRounds; ++i) {
        last = startOnce(ours, marked, rest);
        texts.append(last.text);
    }
    const Start theirLarge = startOnce(bare, marked, rest);
    print("first text of 50 MB", median(texts), "ms", "first text of 3 kB", our.text);
    print("bare Qt window: first text of 50 MB", theirLarge.text, "ms", "its first text of 3 kB", their.text);
    print("memory with 50 MB of text, resident", last.memory, "MB", "bare Qt window", theirLarge.memory);
    print("memory with 50 MB of text, its own", last.ownMemory, "MB", "bare Qt window", theirLarge.ownMemory);
    const Start suggested = startOnce(ours, plain, rest);
    print("50 MB to all its suggestions", suggested.painted, "ms");
    print("memory with 50 MB and its suggestions, resident", suggested.memory, "MB", "bare Qt window",
          theirLarge.memory);
}

} // namespace Rapporteur::Bench
