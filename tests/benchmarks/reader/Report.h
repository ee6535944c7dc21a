// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QList>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace Rapporteur::Bench {

/// Prints one case of the reader's benchmark as a JSON line. \a peer is what \a ratio is to; null where there is none.
inline void print(const QByteArray &name, double value, const char *unit, const char *peer = nullptr,
                  double peerValue = 0)
{
    std::printf("{\"bench\": \"reader\", \"case\": \"%s\", \"value\": %.4g, \"unit\": \"%s\", ", name.constData(),
                value, unit);
    if (peer)
        std::printf("\"peer\": \"%s\", \"ratio\": %.3f}\n", peer, value / peerValue);
    else
        std::printf("\"peer\": null, \"ratio\": null}\n");
    std::fflush(stdout);
}

/// Ends the program: nothing that is fast and wrong counts.
[[noreturn]] inline void fail(const char *what)
{
    std::fprintf(stderr, "wrong: %s\n", what);
    std::exit(1); // NOLINT(concurrency-mt-unsafe): nothing else runs
}

inline void require(bool right, const char *what)
{
    if (!right)
        fail(what);
}

/// The value below which \a part (0 to 1) of \a values lie.
inline double quantile(QList<double> values, double part)
{
    std::ranges::sort(values);
    return values[std::min(values.size() - 1, static_cast<qsizetype>(part * static_cast<double>(values.size())))];
}

inline double median(const QList<double> &values)
{
    return quantile(values, 0.5);
}

template<typename Work>
double milliseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    constexpr double nanosecondsPerMillisecond = 1e6;
    return static_cast<double>(timer.nsecsElapsed()) / nanosecondsPerMillisecond;
}

/// The times of \a rounds calls, in milliseconds.
template<typename Work>
QList<double> times(int rounds, Work work)
{
    QList<double> all;
    for (int i = 0; i < rounds; ++i)
        all.append(milliseconds([&] { work(i); }));
    return all;
}

} // namespace Rapporteur::Bench
