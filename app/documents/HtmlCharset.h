// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Rapporteur {

/// The charset that the page \a html names in its first 1,024 bytes, as HTML 5 looks for it; empty where it names none.
/// In lower case.
[[nodiscard]] QByteArray namedCharset(QByteArrayView html);

} // namespace Rapporteur
