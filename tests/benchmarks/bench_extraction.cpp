// SPDX-License-Identifier: GPL-3.0-or-later
// Speed of the extraction: loading the lexicon, an article, long texts. Prints one JSON object a line.
#include "extraction/Extractor.h"

#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

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

int main()
{
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
    for (const auto &[name, times] : {std::pair{"1 MB", 400}, std::pair{"10 MB", 4000}}) {
        const Article many(text.repeated(times * 2620 / static_cast<int>(text.size())), {});
        const double milliseconds = bestMilliseconds(3, [&] { (void)extractor.extract(many); });
        print(name, static_cast<double>(many.length()) / 1e3 / milliseconds, "MB/s");
    }
    return 0;
}
