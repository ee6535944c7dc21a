// SPDX-License-Identifier: GPL-3.0-or-later
// Speed of the extraction: loading the lexicon, an article, long texts. Prints one JSON object a line.
#include "extraction/Extractor.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <thread>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

namespace {

void print(const char *name, double value, const char *unit)
{
    QTextStream(stdout) << R"({"bench":"extraction","case":")" << name << R"(","value":)" << value << R"(,"unit":")"
                        << unit << R"(","peer":null,"ratio":null})" << Qt::endl;
}

template<typename Work>
double bestMilliseconds(int rounds, Work work)
{
    double best = 1e300;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

/// About 500 words, as reports are written.
QString article()
{
    const QString paragraph =
        u"Norwegian Foreign Minister Ragnhild Moe told reporters in Lima on Friday that Norway and Peru had agreed to "
        u"hold "
        "joint naval exercises under the Arctic Security Treaty of 1998. Oslo hopes that the talks, which began last "
        "year, "
        "will lead to a trade pact. Moe met her Chilean counterpart, Rosa Quispe, after the meeting. “We have come a "
        "long "
        "way,” she said. The two ministers spoke for an hour about fishing rights, the price of copper and the "
        "weather. "
        "A senior Peruvian official, who did not want to be named, said that nothing had been decided yet.\n\n"_s;
    return paragraph.repeated(5);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    Result<Lexicon> lexicon = Lexicon::bundled();
    if (!lexicon) {
        qWarning("%ls", qUtf16Printable(lexicon.error().toString()));
        return 1;
    }
    const Extractor extractor(*lexicon);
    const QString text = article();
    const Article one(text, {});
    // The answer first: nothing that is fast and wrong counts.
    const qsizetype suggestions = extractor.extract(one).suggestions.size();
    if (suggestions < 5 * 14 || suggestions > 5 * 22) {
        qWarning("expected 14 to 22 suggestions a paragraph, got %lld in five", static_cast<long long>(suggestions));
        return 1;
    }
    print("load lexicon", bestMilliseconds(5, [&] { lexicon = Lexicon::bundled(); }), "ms");
    print("article of 500 words", bestMilliseconds(200, [&] { (void)extractor.extract(one); }), "ms");
    const auto speed = [](const Article &many, int rounds, auto work) {
        return static_cast<double>(many.length()) / 1e3 / bestMilliseconds(rounds, work);
    };
    for (const auto &[name, megabytes] : {std::pair{"1 MB", 1}, std::pair{"10 MB", 10}, std::pair{"100 MB", 100}}) {
        const Article many(text.repeated(megabytes * 1'000'000 / text.size()), {});
        print(name, speed(many, megabytes < 100 ? 3 : 1, [&] { (void)extractor.extract(many); }), "MB/s");
    }
    const Article part(text.repeated(5'000'000 / text.size()), {});
    const double two = 2 * speed(part, 3, [&] {
                           std::thread other([&] { (void)extractor.extract(part); });
                           (void)extractor.extract(part);
                           other.join();
                       });
    print("2 × 5 MB on two threads", two, "MB/s");
    const std::pair<const char *, QString> hostile[]{
        {"hostile: one line of 10 MB", QString(10'000'000, u'x')},
        {"hostile: 10^6 capitalised words", u"Word "_s.repeated(1'000'000)},
        {"hostile: 10^6 combining marks", u"e"_s + QString(1'000'000, u'\u0301')},
        {"hostile: names and commas", u"Jan Novak, "_s.repeated(200'000)},
    };
    for (const auto &[name, content] : hostile) {
        const Article article(content, {});
        print(name, speed(article, 1, [&] { (void)extractor.extract(article); }), "MB/s");
    }
    if (const QString cli =
            QFileInfo(QCoreApplication::applicationDirPath() + "/../rapporteur-cli"_L1).absoluteFilePath();
        QFileInfo::exists(cli)) {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"article.txt"_s));
        if (file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0) {
            file.close();
            print("annotate from process start",
                  bestMilliseconds(20,
                                   [&] {
                                       QProcess::execute(
                                           cli,
                                           {u"annotate"_s, file.fileName(), u"-o"_s, folder.filePath(u"out.json"_s)});
                                       QFile::remove(folder.filePath(u"out.json"_s));
                                   }),
                  "ms");
        }
    }
    return 0;
}
