// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/StructuredText.h"

#include <QByteArrayView>

namespace Rapporteur {

/// Appends what is read of the page \a html (UTF-8, parsed by Gumbo as HTML 5 says) to \a out: the article where the page
/// marks one, without scripts, styles, navigation and what is hidden. Returns the page's title.
///
/// Pages that are nested or attributed beyond all use, at which parsing would take for ever, are refused: false.
[[nodiscard]] bool appendHtmlPage(QByteArrayView html, StructuredText &out, QString &title);

/// The same for a piece of a page; one that is refused leaves nothing.
void appendHtmlFragment(QByteArrayView html, StructuredText &out);

/// "&eacute;" and the like in words; what is none stays as it is.
[[nodiscard]] QString decodedEntity(QByteArrayView entity);

} // namespace Rapporteur
