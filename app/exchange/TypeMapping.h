// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/Entity.h"
#include "text/Issue.h"

#include <QByteArray>
#include <QMap>

namespace Rapporteur {

/// Which kind the types of other tools mean, and which type each kind is written as. What is in no mapping stays
/// foreign data.
///
/// Kept in a file of JSON: {"read": {"PER": "official", …}, "write": {"official": "PERSON", …}}; what "write" leaves
/// out is written as "country", "official", "agreement", and these are always read.
class TypeMapping
{
public:
    /// PER, PERSON … are officials, LOC, GPE, NORP … countries, LAW, EVENT … agreements.
    [[nodiscard]] static TypeMapping standard();
    /// The mapping of a file, which replaces the standard one; \a file is named in the issue.
    [[nodiscard]] static Result<TypeMapping> fromJson(const QByteArray &json, const QString &file);
    /// The file, one type a line.
    [[nodiscard]] QByteArray toJson() const;

    /// Without regard to case, and to "http://…#" or "a.b." before it.
    [[nodiscard]] std::optional<EntityKind> kindOf(QStringView type) const;
    [[nodiscard]] QString typeOf(EntityKind kind) const { return m_types.value(kind, keyOf(kind)); }
    void set(const QString &type, EntityKind kind);
    void setType(EntityKind kind, const QString &type);

    friend bool operator==(const TypeMapping &, const TypeMapping &) = default;

private:
    QMap<QString, EntityKind> m_kinds;
    QMap<EntityKind, QString> m_types;
};

} // namespace Rapporteur
