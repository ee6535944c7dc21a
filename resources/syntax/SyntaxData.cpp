// SPDX-License-Identifier: GPL-3.0-or-later
#include "syntax/SyntaxData.h"

#include <QtGlobal>

// The macro declares functions of the global namespace, so it must stand outside ours.
static void initResources()
{
    Q_INIT_RESOURCE(rapporteur_syntax);
    Q_INIT_RESOURCE(rapporteur_themes);
}

namespace Rapporteur {

void registerSyntaxData()
{
    initResources();
}

} // namespace Rapporteur
