// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation/EditBuilder.h"
#include "formats/Anchoring.h"
#include "formats/NativeWriter.h"
#include "sessions/Journal.h"
#include "sessions/JournalWriter.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace Rapporteur;

namespace {

constexpr int steps = 100'000;
constexpr int keyframeEvery = 1000;
constexpr int mentions = 300;
constexpr double nanosecondsPerMillisecond = 1e6;

void print(const char *name, double value, const char *unit)
{
    std::printf("{\"bench\": \"sessions\", \"case\": \"%s\", \"value\": %.4f, \"unit\": \"%s\", \"peer\": null, "
                "\"ratio\": null}\n",
                name, value, unit);
}

[[noreturn]] void fail(const char *what)
{
    std::fprintf(stderr, "wrong: %s\n", what);
    std::exit(1); // NOLINT(concurrency-mt-unsafe): nothing else runs
}

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / nanosecondsPerMillisecond;
}

} // namespace

int main()
{
    QString text;
    for (int i = 0; i < mentions; ++i)
        text += u"Japan sent %1 ministers.\n"_s.arg(i);
    const Article article(text, {});
    AnnotationSet set;
    Edit all;
    all.add(Entity{.id = {u"japan"_s}, .name = u"Japan"_s, .attributes = CountryAttributes{u"JP"_s}});
    quint32 id = 0;
    for (qsizetype at = text.indexOf(u"Japan"); at >= 0; at = text.indexOf(u"Japan", at + 1))
        all.add(Mention{.id = {++id}, .range = {at, at + 5}, .entity = {u"japan"_s}});
    if (!set.apply(all))
        fail("the annotations");

    const QTemporaryDir dir;
    QString path;
    {
        JournalWriter writer({dir.path(), {}, u"s.jsonl"_s});
        const auto appendState = [&](JournalEntry::Type type) {
            writer.append([type, set, article](qint64 line) {
                return journalBody({.type = type,
                                    .at = QDateTime::currentDateTimeUtc(),
                                    .state = writeNative(article, set, {}),
                                    .session = 1},
                                   line);
            });
        };
        appendState(JournalEntry::Type::Begin);
        QList<double> early;
        QList<double> late;
        for (int step = 1; step <= steps; ++step) {
            const EditBuilder builder(article, set, {u"Ada"_s, QDateTime::currentDateTimeUtc()});
            const MentionId one{quint32(1 + step % mentions)};
            const Edit edit = builder.setNote(one, QString::number(step));
            QElapsedTimer timer;
            timer.start();
            if (!set.apply(edit))
                fail("an edit");
            writer.append([entry = JournalEntry{.type = JournalEntry::Type::Edit,
                                                .at = QDateTime::currentDateTimeUtc(),
                                                .label = edit.label,
                                                .changes = storedChanges(edit, article, set)}](qint64 line) {
                return journalBody(entry, line);
            });
            // Each of the first and last steps is waited for, as if an analyst made it.
            const bool isMeasured = step <= 100 || step > steps - 100;
            if (isMeasured && writer.flush())
                (step <= 100 ? early : late).append(milliseconds(timer));
            if (step % keyframeEvery == 0)
                appendState(JournalEntry::Type::Keyframe);
        }
        constexpr auto patient = std::chrono::seconds(120);
        if (!writer.flush(patient))
            fail("the journal");
        path = writer.path();
        std::ranges::sort(early);
        std::ranges::sort(late);
        if (early.size() < 2 || late.size() < 2)
            fail("steps were not secured");
        print("secure a step, steps 1 to 100 (median)", early[early.size() / 2], "ms");
        print("secure a step, steps 99,901 to 100,000 (median)", late[late.size() / 2], "ms");
    }

    QElapsedTimer timer;
    timer.start();
    const auto journal = Journal::open(path);
    print("open 100,000 steps", milliseconds(timer), "ms");
    if (!journal || journal->stepCount() != steps || !journal->issues().isEmpty())
        fail("the journal that was read");
    double worst = 0;
    for (const int step : {0, 1, 999, 1000, 49'999, 77'777, 99'999, steps}) {
        timer.start();
        const auto state = journal->stateAt(step);
        worst = std::max(worst, milliseconds(timer));
        if (!state)
            fail("a state");
        if (step == steps && !(anchor(*state, article).annotations == set))
            fail("the last state");
    }
    print("replay to a step (worst of 8)", worst, "ms");
    return 0;
}
