// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/AnnotationSet.h"
#include "text/Article.h"

#include <QByteArrayView>

#include <expected>

namespace Rapporteur {

/// Reads one mention, as writeMention() shows it and people edit it, and compares it with \a article and \a
/// annotations: its span is inside the text, a quote agrees with the words there, and the entity is there and of its
/// kind. Prefix and suffix are not looked at. All faults are told with line, column and path.
[[nodiscard]] std::expected<Mention, Issues> readMention(QByteArrayView json, const Article &article,
                                                         const AnnotationSet &annotations);

/// Reads one entity, as writeEntity() shows it.
[[nodiscard]] std::expected<Entity, Issues> readEntity(QByteArrayView json);

} // namespace Rapporteur
