// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/JsonRecords.h"

namespace Rapporteur {

/// What Label Studio calls the model whose predictions are our suggestions.
constexpr auto labelStudioModel = QLatin1StringView("rapporteur");

/// Under which name the data of a task has the text: "text", or else that of the longest string; empty where there is none.
[[nodiscard]] QString labelStudioText(const QJsonObject &data);

/// Reads one task: the first annotation that was not skipped, and our own prediction; the first prediction where nobody
/// has annotated yet. The rest of the task is in extra.
[[nodiscard]] StandoffDocument readLabelStudioTask(const JsonRecord &record, const StandoffInput &input);

} // namespace Rapporteur
