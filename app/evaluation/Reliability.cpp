// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/Reliability.h"

#include <algorithm>
#include <cmath>

namespace Rapporteur {

void Reliability::add(double certainty, bool right)
{
    const auto bin = static_cast<size_t>(std::clamp(static_cast<int>(certainty * binCount), 0, binCount - 1));
    m_bins[bin].add(right);
    m_sums[bin] += certainty;
}

double Reliability::meanCertainty(int index) const
{
    const auto bin = static_cast<size_t>(index);
    return m_bins[bin].all > 0 ? m_sums[bin] / m_bins[bin].all : 0;
}

bool Reliability::isEmpty() const
{
    return std::ranges::all_of(m_bins, [](const Share &share) { return share.all == 0; });
}

double Reliability::error() const
{
    double sum = 0;
    int all = 0;
    for (int i = 0; i < binCount; ++i) {
        const Share &share = bin(i);
        sum += std::abs(meanCertainty(i) * share.all - share.right);
        all += share.all;
    }
    return all > 0 ? sum / all : 0;
}

} // namespace Rapporteur
