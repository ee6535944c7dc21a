// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/ScoreTally.h"

#include <array>

namespace Rapporteur {

/// How often suggestions of a certainty are right: of those at 0.9 it should be nine in ten.
class Reliability
{
public:
    static constexpr int binCount = 10; ///< tenths; the last holds 1 too

    void add(double certainty, bool right);
    [[nodiscard]] const Share &bin(int index) const { return m_bins[static_cast<size_t>(index)]; }
    /// Mean of the certainties in a bin; 0 where it is empty.
    [[nodiscard]] double meanCertainty(int index) const;
    [[nodiscard]] bool isEmpty() const;
    /// Expected calibration error: the mean distance of certainty and share, weighted by how many a bin holds.
    [[nodiscard]] double error() const;

private:
    std::array<Share, binCount> m_bins = {};
    std::array<double, binCount> m_sums = {};
};

} // namespace Rapporteur
