// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/StructuredText.h"

#include <QByteArrayView>

namespace Rapporteur {

/// Appends what is read of \a markdown (UTF-8; CommonMark with GitHub's tables, parsed by MD4C) to \a out: no marks, no
/// images, no front matter; of HTML in it, the text.
void appendMarkdown(QByteArrayView markdown, StructuredText &out);

} // namespace Rapporteur
