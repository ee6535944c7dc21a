// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cerrno>

namespace Rapporteur {

/// What the system call \a call returns, which is made again as long as a signal interrupts it.
template<typename Call>
auto uninterrupted(Call call)
{
    for (;;) {
        const auto result = call();
        if (result != -1 || errno != EINTR)
            return result;
    }
}

} // namespace Rapporteur
