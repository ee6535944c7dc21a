// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace Rapporteur {

/// Gives freed memory back to the system, where the C library would keep it: after much was needed for a short time.
inline void returnFreedMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace Rapporteur
